#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/reason.h"
#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/scenario/scenario.h"
#include "core/sim/line.h"
#include "core/sim/link_changes.h"
#include "core/sim/loss_process.h"
#include "core/sim/marked_packets.h"
#include "core/sim/paths.h"
#include "core/trace/records.h"

namespace wiretale::sim {

/// What the IP header asks of the routers.
struct Handling {
  bool ecnCapable = false;   ///< ECT(0) or ECT(1) (RFC 3168 §5)
  bool dontFragment = true;  ///< RFC 791 §3.1
};

/// What becomes of one packet on the link.
struct Passage {
  SimTime sent;     ///< its first bit leaves; of one that finds the queue full: when it came
  SimTime arrives;  ///< its last bit arrives, or would
  bool dies = false;
  bool congestionMarked = false;              ///< a router has written CE into its header
  trace::Fate fate = trace::Fate::InFlight;   ///< Lost or Dropped if it dies
  std::uint8_t diedAt = 0;                    ///< as in trace::PacketRecord
  std::optional<AddedOption> addedOption{};   ///< in front of its own TCP options
  std::optional<std::uint32_t> flippedBit{};  ///< as in trace::Damage
  Reason reason{};                            ///< why it dies, or why the receiver will discard it
};

/// A copy that the network makes. It leaves with the packet itself, takes the same path, and is under way for a time of
/// its own.
struct Copy {
  Passage passage;
  Reason reason;  ///< why it was made
};

struct Carried {
  Passage packet;
  bool waitsForNext = false;  ///< it is held up until the next one has overtaken it; `packet.arrives` is the latest
  std::optional<Copy> copy{};
  /// What else the network did to the packet: the path it took, a mark, that it was held back. Until the next call.
  std::span<const Reason> incidents{};
};

/// The way from one side to the other. With a rate, packets leave one after another, and find the queue full if it has
/// a limit; each arrives its transmission time, its path's latency and its own share of the jitter after it left,
/// perhaps ahead of one that left before. Every random decision is a function of the seed, the direction, the packet's
/// number in it, and when it leaves; a higher probability, share or jitter affects the packets that a lower one does,
/// and others. What is not asked for is not drawn.
class Link {
 public:
  /// Keeps no reference to `scenario`.
  Link(const scenario::Scenario& scenario, Side from);

  /// Takes the next packet, `bytes` long from its IP header on. Calls come in order of time; ordinals count from 0.
  Carried carry(SimTime now, std::uint32_t bytes, Handling handling = {});

  /// Bytes of the longest packet, its IP header included; 0: no limit.
  std::uint32_t mtu() const { return m_now.mtu; }
  /// Of the first path, as it is now.
  SimDuration latency() const { return m_paths.latency(0); }

 private:
  struct Parcel {
    std::uint32_t ordinal;
    std::uint32_t bytes;
    Handling handling;
    const MarkedPacket* marked;

    std::uint32_t bitsBehindIpHeader() const;
  };

  bool isPlain() const;
  void applyChangesUntil(SimTime sent);
  bool findsQueueFull(const Parcel& parcel, SimTime now, Passage& passage);
  bool isBarred(const Parcel& parcel, Passage& passage) const;
  SimDuration jitterOf(std::uint64_t key) const;
  SimDuration latencyOf(std::uint32_t ordinal);
  SimDuration holdBack(std::uint32_t ordinal);
  std::optional<Reason> lossOf(std::uint32_t ordinal);
  Reason reasonOfLoss(double draw) const;
  void decideByHand(const Parcel& parcel, Passage& passage);
  bool isHeldUp(const Parcel& parcel, Passage& passage);
  void decideFate(std::uint64_t key, std::uint32_t bits, const std::optional<Reason>& loss, Passage& passage) const;
  void die(std::uint64_t key, trace::Fate fate, const Reason& reason, Passage& passage) const;
  std::optional<Copy> copyOf(const Parcel& parcel, const Passage& original) const;
  std::optional<Copy> drawCopy(const Parcel& parcel, const Passage& original) const;
  std::uint32_t drawnBit(std::uint64_t key, std::uint32_t bits) const;

  std::uint64_t m_seed;
  Side m_from;
  scenario::LinkDirection m_now;  ///< as it is for the packet that leaves next
  Line m_line;
  Paths m_paths;
  LossProcess m_losses;
  double m_lossOfCopies = 0;  ///< what a copy's draw has to be below: as that of the packet
  std::uint32_t m_carried = 0;
  LinkChanges m_changes;
  SimTime m_downSince = kSessionStart;
  SimTime m_downUntil = kSessionStart;
  MarkedPackets m_marked;
  bool m_plain;                     ///< it only takes time, now and later
  std::vector<Reason> m_incidents;  ///< of the packet carried last
};

}  // namespace wiretale::sim
