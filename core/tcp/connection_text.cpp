// The seventh and eighth step of RFC 9293 §3.10.7.4, text and FIN; the application that reads; and when to acknowledge
// (§3.8.6.3, RFC 5681 §4.2).

#include <algorithm>

#include "core/tcp/because.h"
#include "core/tcp/connection.h"
#include "core/tcp/receive_memory.h"
#include "core/tcp/transitions.h"

namespace wiretale::tcp {

using wire::TcpSegment;

void Connection::takeText(const TcpSegment& segment, SimTime now) {
  // CLOSE-WAIT and later: "This should not occur since a FIN has been received from the remote side. Ignore the segment
  // text."
  if (segment.payloadLength == 0 || !mayReceiveData(m_state)) return;
  const Intake intake = m_receiver.takeText(segment.seq, segment.payloadLength);
  m_taken = {.offset = intake.range.begin,
             .skipped = m_receiver.seqOf(intake.range.begin) - segment.seq,
             .length = static_cast<std::uint32_t>(intake.range.size())};
  const wire::SeqNum next = m_receiver.next();
  switch (intake.kind) {
    case Intake::Kind::InOrder:
      judge(because(Rule::DataInOrder, intake.bytes, next));
      return acknowledge(countArrival(intake, segment, now), now);
    case Intake::Kind::FillsGap:
      countArrival(intake, segment, now);
      // RFC 5681 §4.2: "a TCP receiver SHOULD send an immediate ACK when it receives a data segment that fills in all
      // or part of a gap in the sequence space."
      judge(because(Rule::DataFillsGap, intake.bytes, next));
      return oweAck(because(Rule::AckFillsGap, next, intake.waited));
    case Intake::Kind::OutOfOrder:
      // "Out-of-order data segments SHOULD be acknowledged immediately, in order to accelerate loss recovery."
      judge(because(Rule::DataOutOfOrder, intake.bytes, next, segment.seq));
      return acknowledgeOutOfOrder(segment.seq);
    case Intake::Kind::Repeated:
      judge(because(Rule::DataRepeated, intake.bytes));
      return acknowledgeRepeated(segment.seq);
  }
}

AckPolicy::Verdict Connection::countArrival(const Intake& intake, const TcpSegment& segment, SimTime now) {
  // Linux lets the window follow what the application reads: an ACK that closes it is not sent early. It looks at what
  // the last ACK announced, which is at first much less than the buffer holds; here the buffer itself counts.
  const bool roomy = 2 * m_receiver.bytesUnread() <= m_receiver.buffer();
  const std::uint32_t largest = m_ackPolicy.largestPayload();
  const AckPolicy::Verdict verdict = m_ackPolicy.arrived({.bytes = intake.bytes,
                                                          .payload = segment.payloadLength,
                                                          .window = m_receiver.lastAnnounced(),
                                                          .windowKept = roomy},
                                                         m_rtt.rto(), now);
  if (m_receiver.countsMemory() && m_ackPolicy.largestPayload() > largest) measureMemory();
  return verdict;
}

/// The window follows the memory that the longest segment so far took.
void Connection::measureMemory() {
  constexpr std::uint32_t kHeaders = 40;  // IPv4 and TCP
  const std::uint32_t payload = m_ackPolicy.largestPayload();
  m_receiver.measure(payload, memoryOfPacket(kHeaders + m_agreement.optionBytes() + payload));
}

void Connection::acknowledge(AckPolicy::Verdict verdict, SimTime now) {
  const wire::SeqNum next = m_receiver.next();
  const std::uint64_t bytes = m_ackPolicy.bytesUnacknowledged();
  switch (verdict) {
    case AckPolicy::Verdict::EverySecond:
      // §3.8.6.3: "in a stream of full-sized segments … there SHOULD be an ACK for at least every second segment".
      return oweAck(because(Rule::AckEverySecond, next, bytes));
    case AckPolicy::Verdict::WithoutDelay:
      return oweAck(because(Rule::AckWithoutDelay, next, bytes));
    case AckPolicy::Verdict::Quick:
      return oweAck(because(Rule::AckQuick, next, bytes, m_ackPolicy.quickAcksLeft() - 1));
    case AckPolicy::Verdict::Wait:
      return delayAck(now);
  }
}

void Connection::delayAck(SimTime now) {
  if (m_timers.running(TimerKind::DelayedAck) != nullptr) return;
  startTimer(TimerKind::DelayedAck, m_ackPolicy.delay(), because(Rule::DelayedAckStarted, m_ackPolicy.delay()), now);
}

void Connection::acknowledgeOutOfOrder(wire::SeqNum seq) {
  const wire::SeqNum next = m_receiver.next();
  if (!m_agreement.selectiveAck) return oweAckAlone(because(Rule::AckOutOfOrder, next, seq));
  const ByteRange& newest = m_receiver.report().ranges().front();
  oweAckAlone(because(Rule::AckReportsBlock, next, m_receiver.seqOf(newest.begin), m_receiver.seqOf(newest.end)));
}

void Connection::acknowledgeRepeated(wire::SeqNum seq) {
  m_ackPolicy.repeatedArrived(m_receiver.lastAnnounced());
  const wire::SeqNum next = m_receiver.next();
  const auto& twice = m_receiver.report().twice();
  const bool reports = m_agreement.selectiveAck && m_config.duplicateSelectiveAck && twice;
  if (!reports) return oweAckAlone(because(Rule::AckDuplicateData, next, seq));
  oweAckAlone(because(Rule::AckReportsDuplicate, next, m_receiver.seqOf(twice->begin), m_receiver.seqOf(twice->end)));
}

void Connection::read(std::uint64_t bytes, SimTime now) {
  m_notes.clear();
  const std::uint64_t taken = std::min(bytes, m_receiver.bytesUnread());
  m_receiver.read(taken);
  if (taken == 0 || m_owedAck) return;
  if (m_ackPolicy.read() == AckPolicy::Verdict::EverySecond) return acknowledge(AckPolicy::Verdict::EverySecond, now);
  if (!mayReceiveData(m_state)) return;
  if (!opensWindow()) return remarkKeptShut();
  m_saidKeptShut = false;
  oweAck(because(Rule::WindowUpdate, m_receiver.next(), m_receiver.window(), m_receiver.windowToOffer()));
}

/// Of a window that is nearly closed, once until it opens.
void Connection::remarkKeptShut() {
  const std::uint32_t step = m_receiver.windowStep();
  const std::uint64_t room =
      m_receiver.buffer() - std::min<std::uint64_t>(m_receiver.bytesUnread(), m_receiver.buffer());
  if (m_saidKeptShut || m_receiver.window() >= step || room <= m_receiver.window()) return;
  m_saidKeptShut = true;
  remark(because(Rule::WindowKeptShut, room - m_receiver.window(), step));
}

// A window that was nearly closed holds the peer up, and no segment of his will bring an ACK that opens it: the ACK
// leaves by itself once there is room for a step (§3.8.6.2.2), or, below half the buffer, when the window has doubled.
bool Connection::opensWindow() const {
  const std::uint32_t known = m_receiver.window();
  const std::uint32_t offered = m_receiver.windowToOffer();
  if (offered - known < m_receiver.windowStep()) return false;
  if (known < m_receiver.windowStep()) return true;
  return m_config.windowUpdateOnDoubling && known <= m_receiver.buffer() / 2 && offered / 2 >= known;
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
  const State next = afterFinReceived(m_state, m_sender.finAcknowledged());
  acknowledgeFin(next, now);
  if (next == State::TimeWait) {
    enterTimeWait(reason, now);
  } else {
    enter(next, reason);
  }
}

void Connection::acknowledgeFin(State next, SimTime now) {
  // It expects the application to close soon, so that the own FIN takes the ACK along; a quick ACK waits with it.
  const bool other = m_owedAck && m_owedAck->reason.rule != Rule::AckQuick;
  if (!m_config.delayAckOfFin || next != State::CloseWait || other || m_ackPolicy.delay() <= SimDuration::zero())
    return oweAck(because(Rule::AckOfFin, m_receiver.next()));
  m_ackPolicy.finArrived();
  m_owedAck.reset();
  delayAck(now);
}

// A FIN ahead of data that is missing: it counts once the gap is filled. One that came with text was judged with it.
void Connection::keepEarlyFin(const TcpSegment& segment) {
  if (segment.payloadLength > 0) return;
  judge(because(Rule::FinOutOfOrder, m_receiver.next(), segment.seq));
  oweAckAlone(because(Rule::AckOutOfOrder, m_receiver.next(), segment.seq));
}

}  // namespace wiretale::tcp
