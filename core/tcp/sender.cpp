#include "core/tcp/sender.h"

#include <algorithm>

namespace wiretale::tcp {

using wire::SeqNum;

void Sender::finish() {
  m_finish = true;
  // A FIN asked for before the last data left goes with that data; one asked for later has a segment of its own, also
  // when both are sent again.
  m_finRidesOnData = m_highest < dataEnd();
}

void Sender::establish(std::uint32_t segmentSize, unsigned synTimeouts) {
  m_segmentSize = std::max(segmentSize, 1U);
  m_congestion.start(m_segmentSize, 0, synTimeouts);
  m_established = true;
}

void Sender::setWindow(std::uint32_t window) {
  if (m_probing && window > 0) {
    m_next = m_unacknowledged;
    m_probing = false;
  }
  m_window = window;
  m_widestWindow = std::max(m_widestWindow, window);
}

std::uint64_t Sender::usableWindow() const {
  return std::min<std::uint64_t>(m_congestion.window(), m_window);
}

// How many bytes may join those in flight.
std::uint64_t Sender::room() const {
  std::uint64_t window = usableWindow();
  if (m_forced && window == 0) window = 1;
  return window > inFlight() ? window - inFlight() : 0;
}

// RFC 9293 §3.8.6.2.1, sender's silly window avoidance: a segment goes if it is full, if it holds everything that waits
// (Nagle's algorithm is off), or if it fills half of the largest window seen. With nothing in flight no ACK will open
// the window further, so what fits goes: an override timeout of 0.
std::uint32_t Sender::payloadThatMayGo() const {
  if (!m_established || m_next >= dataEnd()) return 0;
  const std::uint64_t waiting = dataEnd() - m_next;
  const auto length = static_cast<std::uint32_t>(std::min({waiting, room(), std::uint64_t{m_segmentSize}}));
  const bool worthwhile =
      length == m_segmentSize || length == waiting || inFlight() == 0 || 2 * std::uint64_t{length} >= m_widestWindow;
  return worthwhile ? length : 0;
}

bool Sender::finMayFollow(std::uint32_t payload) const {
  if (!m_finish || m_next + payload != finPosition()) return false;
  if (payload > 0 && !m_finRidesOnData) return false;
  // After a timeout it waits for its turn like the rest. Else cwnd is not asked: the network does not feel a FIN.
  if (m_next + payload < m_highest && inFlight() > 0 && inFlight() >= m_congestion.window()) return false;
  // It takes a place in the peer's window like a byte.
  return inFlight() + payload < std::max(m_window, 1U);
}

std::optional<Piece> Sender::next() const {
  if (m_next == 0) return Piece{.syn = true, .again = m_highest > 0};
  Piece piece{.position = m_next, .payloadLength = payloadThatMayGo()};
  piece.fin = finMayFollow(piece.payloadLength);
  if (piece.length() == 0) return std::nullopt;
  piece.push = piece.payloadLength > 0 && m_next + piece.payloadLength == dataEnd();
  piece.again = m_next < m_highest;
  piece.probe = m_forced && m_window == 0 && !piece.again;
  return piece;
}

void Sender::sent(const Piece& piece) {
  m_next = piece.position + piece.length();
  m_highest = std::max(m_highest, m_next);
  m_forced = false;
  if (piece.probe) m_probing = true;
}

void Sender::rewind(bool again) {
  // A probe that found no room says nothing about the network.
  if (m_established && !m_probing) m_congestion.onTimeout(outstanding(), again, SimTime{});
  m_next = m_unacknowledged;
  m_forced = true;
}

Sender::AckKind Sender::classify(SeqNum ack) const {
  const auto distance = static_cast<std::int64_t>(static_cast<std::int32_t>(ack - unacknowledged()));
  if (distance > static_cast<std::int64_t>(outstanding())) return AckKind::NeverSent;
  if (distance > 0) return AckKind::New;
  if (distance == 0) return AckKind::Repeated;
  // RFC 5961 §5.2: "The ACK value is considered acceptable only if it is in the range of
  // ((SND.UNA - MAX.SND.WND) <= SEG.ACK <= SND.NXT)."
  return -distance > static_cast<std::int64_t>(m_widestWindow) ? AckKind::TooOld : AckKind::Old;
}

std::uint64_t Sender::acknowledge(SeqNum ack) {
  const std::uint64_t count = ack - unacknowledged();
  m_unacknowledged += count;
  m_next = std::max(m_next, m_unacknowledged);
  m_probing = false;
  if (m_established) m_congestion.onAck({.bytes = count});
  return count;
}

bool Sender::stalled() const {
  return m_established && m_window == 0 && allAcknowledged() && m_next < dataEnd();
}

std::uint64_t Sender::bytesAcknowledged() const {
  return m_unacknowledged == 0 ? 0 : std::min(m_unacknowledged - 1, m_streamLength);
}

std::uint64_t Sender::bytesUnsent() const {
  return dataEnd() - std::min(std::max<std::uint64_t>(m_highest, 1), dataEnd());
}

}  // namespace wiretale::tcp
