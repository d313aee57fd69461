#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/sim_time.h"

namespace wiretale::tcp {

/// Why a piece is taken for lost.
enum class LossSign : std::uint8_t {
  None,
  Timeout,        ///< RFC 6298 (5.4)
  DuplicateAcks,  ///< RFC 5681 §3.2
  PartialAck,     ///< RFC 6582 §3.2
  BehindGap,      ///< Tahoe begins anew from the gap
  SackedAbove,    ///< RFC 6675 §4, IsLost
  Time,           ///< RACK, RFC 8985 §6
  TooLong,        ///< for the path (RFC 1191): cut anew
  NotTaken,       ///< out of a SYN (RFC 7413): cut anew
};

/// What the sender knows of each piece that is sent and not acknowledged: in flight, reported by SACK, or lost.
/// Positions count sequence numbers from the own SYN, as in Sender. Work for an acknowledgment grows with what it newly
/// tells, not with the window; memory is taken only when more pieces are out than ever before.
class Scoreboard {
 public:
  enum class Fate : std::uint8_t { InFlight, Sacked, Lost };

  struct Piece {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    SimTime sent{};                 ///< the last time
    std::uint64_t turn = 0;         ///< its place in the order of all that was ever sent, at the last time
    std::uint64_t earlier = kNone;  ///< neighbours in the order of sending, of those in flight
    std::uint64_t later = kNone;
    Fate fate = Fate::InFlight;
    LossSign sign = LossSign::None;  ///< of the last loss
    bool again = false;              ///< was sent more than once
    bool recut = false;              ///< only once in this piece

    std::uint64_t length() const { return end - begin; }
  };

  /// What an acknowledgment newly tells has arrived.
  struct Delivery {
    std::uint64_t bytes = 0;
    std::uint32_t pieces = 0;
    bool original = false;          ///< one of them had been sent only once
    std::uint64_t originalEnd = 0;  ///< where the first such one ends
    bool reordered = false;         ///< one that was sent only once lies below what had been reported before
    bool latestAgain = false;       ///< the one sent last had been sent before
    SimTime latestSent{};           ///< when the one sent last was sent
    std::uint64_t latestTurn = 0;   ///< and its turn
  };

  bool empty() const { return m_front == m_end; }
  std::uint64_t begin() const { return m_begin; }  ///< SND.UNA
  std::uint64_t end() const { return empty() ? m_begin : piece(m_end - 1).end; }

  /// `recut`: it was sent before, in another piece that was taken back.
  void add(std::uint64_t begin, std::uint64_t end, bool recut, SimTime now);
  /// Forgets the last piece: it is to be cut anew.
  void takeBack();
  /// Forgets all pieces from the first one that is longer than `longest` bytes on, and all reports. Gives where they
  /// began; `end()` if there is none.
  std::uint64_t takeBackLongerThan(std::uint64_t longest);

  /// Cuts the piece that begins there, in flight or lost, into pieces of at most `longest` bytes, which are to go
  /// again.
  void splitLost(std::uint64_t begin, std::uint64_t longest);

  /// Everything before `position` has arrived in order.
  void acknowledge(std::uint64_t position, Delivery& delivery);
  /// Whole pieces within [begin, end) have arrived.
  void sack(std::uint64_t begin, std::uint64_t end, Delivery& delivery);

  /// Each gives the number of pieces newly taken for lost.
  std::uint32_t loseFirst(LossSign sign);
  std::uint32_t loseAll(LossSign sign);
  /// RFC 6675 §4: more than `bytes` bytes, or `ranges` separate ranges, were reported above them.
  std::uint32_t loseBelowSacked(std::uint64_t bytes, std::size_t ranges);
  /// RFC 8985 §6.2 step 5: those sent before `turn`, at least `allowance` ago. `wait`: how long until the next one
  /// would be, 0 if there is none.
  std::uint32_t loseOvertaken(std::uint64_t turn, SimDuration allowance, SimTime now, SimDuration& wait);
  /// Whether the first piece has been reported, though the peer has not acknowledged it: it threw it away again.
  bool peerReneged() const { return !empty() && piece(m_front).fate == Fate::Sacked; }
  /// What was reported counts no more.
  void forgetReports();
  /// What was taken for lost and not yet sent again is in flight after all.
  void restoreLost();

  /// The first lost piece.
  const Piece* firstLost();
  /// The last piece, in flight or not; nullptr if there is none.
  const Piece* last() const { return empty() ? nullptr : &piece(m_end - 1); }
  const Piece* first() const { return empty() ? nullptr : &piece(m_front); }
  bool isLost(std::uint64_t begin) const;
  /// Whose round trip an acknowledgment of all before `position` ends: that of the first piece before it that was not
  /// reported. nullptr if there is none, or if one of them was sent more than once.
  const Piece* timedBy(std::uint64_t position) const;
  /// The piece at `begin` leaves again.
  void resend(std::uint64_t begin, SimTime now);

  std::uint64_t bytesInFlight() const { return m_inFlight; }  ///< neither lost nor reported
  std::uint64_t bytesSacked() const { return m_sackedBytes; }
  std::uint32_t piecesSacked() const { return m_sackedPieces; }
  std::uint32_t piecesLost() const { return m_lostPieces; }
  std::uint64_t piecesEverLost() const { return m_everLost; }  ///< each as often as it was taken for lost
  std::uint64_t lastTurn() const { return m_turn; }            ///< of what was sent last
  /// The least turn of those in flight; `lastTurn` if there is none.
  std::uint64_t oldestTurn() const { return m_oldest == kNone ? m_turn : piece(m_oldest).turn; }
  std::uint64_t pieces() const { return m_end - m_front; }
  /// Bytes reported above `position`.
  std::uint64_t sackedAbove(std::uint64_t position) const;

 private:
  static constexpr std::uint64_t kNone = ~std::uint64_t{0};

  /// Pieces [begin, end), by number.
  struct Range {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
  };

  Piece& piece(std::uint64_t number) { return m_ring[number & (m_ring.size() - 1)]; }
  const Piece& piece(std::uint64_t number) const { return m_ring[number & (m_ring.size() - 1)]; }
  std::uint64_t numberAt(std::uint64_t position) const;
  void grow();

  void count(const Piece& piece, bool in);
  void setFate(std::uint64_t number, Fate fate);
  void deliver(const Piece& piece, Delivery& delivery) const;
  bool lose(std::uint64_t number, LossSign sign);
  void link(std::uint64_t number);
  void unlink(std::uint64_t number);
  void sackPieces(std::uint64_t begin, std::uint64_t end, Delivery& delivery);
  void addRange(Range range);
  void insertBehind(std::uint64_t number, std::uint64_t count);
  std::uint64_t bytesOf(const Range& range) const;

  std::vector<Piece> m_ring;       ///< a power of two; the piece with number n lies at n modulo its size
  std::uint64_t m_front = 0;       ///< number of the first piece
  std::uint64_t m_end = 0;         ///< one behind the last
  std::uint64_t m_begin = 0;       ///< position
  std::uint64_t m_turn = 0;        ///< of what was sent last
  std::uint64_t m_oldest = kNone;  ///< of those in flight, in the order of sending
  std::uint64_t m_newest = kNone;
  std::vector<Range> m_sacked;     ///< by number, apart from each other
  std::uint64_t m_searchedTo = 0;  ///< all pieces in flight before this number have been judged by loseBelowSacked
  std::uint64_t m_lostFrom = 0;    ///< no piece before this number is lost
  std::uint64_t m_inFlight = 0;
  std::uint64_t m_sackedBytes = 0;
  std::uint32_t m_sackedPieces = 0;
  std::uint32_t m_lostPieces = 0;
  std::uint64_t m_everLost = 0;
};

}  // namespace wiretale::tcp
