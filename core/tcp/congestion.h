#pragma once

#include <cstdint>
#include <limits>

#include "core/base/sim_time.h"
#include "core/tcp/config.h"

namespace wiretale::tcp {

/// How much may be in flight for the network's sake: slow start, congestion avoidance, and the answer to losses.
/// In bytes.
class Congestion {
 public:
  explicit Congestion(CongestionControl algorithm = CongestionControl::NewReno) : m_algorithm(algorithm) {}

  /// The connection is established with this sender maximum segment size (SMSS, bytes > 0). `segments`: the initial
  /// window, 0 for RFC 6928's. `synTimeouts`: how often the own SYN had to be sent again.
  void start(std::uint32_t smss, unsigned segments, unsigned synTimeouts);

  /// An ACK outside of recovery for data that was outstanding.
  struct Ack {
    std::uint64_t bytes = 0;  ///< newly acknowledged, > 0
    SimTime now{};
    SimDuration roundTrip{};    ///< SRTT; 0 before the first sample
    bool windowLimited = true;  ///< the congestion window was what held the sender back
  };
  void onAck(const Ack& ack);

  /// A loss was found without a timeout, with `flightSize` bytes outstanding: recovery begins.
  void onLoss(std::uint64_t flightSize, SimTime now);
  /// Recovery is over: what was outstanding when it began has been acknowledged.
  void onRecovered();
  /// The retransmission timer ran out with `flightSize` bytes outstanding. `again`: the same segment had been resent by
  /// the timer before.
  void onTimeout(std::uint64_t flightSize, bool again, SimTime now);
  /// The last onLoss or onTimeout was mistaken: the window and threshold from before it come back (RFC 4015 §3.2).
  void undo();
  /// Nothing was sent for longer than the RTO (RFC 5681 §4.1).
  void onIdle();
  /// During recovery PRR decides.
  void setWindow(std::uint64_t bytes) { m_window = bytes; }

  std::uint64_t window() const { return m_window; }                 ///< cwnd
  std::uint64_t slowStartThreshold() const { return m_threshold; }  ///< ssthresh; the maximum while it is unset
  bool inSlowStart() const { return m_window < m_threshold; }

  /// RFC 6928 §2: min (10*MSS, max (2*MSS, 14600)).
  static std::uint64_t initialWindow(std::uint32_t smss);

 private:
  CongestionControl m_algorithm;
  std::uint32_t m_smss = 0;
  std::uint64_t m_initialWindow = 0;
  std::uint64_t m_window = 0;
  // RFC 5681 §3.1: "The initial value of ssthresh SHOULD be set arbitrarily high".
  std::uint64_t m_threshold = std::numeric_limits<std::uint64_t>::max();
  std::uint64_t m_windowBefore = 0;
  std::uint64_t m_thresholdBefore = 0;
};

}  // namespace wiretale::tcp
