// Starting, stopping and running out of timers: RFC 6298 §5, RFC 9293 §3.8.6.3 and §3.10.8.

#include "core/tcp/because.h"
#include "core/tcp/connection.h"

namespace wiretale::tcp {

void Connection::onTime(SimTime now) {
  m_notes.clear();
  if (const auto* timer = m_timers.delayedAck(); timer != nullptr && timer->deadline <= now) delayedAckTimeout();
  if (const auto* timer = m_timers.retransmission(); timer != nullptr && timer->deadline <= now)
    retransmissionTimeout();
  if (const auto* timer = m_timers.timeWait(); timer != nullptr && timer->deadline() <= now) timeWaitTimeout();
}

void Connection::retransmissionTimeout() {
  const SimDuration ranOut = m_timers.retransmission()->rto;
  m_timers.stopMain();
  const std::uint32_t limit = m_sender.synAcknowledged() ? m_config.dataRetries : m_config.synRetries;
  if (m_timeouts >= limit) return giveUp(ranOut);
  m_rtt.backOff();
  m_rtt.stopTiming();
  ++m_timeouts;
  const bool probing = m_sender.stalled();
  noteTimer(Note::Kind::TimerFired, TimerKind::Retransmission, {},
            because(probing ? Rule::ProbeTimerFired : Rule::RtoFired, ranOut, m_rtt.rto()));
  if (probing) return m_sender.probe();
  if (!m_sender.synAcknowledged()) ++m_synTimeouts;
  // RFC 6298 (5.4): "Retransmit the earliest segment that has not been acknowledged by the TCP receiver." (5.6),
  // starting the timer, happens when that segment leaves.
  m_resend = because(Rule::RetransmissionTimeout, ranOut, m_timeouts, m_rtt.rto());
  m_sender.rewind(m_timeouts > 1);
}

// RFC 9293 §3.8.3: "When the number of transmissions of the same segment reaches a threshold R2 greater than R1, close
// the connection."
void Connection::giveUp(SimDuration rto) {
  noteTimer(Note::Kind::TimerFired, TimerKind::Retransmission, {}, because(Rule::RtoFiredLast, rto, m_timeouts));
  enter(State::Closed, because(Rule::GaveUp, m_timeouts));
}

void Connection::delayedAckTimeout() {
  const SimDuration delay = m_timers.delayedAck()->delay;
  m_timers.stopDelayedAck();
  noteTimer(Note::Kind::TimerFired, TimerKind::DelayedAck, {}, because(Rule::DelayedAckFired, delay));
  oweAck(because(Rule::AckDelayExpired, m_receiver.next(), delay));
}

void Connection::timeWaitTimeout() {
  const SimDuration duration = m_timers.timeWait()->duration;
  m_timers.stopMain();
  noteTimer(Note::Kind::TimerFired, TimerKind::TimeWait, {}, because(Rule::TimeWaitFired, duration));
  // RFC 9293 §3.10.8: "If the time-wait timeout expires on a connection, delete the TCB, enter the CLOSED state, and
  // return."
  enter(State::Closed, because(Rule::TimeWaitOver, duration));
}

void Connection::setTimeWait(SimDuration duration, SimTime now) {
  m_notes.clear();
  m_config.timeWait = duration;
  const auto* timer = m_timers.timeWait();
  if (timer == nullptr) return;
  m_timers.startTimeWait(timer->started, duration);
  const SimTime deadline = m_timers.timeWait()->deadline();
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
  m_timers.startTimeWait(now, m_config.timeWait);
  noteTimer(Note::Kind::TimerStarted, TimerKind::TimeWait, now + m_config.timeWait, because(rule, m_config.timeWait));
}

void Connection::startRetransmissionTimer(Rule rule, SimTime now) {
  const SimDuration rto = m_rtt.rto();
  m_timers.startRetransmission(now, rto);
  Reason reason = because(rule, rto, m_rtt.smoothed(), m_rtt.variation());
  const bool unmeasured = m_sender.synAcknowledged() && m_synTimeouts > 0 && m_rtt.smoothed() == SimDuration::zero();
  if (rule == Rule::ProbeTimerStarted) reason = because(rule, rto);
  if (rule == Rule::RtoStarted && unmeasured) reason = because(Rule::RtoAfterLostSyn, rto);
  noteTimer(Note::Kind::TimerStarted, TimerKind::Retransmission, now + rto, reason);
}

void Connection::stopRetransmissionTimer(const Reason& reason) {
  if (m_timers.retransmission() == nullptr) return;
  m_timers.stopMain();
  noteTimer(Note::Kind::TimerStopped, TimerKind::Retransmission, {}, reason);
}

void Connection::startDelayedAckTimer(SimTime now) {
  m_timers.startDelayedAck(now, m_config.delayedAck);
  noteTimer(Note::Kind::TimerStarted, TimerKind::DelayedAck, now + m_config.delayedAck,
            because(Rule::DelayedAckStarted, m_config.delayedAck));
}

void Connection::stopDelayedAckTimer(const Reason& reason) {
  if (m_timers.delayedAck() == nullptr) return;
  m_timers.stopDelayedAck();
  noteTimer(Note::Kind::TimerStopped, TimerKind::DelayedAck, {}, reason);
}

void Connection::stopAllTimers() {
  const Reason reason = because(Rule::TimersCleared);
  stopRetransmissionTimer(reason);
  stopDelayedAckTimer(reason);
  if (m_timers.timeWait() == nullptr) return;
  m_timers.stopMain();
  noteTimer(Note::Kind::TimerStopped, TimerKind::TimeWait, {}, reason);
}

// With a window of 0 no ACK will call for more: the retransmission timer then counts to the next probe (RFC 9293
// §3.8.6.1).
void Connection::startProbing(SimTime now) {
  if (m_state == State::Closed) return;
  if (m_sender.stalled() && m_timers.retransmission() == nullptr)
    startRetransmissionTimer(Rule::ProbeTimerStarted, now);
}

void Connection::noteTimer(Note::Kind kind, TimerKind timer, SimTime deadline, const Reason& reason) {
  m_notes.add({.kind = kind, .timer = timer, .deadline = deadline, .reason = reason});
}

}  // namespace wiretale::tcp
