#include "core/tcp/loss_recovery.h"

#include <algorithm>

namespace wiretale::tcp {
namespace {

constexpr std::uint32_t kDupThresh = 3;  // RFC 5681 §3.2, RFC 6675 §2

}  // namespace

AckMeaning LossRecovery::onAck(const Ack& ack, std::uint64_t highest, Scoreboard& board, Congestion& congestion) {
  countDuplicates(ack);
  m_rack.onDelivery(ack.delivery, ack.minimumRoundTrip, ack.now);
  switch (m_phase) {
    case Phase::Open:
      return inOpen(ack, highest, board, congestion);
    case Phase::Recovery:
      return inRecovery(ack, board, congestion);
    case Phase::Loss:
      return inLoss(ack, board, congestion);
  }
  return AckMeaning::Nothing;
}

// Without SACK each duplicate ACK tells that one segment has left the network, and a partial ACK accounts for those it
// covers but the one that was missing.
void LossRecovery::countDuplicates(const Ack& ack) {
  m_counted = 0;
  if (ack.duplicate) {
    ++m_duplicates;
    // After a timeout everything counts as lost already.
    if (m_phase != Phase::Loss) ++m_left;
  } else if (ack.acknowledged > 0) {
    const std::uint64_t covered = (ack.acknowledged + m_settings.smss - 1) / m_settings.smss;
    m_counted = std::min(m_left, covered - 1) * m_settings.smss;
    m_left -= std::min(m_left, covered - 1);
    if (m_phase != Phase::Recovery) m_left = 0;
    m_duplicates = 0;
    m_limited = 0;
  }
}

std::uint32_t LossRecovery::findLosses(const Ack& ack, Scoreboard& board) {
  m_reorderingWait = SimDuration::zero();
  if (!m_settings.selectiveAck) return 0;
  if (m_settings.rack) {
    const SimDuration allowance =
        m_rack.allowance(m_phase != Phase::Open, board.piecesSacked(), ack.minimumRoundTrip, ack.smoothed);
    return board.loseOvertaken(m_rack.turn(), allowance, ack.now, m_reorderingWait);
  }
  // RFC 6675 §4, IsLost.
  return board.loseBelowSacked((kDupThresh - 1) * std::uint64_t{m_settings.smss}, kDupThresh);
}

AckMeaning LossRecovery::inOpen(const Ack& ack, std::uint64_t highest, Scoreboard& board, Congestion& congestion) {
  std::uint32_t lost = findLosses(ack, board);
  // RFC 6582 §3.2 (2): duplicate ACKs of what was sent before the last recovery tell nothing new.
  const bool newLoss = m_duplicates >= kDupThresh && board.begin() > m_recover;
  // RFC 6675 §5 counts duplicate ACKs as well, should the peer send no blocks with them.
  if (ack.duplicate && newLoss && board.piecesSacked() == 0) lost += board.loseFirst(LossSign::DuplicateAcks);
  if (lost > 0) {
    enterRecovery(highest, ack.now, board, congestion);
    reduceProportionally(ack, false, board, congestion);
    return AckMeaning::LossFound;
  }
  return inOpenWithoutLoss(ack, highest, board, congestion);
}

AckMeaning LossRecovery::inOpenWithoutLoss(const Ack& ack, std::uint64_t highest, Scoreboard& board,
                                           Congestion& congestion) {
  endEasing(board, congestion);
  // RFC 3168 §6.1.2: "TCP should not react to congestion indications more than once every window of data", and it
  // "should not increase the congestion window in response to the receipt of an ECN-Echo ACK packet".
  if (ack.marked) return onMark(ack, highest, board, congestion);
  if (m_easing) {
    reduceProportionally(ack, ack.acknowledged > 0, board, congestion);
  } else {
    grow(ack, congestion);
  }
  return ack.duplicate ? AckMeaning::Duplicate : AckMeaning::Nothing;
}

AckMeaning LossRecovery::onMark(const Ack& ack, std::uint64_t highest, const Scoreboard& board,
                                Congestion& congestion) {
  // Until something behind the reduction is acknowledged, CWR cannot have stopped the echo.
  const bool reducedInThisWindow = board.begin() <= std::max(m_reducedUntil, m_recover);
  if (!reducedInThisWindow) {
    m_reducedUntil = highest;
    m_easing = m_settings.proportionalRate;
    const std::uint64_t flight = flightAtLoss(highest - board.begin() + ack.acknowledged, congestion);
    congestion.onMark(flight, m_easing);
    beginReduction(flight, congestion);
  }
  if (m_easing) reduceProportionally(ack, ack.acknowledged > 0, board, congestion);
  return reducedInThisWindow ? AckMeaning::MarkedAgain : AckMeaning::Marked;
}

void LossRecovery::endEasing(const Scoreboard& board, Congestion& congestion) {
  if (!m_easing || board.begin() < m_reducedUntil) return;
  m_easing = false;
  congestion.onRecovered();
}

void LossRecovery::beginReduction(std::uint64_t flight, const Congestion& congestion) {
  m_rate.begin(
      {.flightSize = flight,
       .threshold = congestion.slowStartThreshold(),
       .smss = m_settings.smss,
       .bound = m_settings.prrSafeAck ? ProportionalRate::Bound::SafeAck : ProportionalRate::Bound::SlowStart});
}

void LossRecovery::enterRecovery(std::uint64_t highest, SimTime now, Scoreboard& board, Congestion& congestion) {
  m_phase = Phase::Recovery;
  m_recover = highest;
  const std::uint64_t flight = flightAtLoss(highest - board.begin(), congestion);
  // What a mark has taken in this window, a loss does not take again.
  if (board.begin() < m_reducedUntil && m_settings.congestion != CongestionControl::Tahoe) {
    congestion.onLossInReducedWindow();
  } else {
    congestion.onLoss(flight, now);
  }
  if (!m_easing) beginReduction(flight, congestion);
  m_easing = false;
  m_limited = 0;
  if (m_settings.congestion != CongestionControl::Tahoe) return;
  // Tahoe begins anew from what is missing, as after a timeout.
  m_phase = Phase::Loss;
  m_left = 0;
  board.loseAll(LossSign::BehindGap);
}

// RFC 5681 §3.2 (2): "FlightSize … MUST NOT include" what limited transmit sent. Linux goes by the window.
std::uint64_t LossRecovery::flightAtLoss(std::uint64_t outstanding, const Congestion& congestion) const {
  if (m_settings.reduceFromWindow) return congestion.window();
  return std::max<std::uint64_t>(outstanding - std::min(outstanding, m_limited), 1);
}

std::uint64_t LossRecovery::delivered(const Ack& ack) const {
  if (m_settings.selectiveAck) return ack.delivery.bytes;
  return ack.duplicate ? m_settings.smss : ack.acknowledged - std::min(ack.acknowledged, m_counted);
}

// RFC 6937: the window follows what is delivered.
void LossRecovery::reduceProportionally(const Ack& ack, bool safe, const Scoreboard& board, Congestion& congestion) {
  if (!m_settings.proportionalRate || (m_phase != Phase::Recovery && !m_easing)) return;
  const std::uint64_t now = pipe(board);
  congestion.setWindow(now + m_rate.onAck({.delivered = delivered(ack), .pipe = now, .safe = safe}));
}

void LossRecovery::onSent(std::uint64_t bytes, bool again) {
  if (m_phase == Phase::Recovery || m_easing) m_rate.sent(bytes);
  if (m_spurious == Spurious::Watching && !again) m_spurious = Spurious::SentNew;
  if (m_phase == Phase::Open && m_duplicates > 0 && !again) m_limited += bytes;
}

AckMeaning LossRecovery::inRecovery(const Ack& ack, Scoreboard& board, Congestion& congestion) {
  const bool renoEnds = m_settings.congestion == CongestionControl::Reno && ack.acknowledged > 0;
  if (board.begin() >= m_recover || renoEnds) {
    m_phase = Phase::Open;
    m_left = 0;
    congestion.onRecovered();
    findLosses(ack, board);
    return AckMeaning::Recovered;
  }
  std::uint32_t lost = findLosses(ack, board);
  // RFC 6582 §3.2 (5), "Partial acknowledgments": "retransmit the first unacknowledged segment".
  if (!m_settings.selectiveAck && ack.acknowledged > 0) lost += board.loseFirst(LossSign::PartialAck);
  reduceProportionally(ack, ack.acknowledged > 0 && lost == 0, board, congestion);
  if (ack.acknowledged > 0) return AckMeaning::Partial;
  return ack.duplicate ? AckMeaning::Duplicate : AckMeaning::Nothing;
}

AckMeaning LossRecovery::inLoss(const Ack& ack, Scoreboard& board, Congestion& congestion) {
  if (timeoutWasSpurious(ack, board, congestion)) {
    m_phase = Phase::Open;
    m_spurious = Spurious::No;
    board.restoreLost();
    congestion.undo();
    return AckMeaning::TimeoutSpurious;
  }
  grow(ack, congestion);
  if (board.begin() >= m_recover) {
    m_phase = Phase::Open;
    m_spurious = Spurious::No;
    findLosses(ack, board);
    return AckMeaning::Recovered;
  }
  findLosses(ack, board);
  if (ack.acknowledged > 0) return AckMeaning::Partial;
  return ack.duplicate ? AckMeaning::Duplicate : AckMeaning::Nothing;
}

// RFC 5682 §2.1 and §3.1: after the first segment sent again has been acknowledged, new data goes out. If then
// something is acknowledged that was sent once only, and before the timeout, nothing had been lost.
bool LossRecovery::timeoutWasSpurious(const Ack& ack, const Scoreboard& board, Congestion& congestion) {
  if (m_spurious == Spurious::No) return false;
  if (holdsResends() && ack.delivery.original && ack.delivery.originalEnd <= m_recover) return true;
  if (ack.acknowledged == 0 || board.begin() >= m_recover) {
    // (3a) "If the second acknowledgment received … is a duplicate ACK, set the congestion window to no more than 3 *
    // MSS and continue with the slow start algorithm retransmitting unacknowledged segments."
    if (m_spurious == Spurious::SentNew) congestion.setWindow(3 * std::uint64_t{m_settings.smss});
    m_spurious = Spurious::No;
  } else if (m_spurious == Spurious::Resent) {
    m_spurious = Spurious::Watching;
  } else {
    m_spurious = Spurious::No;
  }
  return false;
}

void LossRecovery::grow(const Ack& ack, Congestion& congestion) {
  if (ack.acknowledged == 0 || ack.marked) return;
  congestion.onAck(
      {.bytes = ack.acknowledged, .now = ack.now, .roundTrip = ack.smoothed, .windowLimited = ack.windowLimited});
}

void LossRecovery::onTimeout(bool again, std::uint64_t highest, SimTime now, Scoreboard& board,
                             Congestion& congestion) {
  congestion.onTimeout(highest - board.begin(), again, now);
  // RFC 5682 §2.1 (1): not where the same segment is sent once more.
  m_spurious = m_settings.frto && !again && m_phase == Phase::Open ? Spurious::Resent : Spurious::No;
  m_phase = Phase::Loss;
  m_recover = highest;
  m_easing = false;
  m_duplicates = 0;
  m_left = 0;
  m_reorderingWait = SimDuration::zero();
  // RFC 2018 §8: after a timeout "the data sender … MUST retransmit the segment at the left edge of the window …,
  // whether or not the SACKed bit is on for that segment". Where that one is reported, the peer has thrown it away, and
  // who knows what else.
  if (board.peerReneged()) board.forgetReports();
  board.loseAll(LossSign::Timeout);
}

void LossRecovery::passOver(std::uint64_t highest) {
  m_recover = highest;
  m_duplicates = 0;
  m_left = 0;
}

bool LossRecovery::onReorderingTimeout(std::uint64_t highest, const Ack& state, Scoreboard& board,
                                       Congestion& congestion) {
  if (findLosses(state, board) == 0) return false;
  if (m_phase == Phase::Open) enterRecovery(highest, state.now, board, congestion);
  reduceProportionally(state, false, board, congestion);
  return true;
}

}  // namespace wiretale::tcp
