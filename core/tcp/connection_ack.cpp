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
  advanceUnacknowledged(segment, now);
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
      takeRepeatedAck(segment, now);
      // §3.8.6.1: "As long as the receiving TCP peer continues to send acknowledgments in response to the probe
      // segments, the sending TCP endpoint MUST allow the connection to stay open".
      if (segment.window == 0) m_timeouts = 0;
      if (m_config.probeTimerFromAnswer && m_timers.running(TimerKind::Persist) != nullptr) startPersistTimer(now);
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
  const AckMeaning meaning = advanceUnacknowledged(segment, now);
  updateSendWindow(segment);
  if (m_sender.finAcknowledged()) {
    const Reason reason = because(Rule::FinAcknowledged, segment.ack);
    judge(reason);
    return ownFinAcknowledged(reason, now);
  }
  judge(synBefore ? reasonFor(meaning, segment, m_sender.bytesAcknowledged() - bytesBefore)
                  : because(Rule::SynAcknowledged, segment.ack));
  return Next::Continue;
}

// An ACK of what was acknowledged before: it may count as a duplicate, report blocks, or move the window.
void Connection::takeRepeatedAck(const TcpSegment& segment, SimTime now) {
  const bool window = peerWindow(segment) == m_sender.window();
  if (m_sender.outstanding() == 0) {
    // All that comes while only the peer sends: there is nothing to learn but the window.
    judge(window ? because(Rule::AckRepeated, segment.ack)
                 : because(Rule::AckMovesWindow, segment.ack, peerWindow(segment)));
    return updateSendWindow(segment);
  }
  // RFC 5681 §2, DUPLICATE ACKNOWLEDGMENT: outstanding data, no data, SYN and FIN off, the same ACK and window.
  // Answers to probes of a closed window say nothing of losses.
  const bool duplicate = segment.sequenceLength() == 0 && window && !m_sender.stalled();
  const bool slowStart = m_sender.congestion().inSlowStart();
  const AckMeaning meaning = m_sender.acknowledge(ackOf(segment, duplicate, now));
  remarkCongestion(meaning, slowStart);
  judge(reasonFor(meaning, segment, 0));
  if (!window && meaning == AckMeaning::Nothing) judge(because(Rule::AckMovesWindow, segment.ack, peerWindow(segment)));
  updateSendWindow(segment);
  // RFC 8985 §6.3: what a block tells moves the reordering timer and the probe's. RFC 6298 (5.3) waits for new data.
  if (m_agreement.selectiveAck && m_config.rack) restartLossTimer(now);
}

Sender::Ack Connection::ackOf(const TcpSegment& segment, bool duplicate, SimTime now) const {
  return {.ack = segment.ack,
          .sack = segment.options.sack,
          .duplicate = duplicate,
          .marked = m_agreement.ecn && segment.flags.has(wire::Ece) && !segment.flags.has(wire::Syn),
          .now = now,
          .smoothed = m_rtt.smoothed(),
          .minimumRoundTrip = m_rtt.minimum()};
}

Reason Connection::reasonFor(AckMeaning meaning, const TcpSegment& segment, std::uint64_t bytes) const {
  switch (meaning) {
    case AckMeaning::LossFound:
      if (m_sender.rate() != nullptr) return reasonForLossUnderBbr(segment.ack);
      return because(Rule::AckFindsLoss, segment.ack, m_sender.recovery().duplicates(),
                     m_sender.congestion().slowStartThreshold());
    case AckMeaning::Partial:
      return because(Rule::AckPartial, segment.ack, bytes, m_sender.nextSequence());
    case AckMeaning::Recovered:
      return because(Rule::AckEndsRecovery, segment.ack, bytes, m_sender.congestion().window());
    case AckMeaning::TimeoutSpurious:
      return because(Rule::AckShowsSpuriousTimeout, segment.ack, bytes, m_sender.congestion().window());
    case AckMeaning::Marked:
      if (m_sender.rate() != nullptr) return reasonForMarkUnderBbr(segment.ack);
      return because(Rule::AckEchoesMark, segment.ack, m_sender.congestion().slowStartThreshold(),
                     m_sender.congestion().window());
    case AckMeaning::MarkedAgain:
      if (m_sender.rate() != nullptr) return reasonForMarkUnderBbr(segment.ack);
      return because(Rule::AckEchoesMarkAgain, segment.ack);
    case AckMeaning::Duplicate:
      return because(Rule::AckDuplicate, segment.ack, m_sender.recovery().duplicates());
    case AckMeaning::Nothing:
      break;
  }
  return bytes > 0 ? because(Rule::AckAccepted, segment.ack, bytes) : because(Rule::AckRepeated, segment.ack);
}

// What every acknowledgment of something new brings: a round-trip time, a wider congestion window, the timer.
AckMeaning Connection::advanceUnacknowledged(const TcpSegment& segment, SimTime now) {
  const bool handshake = !m_sender.synAcknowledged();
  const auto newlyAcknowledged = m_sender.firstUnacknowledged() + (segment.ack - m_sender.unacknowledged());
  takeRoundTrip(newlyAcknowledged, now);
  const bool slowStart = m_sender.congestion().inSlowStart();
  const AckMeaning meaning = m_sender.acknowledge(ackOf(segment, false, now));
  remarkCongestion(meaning, slowStart);
  m_timeouts = 0;
  if (handshake) {
    if (!m_sender.established()) establishSending(now);
    if (m_synTimeouts > 0) m_rtt.restartAfterLostSyn();
  }
  restartLossTimer(now);
  return meaning;
}

void Connection::takeRoundTrip(std::uint64_t acknowledged, SimTime now) {
  if (!m_config.sampleEveryAck) return m_rtt.acknowledged(acknowledged, now);
  // When a SYN,ACK left that was forgotten since (a SYN cookie) is not known.
  if (!m_sender.synAcknowledged() && !m_rtt.timing()) return;
  const Scoreboard::Piece* piece = m_sender.board().timedBy(acknowledged);
  if (piece != nullptr) m_rtt.addSample(now - piece->sent, acknowledged, m_sender.board().end());
}

/// What an ACK did beyond what is said of it.
void Connection::remarkCongestion(AckMeaning meaning, bool wasInSlowStart) {
  settlePathProbe();
  if (m_sender.rate() != nullptr) return remarkModel();
  const Congestion& congestion = m_sender.congestion();
  if (meaning == AckMeaning::LossFound) {
    const auto target = congestion.target();
    if (target) remark(because(Rule::CubicTurns, target->window, congestion.slowStartThreshold(), target->period));
  } else if (wasInSlowStart && !congestion.inSlowStart() &&
             m_sender.recovery().phase() != LossRecovery::Phase::Recovery) {
    remark(because(Rule::SlowStartOver, congestion.window(), congestion.slowStartThreshold()));
  }
}

Sender::Habits Connection::sendingHabits() const {
  const bool sack = m_agreement.selectiveAck;
  return {.recovery = {.smss = m_agreement.payloadSize(),
                       .congestion = m_config.congestion,
                       .selectiveAck = sack,
                       .rack = sack && m_config.rack,
                       .limitedTransmit = m_config.limitedTransmit,
                       .proportionalRate = m_config.proportionalRate && m_config.congestion != CongestionControl::Bbr,
                       .prrSafeAck = m_config.prrSafeAck,
                       .reduceFromWindow = m_config.reduceFromWindow,
                       .frto = m_config.frto},
          .nagle = m_config.nagle,
          .nagleForSmallOnly = m_config.nagleForSmallOnly,
          .lastDataWaitsForFin = m_config.lastDataWaitsForFin,
          .urgentPassesNagle = m_config.urgentPassesNagle,
          .initialWindow = m_config.initialWindow,
          .synTimeouts = m_synTimeouts,
          .byteCounting = m_config.byteCounting,
          .wholeSegmentThreshold = m_config.wholeSegmentThreshold,
          .growWhenLimited = m_config.growWhenLimited,
          .ecn = m_agreement.ecn};
}

/// The window a segment announces, in bytes: RFC 7323 §2.3, all but those of SYN segments are shifted.
std::uint32_t Connection::peerWindow(const TcpSegment& segment) const {
  return segment.flags.has(wire::Syn) ? segment.window : std::uint32_t{segment.window} << m_agreement.sendShift;
}

void Connection::updateSendWindow(const TcpSegment& segment) {
  // "If (SND.WL1 < SEG.SEQ or (SND.WL1 = SEG.SEQ and SND.WL2 =< SEG.ACK)), set SND.WND <- SEG.WND, set SND.WL1 <-
  // SEG.SEQ, and set SND.WL2 <- SEG.ACK."
  const bool newer = wire::before(m_windowUpdateSeq, segment.seq) ||
                     (m_windowUpdateSeq == segment.seq && wire::beforeOrAt(m_windowUpdateAck, segment.ack));
  if (!newer) return;
  m_sender.setWindow(peerWindow(segment));
  m_windowUpdateSeq = segment.seq;
  m_windowUpdateAck = segment.ack;
  if (m_sender.window() > 0) stopTimer(TimerKind::Persist, because(Rule::WindowReopened, m_sender.window()));
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
    if (m_released) startFinWait2Timer(now);
  }
  return next == State::Closed ? Next::Stop : Next::Continue;
}

void Connection::refuseAck(const TcpSegment& segment) {
  judge(because(Rule::AckIgnored, segment.ack, m_sender.unacknowledged(), m_sender.nextSequence()));
}

}  // namespace wiretale::tcp
