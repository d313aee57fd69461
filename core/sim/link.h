#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/reason.h"
#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/scenario/scenario.h"
#include "core/trace/records.h"

namespace wiretale::sim {

/// What becomes of one packet on the link.
struct Passage {
  SimTime sent;     ///< its first bit leaves
  SimTime arrives;  ///< its last bit arrives, or would
  bool dies = false;
  trace::Fate fate = trace::Fate::InFlight;  ///< Lost or Dropped if it dies
  std::uint8_t diedAt = 0;                   ///< as in trace::PacketRecord
  Reason reason;                             ///< why it dies
};

/// The way from one side to the other. With a rate, packets leave one after another, however long the queue gets;
/// each arrives its transmission time and the latency after it left. Every decision is a function of the seed, the
/// direction, the packet's number in it, and when it leaves.
class Link {
 public:
  /// Keeps no reference to `scenario`.
  Link(const scenario::Scenario& scenario, Side from);

  /// Takes the next packet, `bytes` long from its IP header on. Calls come in order of time; ordinals count from 0.
  Passage carry(SimTime now, std::uint32_t bytes);

 private:
  struct Change {
    SimTime at;
    std::optional<double> loss{};
    std::optional<SimDuration> latency{};
  };

  void applyChangesUntil(SimTime sent);
  void decideFate(std::uint32_t ordinal, Passage& passage);
  bool isDroppedByHand(std::uint32_t ordinal);

  std::uint64_t m_seed;
  Side m_from;
  scenario::LinkDirection m_now;     ///< as it is for the packet that leaves next
  SimTime m_freeAt = kSessionStart;  ///< when the last packet's last bit has left
  std::uint32_t m_carried = 0;
  std::vector<Change> m_changes;  ///< by `at`
  std::size_t m_changesDone = 0;
  std::vector<std::uint32_t> m_drops;  ///< ordinals, ascending
  std::size_t m_dropsDone = 0;
};

}  // namespace wiretale::sim
