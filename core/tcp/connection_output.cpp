// Which segment leaves next, and why.

#include <algorithm>

#include "core/tcp/because.h"
#include "core/tcp/connection.h"
#include "core/tcp/transitions.h"

namespace wiretale::tcp {

using wire::TcpSegment;

std::optional<Outgoing> Connection::poll(SimTime now) {
  std::optional<Outgoing> outgoing(std::in_place);
  if (!poll(now, *outgoing)) outgoing.reset();
  return outgoing;
}

[[gnu::flatten]] bool Connection::poll(SimTime now, Outgoing& outgoing) {
  m_notes.clear();
  if (m_reset) {
    outgoing = *m_reset;
    m_reset.reset();
    return true;
  }
  if (m_state == State::Closed || m_state == State::Listen) return false;
  if (m_owedAck && m_owedAck->alone) return makePureAck(now, outgoing);
  if (m_question) return makeQuestion(now, outgoing);
  if (!m_sender.quiet()) {
    restartAfterIdle(now);
    if (m_pathSearch.on()) searchPath(now);
    const auto piece = m_sender.next();
    if (piece && (m_sender.rate() == nullptr || mayLeave(*piece, now))) return makeSegment(*piece, now, outgoing);
    if (!piece && !m_saidHeld) remarkHeld();
  }
  return m_owedAck && makePureAck(now, outgoing);
}

/// Why what could be sent is not.
void Connection::remarkHeld() {
  const Sender::Held held = m_sender.held();
  if (held == Sender::Held::Nothing) return;
  m_saidHeld = true;
  const std::uint64_t waits = m_sender.bytesUnsent();
  const std::uint64_t out = m_sender.outstanding();
  if (held == Sender::Held::Nagle) return remark(because(Rule::NagleHolds, waits, out));
  const std::uint64_t offered = m_sender.window() - std::min<std::uint64_t>(m_sender.window(), out);
  remark(because(Rule::SillyWindowHolds, waits, offered, m_agreement.payloadSize()));
}

// RFC 5681 §4.1: "if the TCP has not sent data in an interval exceeding the retransmission timeout", it begins again
// with the restart window.
void Connection::restartAfterIdle(SimTime now) {
  if (!m_config.idleRestart || !m_lastDataSent || now - *m_lastDataSent <= m_rtt.rto()) return;
  if (!m_sender.board().empty() || !m_sender.hasUnsent()) return;
  const std::uint64_t before = m_sender.congestion().window();
  m_sender.restartAfterIdle();
  const std::uint64_t after = m_sender.congestion().window();
  if (after < before) remark(because(Rule::IdleRestart, now - *m_lastDataSent, m_rtt.rto(), after));
}

// An empty segment with a sequence number that has been acknowledged: whoever gets it answers. It probes a closed
// window as Linux does, and an idle connection (RFC 9293 §3.8.4).
bool Connection::makeQuestion(SimTime now, Outgoing& outgoing) {
  makeEmpty(m_sender.unacknowledged() - 1, *m_question, now, outgoing);
  m_question.reset();
  ackLeaves(outgoing.segment);
  // It may be lost: the next one must not depend on an answer.
  startProbing(now);
  startKeepAlive(now);
  return true;
}

bool Connection::makePureAck(SimTime now, Outgoing& outgoing) {
  makeEmpty(m_sender.nextSequence(), m_owedAck->reason, now, outgoing);
  ackLeaves(outgoing.segment);
  return true;
}

/// An ACK without text. Sets every field.
void Connection::makeEmpty(wire::SeqNum seq, const Reason& reason, SimTime now, Outgoing& outgoing) {
  TcpSegment& segment = outgoing.segment;
  segment.seq = seq;
  segment.ack = m_receiver.next();
  segment.flags = wire::Ack;
  segment.ecn = wire::Ecn::NotEct;
  segment.window = m_receiver.windowField(m_agreement.receiveShift);
  segment.urgentPointer = 0;
  putOptions(0, now, segment.options);
  segment.payloadLength = 0;
  signal(segment);
  outgoing.streamOffset = 0;
  outgoing.retransmission = false;
  outgoing.reason = reason;
}

bool Connection::makeSegment(const Piece& piece, SimTime now, Outgoing& outgoing) {
  fillSegment(piece, now, outgoing.segment);
  outgoing.reason = reasonFor(piece);
  outgoing.streamOffset = piece.payloadLength > 0 && !piece.syn ? piece.position - 1 : 0;
  // A SYN that goes out again without a timeout is the SYN,ACK of a simultaneous open: an answer, not a repetition.
  outgoing.retransmission = piece.again && (!piece.syn || m_resend);
  m_resend.reset();
  m_saidHeld = false;
  m_sender.sent(piece, now);
  if (m_sender.rate() != nullptr) hasLeft();
  timeSegment(piece, now);
  if (piece.payloadLength > 0) m_ackPolicy.dataSent(now);
  if (outgoing.segment.flags.has(wire::Ack)) ackLeaves(outgoing.segment);
  const State next = piece.fin ? afterFinSent(m_state) : m_state;
  if (next != m_state) enter(next, outgoing.reason);
  return true;
}

/// What goes with whatever is said: that a mark has come, and where urgent data ends.
void Connection::signal(TcpSegment& segment) const {
  if (m_echoesMark) segment.flags = segment.flags | wire::Ece;
  addUrgent(segment);
}

/// Sets every field.
void Connection::fillSegment(const Piece& piece, SimTime now, TcpSegment& segment) {
  segment.seq = m_sender.seqAt(piece.position);
  segment.ecn = wire::Ecn::NotEct;
  // RFC 7323 §2.2: "The window field in a segment where the SYN bit is set (i.e., a <SYN> or <SYN,ACK>) MUST NOT be
  // scaled."
  segment.window = m_receiver.windowField(piece.syn ? std::uint8_t{0} : m_agreement.receiveShift);
  segment.urgentPointer = 0;
  if (piece.syn) {
    segment.options = synOptions(now);
  } else {
    putOptions(piece.payloadLength, now, segment.options);
  }
  segment.payloadLength = piece.payloadLength;
  segment.flags = m_receiver.started() ? wire::TcpFlags(wire::Ack) : wire::TcpFlags();
  segment.ack = m_receiver.next();
  if (piece.syn) {
    segment.flags = segment.flags | wire::Syn | ecnFlagsOfSyn();
  } else {
    signal(segment);
    addEcn(piece, segment);
  }
  if (piece.push) segment.flags = segment.flags | wire::Psh;
  if (piece.fin) segment.flags = segment.flags | wire::Fin;
}

// Extensions are offered in a SYN, and in a SYN,ACK where the SYN offered them too (RFC 7323 §2.5, §3.2).
wire::TcpOptions Connection::synOptions(SimTime now) const {
  wire::TcpOptions options{.mss = m_config.announceMss ? m_config.mss : std::uint16_t{0}};
  const bool answer = m_receiver.started();
  if (answer ? m_agreement.windowScaling : m_config.windowScaling) {
    options.windowScale = windowShiftFor(m_config.receiveWindow);
  }
  options.sackPermitted = answer ? m_agreement.selectiveAck : m_config.selectiveAck;
  if (answer ? m_agreement.timestamps : m_config.timestamps) options.timestamps = m_timestamps.option(now);
  options.fastOpen = m_fastOpen.option();
  return options;
}

Reason Connection::reasonFor(const Piece& piece) const {
  if (piece.tail && piece.payloadLength == 0) return because(Rule::TailLossProbeFin, m_rtt.smoothed());
  if (piece.tail) return because(Rule::TailLossProbe, piece.payloadLength, m_rtt.smoothed());
  if (piece.probe) return because(Rule::WindowProbe, m_sender.streamLength() - m_sender.bytesAcknowledged());
  if (piece.sign != LossSign::None) return reasonForResending(piece);
  if (piece.syn && m_resend) return *m_resend;
  if (piece.syn) return reasonForSyn(piece);
  if (piece.fin) return because(Rule::FinAfterLastByte, m_sender.streamLength());
  return reasonForNew(piece);
}

Reason Connection::reasonForNew(const Piece& piece) const {
  const auto payloadOf = [this](std::uint32_t segment) { return segment - m_agreement.optionBytes(); };
  if (piece.sizeProbe)
    return because(Rule::PathProbe, piece.payloadLength, payloadOf(m_pathSearch.works()),
                   payloadOf(m_pathSearch.tooLong()));
  if (m_sender.rate() != nullptr) return reasonForPaced(piece);
  const LossRecovery& recovery = m_sender.recovery();
  const Congestion& congestion = m_sender.congestion();
  const bool open = recovery.phase() == LossRecovery::Phase::Open;
  if (open && recovery.duplicates() > 0 && m_sender.outstanding() + piece.length() > congestion.window())
    return because(Rule::LimitedTransmit, piece.payloadLength, recovery.duplicates());
  if (m_config.proportionalRate && recovery.phase() == LossRecovery::Phase::Recovery)
    return because(Rule::DataInRecovery, piece.payloadLength, congestion.window(), congestion.slowStartThreshold());
  const std::uint64_t inFlight = m_sender.inFlight() + piece.length();
  return because(Rule::DataWithinWindow, piece.payloadLength, inFlight, m_sender.usableWindow());
}

Reason Connection::reasonForResending(const Piece& piece) const {
  const Congestion& congestion = m_sender.congestion();
  switch (piece.sign) {
    case LossSign::DuplicateAcks:
      if (m_sender.rate() != nullptr)
        return because(Rule::BbrResends, m_sender.recovery().duplicates(), congestion.window());
      return because(Rule::FastRetransmit, m_sender.recovery().duplicates(), congestion.slowStartThreshold());
    case LossSign::PartialAck:
      return because(Rule::ResentAfterPartialAck, m_sender.unacknowledged(), congestion.window());
    case LossSign::BehindGap:
      return because(Rule::ResentFromGap, piece.length(), congestion.window());
    case LossSign::SackedAbove:
      return because(Rule::ResentBelowSack, m_sender.board().sackedAbove(piece.position), congestion.window());
    case LossSign::Time:
      return because(Rule::ResentByTime, m_sender.recovery().rack().roundTrip(), congestion.window());
    case LossSign::TooLong:
    case LossSign::NotTaken:
    case LossSign::Timeout:
    case LossSign::None:
      break;
  }
  if (m_resend) return *m_resend;
  if (piece.sign == LossSign::TooLong)
    return because(Rule::ResentForPathMtu, piece.payloadLength, m_agreement.payloadSize());
  if (piece.sign == LossSign::NotTaken) return because(Rule::ResentAfterFastOpen, piece.payloadLength);
  return because(Rule::ResentAfterTimeout, piece.payloadLength, m_sender.inFlight() + piece.length(),
                 m_sender.usableWindow());
}

void Connection::timeSegment(const Piece& piece, SimTime now) {
  if (piece.again) {
    m_rtt.stopTiming();
  } else {
    // The SYN,ACK may leave out what a SYN carried, and is an answer all the same.
    m_rtt.segmentSent(piece.syn ? 1 : piece.position + piece.length(), now);
  }
  m_lastDataSent = now;
  if (piece.probe) return startProbing(now);
  // RFC 6298 (5.1): "Every time a packet containing data is sent (including a retransmission), if the timer is not
  // running, start it running so that it will expire after RTO seconds". SYN and FIN are data in this sense.
  const auto* timer = m_timers.main();
  if (timer == nullptr || timer->kind == TimerKind::KeepAlive) return startLossTimer(now);
  // RFC 8985 §7.2: every new segment moves the probe.
  if (timer->kind == TimerKind::LossProbe && tailLossProbeFits() && timer->deadline() != now + probeTimeout())
    startLossProbeTimer(now);
}

void Connection::ackLeaves(const TcpSegment& segment) {
  m_ackPolicy.ackSent(m_owedAck || m_timers.running(TimerKind::DelayedAck) != nullptr);
  m_receiver.announced(segment.flags.has(wire::Syn) ? segment.window
                                                    : std::uint32_t{segment.window} << m_agreement.receiveShift);
  m_receiver.reported();
  m_timestamps.acknowledged(segment.ack);
  m_owedAck.reset();
  stopTimer(TimerKind::DelayedAck, because(Rule::DelayedAckStopped));
}

void Connection::sendReset(wire::SeqNum seq, const Reason& reason) {
  m_reset = Outgoing{.segment = {.seq = seq, .flags = wire::Rst}, .reason = reason};
}

// RFC 9293 §3.10.5: "Send a reset segment: <SEQ=SND.NXT><CTL=RST>".
void Connection::resetPeer(const Reason& reason) {
  sendReset(m_sender.nextSequence(), reason);
  if (!m_config.resetWithAck || !m_receiver.started()) return;
  m_reset->segment.flags = wire::Rst | wire::Ack;
  m_reset->segment.ack = m_receiver.next();
  m_reset->segment.window = m_receiver.windowField(m_agreement.receiveShift);
}

}  // namespace wiretale::tcp
