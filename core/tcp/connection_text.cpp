// The seventh and eighth step of RFC 9293 §3.10.7.4, text and FIN; and when to acknowledge (§3.8.6.3, RFC 5681 §4.2).

#include "core/tcp/because.h"
#include "core/tcp/connection.h"
#include "core/tcp/transitions.h"

namespace wiretale::tcp {

using wire::TcpSegment;

void Connection::takeText(const TcpSegment& segment, SimTime now) {
  // CLOSE-WAIT and later: "This should not occur since a FIN has been received from the remote side. Ignore the segment
  // text."
  if (segment.payloadLength == 0 || !mayReceiveData(m_state)) return;
  const Intake intake = m_receiver.takeText(segment.seq, segment.payloadLength);
  const wire::SeqNum next = m_receiver.next();
  switch (intake.kind) {
    case Intake::Kind::InOrder:
      judge(because(Rule::DataInOrder, intake.bytes, next));
      return acknowledgeInOrder(intake, now);
    case Intake::Kind::FillsGap:
      // RFC 5681 §4.2: "a TCP receiver SHOULD send an immediate ACK when it receives a data segment that fills in all
      // or part of a gap in the sequence space."
      judge(because(Rule::DataFillsGap, intake.bytes, next));
      return oweAck(because(Rule::AckFillsGap, next, intake.waited));
    case Intake::Kind::OutOfOrder:
      // "Out-of-order data segments SHOULD be acknowledged immediately, in order to accelerate loss recovery."
      judge(because(Rule::DataOutOfOrder, intake.bytes, next, segment.seq));
      return oweAckAlone(because(Rule::AckOutOfOrder, next, segment.seq));
    case Intake::Kind::Repeated:
      judge(because(Rule::DataRepeated, intake.bytes));
      return oweAckAlone(because(Rule::AckDuplicateData, next, segment.seq));
  }
}

void Connection::acknowledgeInOrder(const Intake& intake, SimTime now) {
  m_unacknowledgedArrivals += intake.bytes;
  if (m_unacknowledgedArrivals >= 2 * std::uint64_t{m_agreement.segmentSize}) {
    // §3.8.6.3: "in a stream of full-sized segments … there SHOULD be an ACK for at least every second segment".
    oweAck(because(Rule::AckEverySecond, m_receiver.next(), m_unacknowledgedArrivals));
  } else if (m_config.delayedAck <= SimDuration::zero()) {
    oweAck(because(Rule::AckWithoutDelay, m_receiver.next(), m_unacknowledgedArrivals));
  } else if (m_timers.running(TimerKind::DelayedAck) == nullptr) {
    startTimer(TimerKind::DelayedAck, m_config.delayedAck, because(Rule::DelayedAckStarted, m_config.delayedAck), now);
  }
}

void Connection::takeFin(const TcpSegment& segment, SimTime now) {
  const bool arrived = segment.flags.has(wire::Fin);
  if (arrived) m_receiver.noteFin(segment.seq + segment.payloadLength);
  if (!m_receiver.takeFin()) {
    if (arrived && !m_receiver.finTaken()) keepEarlyFin(segment);
    return;
  }
  // "If the FIN bit is set, signal the user "connection closing" and return any pending RECEIVEs with same message,
  // advance RCV.NXT over the FIN, and send an acknowledgment for the FIN."
  const Reason reason = because(Rule::FinAccepted, m_receiver.next() - 1);
  judge(reason);
  oweAck(because(Rule::AckOfFin, m_receiver.next()));
  const State next = afterFinReceived(m_state, m_sender.finAcknowledged());
  if (next == State::TimeWait) {
    enterTimeWait(reason, now);
  } else {
    enter(next, reason);
  }
}

// A FIN ahead of data that is missing: it counts once the gap is filled. One that came with text was judged with it.
void Connection::keepEarlyFin(const TcpSegment& segment) {
  if (segment.payloadLength > 0) return;
  judge(because(Rule::FinOutOfOrder, m_receiver.next(), segment.seq));
  oweAckAlone(because(Rule::AckOutOfOrder, m_receiver.next(), segment.seq));
}

}  // namespace wiretale::tcp
