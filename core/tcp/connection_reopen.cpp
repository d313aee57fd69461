// A new connection out of TIME-WAIT (RFC 9293 §3.6.1), and back if it was none.

#include <algorithm>

#include "core/tcp/because.h"
#include "core/tcp/connection.h"

namespace wiretale::tcp {

using wire::TcpSegment;

// Linux's distance between two connections that follow each other; more than any window without scaling.
constexpr std::uint32_t kBeyondOldNumbers = 65'537;

bool Connection::givesWayTo(const TcpSegment& segment) const {
  const bool newSyn = segment.flags.has(wire::Syn) && !segment.flags.has(wire::Ack) && !segment.flags.has(wire::Rst);
  if (m_state != State::TimeWait || !newSyn) return false;
  // RFC 6191 §2: the timestamp decides where both connections have it, the sequence number else.
  if (m_agreement.timestamps && segment.options.timestamps) {
    const std::uint32_t value = segment.options.timestamps->value;
    if (value != m_timestamps.recent()) return m_timestamps.isNew(value);
  }
  return wire::before(m_receiver.next(), segment.seq);
}

void Connection::giveWay(const TcpSegment& segment) {
  m_notes.clear();
  enter(State::Closed, because(Rule::SynEndsTimeWait, segment.seq, m_receiver.next()));
}

// MAY-2: "it MAY accept a new SYN from the remote TCP endpoint to reopen the connection directly from TIME-WAIT state,
// if it: (1) assigns its initial sequence number for the new connection to be larger than the largest sequence number
// it used on the previous connection incarnation, and (2) returns to TIME-WAIT state if the SYN turns out to be an old
// duplicate."
void Connection::reopen(const TcpSegment& segment, SimTime now) {
  const wire::SeqNum used = m_sender.nextSequence();
  const wire::SeqNum byClock = chooseInitialSequence(now);
  const Former former{.sendNext = used,
                      .receiveNext = m_receiver.next(),
                      .over = m_timers.main() != nullptr ? m_timers.main()->deadline() : now,
                      .agreement = m_agreement,
                      .timestamps = m_timestamps};
  m_firstInitialSequence = wire::before(used, byClock) ? byClock : used + kBeyondOldNumbers;
  m_firstUsed = now;
  stopAllTimers();
  enter(State::Listen, because(Rule::SynReopens, segment.seq, m_receiver.next()));
  arriveInListen(segment, now);
  m_former = former;
}

void Connection::returnToTimeWait(wire::SeqNum reset, SimTime now) {
  const Former former = *m_former;
  startOver(now);
  m_sender = Sender::ended(former.sendNext);
  m_receiver = Receiver::ended(former.receiveNext, m_config.receiveWindow);
  m_agreement = former.agreement;
  m_timestamps = former.timestamps;
  m_closeRequested = true;
  const SimDuration left = std::max(former.over - now, SimDuration::zero());
  enter(State::TimeWait, because(Rule::OldSynReturns, reset, left));
  startTimer(TimerKind::TimeWait, left, because(Rule::TimeWaitStarted, left), now);
}

}  // namespace wiretale::tcp
