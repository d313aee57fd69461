#include "core/tcp/receiver.h"

#include <algorithm>

namespace wiretale::tcp {

using wire::SeqNum;

void Receiver::start(SeqNum initialSequence) {
  const std::uint32_t segmentSize = m_segmentSize;
  const Memory memory = m_memory;
  *this = Receiver(m_buffer);
  m_segmentSize = segmentSize;
  m_memory = memory;
  m_initialSequence = initialSequence;
  m_started = true;
  // A SYN's window is never scaled (RFC 7323 §2.2).
  m_rightEdge = std::min(firstWindow(), 0xFFFFU);
}

void Receiver::countMemory(std::uint64_t memory, std::uint32_t segment) {
  m_memory.bytes = memory;
  m_memory.segment = std::max(segment, 1U);
  m_memory.widest = m_buffer;
}

void Receiver::guessLargest(std::uint32_t payload, bool whole) {
  m_memory.largest = payload;
  m_memory.whole = whole;
}

// tcp_select_initial_window(): a multiple of a segment, if there is room for one.
std::uint32_t Receiver::firstWindow() const {
  if (!countsMemory() || m_buffer <= m_memory.segment) return m_buffer;
  return m_buffer - m_buffer % m_memory.segment;
}

// tcp_measure_rcv_mss(), tcp_win_from_space(): in parts of 256.
void Receiver::measure(std::uint32_t payload, std::uint32_t memory) {
  m_memory.largest = payload;
  const std::uint64_t share = std::max(std::uint64_t{payload} * 256 / memory, std::uint64_t{1});
  m_buffer = static_cast<std::uint32_t>(std::min<std::uint64_t>(m_memory.bytes * share / 256, m_memory.widest));
}

// __tcp_select_window(): with less than half free, no window that is smaller than a segment; one that is not scaled
// stays as it is while the room is not a segment larger or smaller.
std::uint32_t Receiver::roomByMemory() const {
  const std::uint32_t segment = std::max(std::min(m_memory.largest, m_buffer), 1U);
  const std::uint64_t used = bytesUnread() + m_waiting.bytes();
  const auto room = static_cast<std::uint32_t>(m_buffer - std::min<std::uint64_t>(used, m_buffer));
  if (room < m_buffer / 2 && (room < segment || room < m_buffer / 16)) return 0;
  if (!m_memory.whole) return room;
  const bool fits = m_lastAnnounced <= room && room - m_lastAnnounced < segment;
  return fits ? m_lastAnnounced : room - room % segment;
}

std::uint32_t Receiver::windowToOffer() const {
  if (!m_started) return firstWindow();
  if (m_memory.largest > 0) return std::max(roomByMemory(), window());
  // RFC 9293 §3.8.6.2.2: keep the right edge "fixed until the reduction satisfies: RCV.BUFF - RCV.USER - RCV.WND >= min
  // (Fr * RCV.BUFF, Eff.snd.MSS)". An empty buffer is offered whole: there is nothing more to wait for.
  // The FIN takes a number, but no place in the buffer.
  const std::uint64_t possible = std::max(m_read + m_buffer + (m_finTaken ? 1 : 0), m_rightEdge);
  const bool opens = bytesUnread() == 0 || possible - m_rightEdge >= windowStep();
  const std::uint64_t edge = opens ? possible : m_rightEdge;
  const std::uint64_t next = nextOffset();
  return edge > next ? static_cast<std::uint32_t>(edge - next) : 0;
}

std::uint16_t Receiver::windowField(std::uint8_t shift) const {
  const std::uint32_t units = windowToOffer() >> shift;
  const std::uint32_t promised = (window() + (1U << shift) - 1) >> shift;
  return static_cast<std::uint16_t>(std::min(std::max(units, promised), 0xFFFFU));
}

bool Receiver::accepts(const wire::TcpSegment& segment) const {
  const std::uint32_t length = segment.sequenceLength();
  if (length == 0) return window() == 0 ? segment.seq == next() : inWindow(segment.seq);
  return window() > 0 && (inWindow(segment.seq) || inWindow(segment.seq + (length - 1)));
}

// Where the byte with that sequence number stands in the peer's stream; negative before its beginning.
std::int64_t Receiver::offsetOf(SeqNum seq) const {
  return static_cast<std::int64_t>(nextOffset()) + static_cast<std::int32_t>(seq - next());
}

Intake Receiver::takeText(SeqNum seq, std::uint32_t length) {
  // RFC 9293 §3.10.7.4: "segments may be tailored to fit the window": what was taken before and what reaches beyond
  // the window is cut off.
  const auto known = static_cast<std::int64_t>(m_inOrder);
  const std::int64_t begin = std::max(offsetOf(seq), known);
  const std::int64_t end = std::min(offsetOf(seq) + length, known + window());
  if (offsetOf(seq) < known) noteRepeated(seq, length);
  if (begin >= end) return Intake{.kind = Intake::Kind::Repeated, .bytes = length};
  return keep({.begin = static_cast<std::uint64_t>(begin), .end = static_cast<std::uint64_t>(end)}, length);
}

Intake Receiver::keep(ByteRange bytes, std::uint32_t length) {
  if (bytes.begin > m_inOrder) {
    const Reassembler::Insertion insertion = m_waiting.insert(bytes.begin, bytes.end);
    m_report.arrived(insertion.within);
    if (!insertion.twice.empty()) m_report.cameTwice(insertion.twice);
    if (insertion.fresh == 0) return Intake{.kind = Intake::Kind::Repeated, .bytes = length};
    return Intake{.kind = Intake::Kind::OutOfOrder, .bytes = insertion.fresh, .range = bytes};
  }
  const bool fillsGap = !m_waiting.empty();
  const std::uint64_t before = m_inOrder;
  m_inOrder = fillsGap ? m_waiting.advance(bytes.end) : bytes.end;
  if (fillsGap) m_report.inOrder(m_inOrder);
  const std::uint64_t taken = m_inOrder - before;
  return Intake{.kind = fillsGap ? Intake::Kind::FillsGap : Intake::Kind::InOrder,
                .bytes = taken,
                .waited = taken - bytes.size(),
                .range = bytes};
}

// What lies before the beginning of the stream is an old connection's or nobody's: it did not come twice.
void Receiver::noteRepeated(SeqNum seq, std::uint32_t length) {
  const std::int64_t begin = offsetOf(seq);
  const std::int64_t end = std::min(begin + length, static_cast<std::int64_t>(m_inOrder));
  if (begin < 0 || begin >= end) return;
  m_report.cameTwice({.begin = static_cast<std::uint64_t>(begin), .end = static_cast<std::uint64_t>(end)});
}

bool Receiver::noteUrgent(SeqNum end) {
  const std::int64_t offset = offsetOf(end);
  if (offset <= static_cast<std::int64_t>(std::max(m_urgentEnd, m_read))) return false;
  m_urgentEnd = static_cast<std::uint64_t>(offset);
  return true;
}

Receiver Receiver::ended(SeqNum next, std::uint32_t buffer) {
  Receiver receiver(buffer);
  receiver.start(next - 2);  // behind its SYN and its FIN
  receiver.m_finOffset = 0;
  receiver.takeFin();
  return receiver;
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
