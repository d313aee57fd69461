#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/scenario/scenario.h"

namespace wiretale::sim {

/// As in scenario::AddOption.
struct AddedOption {
  std::uint8_t kind = 0;
  std::uint8_t length = 0;
};

/// What interventions do to one certain packet. Of two that say different things the later in the scenario counts.
struct MarkedPacket {
  std::uint32_t ordinal = 0;
  bool dropped = false;
  bool corrupted = false;
  std::optional<std::uint32_t> bit{};  ///< which one is flipped; none: to be drawn
  SimDuration delay{};
  std::optional<AddedOption> option{};     ///< that it gets on its way
  std::optional<SimDuration> copyAfter{};  ///< there is a copy, and it arrives that much later
  std::optional<SimDuration>
      heldAtMost{};  ///< it waits until the next packet has overtaken it, but no longer than this
};

/// The packets of one direction that interventions name.
class MarkedPackets {
 public:
  MarkedPackets(const std::vector<scenario::Intervention>& interventions, Side from);

  bool empty() const { return m_packets.empty(); }

  /// nullptr for a packet like any other. Ordinals must not fall from call to call.
  const MarkedPacket* find(std::uint32_t ordinal) {
    while (m_done < m_packets.size() && m_packets[m_done].ordinal < ordinal) ++m_done;
    return m_done < m_packets.size() && m_packets[m_done].ordinal == ordinal ? &m_packets[m_done] : nullptr;
  }

 private:
  std::vector<MarkedPacket> m_packets;  ///< by ordinal
  std::size_t m_done = 0;
};

}  // namespace wiretale::sim
