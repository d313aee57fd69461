#include "core/sim/tls_layer.h"

#include <algorithm>

namespace wiretale::sim {

const tls::Move* TlsLayer::pending() const {
  std::size_t at = m_next;
  while (at < m_tape.moves.size() && m_tape.moves[at].side != m_side) ++at;
  return at < m_tape.moves.size() ? &m_tape.moves[at] : nullptr;
}

/// Whether it waits for no act of the application's. What a dead session still has to say, an alert for one, does not.
bool TlsLayer::isFree(const tls::Move& move) const {
  return move.act <= m_reached || failed() || (move.act < m_own.size() && !m_own[move.act]);
}

const tls::Move* TlsLayer::next() {
  const tls::Move* const move = pending();
  if (move == nullptr || !isFree(*move)) return nullptr;
  if (m_heard < move->after || (move->afterEnd && !m_heardEnd)) return nullptr;
  m_next = static_cast<std::size_t>(move - m_tape.moves.data()) + 1;
  return move;
}

bool TlsLayer::spoken() const {
  const tls::Move* const move = pending();
  return move == nullptr || move->act > m_reached;
}

bool TlsLayer::handshakeDone() const {
  // Who speaks HTTP to the TLS port knows of no handshake.
  if (!m_tape.tls && m_side == Side::Client) return true;
  const auto& after = m_tape.heard[m_side].doneAfter;
  return after && m_heard >= *after && spoken();
}

bool TlsLayer::failed() const {
  const auto& after = m_tape.heard[m_side].failedAfter;
  return after && m_heard >= *after && (m_heardEnd || !m_tape.heard[m_side].failedAtEnd);
}

std::uint64_t TlsLayer::earlyTextHeard() const {
  const auto& done = m_tape.heard[m_side].doneAfter;
  if (done && *done == 0) return 0;
  return textAfter(done ? std::min(m_heard, *done - 1) : m_heard);
}

std::uint64_t TlsLayer::textAfter(std::uint64_t heard) const {
  const auto& texts = m_tape.heard[m_side].texts;
  const auto later = std::ranges::upper_bound(texts, heard, {}, &tls::Heard::Text::after);
  return later == texts.begin() ? 0 : std::prev(later)->total;
}

}  // namespace wiretale::sim
