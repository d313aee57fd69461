#include "core/tcp/scoreboard.h"

#include <algorithm>
#include <cassert>

namespace wiretale::tcp {

void Scoreboard::grow() {
  std::vector<Piece> larger(std::max<std::size_t>(16, 2 * m_ring.size()));
  for (std::uint64_t number = m_front; number < m_end; ++number) larger[number & (larger.size() - 1)] = piece(number);
  m_ring = std::move(larger);
}

void Scoreboard::add(std::uint64_t begin, std::uint64_t end, bool recut, SimTime now) {
  assert(begin == this->end() && begin < end);
  if (m_end - m_front == m_ring.size()) grow();
  piece(m_end) = {.begin = begin, .end = end, .sent = now, .turn = ++m_turn, .again = recut, .recut = recut};
  count(piece(m_end), true);
  link(m_end++);
}

void Scoreboard::takeBack() {
  if (empty()) return;
  const std::uint64_t number = m_end - 1;
  if (piece(number).fate == Fate::InFlight) unlink(number);
  count(piece(number), false);
  --m_end;
  m_searchedTo = std::min(m_searchedTo, m_end);
}

std::uint64_t Scoreboard::takeBackLongerThan(std::uint64_t longest) {
  std::uint64_t first = m_front;
  while (first < m_end && piece(first).length() <= longest) ++first;
  if (first == m_end) return end();
  forgetReports();
  while (m_end > first) takeBack();
  return end();
}

void Scoreboard::splitLost(std::uint64_t begin, std::uint64_t longest) {
  const std::uint64_t number = numberAt(begin);
  if (number == m_end || piece(number).begin != begin || piece(number).fate == Fate::Sacked) return;
  setFate(number, Fate::Lost);
  const Piece whole = piece(number);
  const std::uint64_t parts = (whole.length() + longest - 1) / longest;
  insertBehind(number, parts - 1);
  for (std::uint64_t i = 0; i < parts; ++i) {
    Piece part = whole;
    part.begin = whole.begin + i * longest;
    part.end = std::min(part.begin + longest, whole.end);
    part.sign = LossSign::TooLong;
    part.again = true;
    piece(number + i) = part;
  }
  m_lostPieces += static_cast<std::uint32_t>(parts - 1);
  m_lostFrom = std::min(m_lostFrom, number);
}

/// Makes room for `count` pieces; whatever goes by number follows.
void Scoreboard::insertBehind(std::uint64_t number, std::uint64_t count) {
  while (m_end - m_front + count > m_ring.size()) grow();
  for (std::uint64_t from = m_end; from-- > number + 1;) piece(from + count) = piece(from);
  m_end += count;
  const auto move = [=](std::uint64_t& other) {
    if (other != kNone && other > number) other += count;
  };
  for (std::uint64_t each = m_front; each < m_end; ++each) {
    move(piece(each).earlier);
    move(piece(each).later);
  }
  move(m_oldest);
  move(m_newest);
  for (Range& range : m_sacked) {
    move(range.begin);
    move(range.end);
  }
  move(m_searchedTo);
  move(m_lostFrom);
}

/// The number of the first piece that does not begin before `position`.
std::uint64_t Scoreboard::numberAt(std::uint64_t position) const {
  std::uint64_t low = m_front;
  std::uint64_t high = m_end;
  while (low < high) {
    const std::uint64_t middle = low + (high - low) / 2;
    if (piece(middle).begin < position) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

// Keeping count of fates.

void Scoreboard::count(const Piece& piece, bool in) {
  const std::uint64_t bytes = in ? piece.length() : -piece.length();
  const std::uint32_t one = in ? 1U : ~0U;
  switch (piece.fate) {
    case Fate::InFlight:
      m_inFlight += bytes;
      break;
    case Fate::Sacked:
      m_sackedBytes += bytes;
      m_sackedPieces += one;
      break;
    case Fate::Lost:
      m_lostPieces += one;
      break;
  }
}

void Scoreboard::setFate(std::uint64_t number, Fate fate) {
  Piece& changed = piece(number);
  if (changed.fate == fate) return;
  if (changed.fate == Fate::InFlight) unlink(number);
  count(changed, false);
  changed.fate = fate;
  count(changed, true);
  if (fate == Fate::InFlight) link(number);
}

// The order of sending: whatever is sent, also again, comes last.

void Scoreboard::link(std::uint64_t number) {
  Piece& added = piece(number);
  added.earlier = m_newest;
  added.later = kNone;
  if (m_newest != kNone) piece(m_newest).later = number;
  if (m_oldest == kNone) m_oldest = number;
  m_newest = number;
}

void Scoreboard::unlink(std::uint64_t number) {
  const Piece& gone = piece(number);
  (gone.earlier == kNone ? m_oldest : piece(gone.earlier).later) = gone.later;
  (gone.later == kNone ? m_newest : piece(gone.later).earlier) = gone.earlier;
}

// What has arrived.

void Scoreboard::deliver(const Piece& piece, Delivery& delivery) const {
  delivery.bytes += piece.length();
  ++delivery.pieces;
  if (!piece.again) {
    if (!delivery.original || piece.end < delivery.originalEnd) delivery.originalEnd = piece.end;
    delivery.original = true;
    if (!m_sacked.empty() && piece.end <= this->piece(m_sacked.back().end - 1).begin) delivery.reordered = true;
  }
  // RFC 8985 §6.2, RACK_sent_after, goes by the time, and by the sequence number where the clock is too coarse. Here a
  // whole burst leaves at one moment, and what is sent again among it is not overtaken by what left before.
  if (piece.turn < delivery.latestTurn) return;
  delivery.latestSent = piece.sent;
  delivery.latestTurn = piece.turn;
  delivery.latestAgain = piece.again;
}

void Scoreboard::acknowledge(std::uint64_t position, Delivery& delivery) {
  while (!empty() && piece(m_front).end <= position) {
    const Piece& done = piece(m_front);
    if (done.fate != Fate::Sacked) deliver(done, delivery);
    if (done.fate == Fate::InFlight) unlink(m_front);
    count(done, false);
    ++m_front;
  }
  if (!empty() && piece(m_front).begin < position) {
    Piece& part = piece(m_front);
    count(part, false);
    if (part.fate != Fate::Sacked) delivery.bytes += position - part.begin;
    part.begin = position;
    count(part, true);
  }
  m_begin = std::max(m_begin, position);
  const auto alive = std::find_if(m_sacked.begin(), m_sacked.end(), [this](const Range& r) { return r.end > m_front; });
  m_sacked.erase(m_sacked.begin(), alive);
  if (!m_sacked.empty()) m_sacked.front().begin = std::max(m_sacked.front().begin, m_front);
}

void Scoreboard::sack(std::uint64_t begin, std::uint64_t end, Delivery& delivery) {
  const std::uint64_t from = numberAt(begin);
  std::uint64_t to = numberAt(end);
  if (to > from && piece(to - 1).end > end) --to;
  if (from >= to) return;
  // Only what lies between the ranges that are known is new.
  std::uint64_t at = from;
  auto known = std::lower_bound(m_sacked.begin(), m_sacked.end(), from,
                                [](const Range& range, std::uint64_t number) { return range.end <= number; });
  for (; at < to && known != m_sacked.end() && known->begin < to; ++known) {
    sackPieces(at, std::max(at, known->begin), delivery);
    at = known->end;
  }
  sackPieces(at, std::max(at, to), delivery);
  addRange({.begin = from, .end = to});
}

void Scoreboard::sackPieces(std::uint64_t begin, std::uint64_t end, Delivery& delivery) {
  for (std::uint64_t number = begin; number < end; ++number) {
    deliver(piece(number), delivery);
    setFate(number, Fate::Sacked);
  }
}

void Scoreboard::addRange(Range range) {
  auto first = std::lower_bound(m_sacked.begin(), m_sacked.end(), range.begin,
                                [](const Range& known, std::uint64_t number) { return known.end < number; });
  auto last = first;
  for (; last != m_sacked.end() && last->begin <= range.end; ++last) {
    range.begin = std::min(range.begin, last->begin);
    range.end = std::max(range.end, last->end);
  }
  if (first == last) {
    m_sacked.insert(first, range);
  } else {
    *first = range;
    m_sacked.erase(first + 1, last);
  }
}

std::uint64_t Scoreboard::bytesOf(const Range& range) const {
  return piece(range.end - 1).end - piece(range.begin).begin;
}

std::uint64_t Scoreboard::sackedAbove(std::uint64_t position) const {
  std::uint64_t bytes = 0;
  for (auto range = m_sacked.rbegin(); range != m_sacked.rend() && piece(range->begin).begin >= position; ++range) {
    bytes += bytesOf(*range);
  }
  return bytes;
}

// What is taken for lost.

bool Scoreboard::lose(std::uint64_t number, LossSign sign) {
  if (piece(number).fate != Fate::InFlight) return false;
  setFate(number, Fate::Lost);
  piece(number).sign = sign;
  m_lostFrom = std::min(m_lostFrom, number);
  ++m_everLost;
  return true;
}

std::uint32_t Scoreboard::loseFirst(LossSign sign) {
  return !empty() && lose(m_front, sign) ? 1 : 0;
}

std::uint32_t Scoreboard::loseAll(LossSign sign) {
  std::uint32_t lost = 0;
  for (std::uint64_t number = m_front; number < m_end; ++number) {
    if (piece(number).fate == Fate::Lost && sign == LossSign::Timeout) piece(number).sign = sign;
    lost += lose(number, sign) ? 1U : 0U;
  }
  return lost;
}

std::uint32_t Scoreboard::loseBelowSacked(std::uint64_t bytes, std::size_t ranges) {
  std::uint64_t above = 0;
  std::size_t count = 0;
  auto range = m_sacked.rbegin();
  for (; range != m_sacked.rend(); ++range) {
    above += bytesOf(*range);
    if (above > bytes || ++count >= ranges) break;
  }
  if (range == m_sacked.rend()) return 0;
  std::uint32_t lost = 0;
  m_searchedTo = std::max(m_searchedTo, m_front);
  for (; m_searchedTo < range->begin; ++m_searchedTo) {
    if (!piece(m_searchedTo).again || piece(m_searchedTo).recut)
      lost += lose(m_searchedTo, LossSign::SackedAbove) ? 1U : 0U;
  }
  return lost;
}

std::uint32_t Scoreboard::loseOvertaken(std::uint64_t turn, SimDuration allowance, SimTime now, SimDuration& wait) {
  wait = SimDuration::zero();
  std::uint32_t lost = 0;
  for (std::uint64_t number = m_oldest; number != kNone;) {
    const Piece& candidate = piece(number);
    const std::uint64_t later = candidate.later;
    if (candidate.turn >= turn) break;
    const SimDuration remaining = candidate.sent + allowance - now;
    if (remaining <= SimDuration::zero()) {
      lost += lose(number, LossSign::Time) ? 1U : 0U;
    } else {
      wait = std::max(wait, remaining);
    }
    number = later;
  }
  return lost;
}

void Scoreboard::forgetReports() {
  for (std::uint64_t number = m_front; number < m_end; ++number) {
    if (piece(number).fate == Fate::Sacked) setFate(number, Fate::InFlight);
  }
  m_sacked.clear();
  m_searchedTo = m_front;
}

void Scoreboard::restoreLost() {
  for (std::uint64_t number = m_front; number < m_end; ++number) {
    if (piece(number).fate == Fate::Lost) setFate(number, Fate::InFlight);
  }
}

const Scoreboard::Piece* Scoreboard::firstLost() {
  if (m_lostPieces == 0) return nullptr;
  m_lostFrom = std::max(m_lostFrom, m_front);
  while (piece(m_lostFrom).fate != Fate::Lost) ++m_lostFrom;
  return &piece(m_lostFrom);
}

bool Scoreboard::isLost(std::uint64_t begin) const {
  const std::uint64_t number = numberAt(begin);
  return number < m_end && piece(number).begin == begin && piece(number).fate == Fate::Lost;
}

const Scoreboard::Piece* Scoreboard::timedBy(std::uint64_t position) const {
  const Piece* timed = nullptr;
  for (std::uint64_t number = m_front; number < m_end && piece(number).end <= position; ++number) {
    const Piece& done = piece(number);
    if (done.again) return nullptr;
    if (timed == nullptr && done.fate != Fate::Sacked) timed = &done;
  }
  return timed;
}

void Scoreboard::resend(std::uint64_t begin, SimTime now) {
  const std::uint64_t number = numberAt(begin);
  Piece& again = piece(number);
  again.sent = now;
  again.turn = ++m_turn;
  again.again = true;
  again.recut = false;
  if (again.fate == Fate::InFlight) {
    unlink(number);
    link(number);
  } else {
    setFate(number, Fate::InFlight);
  }
}

}  // namespace wiretale::tcp
