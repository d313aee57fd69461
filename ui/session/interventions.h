#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/scenario/scenario.h"
#include "ui/session/knob.h"

namespace wiretale::session {

// Edits of a scenario as pure functions: a scenario and what is wanted in, the changed scenario out.

/// The value the session starts with, of the client's direction (or the client's endpoint).
double startValue(const scenario::Scenario& scenario, Knob knob);

/// The value in force at `at`, with the changes up to then.
double valueAt(const scenario::Scenario& scenario, Knob knob, SimTime at);

/// Both directions (both endpoints) start with `value`.
scenario::Scenario withStartValue(scenario::Scenario scenario, Knob knob, double value);

/// Both directions have `value` from `at` on. A change of the same knob at the same moment is replaced.
scenario::Scenario withChangeAt(scenario::Scenario scenario, Knob knob, double value, SimTime at);

/// The packet is lost whatever the dice say. Nothing changes if it is dropped already.
scenario::Scenario withDrop(scenario::Scenario scenario, Side from, std::uint32_t ordinal);
bool drops(const scenario::Scenario& scenario, Side from, std::uint32_t ordinal);

/// The packet that an intervention is about.
struct PacketName {
  Side from = Side::Client;
  std::uint32_t ordinal = 0;
  bool operator==(const PacketName&) const = default;
};
/// Nothing for what is about a moment.
std::optional<PacketName> packetOf(const scenario::Intervention& intervention);

/// With one more intervention. One of the same kind about the same packet is replaced; the same one is not added twice.
scenario::Scenario withIntervention(scenario::Scenario scenario, const scenario::Intervention& intervention);

/// The intervention at the first of these places is replaced; those at the others, its twins for the other side, become
/// its twins again.
scenario::Scenario withRevised(scenario::Scenario scenario, std::span<const std::size_t> places,
                               const scenario::Intervention& intervention);

/// The same intervention for the other side; as it is if it is about a packet.
scenario::Intervention mirrored(scenario::Intervention intervention);

/// Without the interventions at these places of the list.
scenario::Scenario without(scenario::Scenario scenario, std::span<const std::size_t> places);

}  // namespace wiretale::session
