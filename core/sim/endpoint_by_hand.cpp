#include <variant>

#include "core/sim/endpoint.h"

// What the application does by the user's wish, whatever its program is at.
namespace wiretale::sim {

using Kind = trace::AppEvent::Kind;

/// Under TLS without its closing alert: nobody asks TLS. What has not connected yet gives up.
void Endpoint::closeByHand(SimTime now) {
  if (m_closed || !isOpen()) return;
  if (state() != tcp::State::Listen && state() != tcp::State::SynSent) return endStream(readsOn(m_nextStep), now);
  m_closed = true;
  m_recorder.appEvent(Kind::Closed, m_side, now);
  m_stack.abort(m_socket, now);
}

void Endpoint::abortByHand(SimTime now) {
  if (isOpen()) breakOff(now);
}

void Endpoint::sendByHand(std::uint64_t bytes, SimTime now) {
  if (m_tls || bytes == 0) return;
  const tcp::State present = state();
  if (present == tcp::State::Established || present == tcp::State::CloseWait) {
    if (m_closed) return;
    m_stream.appendPattern(bytes);
    return sendBytes(bytes, now);
  }
  if (m_flow == host::kNoFlow) m_datagrams.sendByHand(bytes, now);
}

void Endpoint::stopReading(SimDuration duration, SimTime now) {
  if (!m_readsNotUntil) m_recorder.appEvent(Kind::StoppedReading, m_side, now);
  m_readsNotUntil = duration > SimDuration::zero() ? now + duration : kNever;
}

void Endpoint::readAgain(SimTime now) {
  m_readsNotUntil.reset();
  m_recorder.appEvent(Kind::ReadsAgain, m_side, now);
}

/// The step that comes next would read, and may not.
bool Endpoint::isBarredFromReading() const {
  if (!m_readsNotUntil) return false;
  const scenario::Step& step = m_party.program[m_nextStep];
  return std::holds_alternative<scenario::Receive>(step) || std::holds_alternative<scenario::ReceiveEnd>(step);
}

}  // namespace wiretale::sim
