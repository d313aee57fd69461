#include "core/tcp/congestion.h"

#include <algorithm>

namespace wiretale::tcp {

std::uint64_t Congestion::initialWindow(std::uint32_t smss) {
  const std::uint64_t segment = smss;
  return std::min<std::uint64_t>(10 * segment, std::max<std::uint64_t>(2 * segment, 14'600));
}

void Congestion::start(std::uint32_t smss, unsigned segments, unsigned synTimeouts) {
  m_smss = smss;
  m_initialWindow = segments == 0 ? initialWindow(smss) : std::uint64_t{segments} * smss;
  // RFC 6928 §2: "it is RECOMMENDED that implementations refrain from resetting the initial window to 1 segment, unless
  // there have been more than one SYN or SYN/ACK retransmissions".
  m_window = synTimeouts > 1 ? smss : m_initialWindow;
}

void Congestion::onAck(const Ack& ack) {
  if (inSlowStart()) {
    // RFC 5681 §3.1 (2): "cwnd += min (N, SMSS)"
    m_window += std::min<std::uint64_t>(ack.bytes, m_smss);
  } else {
    // RFC 5681 §3.1 (3): "cwnd += SMSS*SMSS/cwnd"; if that "yields 0, the result SHOULD be rounded up to 1 byte".
    m_window += std::max<std::uint64_t>(1, std::uint64_t{m_smss} * m_smss / m_window);
  }
}

void Congestion::onLoss(std::uint64_t flightSize, SimTime) {
  m_windowBefore = m_window;
  m_thresholdBefore = m_threshold;
  // RFC 5681 §3.2 (2) and (4): "ssthresh = max (FlightSize / 2, 2*SMSS)".
  m_threshold = std::max<std::uint64_t>(flightSize / 2, 2 * std::uint64_t{m_smss});
  m_window = m_algorithm == CongestionControl::Tahoe ? m_smss : m_threshold;
}

void Congestion::onRecovered() {
  // RFC 5681 §3.2 (6): "set cwnd to ssthresh (the value set in step 2)".
  m_window = std::min(m_window, m_threshold);
}

void Congestion::onTimeout(std::uint64_t flightSize, bool again, SimTime) {
  // RFC 5681 §3.1 (4): "ssthresh = max (FlightSize / 2, 2*SMSS)"; where the segment "has already been retransmitted by
  // way of the retransmission timer at least once, the value of ssthresh is held constant".
  if (!again) {
    m_windowBefore = m_window;
    m_thresholdBefore = m_threshold;
    m_threshold = std::max<std::uint64_t>(flightSize / 2, 2 * std::uint64_t{m_smss});
  }
  // "upon a timeout … cwnd MUST be set to no more than the loss window, LW, which equals 1 full-sized segment".
  m_window = m_smss;
}

void Congestion::undo() {
  m_window = std::max(m_window, m_windowBefore);
  m_threshold = std::max(m_threshold, m_thresholdBefore);
}

void Congestion::onIdle() {
  // RFC 5681 §4.1: "RW = min(IW,cwnd)".
  m_window = std::min(m_window, m_initialWindow);
}

}  // namespace wiretale::tcp
