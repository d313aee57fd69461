// Segments that meet a connection in CLOSED, LISTEN or SYN-SENT (RFC 9293 §3.10.7.1–3.10.7.3).

#include <algorithm>

#include "core/tcp/because.h"
#include "core/tcp/connection.h"

namespace wiretale::tcp {
namespace {

using wire::TcpFlag;
using wire::TcpFlags;
using wire::TcpSegment;

// RFC 9293 §3.7.1: "If an MSS Option is not received at connection setup, TCP implementations MUST assume a default
// send MSS of 536".
constexpr std::uint16_t kDefaultMss = 536;

constexpr TcpFlags without(TcpFlags flags, TcpFlag flag) {
  return TcpFlags(static_cast<std::uint8_t>(flags.bits & ~flag));
}

}  // namespace

void Connection::onSegment(const TcpSegment& segment, SimTime now) {
  m_notes.clear();
  m_taken = {};
  m_notes.add({.kind = Note::Kind::SegmentJudged, .reason = because(Rule::SegmentIgnored)});
  switch (m_state) {
    case State::Closed:
      judge(because(Rule::NoConnection, m_localPort));
      m_reset = answerWithoutConnection(segment, m_localPort);
      return;
    case State::Listen:
      return arriveInListen(segment, now);
    case State::SynSent:
      arriveInSynSent(segment, now);
      break;
    default:
      heardFromPeer();
      arriveElsewhere(segment, now);
  }
  startProbing(now);
  startKeepAlive(now);
}

void Connection::arriveInListen(const TcpSegment& segment, SimTime now) {
  if (segment.flags.has(wire::Rst)) {
    // "First, check for a RST: An incoming RST segment could not be valid … An incoming RST should be ignored."
    judge(because(Rule::ResetUnfit));
    return;
  }
  if (segment.flags.has(wire::Ack)) {
    // "Second, check for an ACK: Any acknowledgment is bad if it arrives on a connection still in the LISTEN state."
    judge(because(Rule::AckIgnored, segment.ack, 0, 0));
    sendReset(segment.ack, because(Rule::ResetUnacceptableAck, segment.ack));
    return;
  }
  // "Fourth, other data or control: This should not be reached. Drop the segment and return."
  if (!segment.flags.has(wire::Syn)) return;
  // "Third, check for a SYN: … Set RCV.NXT to SEG.SEQ+1, IRS is set to SEG.SEQ … ISS should be selected and a SYN
  // segment sent". Text and FIN of such a segment are not taken, but for Fast Open: their sender will repeat them.
  startOver(now);
  if (!m_firstUsed) m_firstUsed = now;
  learnPeer(segment, now);
  const Reason reason = because(Rule::SynAccepted, segment.seq);
  judge(reason);
  enter(State::SynReceived, reason);
  takeFastOpen(segment, now);
}

// The peer's SYN: its initial sequence number, its window, its maximum segment size.
void Connection::learnPeer(const TcpSegment& segment, SimTime now) {
  m_receiver.start(segment.seq);
  agree(segment.options);
  agreeOnEcn(segment);
  learnTimestamp(segment, now);
  m_sender.setWindow(segment.window);
  m_windowUpdateSeq = segment.seq;
  m_windowUpdateAck = segment.flags.has(wire::Ack) ? segment.ack : m_sender.initialSequence();
}

std::uint32_t Connection::fullSegment(const wire::TcpOptions& offered) const {
  return std::min({m_config.mss, offered.mss == 0 ? kDefaultMss : offered.mss, m_pathPayload});
}

// What the peer's SYN offers counts where this side offers it too.
void Connection::agree(const wire::TcpOptions& offered) {
  m_agreement.segmentSize = fullSegment(offered);
  m_agreement.selectiveAck = m_config.selectiveAck && offered.sackPermitted;
  m_agreement.timestamps = m_config.timestamps && offered.timestamps.has_value();
  // RFC 7323 §2.3: "Window Scale Option … is enabled in both directions or not at all".
  m_agreement.windowScaling = m_config.windowScaling && offered.windowScale.has_value();
  m_agreement.sendShift = m_agreement.windowScaling ? *offered.windowScale : std::uint8_t{0};
  m_agreement.receiveShift = m_agreement.windowScaling ? windowShiftFor(m_config.receiveWindow) : std::uint8_t{0};
  m_receiver.limitWindow(0xFFFFU << m_agreement.receiveShift);
  m_receiver.setSegmentSize(m_agreement.payloadSize());
  m_ackPolicy.start(m_agreement.payloadSize(), m_receiver.window());
  if (m_receiver.countsMemory()) m_receiver.guessLargest(m_ackPolicy.largestPayload(), m_agreement.receiveShift == 0);
  remarkAgreement(offered);
}

void Connection::remarkAgreement(const wire::TcpOptions& offered) {
  if (offered.mss == 0) remark(because(Rule::MssAssumed, m_agreement.segmentSize));
  if (m_agreement.windowScaling) {
    const std::uint32_t widest = std::min(m_config.receiveWindow, 0xFFFFU << m_agreement.receiveShift);
    remark(because(Rule::WindowScaleAgreed, widest, m_agreement.sendShift, m_agreement.receiveShift));
  } else if (m_config.windowScaling) {
    remark(because(Rule::WindowScaleMissing, 0xFFFF));
  }
  if (m_agreement.selectiveAck) remark(because(Rule::SelectiveAckAgreed));
  if (m_agreement.timestamps) remark(because(Rule::TimestampsAgreed));
}

void Connection::arriveInSynSent(const TcpSegment& segment, SimTime now) {
  if (checkAckInSynSent(segment) == Next::Stop) return;
  if (checkResetInSynSent(segment) == Next::Stop) return;
  // "Fifth, if neither of the SYN or RST bits is set, then drop the segment and return."
  if (segment.flags.has(wire::Syn)) takeSynInSynSent(segment, now);
}

Connection::Next Connection::checkAckInSynSent(const TcpSegment& segment) {
  if (!segment.flags.has(wire::Ack)) return Next::Continue;
  if (ackIsAcceptable(segment)) return Next::Continue;
  // "If SEG.ACK =< ISS or SEG.ACK > SND.NXT, send a reset (unless the RST bit is set, if so drop the segment and
  // return): <SEQ=SEG.ACK><CTL=RST> and discard the segment."
  if (segment.flags.has(wire::Rst)) {
    judge(because(Rule::ResetUnfit));
  } else {
    judge(because(Rule::AckIgnored, segment.ack, m_sender.unacknowledged(), m_sender.nextSequence()));
    sendReset(segment.ack, because(Rule::ResetUnacceptableAck, segment.ack));
  }
  return Next::Stop;
}

Connection::Next Connection::checkResetInSynSent(const TcpSegment& segment) {
  if (!segment.flags.has(wire::Rst)) return Next::Continue;
  // "If the ACK was acceptable, then … drop the segment, enter CLOSED state, delete TCB, and return. Otherwise (no
  // ACK), drop the segment and return."
  if (segment.flags.has(wire::Ack)) {
    const Reason reason = because(Rule::ResetAnswersSyn, segment.ack);
    judge(reason);
    enter(State::Closed, reason);
  } else {
    judge(because(Rule::ResetUnfit));
  }
  return Next::Stop;
}

void Connection::takeSynInSynSent(const TcpSegment& segment, SimTime now) {
  learnPeer(segment, now);
  if (segment.flags.has(wire::Ack)) {
    // "If SND.UNA > ISS (our SYN has been ACKed), change the connection state to ESTABLISHED, form an ACK segment
    // <SEQ=SND.NXT><ACK=RCV.NXT><CTL=ACK> and send it."
    advanceUnacknowledged(segment, now);
    settleFastOpen(segment);
    const Reason reason = because(Rule::SynAckAccepted, segment.seq, segment.ack);
    judge(reason);
    becomeEstablished(reason, now);
    oweAckAlone(because(Rule::AckCompletesHandshake, segment.seq));
    takeRestOfSynAck(segment, now);
    return;
  }
  // "Otherwise, enter SYN-RECEIVED, form a SYN,ACK segment <SEQ=ISS><ACK=RCV.NXT><CTL=SYN,ACK> and send it." Text and
  // FIN are not taken: their sender will repeat them.
  const Reason reason = because(Rule::SynAccepted, segment.seq);
  judge(reason);
  enter(State::SynReceived, reason);
  m_sender.repeatSyn();
}

// "If there are other controls or text in the segment, then continue processing at the sixth step".
void Connection::takeRestOfSynAck(TcpSegment segment, SimTime now) {
  segment.seq += 1;
  segment.flags = without(segment.flags, wire::Syn);
  if (segment.sequenceLength() == 0 || !m_receiver.accepts(segment)) return;
  takeText(segment, now);
  takeFin(segment, now);
}

void Connection::becomeEstablished(const Reason& reason, SimTime now) {
  enter(State::Established, reason);
  m_former.reset();
  if (m_closeRequested) finishSending(now);
}

// SND.UNA < SEG.ACK =< SND.NXT
bool Connection::ackIsAcceptable(const TcpSegment& segment) const {
  return m_sender.classify(segment.ack) == Sender::AckKind::New;
}

}  // namespace wiretale::tcp
