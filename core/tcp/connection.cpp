#include "core/tcp/connection.h"

#include "core/tcp/because.h"
#include "core/tcp/transitions.h"

namespace wiretale::tcp {

namespace {

RttEstimator::Limits limitsOf(const Config& config) {
  return {.initialRto = config.initialRto,
          .minimumRto = config.minimumRto,
          .maximumRto = config.maximumRto,
          .minimumOnVariation = config.minimumOnVariation};
}

Receiver receiverOf(const Config& config) {
  Receiver receiver(config.receiveWindow);
  // What a program asks for with SO_RCVBUF, Linux doubles, for what packets take beside their payload.
  if (config.windowFromMemory) receiver.countMemory(std::uint64_t{2} * config.receiveWindow, config.mss);
  return receiver;
}

}  // namespace

Connection::Connection(const Config& config, wire::SeqNum initialSequence, std::uint16_t localPort)
    : m_config(config),
      m_firstInitialSequence(initialSequence),
      m_localPort(localPort),
      m_sender(initialSequence),
      m_receiver(receiverOf(config)),
      m_rtt(limitsOf(config)),
      m_timestamps(initialSequence),
      m_ackPolicy(config.delayedAck, config.quickAck, config.holdAckWhenHalfFull) {}

void Connection::openActive(SimTime now) {
  m_notes.clear();
  // RFC 9293 §3.10.1, LISTEN: "If the OPEN is active … then change the connection from passive to active, select an
  // ISS."
  if (m_state != State::Closed && m_state != State::Listen) return;
  startOver(now);
  if (!m_firstUsed) m_firstUsed = now;
  m_passive = false;
  offerFastOpen(now);
  enter(State::SynSent, because(Rule::ActiveOpen, m_sender.initialSequence()));
}

void Connection::openPassive(SimTime now) {
  m_notes.clear();
  if (m_state != State::Closed) return;
  startOver(now);
  m_passive = true;
  enter(State::Listen, because(Rule::PassiveOpen, m_localPort));
}

void Connection::send(std::uint64_t bytes, SimTime now) {
  m_notes.clear();
  // RFC 9293 §3.10.2, LISTEN: "change the connection from passive to active … send a SYN segment, set … enter SYN-SENT
  // state. Data associated with SEND may be sent with SYN segment or queued for transmission after entering
  // ESTABLISHED".
  if (m_state == State::Listen) openActive(now);
  // After a CLOSE: "error: connection closing".
  if (m_state == State::Closed || m_closeRequested) return;
  m_sender.queue(bytes);
  startProbing(now);
}

void Connection::close(SimTime now) {
  m_notes.clear();
  if (m_state == State::Closed || m_closeRequested) return;
  m_closeRequested = true;
  // RFC 9293 §3.10.4, SYN-RECEIVED: "If no SENDs have been issued and there is no pending data to send, then form a FIN
  // segment and send it, and enter FIN-WAIT-1 state; otherwise, queue for processing after entering ESTABLISHED state."
  if (m_state == State::SynReceived && m_sender.streamLength() > 0) return;
  finishSending(now);
}

void Connection::finishSending(SimTime) {
  m_sender.finish();
  const State next = afterCloseCall(m_state);
  if (next != m_state) enter(next, because(Rule::CloseCall, m_sender.bytesUnsent()));
}

void Connection::abort(SimTime) {
  m_notes.clear();
  if (m_state == State::Closed) return;
  const std::uint64_t thrownAway = m_sender.streamLength() - m_sender.bytesAcknowledged();
  if (abortSendsReset(m_state)) resetPeer(because(Rule::ResetByAbort, thrownAway));
  enter(State::Closed, because(Rule::AbortCall));
}

TcpInfo Connection::info() const {
  return {.state = m_state,
          .sendInitial = m_sender.initialSequence(),
          .receiveInitial = m_receiver.initialSequence(),
          .sendUnacknowledged = m_sender.unacknowledged(),
          .sendNext = m_sender.nextSequence(),
          .receiveNext = m_receiver.next(),
          .sendWindow = m_sender.window(),
          .receiveWindow = m_receiver.window(),
          .segmentSize = m_agreement.segmentSize,
          .congestionWindow = m_sender.congestion().window(),
          .slowStartThreshold = m_sender.congestion().slowStartThreshold(),
          .bytesInFlight = m_sender.inFlight(),
          .bytesUnsent = m_sender.bytesUnsent(),
          .lastRoundTrip = m_rtt.latest(),
          .roundTrips = m_rtt.samples(),
          .roundTrip = m_rtt.smoothed(),
          .roundTripVariation = m_rtt.variation(),
          .retransmissionTimeout = m_rtt.rto(),
          .timeouts = m_timeouts};
}

// Forgets a former connection; its successor has a new initial sequence number.
void Connection::startOver(SimTime now) {
  m_sender = Sender(chooseInitialSequence(now));
  m_receiver = receiverOf(m_config);
  m_rtt = RttEstimator(limitsOf(m_config));
  m_closeRequested = false;
  m_released = false;
  m_timeouts = 0;
  m_synTimeouts = 0;
  m_resend.reset();
  m_owedAck.reset();
  m_question.reset();
  m_lastDataSent.reset();
  m_unansweredProbes = 0;
  m_heldUntil = kNever;
  m_wasHeld = false;
  m_timestamps = m_timestampOffset ? Timestamping(*m_timestampOffset) : Timestamping(m_sender.initialSequence());
  m_ackPolicy = AckPolicy(m_config.delayedAck, m_config.quickAck, m_config.holdAckWhenHalfFull);
  m_fastOpen.startOver();
  m_askedForEcn = false;
  m_echoesMark = false;
  m_former.reset();
}

// RFC 9293 §3.4.1: the generator "is bound to a (possibly fictitious) 32-bit clock that increments roughly every 4
// microseconds". The first number to be used is the one that was asked for; later ones lie as far behind it as that
// clock has run since.
wire::SeqNum Connection::chooseInitialSequence(SimTime now) const {
  if (!m_firstUsed) return m_firstInitialSequence;
  return m_firstInitialSequence + static_cast<std::uint32_t>((now - *m_firstUsed) / 4us);
}

void Connection::enter(State state, const Reason& reason) {
  m_notes.add({.kind = Note::Kind::StateChanged, .from = m_state, .to = state, .reason = reason});
  m_state = state;
  if (state != State::Closed) return;
  stopAllTimers();
  m_heldUntil = kNever;
  m_owedAck.reset();
  m_question.reset();
  m_resend.reset();
}

}  // namespace wiretale::tcp
