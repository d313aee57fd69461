#include "ui/diagram/time_axis.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace wiretale::diagram {
namespace {

double yWithin(const TimeAxis::Piece& piece, SimTime time) {
  const auto length = static_cast<double>((piece.toTime - piece.fromTime).count());
  if (length <= 0) return piece.fromY;
  return piece.fromY + (piece.toY - piece.fromY) * (static_cast<double>((time - piece.fromTime).count()) / length);
}

SimTime timeWithin(const TimeAxis::Piece& piece, double y) {
  const double height = piece.toY - piece.fromY;
  if (height <= 0) return piece.fromTime;
  const auto length = static_cast<double>((piece.toTime - piece.fromTime).count());
  return piece.fromTime + SimDuration(std::llround(length * ((y - piece.fromY) / height)));
}

class ListedPieces : public TimeAxis::Shape {
 public:
  explicit ListedPieces(std::vector<TimeAxis::Piece> pieces) : m_pieces(std::move(pieces)) {}

  TimeAxis::Piece pieceAt(SimTime time) const override {
    return orLast(std::ranges::lower_bound(m_pieces, time, {}, &TimeAxis::Piece::toTime));
  }
  TimeAxis::Piece pieceAtY(double y) const override {
    return orLast(std::ranges::lower_bound(m_pieces, y, {}, &TimeAxis::Piece::toY));
  }
  std::pair<TimeAxis::Piece, TimeAxis::Piece> ends() const override { return {m_pieces.front(), m_pieces.back()}; }

 private:
  const TimeAxis::Piece& orLast(std::vector<TimeAxis::Piece>::const_iterator piece) const {
    return piece == m_pieces.end() ? m_pieces.back() : *piece;
  }

  std::vector<TimeAxis::Piece> m_pieces;
};

}  // namespace

TimeAxis::TimeAxis(std::vector<Piece> pieces, bool even)
    : TimeAxis(pieces.empty() ? nullptr : std::make_shared<const ListedPieces>(std::move(pieces)), even) {}

TimeAxis::TimeAxis(std::shared_ptr<const Shape> shape, bool even) : m_shape(std::move(shape)), m_even(even) {
  if (m_shape != nullptr) std::tie(m_first, m_last) = m_shape->ends();
}

double TimeAxis::yAt(SimTime time) const {
  if (empty() || time <= m_first.fromTime) return m_first.fromY;
  return time >= m_last.toTime ? m_last.toY : yWithin(m_shape->pieceAt(time), time);
}

SimTime TimeAxis::timeAt(double y) const {
  if (empty() || y <= m_first.fromY) return m_first.fromTime;
  return y > m_last.toY ? m_last.toTime : timeWithin(m_shape->pieceAtY(y), y);
}

std::vector<TimeAxis::Piece> TimeAxis::piecesBetween(double top, double bottom) const {
  std::vector<Piece> found;
  if (empty() || top > m_last.toY) return found;
  for (Piece piece = m_shape->pieceAtY(top); piece.fromY <= bottom; piece = pieceAt(piece.toTime + SimDuration(1))) {
    found.push_back(piece);
    if (isLast(piece)) break;
  }
  return found;
}

std::vector<TimeAxis::Piece> TimeAxis::pieces() const {
  return piecesBetween(m_first.fromY, m_last.toY);
}

double TimeAxis::drop(SimTime from, SimTime to, double pixelsPerSecond) const {
  if (!m_even || empty()) return std::chrono::duration<double>(to - from).count() * pixelsPerSecond;
  const double behind = to > m_last.toTime ? (m_last.toY - m_last.fromY) / 2 : 0;
  return yAt(to) - yAt(from) + behind;
}

}  // namespace wiretale::diagram
