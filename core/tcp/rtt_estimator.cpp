#include "core/tcp/rtt_estimator.h"

#include <algorithm>

namespace wiretale::tcp {
namespace {

constexpr SimDuration kClockGranularity = 1ns;  // G of RFC 6298
constexpr SimDuration kRtoAfterLostSyn = 3s;

}  // namespace

void RttEstimator::segmentSent(std::uint64_t end, SimTime now) {
  if (!m_timed) m_timed = Timed{.end = end, .sent = now};
}

void RttEstimator::acknowledged(std::uint64_t position, SimTime now) {
  if (!m_timed || position < m_timed->end) return;
  addSample(now - m_timed->sent);
  m_timed.reset();
}

void RttEstimator::count(SimDuration roundTrip) {
  m_latest = roundTrip;
  ++m_samples;
  m_minimum = m_hasSample ? std::min(m_minimum, roundTrip) : roundTrip;
}

void RttEstimator::addSample(SimDuration roundTrip) {
  count(roundTrip);
  if (!m_hasSample) {
    // (2.2) "SRTT <- R, RTTVAR <- R/2"
    m_smoothed = roundTrip;
    m_variation = roundTrip / 2;
    m_hasSample = true;
  } else {
    // (2.3) RTTVAR first, with the SRTT from before: "RTTVAR <- (1 - beta) * RTTVAR + beta * |SRTT - R'|,
    // SRTT <- (1 - alpha) * SRTT + alpha * R'", alpha = 1/8, beta = 1/4
    m_variation = (3 * m_variation + std::chrono::abs(m_smoothed - roundTrip)) / 4;
    m_smoothed = (7 * m_smoothed + roundTrip) / 8;
  }
  settle();
}

void RttEstimator::addSample(SimDuration roundTrip, std::uint64_t acknowledged, std::uint64_t sent) {
  count(roundTrip);
  if (!m_hasSample) {
    m_hasSample = true;
    m_smoothed = roundTrip;
    m_deviation = roundTrip / 2;
    m_variation = m_largest = std::max(m_deviation, leastVariation());
    m_roundEnd = sent;
    return settle();
  }
  const SimDuration error = roundTrip - m_smoothed;
  m_smoothed += error / 8;
  // A round trip that becomes shorter is no reason to wait longer: it counts an eighth.
  SimDuration more = std::chrono::abs(error) - m_deviation;
  if (error < SimDuration::zero() && more > SimDuration::zero()) more /= 8;
  m_deviation += more / 4;
  m_largest = std::max(m_largest, m_deviation);
  m_variation = std::max(m_variation, m_largest);
  if (acknowledged > m_roundEnd) {
    m_variation -= (m_variation - m_largest) / 4;
    m_largest = leastVariation();
    m_roundEnd = sent;
  }
  settle();
}

SimDuration RttEstimator::leastVariation() const {
  return m_limits.minimumOnVariation ? m_limits.minimumRto / 4 : SimDuration::zero();
}

void RttEstimator::settle() {
  // "RTO <- SRTT + max (G, K*RTTVAR)", K = 4; (2.4) the floor, (2.5) the ceiling
  const SimDuration spread = std::max(kClockGranularity, 4 * m_variation);
  m_rto = m_limits.minimumOnVariation ? m_smoothed + std::max(spread, m_limits.minimumRto)
                                      : std::max(m_smoothed + spread, m_limits.minimumRto);
  m_rto = std::min(m_rto, m_limits.maximumRto);
}

void RttEstimator::backOff() {
  // (5.5) "The host MUST set RTO <- RTO * 2 ("back off the timer"). The maximum value discussed in (2.5) above may be
  // used to provide an upper bound to this doubling operation."
  m_rto = std::max(m_rto, std::min(m_rto * 2, m_limits.maximumRto));
}

void RttEstimator::restartAfterLostSyn() {
  // (5.7) "If the timer expires awaiting the ACK of a SYN segment and the TCP implementation is using an RTO less than
  // 3 seconds, the RTO MUST be re-initialized to 3 seconds when data transmission begins".
  if (m_limits.initialRto < kRtoAfterLostSyn) m_rto = std::min(kRtoAfterLostSyn, m_limits.maximumRto);
}

}  // namespace wiretale::tcp
