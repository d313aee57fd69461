#pragma once

#include <cstdint>

#include "core/tcp/window_growth.h"

namespace wiretale::tcp {

/// Congestion avoidance of Tahoe, Reno and NewReno: one segment more for each window acknowledged, half after a loss.
class AdditiveIncrease {
 public:
  /// The window after an ACK in congestion avoidance.
  ///
  /// RFC 5681 §3.1: "when the number of bytes acknowledged reaches cwnd, then cwnd can be incremented by up to SMSS
  /// bytes". What is left over counts for the next segment, but never for two at once.
  std::uint64_t grow(std::uint64_t window, const WindowGrowth& ack) {
    m_acknowledged += ack.bytes;
    if (m_acknowledged < window) return window;
    const std::uint64_t grown = window + ack.smss;
    m_acknowledged = m_acknowledged - window < grown ? m_acknowledged - window : 0;
    return grown;
  }
  void pause(SimTime) {}
  void onLoss(std::uint64_t) { m_acknowledged = 0; }
  void onTimeout(std::uint64_t) { m_acknowledged = 0; }
  void onIdle() { m_acknowledged = 0; }

  /// RFC 5681 §3.1 (4): "FlightSize / 2".
  static std::uint64_t reduced(std::uint64_t flightSize) { return flightSize / 2; }

 private:
  std::uint64_t m_acknowledged = 0;  ///< bytes since the last increase
};

}  // namespace wiretale::tcp
