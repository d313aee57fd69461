// How a connection lives on while nothing happens, and when it is given up: R1 and R2 (RFC 9293 §3.8.3), the user
// timeout (§3.10.8), keep-alive (§3.8.4), and the peer that never sends its FIN.

#include <algorithm>

#include "core/tcp/because.h"
#include "core/tcp/connection.h"

namespace wiretale::tcp {

// RFC 9293 §3.8.3: "When the number of transmissions of the same segment reaches a threshold R2 greater than R1, close
// the connection."
void Connection::giveUp(TimerKind kind, SimDuration rto) {
  noteTimer(Note::Kind::TimerFired, kind, {}, because(Rule::RtoFiredLast, rto, m_timeouts));
  enter(State::Closed, because(Rule::GaveUp, m_timeouts));
}

bool Connection::userTimeoutOver(SimTime now) const {
  return m_config.userTimeout > SimDuration::zero() && m_sender.synAcknowledged() &&
         now - m_waitingSince >= m_config.userTimeout;
}

/// The retransmission timer goes off no later than the user timeout.
SimDuration Connection::shortenedForUser(SimDuration rto, SimTime now) const {
  if (m_config.userTimeout <= SimDuration::zero() || !m_sender.synAcknowledged()) return rto;
  return std::max(std::min(rto, m_waitingSince + m_config.userTimeout - now), SimDuration{1});
}

// RFC 9293 §3.10.8: "For any state if the user timeout expires, flush all queues, signal the user "error: connection
// aborted due to user timeout" …, delete the TCB, enter the CLOSED state, and return."
void Connection::giveUpForUser(SimDuration rto) {
  noteTimer(Note::Kind::TimerFired, TimerKind::Retransmission, {}, because(Rule::RtoFiredLast, rto, m_timeouts));
  enter(State::Closed, because(Rule::UserTimeoutOver, m_config.userTimeout));
}

// RFC 9293 §3.8.4: keep-alives "MUST only be sent when no sent data is outstanding, and no data or acknowledgment
// packets have been received for the connection within an interval".
void Connection::startKeepAlive(SimTime now) {
  const bool idle = m_config.keepAlive > SimDuration::zero() && m_state >= State::Established &&
                    m_state != State::TimeWait && m_sender.board().empty() && m_timers.main() == nullptr;
  if (!idle || m_question) return;
  const SimDuration wait = m_unansweredProbes > 0 ? m_config.keepAliveInterval : m_config.keepAlive;
  startTimer(TimerKind::KeepAlive, wait, because(Rule::KeepAliveStarted, wait), now);
}

/// Something was heard from the peer: it is there.
void Connection::heardFromPeer() {
  m_unansweredProbes = 0;
  stopTimer(TimerKind::KeepAlive, because(Rule::KeepAliveStopped));
}

void Connection::keepAliveTimeout() {
  const SimDuration ranOut = endTimer(TimerKind::KeepAlive);
  if (m_unansweredProbes >= m_config.keepAliveProbes) {
    noteTimer(Note::Kind::TimerFired, TimerKind::KeepAlive, {}, because(Rule::KeepAliveFiredLast, m_unansweredProbes));
    // Linux tells the peer, in case it is there after all.
    resetPeer(because(Rule::ResetByKeepAlive, m_unansweredProbes));
    return enter(State::Closed, because(Rule::GaveUp, m_unansweredProbes));
  }
  ++m_unansweredProbes;
  noteTimer(Note::Kind::TimerFired, TimerKind::KeepAlive, {}, because(Rule::KeepAliveFired, ranOut));
  m_question = because(Rule::KeepAliveProbe, m_unansweredProbes);
}

void Connection::startFinWait2Timer(SimTime now) {
  if (m_state != State::FinWait2 || m_config.finWait2Timeout <= SimDuration::zero()) return;
  startTimer(TimerKind::FinWait2, m_config.finWait2Timeout, because(Rule::FinWait2Started, m_config.finWait2Timeout),
             now);
}

void Connection::finWait2Timeout() {
  const SimDuration ranOut = endTimer(TimerKind::FinWait2);
  noteTimer(Note::Kind::TimerFired, TimerKind::FinWait2, {}, because(Rule::FinWait2Fired, ranOut));
  enter(State::Closed, because(Rule::FinWait2Over, ranOut));
}

}  // namespace wiretale::tcp
