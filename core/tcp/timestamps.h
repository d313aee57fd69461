#pragma once

#include <cstdint>

#include "core/base/sim_time.h"
#include "core/wire/tcp_options.h"

namespace wiretale::tcp {

/// The timestamps of one side (RFC 7323 §3–5): its clock of 1 ms, and what it remembers of the peer's (TS.Recent).
class Timestamping {
 public:
  /// The clock begins at a number made of the initial sequence number: the same in every run, and not 0.
  explicit Timestamping(wire::SeqNum initialSequence);

  /// It begins at this number.
  explicit Timestamping(std::uint32_t offset) : m_offset(offset) {}

  std::uint32_t value(SimTime now) const;                                        ///< TSval
  std::uint32_t recent() const { return m_recent; }                              ///< TS.Recent; 0 before `start`
  wire::Timestamps option(SimTime now) const { return {value(now), m_recent}; }  ///< for a segment that leaves

  /// The peer's SYN brings its first timestamp.
  void start(std::uint32_t value, SimTime now);

  /// The PAWS test, §5.3 R1: older than what came before. After 24 days without a newer one it is not (§5.5).
  bool isOld(std::uint32_t value, SimTime now) const;

  /// Newer than TS.Recent.
  bool isNew(std::uint32_t value) const;

  /// An acceptable segment brings this. Only one that begins where the last ACK that was sent ends, or before it, makes
  /// it TS.Recent (§4.3): so the echo tells the round trip with all waiting of a delayed ACK.
  void arrived(std::uint32_t value, wire::SeqNum seq, SimTime now);

  /// A segment with this ACK number leaves (Last.ACK.sent).
  void acknowledged(wire::SeqNum ack) { m_lastAckSent = ack; }

  /// By how much a timestamp that `isOld` is older than TS.Recent, in ticks of 1 ms.
  SimDuration behindRecent(std::uint32_t value) const;

  /// How long ago this side sent `echo`, to whole milliseconds (RTTM, §4.1).
  SimDuration elapsedSince(std::uint32_t echo, SimTime now) const;

 private:
  std::uint32_t m_offset = 0;
  std::uint32_t m_recent = 0;
  SimTime m_recentAt{};
  wire::SeqNum m_lastAckSent;
};

}  // namespace wiretale::tcp
