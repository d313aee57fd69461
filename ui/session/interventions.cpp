#include "ui/session/interventions.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace wiretale::session {

namespace {

using scenario::ChangeLatency;
using scenario::ChangeLoss;
using scenario::ChangeTimeWait;
using scenario::DropPacket;
using scenario::Intervention;
using scenario::Scenario;

double seconds(SimDuration duration) {
  return std::chrono::duration<double>(duration).count();
}

SimDuration fromSeconds(double value) {
  return SimDuration(std::llround(value * 1e9));
}

Intervention change(Knob knob, Side side, double value, SimTime at) {
  switch (knob) {
    case Knob::Loss:
      return ChangeLoss{at, side, value};
    case Knob::Latency:
      return ChangeLatency{at, side, fromSeconds(value)};
    case Knob::TimeWait:
      return ChangeTimeWait{at, side, fromSeconds(value)};
  }
  return {};
}

/// The moment, side and value of an intervention, if it turns this knob.
struct Turn {
  bool matches = false;
  SimTime at;
  Side side = Side::Client;
  double value = 0;
};

Turn turnOf(const Intervention& intervention, Knob knob) {
  if (const auto* loss = std::get_if<ChangeLoss>(&intervention))
    return {knob == Knob::Loss, loss->at, loss->from, loss->loss};
  if (const auto* latency = std::get_if<ChangeLatency>(&intervention))
    return {knob == Knob::Latency, latency->at, latency->from, seconds(latency->latency)};
  if (const auto* wait = std::get_if<ChangeTimeWait>(&intervention))
    return {knob == Knob::TimeWait, wait->at, wait->side, seconds(wait->timeWait)};
  return {};
}

}  // namespace

double startValue(const Scenario& scenario, Knob knob) {
  switch (knob) {
    case Knob::Loss:
      return scenario.link[Side::Client].loss;
    case Knob::Latency:
      return seconds(scenario.link[Side::Client].latency);
    case Knob::TimeWait:
      return seconds(scenario.parties[Side::Client].tcp.timeWait);
  }
  return 0;
}

double valueAt(const Scenario& scenario, Knob knob, SimTime at) {
  double value = startValue(scenario, knob);
  SimTime latest = kSessionStart;
  for (const Intervention& intervention : scenario.interventions) {
    const Turn turn = turnOf(intervention, knob);
    if (!turn.matches || turn.side != Side::Client || turn.at > at || turn.at < latest) continue;
    value = turn.value;
    latest = turn.at;
  }
  return value;
}

Scenario withStartValue(Scenario scenario, Knob knob, double value) {
  for (const Side side : kSides) {
    if (knob == Knob::Loss) scenario.link[side].loss = value;
    if (knob == Knob::Latency) scenario.link[side].latency = fromSeconds(value);
    if (knob == Knob::TimeWait) scenario.parties[side].tcp.timeWait = fromSeconds(value);
  }
  return scenario;
}

Scenario withChangeAt(Scenario scenario, Knob knob, double value, SimTime at) {
  std::erase_if(scenario.interventions, [&](const Intervention& intervention) {
    const Turn turn = turnOf(intervention, knob);
    return turn.matches && turn.at == at;
  });
  for (const Side side : kSides) scenario.interventions.push_back(change(knob, side, value, at));
  return scenario;
}

bool drops(const Scenario& scenario, Side from, std::uint32_t ordinal) {
  return std::ranges::find(scenario.interventions, Intervention{DropPacket{from, ordinal}}) !=
         scenario.interventions.end();
}

Scenario withDrop(Scenario scenario, Side from, std::uint32_t ordinal) {
  if (!drops(scenario, from, ordinal)) scenario.interventions.emplace_back(DropPacket{from, ordinal});
  return scenario;
}

std::optional<PacketName> packetOf(const Intervention& intervention) {
  return std::visit(
      []<typename Action>(const Action& action) -> std::optional<PacketName> {
        if constexpr (requires { action.ordinal; }) return PacketName{action.from, action.ordinal};
        return std::nullopt;
      },
      intervention);
}

Scenario withIntervention(Scenario scenario, const Intervention& intervention) {
  auto& list = scenario.interventions;
  if (std::ranges::find(list, intervention) != list.end()) return scenario;
  const auto packet = packetOf(intervention);
  const auto same = std::ranges::find_if(list, [&](const Intervention& other) {
    return packet && other.index() == intervention.index() && packetOf(other) == packet;
  });
  if (same == list.end()) {
    list.push_back(intervention);
  } else {
    *same = intervention;
  }
  return scenario;
}

Scenario withRevised(Scenario scenario, std::span<const std::size_t> places, const Intervention& intervention) {
  auto& list = scenario.interventions;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (places[i] < list.size()) list[places[i]] = i == 0 ? intervention : mirrored(intervention);
  }
  return scenario;
}

Intervention mirrored(Intervention intervention) {
  std::visit(
      []<typename Action>(Action& action) {
        if constexpr (requires { action.ordinal; }) return;
        if constexpr (requires { action.from; }) action.from = otherSide(action.from);
        if constexpr (requires { action.side; }) action.side = otherSide(action.side);
        if constexpr (requires { action.to; }) action.to = otherSide(action.to);
      },
      intervention);
  return intervention;
}

Scenario without(Scenario scenario, std::span<const std::size_t> places) {
  std::vector<Intervention> kept;
  for (std::size_t place = 0; place < scenario.interventions.size(); ++place)
    if (std::ranges::find(places, place) == places.end()) kept.push_back(scenario.interventions[place]);
  scenario.interventions = std::move(kept);
  return scenario;
}

}  // namespace wiretale::session
