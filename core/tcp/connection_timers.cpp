// Starting, stopping and running out of timers; delayed ACK (RFC 9293 §3.8.6.3) and TIME-WAIT (§3.10.8).

#include "core/tcp/because.h"
#include "core/tcp/connection.h"
#include "core/tcp/timer_wheel.h"

namespace wiretale::tcp {

void Connection::onTime(SimTime now) {
  m_notes.clear();
  if (m_heldUntil <= now) m_heldUntil = kNever;  // `poll` sees to it
  if (const auto* timer = m_timers.running(TimerKind::DelayedAck); timer != nullptr && timer->deadline() <= now)
    delayedAckTimeout();
  if (const auto* timer = m_timers.main(); timer != nullptr && timer->deadline() <= now) mainTimeout(timer->kind, now);
}

void Connection::mainTimeout(TimerKind kind, SimTime now) {
  switch (kind) {
    case TimerKind::Retransmission:
      return retransmissionTimeout(now);
    case TimerKind::Persist:
      return persistTimeout();
    case TimerKind::LossProbe:
      return lossProbeTimeout();
    case TimerKind::Reordering:
      return reorderingTimeout(now);
    case TimerKind::TimeWait:
      return timeWaitTimeout();
    case TimerKind::KeepAlive:
      return keepAliveTimeout();
    case TimerKind::FinWait2:
      return finWait2Timeout();
    case TimerKind::DelayedAck:
      break;
  }
}

/// Takes the timer that ran out away; gives its length.
SimDuration Connection::endTimer(TimerKind kind) {
  const SimDuration length = m_timers.running(kind)->length;
  m_timers.stop(kind);
  return length;
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

void Connection::startTimer(TimerKind kind, SimDuration length, const Reason& reason, SimTime now) {
  if (const auto* other = m_timers.main(); kind != TimerKind::DelayedAck && other != nullptr && other->kind != kind)
    stopTimer(other->kind, because(Rule::TimerGaveWay));
  if (m_config.timerTick > SimDuration::zero()) length = lengthOnTimerWheel(now, length, m_config.timerTick);
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

void Connection::noteTimer(Note::Kind kind, TimerKind timer, SimTime deadline, const Reason& reason) {
  m_notes.add({.kind = kind, .timer = timer, .deadline = deadline, .reason = reason});
}

}  // namespace wiretale::tcp
