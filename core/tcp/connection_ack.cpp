// The fifth step of RFC 9293 §3.10.7.4: check the ACK field.

#include "core/tcp/because.h"
#include "core/tcp/connection.h"
#include "core/tcp/transitions.h"

namespace wiretale::tcp {

using wire::TcpSegment;

Connection::Next Connection::checkAck(const TcpSegment& segment, SimTime now) {
  // "If the ACK bit is off, drop the segment and return."
  if (!segment.flags.has(wire::Ack)) return Next::Stop;
  return m_state == State::SynReceived ? checkAckOfSyn(segment, now) : takeAck(segment, now);
}

Connection::Next Connection::checkAckOfSyn(const TcpSegment& segment, SimTime now) {
  if (!ackIsAcceptable(segment)) {
    // SYN-RECEIVED: "If the segment acknowledgment is not acceptable, form a reset segment <SEQ=SEG.ACK><CTL=RST> and
    // send it."
    refuseAck(segment);
    sendReset(segment.ack, because(Rule::ResetUnacceptableAck, segment.ack));
    return Next::Stop;
  }
  // "If SND.UNA < SEG.ACK =< SND.NXT, then enter ESTABLISHED state and continue processing".
  advanceUnacknowledged(segment.ack, now);
  updateSendWindow(segment);
  const Reason reason = because(Rule::SynAcknowledged, segment.ack);
  judge(reason);
  becomeEstablished(reason, now);
  return Next::Continue;
}

// ESTABLISHED and later.
Connection::Next Connection::takeAck(const TcpSegment& segment, SimTime now) {
  switch (m_sender.classify(segment.ack)) {
    case Sender::AckKind::TooOld:
    case Sender::AckKind::NeverSent:
      // "If the ACK acks something not yet sent (SEG.ACK > SND.NXT), then send an ACK, drop the segment, and return."
      // RFC 5961 §5.2 has the same for what lies too far back.
      refuseAck(segment);
      challenge(segment, now);
      return Next::Stop;
    case Sender::AckKind::Old:
      // "If the ACK is a duplicate (SEG.ACK =< SND.UNA), it can be ignored."
      refuseAck(segment);
      return Next::Continue;
    case Sender::AckKind::Repeated:
      judge(because(Rule::AckDuplicate, segment.ack));
      updateSendWindow(segment);
      // §3.8.6.1: "As long as the receiving TCP peer continues to send acknowledgments in response to the probe
      // segments, the sending TCP endpoint MUST allow the connection to stay open".
      if (segment.window == 0) m_timeouts = 0;
      return Next::Continue;
    case Sender::AckKind::New:
      break;
  }
  return takeNewAck(segment, now);
}

Connection::Next Connection::takeNewAck(const TcpSegment& segment, SimTime now) {
  const std::uint64_t bytesBefore = m_sender.bytesAcknowledged();
  const bool synBefore = m_sender.synAcknowledged();
  // "If SND.UNA < SEG.ACK =< SND.NXT, then set SND.UNA <- SEG.ACK."
  advanceUnacknowledged(segment.ack, now);
  updateSendWindow(segment);
  if (m_sender.finAcknowledged()) {
    const Reason reason = because(Rule::FinAcknowledged, segment.ack);
    judge(reason);
    return ownFinAcknowledged(reason, now);
  }
  judge(synBefore ? because(Rule::AckAccepted, segment.ack, m_sender.bytesAcknowledged() - bytesBefore)
                  : because(Rule::SynAcknowledged, segment.ack));
  return Next::Continue;
}

// What every acknowledgment of something new brings: a round-trip time, a wider congestion window, the timer.
void Connection::advanceUnacknowledged(wire::SeqNum ack, SimTime now) {
  const bool handshake = !m_sender.synAcknowledged();
  m_sender.acknowledge(ack);
  m_rtt.acknowledged(m_sender.firstUnacknowledged(), now);
  m_timeouts = 0;
  if (handshake) {
    m_sender.establish(m_agreement.payloadSize(), m_synTimeouts);
    if (m_synTimeouts > 0) m_rtt.restartAfterLostSyn();
  }
  if (m_sender.allAcknowledged()) {
    // RFC 6298 (5.2): "When all outstanding data has been acknowledged, turn off the retransmission timer."
    stopMainTimer(because(Rule::RtoStopped));
  } else {
    // (5.3): "When an ACK is received that acknowledges new data, restart the retransmission timer so that it will
    // expire after RTO seconds".
    startRetransmissionTimer(Rule::RtoRestarted, now);
  }
}

void Connection::updateSendWindow(const TcpSegment& segment) {
  // "If (SND.WL1 < SEG.SEQ or (SND.WL1 = SEG.SEQ and SND.WL2 =< SEG.ACK)), set SND.WND <- SEG.WND, set SND.WL1 <-
  // SEG.SEQ, and set SND.WL2 <- SEG.ACK."
  const bool newer = wire::before(m_windowUpdateSeq, segment.seq) ||
                     (m_windowUpdateSeq == segment.seq && wire::beforeOrAt(m_windowUpdateAck, segment.ack));
  if (!newer) return;
  // RFC 7323 §2.3: the window of all but SYN segments "is left-shifted by Snd.Wind.Shift bits".
  m_sender.setWindow(segment.flags.has(wire::Syn) ? segment.window
                                                  : std::uint32_t{segment.window} << m_agreement.sendShift);
  m_windowUpdateSeq = segment.seq;
  m_windowUpdateAck = segment.ack;
}

// FIN-WAIT-1, CLOSING and LAST-ACK go on; LAST-ACK to its end: "If our FIN is now acknowledged, delete the TCB, enter
// the CLOSED state, and return."
Connection::Next Connection::ownFinAcknowledged(const Reason& reason, SimTime now) {
  const State next = afterFinAcknowledged(m_state);
  if (next == m_state) return Next::Continue;
  if (next == State::TimeWait) {
    enterTimeWait(reason, now);
  } else {
    enter(next, reason);
  }
  return next == State::Closed ? Next::Stop : Next::Continue;
}

void Connection::refuseAck(const TcpSegment& segment) {
  judge(because(Rule::AckIgnored, segment.ack, m_sender.unacknowledged(), m_sender.nextSequence()));
}

}  // namespace wiretale::tcp
