#include "core/sim/endpoint.h"

#include <algorithm>
#include <variant>

namespace wiretale::sim {

using Kind = trace::AppEvent::Kind;

Endpoint::Endpoint(const scenario::Party& party, Side side, wire::SeqNum initialSequence, Recorder& recorder,
                   trace::ByteStream& stream)
    : m_party(party),
      m_recorder(recorder),
      m_stream(stream),
      m_connection(party.tcp, initialSequence, party.port),
      m_side(side) {}

Endpoint::Progress Endpoint::step(SimTime now) {
  if (m_nextStep == m_party.program.size()) return Progress::None;
  return std::visit([&](const auto& step) { return perform(step, now); }, m_party.program[m_nextStep]);
}

void Endpoint::wakeApplication() {
  m_sleepsUntil = kNever;
  ++m_nextStep;
}

Endpoint::Progress Endpoint::perform(const scenario::Listen&, SimTime now) {
  if (m_opened) return waitUntilConnected();
  m_opened = true;
  m_connection.openPassive(now);
  m_recorder.appEvent(Kind::Listened, m_side, now);
  return Progress::Called;
}

Endpoint::Progress Endpoint::perform(const scenario::Connect&, SimTime now) {
  if (m_opened) return waitUntilConnected();
  m_opened = true;
  m_connection.openActive(now);
  return Progress::Called;
}

Endpoint::Progress Endpoint::perform(const scenario::Send& step, SimTime now) {
  // RFC 9293 §3.10.2: SEND after CLOSE is an error, and nothing is sent.
  if (m_closed) return finish(Progress::Done);
  if (!isOpen()) return waitForConnection();
  if (step.text.empty()) {
    m_stream.appendPattern(step.bytes);
  } else {
    m_stream.appendText(step.text);
  }
  m_recorder.appEvent(Kind::SentBytes, m_side, now, step.size());
  m_connection.send(step.size(), now);
  return finish(Progress::Called);
}

Endpoint::Progress Endpoint::perform(const scenario::Receive& step, SimTime now) {
  if (unread() < step.bytes && !m_connection.peerClosed()) return waitForConnection();
  read(std::min(step.bytes, unread()), now);
  return finish(Progress::Done);
}

Endpoint::Progress Endpoint::perform(const scenario::ReceiveEnd&, SimTime now) {
  if (!m_connection.peerClosed()) return waitForConnection();
  read(unread(), now);
  m_recorder.appEvent(Kind::SawEnd, m_side, now);
  return finish(Progress::Done);
}

Endpoint::Progress Endpoint::perform(const scenario::Wait& step, SimTime now) {
  if (m_sleepsUntil != kNever) return Progress::None;
  if (step.duration == SimDuration::zero()) return finish(Progress::Done);
  m_sleepsUntil = now + step.duration;
  return Progress::Sleeps;
}

Endpoint::Progress Endpoint::perform(const scenario::Close&, SimTime now) {
  if (m_closed || !isOpen()) return finish(Progress::Done);
  m_closed = true;
  m_recorder.appEvent(Kind::Closed, m_side, now);
  m_connection.close(now);
  return finish(Progress::Called);
}

Endpoint::Progress Endpoint::perform(const scenario::Abort&, SimTime now) {
  if (!isOpen()) return finish(Progress::Done);
  m_closed = true;
  m_recorder.appEvent(Kind::Aborted, m_side, now);
  m_connection.abort(now);
  return finish(Progress::Called);
}

void Endpoint::read(std::uint64_t bytes, SimTime now) {
  m_read += bytes;
  if (bytes > 0) m_recorder.appEvent(Kind::ReceivedBytes, m_side, now, bytes);
}

Endpoint::Progress Endpoint::finish(Progress progress) {
  ++m_nextStep;
  return progress;
}

Endpoint::Progress Endpoint::waitUntilConnected() {
  switch (m_connection.state()) {
    case tcp::State::Closed:
    case tcp::State::Listen:
    case tcp::State::SynSent:
    case tcp::State::SynReceived:
      return waitForConnection();
    default:
      return finish(Progress::Done);
  }
}

/// What the application waits for can still happen, or the connection is gone and its call fails.
Endpoint::Progress Endpoint::waitForConnection() {
  return m_opened && !isOpen() ? giveUp() : Progress::None;
}

/// An application whose connection failed does nothing more.
Endpoint::Progress Endpoint::giveUp() {
  m_nextStep = m_party.program.size();
  return Progress::None;
}

}  // namespace wiretale::sim
