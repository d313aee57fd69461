#include "core/tcp/sender.h"

#include <algorithm>
#include <utility>

namespace wiretale::tcp {

using wire::SeqNum;

Sender Sender::ended(SeqNum next) {
  Sender sender(next - 2);
  Scoreboard::Delivery nothing;
  sender.m_board.acknowledge(2, nothing);  // a SYN and a FIN
  sender.m_highest = 2;
  sender.m_finish = true;
  return sender;
}

void Sender::finish() {
  m_finish = true;
  // A FIN asked for before the last data left goes with that data; one asked for later has a segment of its own.
  m_finRidesOnData = m_highest < dataEnd();
}

void Sender::establish(const Habits& habits, const Known& known) {
  m_habits = habits;
  m_segmentSize = std::max(habits.recovery.smss, 1U);
  m_congestion = Congestion({.algorithm = habits.recovery.congestion,
                             .byteCounting = habits.byteCounting,
                             .wholeSegmentThreshold = habits.wholeSegmentThreshold});
  m_congestion.start(m_segmentSize, habits.initialWindow, habits.synTimeouts);
  m_recovery.start(habits.recovery);
  m_established = true;
  if (habits.recovery.congestion == CongestionControl::Bbr) startRate(known);
  if (m_inSyn == 0 || !synAcknowledged() || allAcknowledged()) return;
  m_board.takeBack();
  cutAnew(LossSign::NotTaken);
}

void Sender::cutAnew(LossSign sign) {
  m_cutAnewEnd = m_highest;
  m_cutAnewSign = sign;
}

std::uint64_t Sender::shrinkSegments(std::uint32_t size) {
  m_segmentSize = std::max(size, 1U);
  m_congestion.setSegmentSize(m_segmentSize);
  m_recovery.setSegmentSize(m_segmentSize);
  if (m_rate) m_rate->setSegmentSize(m_segmentSize);
  const std::uint64_t before = m_board.end();
  const std::uint64_t after = m_board.takeBackLongerThan(m_segmentSize);
  if (after == before) return 0;
  m_probing = false;
  m_tailEnd.reset();
  m_outSizeProbe.reset();
  cutAnew(LossSign::TooLong);
  return std::min(before, dataEnd()) - std::min(after, dataEnd());  // a FIN is no byte
}

void Sender::repeatSyn() {
  if (synCarriesData()) {
    m_board.takeBack();
  } else {
    m_board.loseFirst(LossSign::None);
  }
}

/// Then nothing else is out yet, and it goes again without (RFC 7413 §4.2.2).
bool Sender::synCarriesData() const {
  return !synAcknowledged() && !m_board.empty() && m_board.first()->length() > 1;
}

std::uint16_t Sender::urgentPointer(std::uint64_t position) const {
  if (m_urgentEnd <= std::max(position, firstUnacknowledged())) return 0;
  return static_cast<std::uint16_t>(std::min<std::uint64_t>(m_urgentEnd - position, 0xFFFF));
}

void Sender::setWindow(std::uint32_t window) {
  if (m_probing && window > 0) {
    // The probe's byte goes once more, at the beginning of a whole segment.
    m_board.takeBack();
    m_probing = false;
  }
  m_window = window;
  m_widestWindow = std::max(m_widestWindow, window);
}

std::uint64_t Sender::usableWindow() const {
  return std::min<std::uint64_t>(m_congestion.window(), m_window);
}

// What leaves next.

std::optional<Piece> Sender::next() {
  if (m_board.empty() && !synAcknowledged()) return synPiece();
  if (m_probe) return probePiece();
  if (auto piece = lostPiece()) return piece;
  if (m_tail && !m_board.empty()) return tailPiece();
  if (auto piece = newPiece()) return piece;
  // RFC 5682 §2.1 (2b): "if the sender does not have new data to transmit", the conventional way goes on.
  if (!m_recovery.holdsResends()) return std::nullopt;
  m_recovery.releaseResends();
  return lostPiece();
}

// Data goes with the first SYN only: one that is repeated may have met a middlebox that drops such SYNs.
Piece Sender::synPiece() const {
  Piece piece{.syn = true, .again = m_highest > 0};
  if (m_highest == 0)
    piece.payloadLength = static_cast<std::uint32_t>(std::min<std::uint64_t>(m_inSyn, m_streamLength));
  piece.push = piece.payloadLength > 0 && piece.payloadLength == m_streamLength;
  return piece;
}

std::optional<Piece> Sender::lostPiece() {
  if (m_recovery.holdsResends() && !m_forced) return std::nullopt;
  const Scoreboard::Piece* lost = m_board.firstLost();
  if (lost == nullptr) return std::nullopt;
  const bool fits = !m_established || m_recovery.pipe(m_board) + lost->length() <= m_congestion.window();
  if (!fits && !m_forced) return std::nullopt;
  return pieceFor(*lost);
}

Piece Sender::pieceFor(const Scoreboard::Piece& sent) const {
  Piece piece{.position = sent.begin, .again = true, .sign = sent.sign};
  piece.syn = sent.begin == 0;
  piece.fin = m_finish && sent.end > finPosition();
  piece.payloadLength = static_cast<std::uint32_t>(sent.length() - (piece.syn ? 1 : 0) - (piece.fin ? 1 : 0));
  piece.push = piece.payloadLength > 0 && sent.begin + piece.payloadLength == dataEnd();
  return piece;
}

std::optional<Piece> Sender::newPiece() const {
  Piece piece{.position = m_board.end(), .payloadLength = payloadThatMayGo()};
  piece.sizeProbe = m_probeSize > piece.payloadLength;
  if (piece.sizeProbe) piece.payloadLength = m_probeSize;
  piece.fin = finMayFollow(piece.payloadLength);
  if (piece.length() == 0 || waitsForFin(piece)) return std::nullopt;
  piece.push = piece.payloadLength > 0 && piece.position + piece.payloadLength == dataEnd();
  piece.again = piece.position < m_highest;
  if (piece.position < m_cutAnewEnd) piece.sign = m_cutAnewSign;
  piece.cwr = m_habits.ecn && m_congestion.reduced() && piece.payloadLength > 0 && !piece.again;
  return piece;
}

std::optional<Piece> Sender::probePiece() const {
  if (const Scoreboard::Piece* probe = m_probing ? m_board.last() : nullptr) {
    Piece piece = pieceFor(*probe);
    piece.probe = true;
    return piece;
  }
  Piece piece{.position = m_board.end(), .payloadLength = 1, .probe = true};
  piece.push = piece.position + 1 == dataEnd();
  return piece;
}

Piece Sender::tailPiece() const {
  const std::uint64_t waiting = dataEnd() - std::min(m_board.end(), dataEnd());
  const std::uint64_t out = m_board.end() - m_board.begin();
  const auto length = static_cast<std::uint32_t>(std::min<std::uint64_t>(waiting, m_segmentSize));
  if (length > 0 && out + length <= m_window) {
    return Piece{.position = m_board.end(), .payloadLength = length, .push = length == waiting, .tail = true};
  }
  Piece piece = pieceFor(*m_board.last());
  piece.sign = LossSign::None;
  piece.tail = true;
  return piece;
}

// How many bytes may join those in flight: the congestion window counts what is in the network, the peer's window what
// lies behind SND.UNA.
std::uint64_t Sender::room() const {
  const std::uint64_t pipe = m_recovery.pipe(m_board);
  const std::uint64_t cwnd = m_congestion.window();
  const std::uint64_t out = m_board.end() - m_board.begin();
  return std::min(cwnd > pipe ? cwnd - pipe : 0, m_window > out ? m_window - out : 0);
}

// RFC 9293 §3.8.6.2.1, sender's silly window avoidance: a segment goes if it is full, if it holds everything that waits
// and Nagle's algorithm does not hold it back, or if it fills half of the largest window seen. With nothing outstanding
// no ACK will open the window further, so what fits goes: an override timeout of 0.
std::uint32_t Sender::payloadThatMayGo() const {
  if (!m_established || m_board.end() >= dataEnd()) return 0;
  const std::uint64_t waiting = dataEnd() - m_board.end();
  const auto length = static_cast<std::uint32_t>(std::min({waiting, room(), std::uint64_t{m_segmentSize}}));
  if (length == 0) return 0;
  const bool nothingOut = m_board.empty() || m_board.end() == 1;  // but a SYN, which is no data
  if (length == m_segmentSize || nothingOut || m_board.end() < m_cutAnewEnd) return length;
  if (length == waiting) return heldByNagle(length) ? 0 : length;
  return 2 * std::uint64_t{length} >= m_widestWindow ? length : 0;
}

// RFC 9293 §3.7.4: "If there is unacknowledged data (i.e., SND.NXT > SND.UNA), then the sending TCP endpoint buffers
// all user data (regardless of the PSH bit) until the outstanding data has been acknowledged or until the TCP endpoint
// can send a full-sized segment". The last data before a FIN has nothing to wait for.
bool Sender::heldByNagle(std::uint32_t payload) const {
  if (!m_habits.nagle || (m_finish && m_board.end() + payload == dataEnd())) return false;
  if (m_habits.urgentPassesNagle && m_urgentEnd > m_board.end()) return false;
  return !m_habits.nagleForSmallOnly || m_smallEnd > m_board.begin();
}

Sender::Held Sender::held() const {
  if (!m_established || m_board.empty() || m_board.end() >= dataEnd()) return Held::Nothing;
  const std::uint64_t waiting = dataEnd() - m_board.end();
  const std::uint64_t out = m_board.end() - m_board.begin();
  const std::uint64_t offered = m_window > out ? m_window - out : 0;
  const std::uint64_t network = room();
  if (network == 0 || payloadThatMayGo() > 0) return Held::Nothing;
  if (waiting <= network && waiting < m_segmentSize) return Held::Nagle;
  // What is left over of a wide window is nothing to speak of.
  constexpr std::uint64_t kWide = 4;
  return network == offered && m_window < kWide * m_segmentSize ? Held::SillyWindow : Held::Nothing;
}

bool Sender::finMayFollow(std::uint32_t payload) const {
  if (!m_finish || m_board.end() + payload != finPosition()) return false;
  if (payload > 0 && !m_finRidesOnData) return false;
  // The network does not feel a FIN, so cwnd is not asked; it takes a place in the peer's window like a byte.
  return m_board.end() - m_board.begin() + payload < std::max(m_window, 1U);
}

// tcp_snd_wnd_test() of Linux looks at both together, once the FIN waits behind the data. With nothing outstanding no
// ACK would ever make room.
bool Sender::waitsForFin(const Piece& piece) const {
  const bool last = m_finish && m_finRidesOnData && piece.position + piece.payloadLength == finPosition();
  return m_habits.lastDataWaitsForFin && last && !piece.fin && piece.payloadLength > 0 && !m_board.empty();
}

void Sender::sent(const Piece& piece, SimTime now) {
  const std::uint64_t end = piece.position + piece.length();
  if (piece.position < m_board.end()) {
    m_board.resend(piece.position, now);
  } else {
    m_board.add(piece.position, end, piece.position < m_cutAnewEnd, now);
    if (piece.payloadLength < m_segmentSize) m_smallEnd = end;
  }
  if (m_rate) followSending(piece, now);
  m_recovery.onSent(piece.length(), piece.again);
  if (piece.sizeProbe) m_outSizeProbe = OutSizeProbe{.begin = piece.position, .end = end};
  m_probeSize = 0;
  if (piece.tail) {
    m_tailEnd = m_board.end();
    m_tailAgain = piece.position + piece.length() <= m_highest;
  }
  m_highest = std::max(m_highest, end);
  if (piece.probe) m_probing = true;
  if (piece.sign != LossSign::None) m_forced = false;
  if (piece.cwr) m_congestion.reductionTold();
  m_probe = false;
  m_tail = false;
}

// What happens to it.

Sender::AckKind Sender::classify(SeqNum ack) const {
  const auto distance = static_cast<std::int64_t>(static_cast<std::int32_t>(ack - unacknowledged()));
  if (distance > static_cast<std::int64_t>(outstanding())) return AckKind::NeverSent;
  if (distance > 0) return AckKind::New;
  if (distance == 0) return AckKind::Repeated;
  // RFC 5961 §5.2: "The ACK value is considered acceptable only if it is in the range of
  // ((SND.UNA - MAX.SND.WND) <= SEG.ACK <= SND.NXT)."
  return -distance > static_cast<std::int64_t>(m_widestWindow) ? AckKind::TooOld : AckKind::Old;
}

/// Of a number within the sequence space that is outstanding.
std::uint64_t Sender::positionOf(SeqNum seq) const {
  return firstUnacknowledged() + (seq - unacknowledged());
}

void Sender::takeSack(const Ack& ack, Scoreboard::Delivery& delivery) {
  for (const wire::SackBlock& block : ack.sack.view()) {
    // A block below SND.UNA is a report of something that came twice (RFC 2883); one above SND.NXT is no block.
    const std::uint32_t begin = block.begin - unacknowledged();
    const std::uint32_t end = block.end - unacknowledged();
    if (begin < end && end <= outstanding()) m_board.sack(positionOf(block.begin), positionOf(block.end), delivery);
  }
}

AckMeaning Sender::acknowledge(const Ack& ack) {
  const std::uint64_t before = firstUnacknowledged();
  const std::uint64_t flight = m_recovery.pipe(m_board);
  const bool limited = !m_habits.growWhenLimited || flight + m_segmentSize > m_congestion.window() ||
                       (m_congestion.inSlowStart() && 2 * flight > m_congestion.window());
  Scoreboard::Delivery delivery;
  m_board.acknowledge(positionOf(ack.ack), delivery);
  if (m_habits.recovery.selectiveAck) takeSack(ack, delivery);
  const std::uint64_t acknowledged = firstUnacknowledged() - before;
  if (acknowledged > 0) m_probing = false;
  if (!m_established) return AckMeaning::Nothing;
  if (m_tailEnd) endTailProbe(ack);
  const LossRecovery::Ack told{.acknowledged = acknowledged,
                               .duplicate = ack.duplicate,
                               .delivery = delivery,
                               .now = ack.now,
                               .smoothed = ack.smoothed,
                               .minimumRoundTrip = ack.minimumRoundTrip,
                               .windowLimited = limited,
                               .marked = ack.marked};
  const AckMeaning meaning = tellRecovery(told);
  if (m_rate) followAck(told, meaning, flight);
  // RFC 5681 §3.2 (3), RFC 6582 §3.2 (5), RFC 6675 §5 (4.3): what starts or carries on recovery leaves at once.
  if (meaning == AckMeaning::LossFound) m_forced = true;
  if (meaning == AckMeaning::Partial && !m_habits.recovery.selectiveAck &&
      m_recovery.phase() == LossRecovery::Phase::Recovery)
    m_forced = true;
  return meaning;
}

AckMeaning Sender::tellRecovery(const LossRecovery::Ack& ack) {
  if (!m_outSizeProbe) return m_recovery.onAck(ack, m_highest, m_board, m_congestion);
  // RFC 4821 §7.6.2: a loss of the probe alone "MUST NOT" count as a sign of congestion.
  const LossRecovery recovery = m_recovery;
  const Congestion congestion = m_congestion;
  const AckMeaning meaning = m_recovery.onAck(ack, m_highest, m_board, m_congestion);
  if (meaning == AckMeaning::LossFound && loseSizeProbe()) {
    m_recovery = recovery;
    m_congestion = congestion;
    m_recovery.passOver(m_highest);
    m_forced = true;
    return AckMeaning::Duplicate;
  }
  if (firstUnacknowledged() >= m_outSizeProbe->end) {
    m_outSizeProbe.reset();
    m_sizeProbeVerdict = SizeProbe::Fits;
  } else if (m_board.isLost(m_outSizeProbe->begin)) {
    forgetSizeProbe();
  }
  return meaning;
}

/// Lost among others, it says nothing of the path.
void Sender::forgetSizeProbe() {
  m_board.splitLost(m_outSizeProbe->begin, m_segmentSize);
  m_outSizeProbe.reset();
}

/// If it is what is missing: it goes again in pieces that fit.
bool Sender::loseSizeProbe() {
  if (!m_outSizeProbe || m_outSizeProbe->begin != firstUnacknowledged()) return false;
  forgetSizeProbe();
  m_sizeProbeVerdict = SizeProbe::Lost;
  return true;
}

// RFC 4821 §7.4: "probe only if there are enough data" behind it that its loss shows in duplicate ACKs.
bool Sender::maySendSizeProbe(std::uint32_t size) const {
  constexpr std::uint64_t kBehind = 3;
  if (!m_established || m_outSizeProbe || m_recovery.phase() != LossRecovery::Phase::Open ||
      m_recovery.duplicates() > 0)
    return false;
  const std::uint64_t needed = size + kBehind * m_segmentSize;
  const bool fresh = m_board.piecesLost() == 0 && m_board.end() >= m_cutAnewEnd && m_board.end() >= m_highest;
  return fresh && m_board.end() + needed <= dataEnd() && room() >= size && m_congestion.window() >= needed;
}

Sender::SizeProbe Sender::settleSizeProbe() {
  return std::exchange(m_sizeProbeVerdict, SizeProbe::Nothing);
}

void Sender::lengthenSegments(std::uint32_t size) {
  m_segmentSize = std::max(size, 1U);
  m_congestion.setSegmentSize(m_segmentSize);
  m_recovery.setSegmentSize(m_segmentSize);
  if (m_rate) m_rate->setSegmentSize(m_segmentSize);
}

// RFC 8985 §7.4: the probe repaired a loss unless the peer says that it came twice.
void Sender::endTailProbe(const Ack& ack) {
  if (firstUnacknowledged() < *m_tailEnd) return;
  const bool cameTwice = !ack.sack.empty() && wire::beforeOrAt(ack.sack.view().front().end, ack.ack);  // RFC 2883
  if (m_tailAgain && !cameTwice) {
    m_congestion.onLoss(outstanding(), ack.now);
    m_congestion.onRecovered();
  }
  m_tailEnd.reset();
}

void Sender::onTimeout(bool again, SimTime now) {
  m_forced = true;
  m_tailEnd.reset();
  if (m_outSizeProbe && !loseSizeProbe()) forgetSizeProbe();
  if (m_established) {
    const std::uint64_t window = m_congestion.window();
    m_recovery.onTimeout(again, m_highest, now, m_board, m_congestion);
    if (m_rate) m_rate->onTimeout(window, m_board.piecesEverLost());
  } else if (synCarriesData()) {
    m_board.takeBack();
  } else {
    m_board.loseAll(LossSign::Timeout);
  }
}

bool Sender::onReorderingTimeout(SimTime now, SimDuration smoothed, SimDuration minimumRoundTrip) {
  const LossRecovery recovery = m_recovery;
  const Congestion congestion = m_congestion;
  const bool wasOpen = m_recovery.phase() == LossRecovery::Phase::Open;
  const bool lost = m_recovery.onReorderingTimeout(
      m_highest, {.delivery = {}, .now = now, .smoothed = smoothed, .minimumRoundTrip = minimumRoundTrip}, m_board,
      m_congestion);
  if (lost) m_forced = true;
  if (lost && wasOpen && loseSizeProbe()) {
    m_recovery = recovery;
    m_congestion = congestion;
    m_recovery.passOver(m_highest);
  }
  return lost;
}

bool Sender::mayProbeTail() const {
  return m_established && m_recovery.phase() == LossRecovery::Phase::Open && m_board.piecesSacked() == 0 &&
         !m_tailEnd && !m_tail;
}

void Sender::probeTail() {
  m_tail = !m_board.empty();
}

bool Sender::stalled() const {
  if (!m_established || m_window > 0 || m_board.begin() >= dataEnd()) return false;
  return m_board.empty() || m_probing;
}

std::uint64_t Sender::bytesAcknowledged() const {
  const std::uint64_t una = firstUnacknowledged();
  return una == 0 ? 0 : std::min(una - 1, m_streamLength);
}

std::uint64_t Sender::bytesUnsent() const {
  return dataEnd() - std::min(std::max<std::uint64_t>(m_highest, 1), dataEnd());
}

}  // namespace wiretale::tcp
