#pragma once

#include <cstdint>
#include <optional>

#include "core/tcp/congestion.h"
#include "core/tcp/loss_recovery.h"
#include "core/tcp/rate_control.h"
#include "core/tcp/scoreboard.h"
#include "core/wire/tcp_segment.h"

namespace wiretale::tcp {

/// The next piece of the send sequence space to put into a segment.
struct Piece {
  std::uint64_t position = 0;       ///< of its first sequence number, counted from the own SYN
  std::uint32_t payloadLength = 0;  ///< bytes
  bool syn = false;
  bool fin = false;
  bool push = false;               ///< ends with the last byte the application has given so far
  bool again = false;              ///< its beginning was sent before
  bool probe = false;              ///< goes against a window of 0
  bool tail = false;               ///< a tail loss probe
  bool sizeProbe = false;          ///< longer than what the path is known to take (RFC 4821)
  bool cwr = false;                ///< tells the peer that the window was reduced (RFC 3168 §6.1.2)
  LossSign sign = LossSign::None;  ///< why it is sent again

  std::uint64_t length() const { return payloadLength + (syn ? 1U : 0U) + (fin ? 1U : 0U); }
};

/// The send sequence space: SND.UNA, SND.NXT, SND.WND (RFC 9293 §3.3.1), what the application wants sent, and how much
/// of it may leave. Positions count sequence numbers from the own SYN as 64 bits: 0 is the SYN, 1 the first byte, and
/// the FIN follows the last byte. So nothing in here wraps.
class Sender {
 public:
  explicit Sender(wire::SeqNum initialSequence) : m_initialSequence(initialSequence) {}
  /// One that has nothing to say any more: everything before `next` is acknowledged.
  static Sender ended(wire::SeqNum next);

  // What is to be sent.
  void queue(std::uint64_t bytes) {
    if (m_rate) noteApplicationLimit();
    m_streamLength += bytes;
  }
  /// What is queued so far is urgent up to its end: SND.UP (RFC 9293 §3.8.5).
  void markUrgent() { m_urgentEnd = dataEnd(); }
  /// The first SYN may carry that many bytes (RFC 7413 §4.2.2).
  void allowInSyn(std::uint32_t bytes) { m_inSyn = bytes; }
  void finish();
  bool finished() const { return m_finish; }

  // What may be sent.
  struct Habits {
    LossRecovery::Settings recovery;
    bool nagle = true;
    bool nagleForSmallOnly = false;    ///< as in Config
    bool lastDataWaitsForFin = false;  ///< as in Config
    bool urgentPassesNagle = false;    ///< as in Config
    unsigned initialWindow = 0;        ///< segments; 0: RFC 6928's formula
    unsigned synTimeouts = 0;          ///< how often the own SYN had to be sent again
    std::uint8_t byteCounting = 1;     ///< as in Config, and so are the next two
    bool wholeSegmentThreshold = false;
    bool growWhenLimited = false;
    bool ecn = false;  ///< both sides offered it
  };
  /// What is known of the path so far.
  struct Known {
    SimDuration smoothed{};        ///< SRTT; 0 before the first sample
    SimDuration leastRoundTrip{};  ///< 0 before the first sample
    SimTime now{};
  };
  /// The handshake is over, or Fast Open lets data go before that. What the peer did not take out of the SYN goes
  /// again.
  void establish(const Habits& habits, const Known& known);
  bool established() const { return m_established; }
  void setNagle(bool on) { m_habits.nagle = on; }
  void setWindow(std::uint32_t window);
  std::optional<Piece> next();
  /// All has been sent, and nothing is to go again: `next` gives nothing.
  bool quiet() const {
    return m_established && !m_probe && !m_tail && m_board.piecesLost() == 0 && !m_recovery.holdsResends() &&
           !hasUnsent() && synAcknowledged();
  }
  void sent(const Piece& piece, SimTime now);

  /// A byte may go although the peer's window is 0 (RFC 9293 §3.8.6.1).
  void probe() { m_probe = true; }
  bool probeDue() const { return m_probe; }
  /// The SYN is to be sent again with other flags (simultaneous open).
  void repeatSyn();
  /// The path takes payloads of at most `size` bytes (RFC 1191 §6.4): what is outstanding in longer segments, and all
  /// behind it, goes again in shorter ones. Gives how many bytes.
  std::uint64_t shrinkSegments(std::uint32_t size);
  /// The next new segment has `size` bytes of payload, more than usual, to see whether the path takes it. Only where
  /// its loss would be found, and cost nothing: there is more to send, the windows have room, nothing is lost.
  bool maySendSizeProbe(std::uint32_t size) const;
  void sendSizeProbe(std::uint32_t size) { m_probeSize = size; }
  enum class SizeProbe : std::uint8_t { Nothing, Fits, Lost };
  /// What has become of it; told once. After Lost it goes again in usual segments.
  SizeProbe settleSizeProbe();
  /// Full segments have so many bytes from now on.
  void lengthenSegments(std::uint32_t size);
  /// What waits although the windows are not full, and why.
  enum class Held : std::uint8_t { Nothing, Nagle, SillyWindow };
  Held held() const;

  /// RFC 8985 §7.3: new data goes if there is some and the peer has room, else the last piece again.
  void probeTail();
  bool mayProbeTail() const;
  /// RFC 5681 §4.1: nothing was sent for longer than the RTO.
  void restartAfterIdle() { m_congestion.onIdle(); }

  // What is acknowledged.
  enum class AckKind : std::uint8_t { TooOld, Old, Repeated, New, NeverSent };
  AckKind classify(wire::SeqNum ack) const;
  /// An acceptable acknowledgment: SND.UNA moves, SACK blocks are taken, losses are found.
  struct Ack {
    wire::SeqNum ack{};
    wire::SackBlocks sack{};
    bool duplicate = false;  ///< RFC 5681 §2
    bool marked = false;     ///< ECN-Echo
    SimTime now{};
    SimDuration smoothed{};
    SimDuration minimumRoundTrip{};
  };
  AckMeaning acknowledge(const Ack& ack);
  /// The retransmission timer ran out. `again`: not for the first time in a row.
  void onTimeout(bool again, SimTime now);
  /// The reordering timer ran out.
  bool onReorderingTimeout(SimTime now, SimDuration smoothed, SimDuration minimumRoundTrip);

  wire::SeqNum initialSequence() const { return m_initialSequence; }            ///< ISS
  wire::SeqNum unacknowledged() const { return seqAt(firstUnacknowledged()); }  ///< SND.UNA
  /// SND.NXT as the peer may know it: behind everything ever sent.
  wire::SeqNum nextSequence() const { return seqAt(m_highest); }
  wire::SeqNum seqAt(std::uint64_t position) const { return m_initialSequence + static_cast<std::uint32_t>(position); }
  std::uint64_t firstUnacknowledged() const { return m_board.begin(); }  ///< SND.UNA as a position

  bool synAcknowledged() const { return firstUnacknowledged() > 0; }
  bool finSent() const { return m_finish && m_highest > finPosition(); }
  bool finAcknowledged() const { return m_finish && firstUnacknowledged() > finPosition(); }
  bool allAcknowledged() const { return firstUnacknowledged() == m_highest; }
  /// Only a probe can go: the peer's window is 0, data waits, and nothing but probes is outstanding.
  bool stalled() const;
  /// Data or a FIN waits that has never been sent.
  bool hasUnsent() const { return m_board.end() < dataEnd() + (m_finish ? 1 : 0); }

  /// What the urgent pointer of a segment that begins at `position` says; 0: no URG.
  std::uint16_t urgentPointer(std::uint64_t position) const;
  std::uint64_t urgentEnd() const { return m_urgentEnd; }  ///< position behind the urgent data; 0: none

  std::uint64_t streamLength() const { return m_streamLength; }  ///< bytes the application has given
  std::uint64_t bytesAcknowledged() const;
  std::uint64_t bytesUnsent() const;
  std::uint64_t outstanding() const { return m_highest - firstUnacknowledged(); }  ///< sequence numbers
  std::uint64_t inFlight() const { return m_recovery.pipe(m_board); }              ///< thought to be in the network
  std::uint64_t usableWindow() const;                                              ///< min (cwnd, SND.WND), bytes
  std::uint32_t window() const { return m_window; }                                ///< SND.WND, bytes
  std::uint32_t piecesOutstanding() const { return static_cast<std::uint32_t>(m_board.pieces()); }
  std::uint32_t segmentSize() const { return m_segmentSize; }

  /// What paces it; nullptr where only windows hold it back.
  const RateControl* rate() const { return m_rate ? &*m_rate : nullptr; }

  const Congestion& congestion() const { return m_congestion; }
  Congestion& congestion() { return m_congestion; }
  const LossRecovery& recovery() const { return m_recovery; }
  const Scoreboard& board() const { return m_board; }

 private:
  std::uint64_t dataEnd() const { return 1 + m_streamLength; }
  std::uint64_t finPosition() const { return dataEnd(); }
  std::optional<Piece> lostPiece();
  Piece synPiece() const;
  std::optional<Piece> newPiece() const;
  std::optional<Piece> probePiece() const;
  Piece tailPiece() const;
  Piece pieceFor(const Scoreboard::Piece& sent) const;
  std::uint64_t room() const;
  std::uint32_t payloadThatMayGo() const;
  bool heldByNagle(std::uint32_t payload) const;
  void cutAnew(LossSign sign);
  bool synCarriesData() const;
  bool finMayFollow(std::uint32_t payload) const;
  bool waitsForFin(const Piece& piece) const;
  void takeSack(const Ack& ack, Scoreboard::Delivery& delivery);
  void endTailProbe(const Ack& ack);
  AckMeaning tellRecovery(const LossRecovery::Ack& ack);
  bool loseSizeProbe();
  void forgetSizeProbe();
  std::uint64_t positionOf(wire::SeqNum seq) const;

  // sender_rate.cpp
  void startRate(const Known& known);
  void noteApplicationLimit();
  void followSending(const Piece& piece, SimTime now);
  void followAck(const LossRecovery::Ack& ack, AckMeaning meaning, std::uint64_t inFlightBefore);

  wire::SeqNum m_initialSequence;
  std::uint64_t m_highest = 0;  ///< behind everything ever sent
  std::uint64_t m_streamLength = 0;
  std::uint32_t m_segmentSize = 1;  ///< largest payload of a segment, bytes
  std::uint32_t m_window = 0;       ///< SND.WND
  std::uint32_t m_widestWindow = 0;
  bool m_established = false;
  bool m_finish = false;
  bool m_finRidesOnData = false;
  bool m_forced = false;                   ///< the next lost piece goes whatever the windows say
  bool m_probe = false;                    ///< a probe is due
  bool m_probing = false;                  ///< a probe is out that the peer had no room for
  bool m_tail = false;                     ///< a tail loss probe is due
  std::optional<std::uint64_t> m_tailEnd;  ///< position where the sequence space ended when a tail loss probe left
  bool m_tailAgain = false;                ///< it repeated something
  std::uint32_t m_inSyn = 0;               ///< bytes the first SYN may carry
  std::uint64_t m_urgentEnd = 0;           ///< SND.UP as a position; 0: none
  std::uint64_t m_cutAnewEnd = 0;          ///< what was taken back and goes again ends here
  LossSign m_cutAnewSign = LossSign::None;
  /// A segment that is longer than usual, as positions.
  struct OutSizeProbe {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
  };
  std::uint32_t m_probeSize = 0;  ///< of the next one; 0: none is due
  std::optional<OutSizeProbe> m_outSizeProbe;
  SizeProbe m_sizeProbeVerdict = SizeProbe::Nothing;
  std::uint64_t m_smallEnd = 0;  ///< where the last segment that was not full ended
  Habits m_habits;
  Scoreboard m_board;
  Congestion m_congestion;
  LossRecovery m_recovery;
  std::optional<RateControl> m_rate;
};

}  // namespace wiretale::tcp
