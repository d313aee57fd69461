#include "core/tcp/receiver.h"

#include <algorithm>

namespace wiretale::tcp {

using wire::SeqNum;

void Receiver::start(SeqNum initialSequence) {
  *this = Receiver(m_window);
  m_initialSequence = initialSequence;
  m_started = true;
}

SeqNum Receiver::next() const {
  if (!m_started) return SeqNum{};
  return m_initialSequence + static_cast<std::uint32_t>(1 + m_inOrder + (m_finTaken ? 1 : 0));
}

bool Receiver::accepts(const wire::TcpSegment& segment) const {
  const std::uint32_t length = segment.sequenceLength();
  if (length == 0) return m_window == 0 ? segment.seq == next() : inWindow(segment.seq);
  return m_window > 0 && (inWindow(segment.seq) || inWindow(segment.seq + (length - 1)));
}

// Where the byte with that sequence number stands in the peer's stream; negative before its beginning.
std::int64_t Receiver::offsetOf(SeqNum seq) const {
  const std::int64_t nextOffset = static_cast<std::int64_t>(m_inOrder) + (m_finTaken ? 1 : 0);
  return nextOffset + static_cast<std::int32_t>(seq - next());
}

Intake Receiver::takeText(SeqNum seq, std::uint32_t length) {
  // RFC 9293 §3.10.7.4: "segments may be tailored to fit the window": what was taken before and what reaches beyond
  // the window is cut off.
  const auto known = static_cast<std::int64_t>(m_inOrder);
  const std::int64_t begin = std::max(offsetOf(seq), known);
  const std::int64_t end = std::min(offsetOf(seq) + length, known + m_window);
  if (begin >= end) return Intake{.kind = Intake::Kind::Repeated, .bytes = length};

  if (begin > known) {
    const std::uint64_t fresh = m_waiting.insert(static_cast<std::uint64_t>(begin), static_cast<std::uint64_t>(end));
    if (fresh == 0) return Intake{.kind = Intake::Kind::Repeated, .bytes = length};
    return Intake{.kind = Intake::Kind::OutOfOrder, .bytes = fresh};
  }
  const bool fillsGap = !m_waiting.empty();
  m_inOrder = fillsGap ? m_waiting.advance(static_cast<std::uint64_t>(end)) : static_cast<std::uint64_t>(end);
  const std::uint64_t taken = m_inOrder - static_cast<std::uint64_t>(known);
  const auto own = static_cast<std::uint64_t>(end - begin);
  return Intake{
      .kind = fillsGap ? Intake::Kind::FillsGap : Intake::Kind::InOrder, .bytes = taken, .waited = taken - own};
}

void Receiver::noteFin(SeqNum seq) {
  if (!m_finTaken && inWindow(seq)) m_finOffset = static_cast<std::uint64_t>(offsetOf(seq));
}

bool Receiver::takeFin() {
  if (m_finTaken || m_finOffset != m_inOrder) return false;
  m_finTaken = true;
  return true;
}

}  // namespace wiretale::tcp
