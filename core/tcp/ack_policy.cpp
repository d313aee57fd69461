#include "core/tcp/ack_policy.h"

#include <algorithm>

namespace wiretale::tcp {
namespace {

constexpr std::uint32_t kMostQuickAcks = 16;  ///< TCP_MAX_QUICKACKS
constexpr std::uint32_t kFirstGuess = 536;    ///< of a full segment (TCP_MSS_DEFAULT)
constexpr std::uint32_t kSmallestGuess = 88;  ///< TCP_MIN_MSS
constexpr SimDuration kAnswersWithin = 40ms;  ///< data that leaves so soon after data came answers it

}  // namespace

void AckPolicy::start(std::uint32_t fullSegment, std::uint32_t window) {
  m_fullSegment = std::max(fullSegment, 1U);
  m_largest = std::max(std::min({fullSegment, window / 2, kFirstGuess}), kSmallestGuess);
}

AckPolicy::Verdict AckPolicy::arrived(const Arrival& arrival, SimDuration rto, SimTime now) {
  m_unacknowledged += arrival.bytes;
  measure(arrival.payload);
  // The first data, and data after a long pause: the sender is in slow start and needs every ACK.
  if (!m_anyArrived || now - m_lastArrival > rto) grantQuickAcks(arrival.window);
  m_anyArrived = true;
  m_lastArrival = now;
  if (enough() && (!m_holds || arrival.windowKept)) return Verdict::EverySecond;
  if (m_delay <= SimDuration::zero()) return Verdict::WithoutDelay;
  return m_quickAcks > 0 && !m_interactive ? Verdict::Quick : Verdict::Wait;
}

AckPolicy::Verdict AckPolicy::read() const {
  return m_holds && enough() ? Verdict::EverySecond : Verdict::Wait;
}

// RFC 9293 §3.8.6.3: "an ACK for at least every second full-sized segment or 2*RMSS bytes of new data". Linux: more
// than one segment of the largest size seen.
bool AckPolicy::enough() const {
  return m_quick ? m_unacknowledged > m_largest : m_unacknowledged >= 2 * std::uint64_t{m_fullSegment};
}

void AckPolicy::grantQuickAcks(std::uint32_t window) {
  if (!m_quick) return;
  std::uint32_t some = window / (2 * m_largest);
  if (some == 0) some = 2;
  m_quickAcks = std::max(m_quickAcks, std::min(some, kMostQuickAcks));
}

void AckPolicy::measure(std::uint32_t payload) {
  m_largest = std::max(m_largest, std::min(payload, m_fullSegment));
}

void AckPolicy::dataSent(SimTime now) {
  if (m_anyArrived && now - m_lastArrival < kAnswersWithin) m_interactive = true;
}

void AckPolicy::ackSent(bool owed) {
  m_unacknowledged = 0;
  if (owed && m_quickAcks > 0) --m_quickAcks;
}

}  // namespace wiretale::tcp
