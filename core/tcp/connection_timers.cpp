// Starting, stopping and running out of timers: RFC 6298 §5, RFC 9293 §3.8.6.3 and §3.10.8.

#include "core/tcp/because.h"
#include "core/tcp/connection.h"

namespace wiretale::tcp {

void Connection::onTime(SimTime now) {
  m_notes.clear();
  if (const auto* timer = m_timers.running(TimerKind::DelayedAck); timer != nullptr && timer->deadline() <= now)
    delayedAckTimeout();
  if (const auto* timer = m_timers.main(); timer != nullptr && timer->deadline() <= now) mainTimeout(timer->kind);
}

void Connection::mainTimeout(TimerKind kind) {
  switch (kind) {
    case TimerKind::Retransmission:
      return retransmissionTimeout();
    case TimerKind::Persist:
      return persistTimeout();
    case TimerKind::TimeWait:
      return timeWaitTimeout();
    case TimerKind::DelayedAck:
    case TimerKind::LossProbe:
    case TimerKind::Reordering:
    case TimerKind::KeepAlive:
    case TimerKind::FinWait2:
      break;
  }
}

void Connection::retransmissionTimeout() {
  const SimDuration ranOut = endTimer(TimerKind::Retransmission);
  const std::uint32_t limit = m_sender.synAcknowledged() ? m_config.dataRetries : m_config.synRetries;
  if (m_timeouts >= limit) return giveUp(TimerKind::Retransmission, ranOut);
  m_rtt.backOff();
  m_rtt.stopTiming();
  ++m_timeouts;
  noteTimer(Note::Kind::TimerFired, TimerKind::Retransmission, {}, because(Rule::RtoFired, ranOut, m_rtt.rto()));
  if (!m_sender.synAcknowledged()) ++m_synTimeouts;
  // RFC 6298 (5.4): "Retransmit the earliest segment that has not been acknowledged by the TCP receiver." (5.6),
  // starting the timer, happens when that segment leaves.
  m_resend = because(Rule::RetransmissionTimeout, ranOut, m_timeouts, m_rtt.rto());
  m_sender.rewind(m_timeouts > 1);
}

void Connection::persistTimeout() {
  const SimDuration ranOut = endTimer(TimerKind::Persist);
  if (m_timeouts >= m_config.dataRetries) return giveUp(TimerKind::Persist, ranOut);
  m_rtt.backOff();
  ++m_timeouts;
  noteTimer(Note::Kind::TimerFired, TimerKind::Persist, {}, because(Rule::ProbeTimerFired, ranOut, m_rtt.rto()));
  m_sender.probe();
}

/// Takes the timer that ran out away; gives its length.
SimDuration Connection::endTimer(TimerKind kind) {
  const SimDuration length = m_timers.running(kind)->length;
  m_timers.stop(kind);
  return length;
}

// RFC 9293 §3.8.3: "When the number of transmissions of the same segment reaches a threshold R2 greater than R1, close
// the connection."
void Connection::giveUp(TimerKind kind, SimDuration rto) {
  noteTimer(Note::Kind::TimerFired, kind, {}, because(Rule::RtoFiredLast, rto, m_timeouts));
  enter(State::Closed, because(Rule::GaveUp, m_timeouts));
}

void Connection::delayedAckTimeout() {
  const SimDuration delay = endTimer(TimerKind::DelayedAck);
  noteTimer(Note::Kind::TimerFired, TimerKind::DelayedAck, {}, because(Rule::DelayedAckFired, delay));
  m_ackPolicy.delayExpired();
  oweAck(because(Rule::AckDelayExpired, m_receiver.next(), delay));
}

void Connection::timeWaitTimeout() {
  const SimDuration duration = endTimer(TimerKind::TimeWait);
  noteTimer(Note::Kind::TimerFired, TimerKind::TimeWait, {}, because(Rule::TimeWaitFired, duration));
  // RFC 9293 §3.10.8: "If the time-wait timeout expires on a connection, delete the TCB, enter the CLOSED state, and
  // return."
  enter(State::Closed, because(Rule::TimeWaitOver, duration));
}

void Connection::setTimeWait(SimDuration duration, SimTime now) {
  m_notes.clear();
  m_config.timeWait = duration;
  const auto* timer = m_timers.running(TimerKind::TimeWait);
  if (timer == nullptr) return;
  m_timers.start(TimerKind::TimeWait, timer->started, duration);
  const SimTime deadline = m_timers.main()->deadline();
  if (deadline <= now) return timeWaitTimeout();
  noteTimer(Note::Kind::TimerStarted, TimerKind::TimeWait, deadline, because(Rule::TimeWaitChanged, duration));
}

void Connection::enterTimeWait(const Reason& reason, SimTime now) {
  enter(State::TimeWait, reason);
  startTimeWaitTimer(Rule::TimeWaitStarted, now);
}

void Connection::startTimeWaitTimer(Rule rule, SimTime now) {
  // §3.10.7.4: "start the time-wait timer, turn off the other timers"; nothing is outstanding here, so only an ACK can
  // be waiting, and it leaves at once.
  startTimer(TimerKind::TimeWait, m_config.timeWait, because(rule, m_config.timeWait), now);
}

void Connection::startRetransmissionTimer(Rule rule, SimTime now) {
  const SimDuration rto = m_rtt.rto();
  Reason reason = because(rule, rto, m_rtt.smoothed(), m_rtt.variation());
  const bool unmeasured = m_sender.synAcknowledged() && m_synTimeouts > 0 && m_rtt.smoothed() == SimDuration::zero();
  if (rule == Rule::RtoStarted && unmeasured) reason = because(Rule::RtoAfterLostSyn, rto);
  startTimer(TimerKind::Retransmission, rto, reason, now);
}

void Connection::startTimer(TimerKind kind, SimDuration length, const Reason& reason, SimTime now) {
  if (const auto* other = m_timers.main(); kind != TimerKind::DelayedAck && other != nullptr && other->kind != kind)
    stopTimer(other->kind, because(Rule::TimerGaveWay));
  m_timers.start(kind, now, length);
  noteTimer(Note::Kind::TimerStarted, kind, now + length, reason);
}

void Connection::stopTimer(TimerKind kind, const Reason& reason) {
  if (m_timers.running(kind) == nullptr) return;
  m_timers.stop(kind);
  noteTimer(Note::Kind::TimerStopped, kind, {}, reason);
}

void Connection::stopMainTimer(const Reason& reason) {
  if (const auto* timer = m_timers.main()) stopTimer(timer->kind, reason);
}

void Connection::stopAllTimers() {
  const Reason reason = because(Rule::TimersCleared);
  stopMainTimer(reason);
  stopTimer(TimerKind::DelayedAck, reason);
}

// With a window of 0 no ACK will call for more: RFC 9293 §3.8.6.1 has a timer for the next probe, as long as the
// retransmission timeout.
void Connection::startProbing(SimTime now) {
  if (m_state == State::Closed || !m_sender.stalled() || m_timers.main() != nullptr) return;
  startTimer(TimerKind::Persist, m_rtt.rto(), because(Rule::ProbeTimerStarted, m_rtt.rto()), now);
}

void Connection::noteTimer(Note::Kind kind, TimerKind timer, SimTime deadline, const Reason& reason) {
  m_notes.add({.kind = kind, .timer = timer, .deadline = deadline, .reason = reason});
}

}  // namespace wiretale::tcp
