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
  m_readEarly = 0;
  m_recorder.secure(m_side, m_stack, m_flow, (*step)->connection, m_stream.size());
  m_writesEarly = m_side == Side::Client && m_tls->sendsEarlyData();
  return Progress::Done;
}

/// The client's early data go with its first flight (RFC 8446 §2.3). Told when that is handed on: before, TCP Fast Open
/// has no connection yet to tell it of.
void Endpoint::tellEarly(SimTime now) {
  const auto* const step = std::get_if<scenario::Tls>(&m_party.program[m_nextStep]);
  if (m_writesEarly && step != nullptr) m_recorder.appEvent(Kind::SentBytes, m_side, now, step->earlyText.size());
  m_writesEarly = false;
}

/// RFC 8446 §4.2.10: the server's application has early data when they come, long before the handshake is over
/// (SSL_read_early_data()), and may answer at once.
void Endpoint::readEarly(SimTime now) {
  const auto* const step = std::get_if<scenario::Tls>(&m_party.program[m_nextStep]);
  if (step == nullptr || m_tls->earlyTextHeard() <= m_textTaken) return;
  const bool first = m_textTaken == 0;
  const std::uint64_t bytes = m_tls->earlyTextHeard() - m_textTaken;
  m_textTaken += bytes;
  m_readEarly += bytes;
  m_recorder.appEvent(Kind::ReceivedBytes, m_side, now, bytes);
  if (first && !step->earlyText.empty()) m_recorder.appEvent(Kind::SentBytes, m_side, now, step->earlyText.size());
}

const std::optional<TlsStep>* Endpoint::tlsStep() const {
  return m_plan == nullptr ? nullptr : &m_plan->script.steps[m_side][m_nextStep];
}

/// TLS reads and writes first, whatever the application waits for; then the step goes on.
Endpoint::Progress Endpoint::stepSecurely(SimTime now) {
  if (isOpen() && converse(now)) return Progress::Called;
  tellEarly(now);
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
  readEarly(now);
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
  // What the application has read during the handshake it does not read once more.
  const std::uint64_t early = std::min(m_readEarly, step.bytes);
  const std::uint64_t here = std::min(m_tls->textHeard() - m_textTaken, step.bytes - early);
  if (early + here < step.bytes && !peerClosed()) return waitForConnection(now);
  m_readEarly -= early;
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
