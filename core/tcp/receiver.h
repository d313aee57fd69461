#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>

#include "core/tcp/reassembler.h"
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
};

/// The receive sequence space: RCV.NXT, RCV.WND and what waits behind gaps (RFC 9293 §3.3.1). The application reads at
/// once, so the window stays as wide as it was.
class Receiver {
 public:
  explicit Receiver(std::uint32_t window) : m_window(window) {}

  /// The window cannot be announced wider than this.
  void limitWindow(std::uint32_t most) { m_window = std::min(m_window, most); }

  /// The peer's SYN has this sequence number (IRS).
  void start(wire::SeqNum initialSequence);
  bool started() const { return m_started; }

  wire::SeqNum initialSequence() const { return m_initialSequence; }  ///< IRS
  wire::SeqNum next() const;                                          ///< RCV.NXT; 0 before `start`
  std::uint32_t window() const { return m_window; }                   ///< RCV.WND
  std::uint64_t bytesInOrder() const { return m_inOrder; }
  bool finTaken() const { return m_finTaken; }

  /// The acceptability test of RFC 9293 §3.10.7.4, first step.
  bool accepts(const wire::TcpSegment& segment) const;

  /// Takes what is new and within the window. Precondition: `accepts` the segment they belong to, and length > 0.
  Intake takeText(wire::SeqNum seq, std::uint32_t length);

  /// A FIN with this sequence number has arrived, perhaps ahead of data. Outside the window it is forgotten.
  void noteFin(wire::SeqNum seq);

  /// True once, when everything before the FIN has been taken: RCV.NXT moves over it.
  bool takeFin();

 private:
  bool inWindow(wire::SeqNum seq) const { return seq - next() < m_window; }
  std::int64_t offsetOf(wire::SeqNum seq) const;

  wire::SeqNum m_initialSequence;
  std::uint32_t m_window;
  bool m_started = false;
  bool m_finTaken = false;
  std::uint64_t m_inOrder = 0;  ///< bytes before RCV.NXT
  std::optional<std::uint64_t> m_finOffset;
  Reassembler m_waiting;
};

}  // namespace wiretale::tcp
