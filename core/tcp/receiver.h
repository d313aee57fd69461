#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>

#include "core/tcp/reassembler.h"
#include "core/tcp/sack_blocks.h"
#include "core/wire/tcp_segment.h"

namespace wiretale::tcp {

/// What became of a segment's text.
struct Intake {
  enum class Kind : std::uint8_t {
    InOrder,     ///< RCV.NXT moved, nothing was waiting
    FillsGap,    ///< RCV.NXT moved while later bytes were waiting
    OutOfOrder,  ///< kept behind a gap
    Repeated,    ///< all of it was there already
  };
  Kind kind = Kind::InOrder;
  std::uint64_t bytes = 0;   ///< how far RCV.NXT moved; OutOfOrder: bytes newly kept; Repeated: bytes that were there
  std::uint64_t waited = 0;  ///< of these, how many had been waiting behind the gap
  ByteRange range{};         ///< the part of the segment's text that is in the buffer now because of it
};

/// The receive sequence space (RFC 9293 §3.3.1): RCV.NXT, RCV.WND, what waits behind gaps and what the application has
/// not read yet. All of it is in a buffer of fixed size, and the window is what the peer may still put there: its right
/// edge lies at most one buffer behind what was read, and it never moves back (§3.8.6).
class Receiver {
 public:
  explicit Receiver(std::uint32_t buffer) : m_buffer(buffer) {}

  /// The window cannot be announced wider than this.
  void limitWindow(std::uint32_t most) {
    m_buffer = std::min(m_buffer, most);
    m_memory.widest = m_buffer;
  }

  /// As Linux counts (receive_memory.h): the buffer is so many bytes of memory, half of which is offered at first, in
  /// segments of that many bytes. Before `start`.
  void countMemory(std::uint64_t memory, std::uint32_t segment);
  bool countsMemory() const { return m_memory.bytes > 0; }
  /// What the largest payload is taken for before one has come; `whole`: windows are made of whole ones.
  void guessLargest(std::uint32_t payload, bool whole);
  /// The largest payload so far, and what its packet takes of the memory: that decides what the rest can hold.
  void measure(std::uint32_t payload, std::uint32_t memory);

  /// The window opens in steps of at least this or half the buffer (§3.8.6.2.2); bytes of payload.
  void setSegmentSize(std::uint32_t bytes) { m_segmentSize = bytes; }

  /// The peer's SYN has this sequence number (IRS).
  void start(wire::SeqNum initialSequence);
  bool started() const { return m_started; }

  wire::SeqNum initialSequence() const { return m_initialSequence; }  ///< IRS
  /// RCV.NXT; 0 before `start`.
  wire::SeqNum next() const { return m_started ? seqOf(nextOffset()) : wire::SeqNum{}; }
  /// Of a byte of the peer's stream.
  wire::SeqNum seqOf(std::uint64_t offset) const { return m_initialSequence + static_cast<std::uint32_t>(1 + offset); }
  std::uint64_t bytesInOrder() const { return m_inOrder; }
  std::uint64_t bytesUnread() const { return m_inOrder - m_read; }
  bool finTaken() const { return m_finTaken; }

  /// RCV.WND: what the peer may send, from RCV.NXT on, as far as it was told.
  std::uint32_t window() const {
    const std::uint64_t next = nextOffset();
    return m_rightEdge > next ? static_cast<std::uint32_t>(m_rightEdge - next) : 0;
  }
  /// What the next segment tells the peer: RCV.WND, opened where it is worth it (§3.8.6.2.2).
  std::uint32_t windowToOffer() const;
  /// That, in units of 2^`shift`, rounded so that the right edge does not move back (RFC 7323 §2.4): down, or up by
  /// less than a unit where the peer was told more.
  std::uint16_t windowField(std::uint8_t shift) const;
  /// A segment with this window, in bytes, has left.
  void announced(std::uint32_t window) {
    m_rightEdge = std::max(m_rightEdge, nextOffset() + window);
    m_lastAnnounced = window;
  }
  std::uint32_t lastAnnounced() const { return m_lastAnnounced; }  ///< RCV.WND when the last segment left

  /// How far the window opens at least, if it does: min(half the buffer, a full segment), bytes.
  std::uint32_t windowStep() const { return std::max(std::min(m_buffer / 2, m_segmentSize), 1U); }
  std::uint32_t buffer() const { return m_buffer; }  ///< bytes

  /// The application takes bytes out of the buffer. Precondition: not more than `bytesUnread`.
  void read(std::uint64_t bytes) { m_read += bytes; }

  /// The acceptability test of RFC 9293 §3.10.7.4, first step.
  bool accepts(const wire::TcpSegment& segment) const;

  /// Takes what is new and within the window. Precondition: `accepts` the segment they belong to, and length > 0.
  Intake takeText(wire::SeqNum seq, std::uint32_t length);

  /// The peer's urgent data ends before this number (RFC 9293 §3.8.5). True if that is news: it lies further on than
  /// before, and the application has not read up to there.
  bool noteUrgent(wire::SeqNum end);
  /// Bytes up to the end of the urgent data that the application has not read, come or not.
  std::uint64_t urgentUnread() const { return m_urgentEnd > m_read ? m_urgentEnd - m_read : 0; }

  /// One whose peer has sent all and a FIN: `next` is RCV.NXT.
  static Receiver ended(wire::SeqNum next, std::uint32_t buffer);

  /// Text has come that lies before RCV.NXT: to be reported as a duplicate.
  void noteRepeated(wire::SeqNum seq, std::uint32_t length);

  /// A FIN with this sequence number has arrived, perhaps ahead of data. Outside the window it is forgotten.
  void noteFin(wire::SeqNum seq);

  /// True once, when everything before the FIN has been taken: RCV.NXT moves over it.
  bool takeFin();

  /// What selective acknowledgments have to say.
  const SackReport& report() const { return m_report; }
  void reported() { m_report.reported(); }

 private:
  bool inWindow(wire::SeqNum seq) const { return seq - next() < window(); }
  std::int64_t offsetOf(wire::SeqNum seq) const;
  std::uint64_t nextOffset() const { return m_inOrder + (m_finTaken ? 1 : 0); }
  Intake keep(ByteRange bytes, std::uint32_t length);
  std::uint32_t firstWindow() const;
  std::uint32_t roomByMemory() const;

  /// What Linux knows of its buffer.
  struct Memory {
    std::uint64_t bytes = 0;    ///< 0: memory does not count
    std::uint32_t segment = 0;  ///< the own MSS
    std::uint32_t widest = 0;   ///< the window, at most
    std::uint32_t largest = 0;  ///< payload; 0: before the handshake
    bool whole = false;         ///< windows are multiples of it
  };

  wire::SeqNum m_initialSequence;
  std::uint32_t m_buffer;
  std::uint32_t m_segmentSize = 536;
  Memory m_memory;
  bool m_started = false;
  bool m_finTaken = false;
  std::uint64_t m_inOrder = 0;  ///< bytes before RCV.NXT
  std::uint64_t m_read = 0;     ///< of these, what the application has taken
  std::uint32_t m_lastAnnounced = 0;
  std::uint64_t m_rightEdge = 0;  ///< the offset behind the last byte the peer may send, as far as it was told
  std::uint64_t m_urgentEnd = 0;  ///< RCV.UP as an offset: behind the last urgent byte; 0: none
  std::optional<std::uint64_t> m_finOffset;
  Reassembler m_waiting;
  SackReport m_report;
};

}  // namespace wiretale::tcp
