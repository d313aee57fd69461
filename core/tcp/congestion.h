#pragma once

#include <cstdint>
#include <limits>

namespace wiretale::tcp {

/// How much may be in flight for the network's sake (RFC 5681): slow start, congestion avoidance, and the answer to a
/// retransmission timeout. In bytes.
class Congestion {
 public:
  /// The connection is established with this sender maximum segment size (SMSS, bytes > 0). `synTimeouts`: how often
  /// the own SYN had to be sent again.
  void start(std::uint32_t smss, unsigned synTimeouts);

  /// An ACK for `bytes` > 0 bytes that were outstanding.
  void onNewAck(std::uint64_t bytes);

  /// The retransmission timer ran out with `flightSize` bytes outstanding. `again`: the same segment had been resent by
  /// the timer before.
  void onTimeout(std::uint64_t flightSize, bool again);

  std::uint64_t window() const { return m_window; }                 ///< cwnd
  std::uint64_t slowStartThreshold() const { return m_threshold; }  ///< ssthresh

  /// RFC 6928 §2: min (10*MSS, max (2*MSS, 14600)).
  static std::uint64_t initialWindow(std::uint32_t smss);

 private:
  std::uint32_t m_smss = 0;
  std::uint64_t m_window = 0;
  // RFC 5681 §3.1: "The initial value of ssthresh SHOULD be set arbitrarily high".
  std::uint64_t m_threshold = std::numeric_limits<std::uint64_t>::max();
};

}  // namespace wiretale::tcp
