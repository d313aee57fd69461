// Segments that meet a connection in SYN-RECEIVED or later (RFC 9293 §3.10.7.4), a function for each step.

#include "core/tcp/because.h"
#include "core/tcp/connection.h"
#include "core/tcp/transitions.h"

namespace wiretale::tcp {

using wire::TcpSegment;

void Connection::arriveElsewhere(const TcpSegment& segment, SimTime now) {
  if (!segment.flags.has(wire::Syn)) return takeSteps(segment, now);
  if (m_passive && givesWayTo(segment)) return reopen(segment, now);
  if (!repeatsKnownSyn(segment)) return takeSteps(segment, now);
  TcpSegment rest = segment;
  rest.seq += 1;
  rest.flags.bits &= static_cast<std::uint8_t>(~wire::Syn);
  takeSteps(rest, now);
}

void Connection::takeSteps(const TcpSegment& segment, SimTime now) {
  if (checkSequence(segment, now) == Next::Stop) return;
  if (checkReset(segment, now) == Next::Stop) return;
  // The third step, security, has nothing to do here.
  if (checkSyn(segment, now) == Next::Stop) return;
  if (checkAck(segment, now) == Next::Stop) return;
  noticeMark(segment);
  if (refuseText(segment) == Next::Stop) return;
  takeUrgent(segment);
  takeText(segment, now);
  takeFin(segment, now);
}

// Figure 7, line 6: in a simultaneous open the peer's SYN comes a second time with the ACK that establishes the
// connection. The sequence check alone would refuse it, so the SYN already known is cut off.
bool Connection::repeatsKnownSyn(const TcpSegment& segment) const {
  return !m_passive && !m_sender.synAcknowledged() && segment.flags.has(wire::Ack) &&
         segment.seq == m_receiver.initialSequence();
}

// First, check the sequence number.
Connection::Next Connection::checkSequence(const TcpSegment& segment, SimTime now) {
  if (checkTimestamp(segment, now) == Next::Stop) return Next::Stop;
  if (!isRepeatedSyn(segment) && m_receiver.accepts(segment)) {
    takeTimestamp(segment, now);
    return Next::Continue;
  }
  if (meetsClosedWindow(segment)) {
    takeAckOnly(segment, now);
  } else {
    refuseSequence(segment, now);
  }
  return Next::Stop;
}

void Connection::refuseSequence(const TcpSegment& segment, SimTime now) {
  const wire::SeqNum expected = m_receiver.next();
  // "If an incoming segment is not acceptable, an acknowledgment should be sent in reply (unless the RST bit is set, if
  // so drop the segment and return)".
  if (segment.flags.has(wire::Rst)) {
    judge(because(Rule::ResetIgnored, segment.seq, expected));
  } else if (isRepeatedFin(segment)) {
    answerRepeatedFin(segment, now);
  } else if (segment.flags.has(wire::Syn) && segment.seq == m_receiver.initialSequence()) {
    answerRepeatedSyn(segment);
  } else if (segment.payloadLength > 0 && wire::beforeOrAt(segment.seq + segment.payloadLength, expected)) {
    judge(because(Rule::DataRepeated, segment.payloadLength));
    m_receiver.noteRepeated(segment.seq, segment.payloadLength);
    acknowledgeRepeated(segment.seq);
  } else if (isProbe(segment)) {
    judge(because(Rule::ProbeArrived, segment.seq, expected));
    oweAckAlone(because(Rule::AckOfProbe, expected, m_receiver.windowToOffer()));
  } else {
    judge(because(Rule::OutsideWindow, segment.seq, expected, m_receiver.window()));
    oweAckAlone(because(Rule::AckUnacceptable, expected, segment.seq));
  }
}

// "If the RCV.WND is zero, no segments will be acceptable, but special allowance should be made to accept valid ACKs":
// those with text for which there is no room, and those behind a probe of one byte, which counts for its sender.
bool Connection::meetsClosedWindow(const TcpSegment& segment) const {
  return m_receiver.window() == 0 && mayReceiveData(m_state) && segment.seq - m_receiver.next() <= 1 &&
         !segment.flags.has(wire::Rst) && !segment.flags.has(wire::Syn);
}

void Connection::takeAckOnly(const TcpSegment& segment, SimTime now) {
  if (checkAck(segment, now) == Next::Stop) return;
  takeUrgent(segment);
  if (segment.sequenceLength() == 0) return;
  judge(because(Rule::DataDoesNotFit, segment.sequenceLength(), segment.seq, m_receiver.bytesUnread()));
  oweAckAlone(because(Rule::AckBufferFull, m_receiver.next(), m_receiver.windowToOffer()));
}

// An empty segment with the last number that was acknowledged: a keep-alive (§3.8.4), or Linux's probe of a window.
bool Connection::isProbe(const TcpSegment& segment) const {
  return segment.sequenceLength() == 0 && segment.flags.has(wire::Ack) && segment.seq + 1 == m_receiver.next();
}

void Connection::answerRepeatedSyn(const TcpSegment& segment) {
  judge(because(Rule::SynRepeated, segment.seq));
  if (m_config.repeatSynAck && m_state == State::SynReceived && !segment.flags.has(wire::Ack)) {
    // What the peer lacks is the SYN,ACK, so that is what it gets.
    m_sender.repeatSyn();
    m_resend = because(Rule::SynAckRepeated, m_sender.initialSequence(), m_receiver.initialSequence());
    return;
  }
  oweAckAlone(because(Rule::AckOfRepeatedSyn, m_receiver.next()));
}

/// The SYN that was taken, once more; with data it would seem to lie within the window.
bool Connection::isRepeatedSyn(const TcpSegment& segment) const {
  return m_state == State::SynReceived && m_passive && segment.flags.has(wire::Syn) && !segment.flags.has(wire::Ack) &&
         segment.seq == m_receiver.initialSequence();
}

bool Connection::isRepeatedFin(const TcpSegment& segment) const {
  return m_receiver.finTaken() && segment.flags.has(wire::Fin) &&
         segment.seq + segment.sequenceLength() == m_receiver.next();
}

void Connection::answerRepeatedFin(const TcpSegment& segment, SimTime now) {
  judge(because(Rule::FinRepeated, segment.seq + segment.payloadLength));
  if (m_state != State::TimeWait) {
    oweAckAlone(because(Rule::AckOfFin, m_receiver.next()));
    return;
  }
  // TIME-WAIT: "The only thing that can arrive in this state is a retransmission of the remote FIN. Acknowledge it, and
  // restart the 2 MSL timeout."
  oweAckAlone(because(Rule::ReAckInTimeWait, m_receiver.next()));
  startTimeWaitTimer(Rule::TimeWaitRestarted, now);
}

// Second, check the RST bit.
Connection::Next Connection::checkReset(const TcpSegment& segment, SimTime now) {
  if (!segment.flags.has(wire::Rst)) return Next::Continue;
  const wire::SeqNum expected = m_receiver.next();
  if (segment.seq != expected) {
    // "3) If the RST bit is set and the sequence number does not exactly match the next expected sequence value, yet is
    // within the current receive window, TCP endpoints MUST send an acknowledgment (challenge ACK)".
    judge(because(Rule::ResetIgnored, segment.seq, expected));
    challenge(segment, now);
    return Next::Stop;
  }
  if (m_state == State::TimeWait && m_config.protectTimeWait) {
    // RFC 1337 §3, F1: "Ignore RST segments in TIME-WAIT state."
    judge(because(Rule::ResetInTimeWait, segment.seq));
    return Next::Stop;
  }
  // "2) If the RST bit is set and the sequence number exactly matches the next expected sequence number (RCV.NXT), then
  // TCP endpoints MUST reset the connection in the manner prescribed below according to the connection state."
  const Reason reason = because(Rule::ResetAccepted, segment.seq);
  judge(reason);
  if (afterReset(m_state, m_passive) == State::Listen) {
    returnToListen(reason, now);
  } else {
    enter(State::Closed, reason);
  }
  return Next::Stop;
}

// Fourth, check the SYN bit.
Connection::Next Connection::checkSyn(const TcpSegment& segment, SimTime now) {
  if (!segment.flags.has(wire::Syn)) return Next::Continue;
  const Reason reason = because(Rule::SynUnexpected, segment.seq, m_receiver.next());
  judge(reason);
  if (m_state == State::SynReceived && m_passive) {
    // SYN-RECEIVED: "If the connection was initiated with a passive OPEN, then return this connection to the LISTEN
    // state and return."
    returnToListen(reason, now);
  } else {
    // "RFC 5961 recommends that in these synchronized states, if the SYN bit is set, irrespective of the sequence
    // number, TCP endpoints MUST send a "challenge ACK" to the remote peer".
    challenge(segment, now);
  }
  return Next::Stop;
}

void Connection::challenge(const TcpSegment& segment, SimTime now) {
  if (m_challenges.allows(m_config.challengeAcks, now)) {
    oweAckAlone(because(Rule::ChallengeAck, m_receiver.next(), segment.seq));
  } else {
    judge(because(Rule::ChallengeSuppressed, segment.seq, m_config.challengeAcks, ChallengeLimit::kPeriod));
  }
}

void Connection::returnToListen(const Reason& reason, SimTime now) {
  stopAllTimers();
  if (m_former) return returnToTimeWait(wire::SeqNum(static_cast<std::uint32_t>(reason.values[0])), now);
  enter(State::Listen, reason);
  startOver(now);
}

}  // namespace wiretale::tcp
