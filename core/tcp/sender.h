#pragma once

#include <cstdint>
#include <optional>

#include "core/tcp/congestion.h"
#include "core/wire/tcp_segment.h"

namespace wiretale::tcp {

/// The next piece of the send sequence space to put into a segment.
struct Piece {
  std::uint64_t position = 0;       ///< of its first sequence number, counted from the own SYN
  std::uint32_t payloadLength = 0;  ///< bytes
  bool syn = false;
  bool fin = false;
  bool push = false;   ///< ends with the last byte the application has given so far
  bool again = false;  ///< its beginning was sent before
  bool probe = false;  ///< goes against a window of 0

  std::uint64_t length() const { return payloadLength + (syn ? 1U : 0U) + (fin ? 1U : 0U); }
};

/// The send sequence space: SND.UNA, SND.NXT, SND.WND (RFC 9293 §3.3.1), what the application wants sent, and how much
/// of it may leave. Positions count sequence numbers from the own SYN as 64 bits: 0 is the SYN, 1 the first byte, and
/// the FIN follows the last byte. So nothing in here wraps.
class Sender {
 public:
  explicit Sender(wire::SeqNum initialSequence) : m_initialSequence(initialSequence) {}

  // What is to be sent.
  void queue(std::uint64_t bytes) { m_streamLength += bytes; }
  void finish();
  bool finished() const { return m_finish; }

  // What may be sent.
  void establish(std::uint32_t segmentSize, unsigned synTimeouts);
  void setWindow(std::uint32_t window);
  std::optional<Piece> next() const;
  void sent(const Piece& piece);

  /// After a timeout: everything from SND.UNA on is to be sent again, the first piece whatever the windows say.
  /// `again`: not the first timeout in a row.
  void rewind(bool again);
  /// A byte may go although the peer's window is 0 (RFC 9293 §3.8.6.1).
  void probe() { m_forced = true; }
  /// The SYN is to be sent again with other flags (simultaneous open).
  void repeatSyn() { m_next = 0; }

  // What is acknowledged.
  enum class AckKind : std::uint8_t { TooOld, Old, Repeated, New, NeverSent };
  AckKind classify(wire::SeqNum ack) const;
  /// Precondition: `classify(ack)` is New. Gives the sequence numbers newly acknowledged.
  std::uint64_t acknowledge(wire::SeqNum ack);

  wire::SeqNum initialSequence() const { return m_initialSequence; }       ///< ISS
  wire::SeqNum unacknowledged() const { return seqAt(m_unacknowledged); }  ///< SND.UNA
  /// SND.NXT as the peer may know it: behind everything ever sent, even while older data is being sent again.
  wire::SeqNum nextSequence() const { return seqAt(m_highest); }
  wire::SeqNum seqAt(std::uint64_t position) const { return m_initialSequence + static_cast<std::uint32_t>(position); }
  std::uint64_t firstUnacknowledged() const { return m_unacknowledged; }  ///< SND.UNA as a position

  bool synAcknowledged() const { return m_unacknowledged > 0; }
  bool finSent() const { return m_finish && m_highest > finPosition(); }
  bool finAcknowledged() const { return m_finish && m_unacknowledged > finPosition(); }
  bool allAcknowledged() const { return m_unacknowledged == m_highest; }
  /// Only a probe can go: the peer's window is 0, data waits, nothing is in flight.
  bool stalled() const;

  std::uint64_t streamLength() const { return m_streamLength; }  ///< bytes the application has given
  std::uint64_t bytesAcknowledged() const;
  std::uint64_t bytesUnsent() const;
  std::uint64_t outstanding() const {
    return m_highest - m_unacknowledged;
  }                                                                     ///< sequence numbers sent, not acknowledged
  std::uint64_t inFlight() const { return m_next - m_unacknowledged; }  ///< of these, those not given up by a timeout
  std::uint64_t usableWindow() const;                                   ///< min (cwnd, SND.WND), bytes

  const Congestion& congestion() const { return m_congestion; }

 private:
  std::uint64_t dataEnd() const { return 1 + m_streamLength; }
  std::uint64_t finPosition() const { return dataEnd(); }
  std::uint64_t room() const;
  std::uint32_t payloadThatMayGo() const;
  bool finMayFollow(std::uint32_t payload) const;

  wire::SeqNum m_initialSequence;
  std::uint64_t m_unacknowledged = 0;
  std::uint64_t m_next = 0;     ///< next position to send; behind m_highest while sending again
  std::uint64_t m_highest = 0;  ///< behind everything ever sent
  std::uint64_t m_streamLength = 0;
  std::uint32_t m_segmentSize = 1;  ///< largest payload of a segment, bytes
  std::uint32_t m_window = 0;       ///< SND.WND
  std::uint32_t m_widestWindow = 0;
  bool m_established = false;
  bool m_finish = false;
  bool m_finRidesOnData = false;
  bool m_forced = false;   ///< the next piece may go against a closed window
  bool m_probing = false;  ///< a probe is out that the peer had no room for
  Congestion m_congestion;
};

}  // namespace wiretale::tcp
