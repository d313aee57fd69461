// Segments that meet a connection in SYN-RECEIVED or later (RFC 9293 §3.10.7.4), a function for each step.

#include "core/tcp/because.h"
#include "core/tcp/connection.h"
#include "core/tcp/transitions.h"

namespace wiretale::tcp {

using wire::TcpSegment;

void Connection::arriveElsewhere(TcpSegment segment, SimTime now) {
  forgetRepeatedSyn(segment);
  if (checkSequence(segment, now) == Next::Stop) return;
  if (checkReset(segment, now) == Next::Stop) return;
  // The third step, security, and the sixth, the urgent pointer, have nothing to do here.
  if (checkSyn(segment, now) == Next::Stop) return;
  if (checkAck(segment, now) == Next::Stop) return;
  takeText(segment, now);
  takeFin(segment, now);
}

// Figure 7, line 6: in a simultaneous open the peer's SYN comes a second time with the ACK that establishes the
// connection. The sequence check alone would refuse it, so the SYN already known is cut off.
void Connection::forgetRepeatedSyn(TcpSegment& segment) const {
  const bool repeated = !m_passive && !m_sender.synAcknowledged() && segment.flags.has(wire::Syn) &&
                        segment.flags.has(wire::Ack) && segment.seq == m_receiver.initialSequence();
  if (!repeated) return;
  segment.seq += 1;
  segment.flags.bits &= static_cast<std::uint8_t>(~wire::Syn);
}

// First, check the sequence number.
Connection::Next Connection::checkSequence(const TcpSegment& segment, SimTime now) {
  if (m_receiver.accepts(segment)) return Next::Continue;
  const wire::SeqNum expected = m_receiver.next();
  // "If an incoming segment is not acceptable, an acknowledgment should be sent in reply (unless the RST bit is set, if
  // so drop the segment and return)".
  if (segment.flags.has(wire::Rst)) {
    judge(because(Rule::ResetIgnored, segment.seq, expected));
  } else if (isRepeatedFin(segment)) {
    answerRepeatedFin(segment, now);
  } else if (segment.flags.has(wire::Syn) && segment.seq == m_receiver.initialSequence()) {
    judge(because(Rule::SynRepeated, segment.seq));
    oweAckAlone(because(Rule::AckOfRepeatedSyn, expected));
  } else if (segment.payloadLength > 0 && wire::beforeOrAt(segment.seq + segment.payloadLength, expected)) {
    judge(because(Rule::DataRepeated, segment.payloadLength));
    oweAckAlone(because(Rule::AckDuplicateData, expected, segment.seq));
  } else {
    judge(because(Rule::OutsideWindow, segment.seq, expected, m_receiver.window()));
    oweAckAlone(because(Rule::AckUnacceptable, expected, segment.seq));
  }
  return Next::Stop;
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
    oweAckAlone(because(Rule::ChallengeAck, expected, segment.seq));
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
    oweAckAlone(because(Rule::ChallengeAck, m_receiver.next(), segment.seq));
  }
  return Next::Stop;
}

void Connection::returnToListen(const Reason& reason, SimTime now) {
  stopAllTimers();
  enter(State::Listen, reason);
  startOver(now);
}

}  // namespace wiretale::tcp
