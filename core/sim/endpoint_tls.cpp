#include <algorithm>
#include <span>
#include <variant>

#include "core/sim/dtls_plan.h"
#include "core/sim/endpoint.h"

// The steps of an application whose connection is under TLS.
namespace wiretale::sim {

using Kind = trace::AppEvent::Kind;

/// The handshake begins: from here on the connection carries TLS. Without the other side's step it never ends.
Endpoint::Progress Endpoint::perform(const scenario::Tls& tls, SimTime now) {
  if (isOverDatagrams(m_party.program, m_nextStep)) return performOverDatagrams(tls, now);
  if (m_closed || !isOpen()) return waitForConnection(now);
  const std::optional<TlsStep>* const step = tlsStep();
  if (step == nullptr || !*step) return Progress::None;
  const auto& tape = m_plan->conversation->tape;
  m_tls.emplace(tape.connections[(*step)->connection], m_plan->script.own[m_side], m_side);
  m_tls->reach((*step)->lastAct);
  m_textTaken = 0;
  m_recorder.secure(m_side, m_stack, m_flow, (*step)->connection, m_stream.size());
  return Progress::Done;
}

const std::optional<TlsStep>* Endpoint::tlsStep() const {
  return m_plan == nullptr ? nullptr : &m_plan->script.steps[m_side][m_nextStep];
}

/// TLS reads and writes first, whatever the application waits for; then the step goes on.
Endpoint::Progress Endpoint::stepSecurely(SimTime now) {
  if (isOpen() && converse(now)) return Progress::Called;
  if (m_tls->failed()) return failSecurely(now);
  return std::visit([&](const auto& step) { return performSecurely(step, now); }, m_party.program[m_nextStep]);
}

Endpoint::Progress Endpoint::failSecurely(SimTime now) {
  m_recorder.appEvent(Kind::TlsFailed, m_side, now);
  m_tls.reset();
  m_failed = true;
  return finish(Progress::Done);
}

/// Hands what has come to TLS, and what TLS writes to the connection. Whether anything was done.
bool Endpoint::converse(SimTime now) {
  bool called = hear(now);
  while (const tls::Move* const move = m_tls->next()) {
    play(*move, now);
    called = true;
  }
  return called;
}

bool Endpoint::hear(SimTime now) {
  if (m_readsNotUntil) return false;
  const std::uint64_t bytes = bytesUnread();
  m_tls->hear(bytes);
  const bool called = take(bytes, now) == Progress::Called;
  if (peerClosed()) m_tls->hearEnd();
  return called;
}

void Endpoint::play(const tls::Move& move, SimTime now) {
  if (m_closed) return;
  const auto& sent = m_tls->sent();
  const auto bytes = std::span(sent).subspan(move.begin, move.end - move.begin);
  if (!bytes.empty()) {
    m_stream.appendBytes(bytes);
    m_stack.send(m_socket, bytes.size(), now);
  }
  if (!move.endsStream) return;
  m_closed = true;
  m_recorder.appEvent(Kind::Closed, m_side, now);
  m_stack.shutdown(m_socket, host::Shutdown::Write, now);
}

Endpoint::Progress Endpoint::performSecurely(const scenario::Tls&, SimTime now) {
  if (!m_tls->handshakeDone()) return waitForConnection(now);
  m_recorder.appEvent(Kind::Secured, m_side, now);
  return finish(Progress::Done);
}

Endpoint::Progress Endpoint::performSecurely(const scenario::Send& step, SimTime now) {
  if (!m_speaking) m_recorder.appEvent(Kind::SentBytes, m_side, now, step.size());
  return speak(now);
}

Endpoint::Progress Endpoint::performSecurely(const scenario::KeyUpdate&, SimTime now) {
  return speak(now);
}

Endpoint::Progress Endpoint::performSecurely(const scenario::Renegotiate&, SimTime now) {
  return speak(now);
}

Endpoint::Progress Endpoint::performSecurely(const scenario::Close&, SimTime now) {
  return m_closed ? finish(Progress::Done) : speak(now);
}

/// Comes to the step's act, and waits until TLS has written all of it.
Endpoint::Progress Endpoint::speak(SimTime now) {
  const std::optional<TlsStep>& step = *tlsStep();
  if (!step) return waitForConnection(now);
  if (!m_speaking) {
    m_speaking = true;
    m_tls->reach(step->lastAct);
    if (isOpen() && converse(now)) return Progress::Called;
  }
  return m_tls->spoken() ? finish(Progress::Done) : waitForConnection(now);
}

Endpoint::Progress Endpoint::performSecurely(const scenario::Receive& step, SimTime now) {
  const std::uint64_t here = std::min(m_tls->textHeard() - m_textTaken, step.bytes);
  if (here < step.bytes && !peerClosed()) return waitForConnection(now);
  return receiveText(here, now);
}

Endpoint::Progress Endpoint::performSecurely(const scenario::ReceiveEnd&, SimTime now) {
  if (!peerClosed()) return waitForConnection(now);
  const Progress progress = receiveText(m_tls->textHeard() - m_textTaken, now);
  m_recorder.appEvent(Kind::SawEnd, m_side, now);
  return progress;
}

Endpoint::Progress Endpoint::receiveText(std::uint64_t bytes, SimTime now) {
  m_textTaken += bytes;
  if (bytes > 0) m_recorder.appEvent(Kind::ReceivedBytes, m_side, now, bytes);
  return finish(Progress::Done);
}

}  // namespace wiretale::sim
