#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/reason.h"
#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/scenario/scenario.h"
#include "core/sim/marked_packets.h"
#include "core/trace/records.h"

namespace wiretale::sim {

/// What becomes of one packet on the link.
struct Passage {
  SimTime sent;     ///< its first bit leaves
  SimTime arrives;  ///< its last bit arrives, or would
  bool dies = false;
  trace::Fate fate = trace::Fate::InFlight;   ///< Lost or Dropped if it dies
  std::uint8_t diedAt = 0;                    ///< as in trace::PacketRecord
  std::optional<std::uint32_t> flippedBit{};  ///< as in trace::Damage
  Reason reason{};                            ///< why it dies, or why the receiver will discard it
};

/// A copy that the network makes. It leaves with the packet itself and is under way for a time of its own.
struct Copy {
  Passage passage;
  Reason reason;  ///< why it was made
};

struct Carried {
  Passage packet;
  std::optional<Copy> copy{};
};

/// The way from one side to the other. With a rate, packets leave one after another, however long the queue gets;
/// each arrives its transmission time, the latency and a share of the jitter after it left, perhaps ahead of one that
/// left before. Every decision is a function of the seed, the direction, the packet's number in it, and when it leaves;
/// a higher probability or jitter affects the packets that a lower one does, and others.
class Link {
 public:
  /// Keeps no reference to `scenario`.
  Link(const scenario::Scenario& scenario, Side from);

  /// Takes the next packet, `bytes` long from its IP header on. Calls come in order of time; ordinals count from 0.
  Carried carry(SimTime now, std::uint32_t bytes);

 private:
  struct Change {
    SimTime at;
    std::optional<double> loss{};
    std::optional<SimDuration> latency{};
  };

  void applyChangesUntil(SimTime sent);
  SimDuration jitterOf(std::uint64_t key) const;
  void decideFate(std::uint64_t key, std::uint32_t bits, Passage& passage) const;
  void decideByHand(const MarkedPacket& marked, std::uint32_t bits, Passage& passage) const;
  void die(std::uint64_t key, trace::Fate fate, const Reason& reason, Passage& passage) const;
  std::optional<Copy> copyOf(std::uint32_t ordinal, std::uint32_t bits, const MarkedPacket* marked,
                             const Passage& original) const;
  std::uint32_t drawnBit(std::uint64_t key, std::uint32_t bits) const;

  std::uint64_t m_seed;
  Side m_from;
  scenario::LinkDirection m_now;     ///< as it is for the packet that leaves next
  SimTime m_freeAt = kSessionStart;  ///< when the last packet's last bit has left
  std::uint32_t m_carried = 0;
  std::vector<Change> m_changes;  ///< by `at`
  std::size_t m_changesDone = 0;
  MarkedPackets m_marked;
};

}  // namespace wiretale::sim
