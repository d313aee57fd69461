#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>

#include "core/base/sim_time.h"
#include "core/tcp/config.h"
#include "core/tcp/congestion.h"
#include "core/tcp/proportional_rate.h"
#include "core/tcp/rack.h"
#include "core/tcp/scoreboard.h"

namespace wiretale::tcp {

/// What an acknowledgment means for what is outstanding.
enum class AckMeaning : std::uint8_t {
  Nothing,
  Duplicate,        ///< one of the first two, or one within recovery
  LossFound,        ///< recovery begins
  Partial,          ///< recovery goes on: something is missing yet
  Recovered,        ///< all that was outstanding when recovery began has arrived
  TimeoutSpurious,  ///< what the timer took for lost has arrived: F-RTO
  Marked,           ///< ECN: the window was reduced
  MarkedAgain,      ///< ECN: it had been reduced within this window of data
};

/// Finds losses and decides when they are over: duplicate ACKs (RFC 5681 §3.2, RFC 6582), SACK (RFC 6675), time (RFC
/// 8985) and timeouts with F-RTO (RFC 5682). It judges pieces on the scoreboard and tells the congestion control.
class LossRecovery {
 public:
  struct Settings {
    std::uint32_t smss = 1;
    CongestionControl congestion = CongestionControl::NewReno;
    bool selectiveAck = false;
    bool rack = false;
    bool limitedTransmit = true;
    bool proportionalRate = false;
    bool prrSafeAck = false;        ///< as in Config
    bool reduceFromWindow = false;  ///< as in Config
    bool frto = false;
  };
  enum class Phase : std::uint8_t {
    Open,      ///< no loss is known
    Recovery,  ///< a loss was found without a timeout
    Loss,      ///< after a timeout (and in Tahoe after any loss)
  };

  struct Ack {
    std::uint64_t acknowledged = 0;  ///< bytes by which SND.UNA moved
    bool duplicate = false;          ///< RFC 5681 §2, "DUPLICATE ACKNOWLEDGMENT"
    Scoreboard::Delivery delivery{};
    SimTime now{};
    SimDuration smoothed{};          ///< SRTT
    SimDuration minimumRoundTrip{};  ///< the least ever measured
    bool windowLimited = true;       ///< see Congestion::Ack
    bool marked = false;             ///< ECN-Echo: a router marked something
  };

  void start(const Settings& settings) { m_settings = settings; }
  /// The path takes smaller segments; what was outstanding is cut anew.
  void setSegmentSize(std::uint32_t smss) {
    m_settings.smss = smss;
    m_left = 0;
  }

  /// After the scoreboard has been told. `highest`: behind everything ever sent (SND.NXT as a position).
  AckMeaning onAck(const Ack& ack, std::uint64_t highest, Scoreboard& board, Congestion& congestion);
  /// The retransmission timer ran out. `again`: not the first time in a row.
  void onTimeout(bool again, std::uint64_t highest, SimTime now, Scoreboard& board, Congestion& congestion);
  /// What seemed to be a loss was none of the network's: duplicate ACKs of what has been sent so far say nothing more.
  void passOver(std::uint64_t highest);
  /// The reordering timer ran out: true if something is lost.
  bool onReorderingTimeout(std::uint64_t highest, const Ack& state, Scoreboard& board, Congestion& congestion);

  /// How many bytes the last acknowledgment tells have arrived. Without SACK a duplicate ACK stands for one segment.
  std::uint64_t delivered(const Ack& ack) const;

  /// That many bytes have left, again or for the first time.
  void onSent(std::uint64_t bytes, bool again);

  Phase phase() const { return m_phase; }
  std::uint32_t duplicates() const { return m_duplicates; }  ///< duplicate ACKs in a row
  /// Lost pieces wait: F-RTO sends new data first, to see what the next ACK says.
  bool holdsResends() const { return m_spurious == Spurious::Watching || m_spurious == Spurious::SentNew; }
  /// Nothing new can go: the conventional way goes on. After something new has gone, nothing changes.
  void releaseResends() {
    if (m_spurious == Spurious::Watching) m_spurious = Spurious::No;
  }
  /// How long until RACK would take the next piece for lost; 0 if nothing waits.
  SimDuration reorderingWait() const { return m_reorderingWait; }
  const Rack& rack() const { return m_rack; }
  /// Bytes thought to be in the network (RFC 6675 §3, pipe).
  std::uint64_t pipe(const Scoreboard& board) const {
    if (m_left == 0) return board.bytesInFlight();
    // RFC 3042 lets a segment go for each of the first two duplicate ACKs; without it they say nothing yet.
    const bool counts = m_settings.limitedTransmit || m_phase != Phase::Open;
    const std::uint64_t left = m_settings.selectiveAck || !counts ? 0 : m_left * m_settings.smss;
    return board.bytesInFlight() - std::min(left, board.bytesInFlight());
  }

 private:
  /// How far F-RTO has come since a timeout.
  enum class Spurious : std::uint8_t { No, Resent, Watching, SentNew };

  std::uint32_t findLosses(const Ack& ack, Scoreboard& board);
  void countDuplicates(const Ack& ack);
  AckMeaning inOpen(const Ack& ack, std::uint64_t highest, Scoreboard& board, Congestion& congestion);
  AckMeaning inRecovery(const Ack& ack, Scoreboard& board, Congestion& congestion);
  AckMeaning inLoss(const Ack& ack, Scoreboard& board, Congestion& congestion);
  bool timeoutWasSpurious(const Ack& ack, const Scoreboard& board, Congestion& congestion);
  AckMeaning inOpenWithoutLoss(const Ack& ack, std::uint64_t highest, Scoreboard& board, Congestion& congestion);
  AckMeaning onMark(const Ack& ack, std::uint64_t highest, const Scoreboard& board, Congestion& congestion);
  void beginReduction(std::uint64_t flight, const Congestion& congestion);
  void endEasing(const Scoreboard& board, Congestion& congestion);
  void enterRecovery(std::uint64_t highest, SimTime now, Scoreboard& board, Congestion& congestion);
  std::uint64_t flightAtLoss(std::uint64_t outstanding, const Congestion& congestion) const;
  void reduceProportionally(const Ack& ack, bool safe, const Scoreboard& board, Congestion& congestion);
  static void grow(const Ack& ack, Congestion& congestion);

  Settings m_settings;
  Rack m_rack;
  Phase m_phase = Phase::Open;
  Spurious m_spurious = Spurious::No;
  std::uint64_t m_recover = 0;       ///< position: behind everything sent when the last loss was found
  std::uint64_t m_reducedUntil = 0;  ///< position: behind everything sent when a mark last reduced the window
  bool m_easing = false;             ///< PRR leads the window down after a mark
  std::uint32_t m_duplicates = 0;
  std::uint64_t m_left = 0;     ///< without SACK: segments that duplicate ACKs tell have arrived
  std::uint64_t m_counted = 0;  ///< bytes behind duplicate ACKs that this ACK covers
  std::uint64_t m_limited = 0;  ///< bytes that left thanks to limited transmit
  SimDuration m_reorderingWait{};
  ProportionalRate m_rate;
};

}  // namespace wiretale::tcp
