// The timers behind what is outstanding: retransmission (RFC 6298 §5), tail loss probe and reordering (RFC 8985), and
// the probes of a closed window (RFC 9293 §3.8.6.1).

#include <algorithm>

#include "core/tcp/because.h"
#include "core/tcp/connection.h"

namespace wiretale::tcp {
namespace {

// RFC 8985 §7.2: "WCDelAckT", the worst case of a delayed ACK, for a single segment that may have to wait for one.
constexpr SimDuration kWorstDelayedAck = 200ms;

}  // namespace

void Connection::retransmissionTimeout(SimTime now) {
  const SimDuration ranOut = endTimer(TimerKind::Retransmission);
  if (userTimeoutOver(now)) return giveUpForUser(ranOut);
  const std::uint32_t limit = m_sender.synAcknowledged() ? m_config.dataRetries : m_config.synRetries;
  if (m_timeouts >= limit) return giveUp(TimerKind::Retransmission, ranOut);
  m_rtt.backOff();
  m_rtt.stopTiming();
  ++m_timeouts;
  noteTimer(Note::Kind::TimerFired, TimerKind::Retransmission, {}, because(Rule::RtoFired, ranOut, m_rtt.rto()));
  if (!m_sender.synAcknowledged()) ++m_synTimeouts;
  // RFC 9293 §3.8.3: "When the number of transmissions of the same segment reaches or exceeds threshold R1, pass
  // negative advice … to the IP layer, to trigger dead-gateway diagnosis."
  if (m_timeouts == m_config.adviceRetries) remark(because(Rule::AdviceToIp, m_timeouts));
  if (!m_sender.synAcknowledged()) leaveFastOpenOut();
  // RFC 6298 (5.4): "Retransmit the earliest segment that has not been acknowledged by the TCP receiver." (5.6),
  // starting the timer, happens when that segment leaves.
  m_resend = because(Rule::RetransmissionTimeout, ranOut, m_timeouts, m_rtt.rto());
  suspectBlackHole();
  m_sender.onTimeout(m_timeouts > 1, now);
  settlePathProbe();
}

void Connection::lossProbeTimeout() {
  const SimDuration ranOut = endTimer(TimerKind::LossProbe);
  noteTimer(Note::Kind::TimerFired, TimerKind::LossProbe, {}, because(Rule::LossProbeFired, ranOut));
  m_sender.probeTail();
}

void Connection::reorderingTimeout(SimTime now) {
  const SimDuration ranOut = endTimer(TimerKind::Reordering);
  noteTimer(Note::Kind::TimerFired, TimerKind::Reordering, {}, because(Rule::ReorderingFired, ranOut));
  m_sender.onReorderingTimeout(now, m_rtt.smoothed(), m_rtt.minimum());
  settlePathProbe();
  restartLossTimer(now);
}

void Connection::persistTimeout() {
  const SimDuration ranOut = endTimer(TimerKind::Persist);
  if (m_timeouts >= m_config.dataRetries) return giveUp(TimerKind::Persist, ranOut);
  m_rtt.backOff();
  ++m_timeouts;
  noteTimer(Note::Kind::TimerFired, TimerKind::Persist, {}, because(Rule::ProbeTimerFired, ranOut, m_rtt.rto()));
  if (m_config.probeWithData) return m_sender.probe();
  m_question = because(Rule::WindowProbe, m_sender.bytesUnsent());
}

// With a window of 0 no ACK will call for more, so a timer counts to the next probe.
void Connection::startProbing(SimTime now) {
  const bool waits = m_state != State::Closed && m_sender.stalled() && !m_sender.probeDue() && !m_question;
  if (waits && m_timers.running(TimerKind::Persist) == nullptr) startPersistTimer(now);
}

void Connection::startPersistTimer(SimTime now) {
  startTimer(TimerKind::Persist, m_rtt.rto(), because(Rule::ProbeTimerStarted, m_rtt.rto()), now);
}

// After an ACK: RFC 6298 (5.2) "When all outstanding data has been acknowledged, turn off the retransmission timer",
// (5.3) "When an ACK is received that acknowledges new data, restart the retransmission timer".
void Connection::restartLossTimer(SimTime now) {
  if (m_sender.board().empty()) {
    if (const auto* timer = m_timers.main(); timer != nullptr && timer->kind != TimerKind::TimeWait)
      stopTimer(timer->kind, because(Rule::RtoStopped));
    return;
  }
  if (m_sender.stalled()) return;
  if (const SimDuration wait = m_sender.recovery().reorderingWait(); wait > SimDuration::zero()) {
    return startTimer(TimerKind::Reordering, wait, because(Rule::ReorderingStarted, wait), now);
  }
  if (tailLossProbeFits()) return startLossProbeTimer(now);
  startRetransmissionTimer(Rule::RtoRestarted, now);
}

// After a segment left and nothing else runs.
void Connection::startLossTimer(SimTime now) {
  if (tailLossProbeFits()) return startLossProbeTimer(now);
  startRetransmissionTimer(Rule::RtoStarted, now);
}

// RFC 8985 §7.2: not before the handshake, not in recovery, one probe at a time, and only with SACK.
bool Connection::tailLossProbeFits() const {
  const bool wanted = m_config.tailLossProbe && m_agreement.selectiveAck && m_sender.synAcknowledged();
  return wanted && m_timeouts == 0 && m_sender.mayProbeTail() && m_rtt.smoothed() > SimDuration::zero();
}

// "PTO = 2 * SRTT", and with one segment in flight "PTO += WCDelAckT"; no later than the RTO.
SimDuration Connection::probeTimeout() const {
  const SimDuration delay = m_sender.piecesOutstanding() == 1 ? kWorstDelayedAck : SimDuration::zero();
  return std::min(2 * m_rtt.smoothed() + delay, m_rtt.rto());
}

void Connection::startLossProbeTimer(SimTime now) {
  const SimDuration timeout = probeTimeout();
  startTimer(TimerKind::LossProbe, timeout, because(Rule::LossProbeStarted, timeout, m_rtt.smoothed()), now);
}

void Connection::startRetransmissionTimer(Rule rule, SimTime now) {
  const SimDuration rto = m_rtt.rto();
  Reason reason = because(rule, rto, m_rtt.smoothed(), m_rtt.variation());
  const bool unmeasured = m_sender.synAcknowledged() && m_synTimeouts > 0 && m_rtt.smoothed() == SimDuration::zero();
  if (rule == Rule::RtoStarted && unmeasured) reason = because(Rule::RtoAfterLostSyn, rto);
  if (m_timeouts == 0) m_waitingSince = now;
  startTimer(TimerKind::Retransmission, shortenedForUser(rto, now), reason, now);
}

}  // namespace wiretale::tcp
