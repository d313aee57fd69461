#pragma once

#include <cstdint>
#include <optional>

#include "core/base/sim_time.h"

namespace wiretale::tcp {

/// The retransmission timeout from measured round-trip times (RFC 6298), with Karn's rule: one segment is timed at a
/// time, and never one that was sent again. Positions count sequence numbers from the own SYN (position 0).
class RttEstimator {
 public:
  struct Limits {
    SimDuration initialRto = 1s;
    SimDuration minimumRto = 1s;
    SimDuration maximumRto = 60s;
    bool minimumOnVariation = false;  ///< Linux: 4 RTTVAR are never less than the minimum; the sum has none
  };
  explicit RttEstimator(const Limits& limits) : m_limits(limits), m_rto(limits.initialRto) {}

  /// A segment that ends before `end` leaves for the first time: it is timed unless another one is.
  void segmentSent(std::uint64_t end, SimTime now);
  /// Everything before `position` is acknowledged: takes a sample if that ends the timed segment.
  void acknowledged(std::uint64_t position, SimTime now);
  /// Something is sent again: what is being timed can no longer give a sample (rule 3).
  void stopTiming() { m_timed.reset(); }
  bool timing() const { return m_timed.has_value(); }

  void addSample(SimDuration roundTrip);
  /// One of those that every ACK gives (Linux, tcp_rtt_estimator()): the variation is the largest of a round trip,
  /// which ends when what had been sent at its beginning is acknowledged. Positions as in Sender.
  void addSample(SimDuration roundTrip, std::uint64_t acknowledged, std::uint64_t sent);
  void backOff();              ///< rule 5.5
  void restartAfterLostSyn();  ///< rule 5.7; for when data transmission begins

  SimDuration rto() const { return m_rto; }
  SimDuration latest() const { return m_latest; }        ///< the last sample; 0 before the first
  std::uint32_t samples() const { return m_samples; }    ///< how many there were
  SimDuration minimum() const { return m_minimum; }      ///< the least sample; 0 before the first
  SimDuration smoothed() const { return m_smoothed; }    ///< SRTT; 0 before the first sample
  SimDuration variation() const { return m_variation; }  ///< RTTVAR; 0 before the first sample

 private:
  void count(SimDuration roundTrip);
  void settle();
  SimDuration leastVariation() const;

  struct Timed {
    std::uint64_t end = 0;
    SimTime sent;
  };

  Limits m_limits;
  SimDuration m_rto;
  SimDuration m_latest{};
  SimDuration m_minimum{};
  SimDuration m_smoothed{};
  SimDuration m_variation{};
  std::uint32_t m_samples = 0;
  bool m_hasSample = false;
  std::optional<Timed> m_timed;

  // Where every ACK gives a sample.
  SimDuration m_deviation{};   ///< smoothed
  SimDuration m_largest{};     ///< deviation of this round trip
  std::uint64_t m_roundEnd{};  ///< position
};

}  // namespace wiretale::tcp
