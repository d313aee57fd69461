#include "ui/diagram/time_axis.h"

#include <algorithm>
#include <cmath>
#include <utility>

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

}  // namespace

TimeAxis::TimeAxis(std::vector<Piece> pieces, bool even)
    : m_pieces(std::make_shared<const std::vector<Piece>>(std::move(pieces))), m_even(even) {}

double TimeAxis::yAt(SimTime time) const {
  if (m_pieces->empty()) return 0;
  if (time <= m_pieces->front().fromTime) return m_pieces->front().fromY;
  const auto piece = std::lower_bound(m_pieces->begin(), m_pieces->end(), time,
                                      [](const Piece& p, SimTime at) { return p.toTime < at; });
  return piece == m_pieces->end() ? m_pieces->back().toY : yWithin(*piece, time);
}

SimTime TimeAxis::timeAt(double y) const {
  if (m_pieces->empty()) return kSessionStart;
  if (y <= m_pieces->front().fromY) return m_pieces->front().fromTime;
  const auto piece =
      std::lower_bound(m_pieces->begin(), m_pieces->end(), y, [](const Piece& p, double at) { return p.toY < at; });
  return piece == m_pieces->end() ? m_pieces->back().toTime : timeWithin(*piece, y);
}

std::span<const TimeAxis::Piece> TimeAxis::piecesBetween(double top, double bottom) const {
  const auto first = std::ranges::lower_bound(*m_pieces, top, {}, &Piece::toY);
  return {first, std::ranges::upper_bound(first, m_pieces->end(), bottom, {}, &Piece::fromY)};
}

double TimeAxis::drop(SimTime from, SimTime to, double pixelsPerSecond) const {
  if (!m_even || m_pieces->empty()) return std::chrono::duration<double>(to - from).count() * pixelsPerSecond;
  const Piece& last = m_pieces->back();
  const double behind = to > last.toTime ? (last.toY - last.fromY) / 2 : 0;
  return yAt(to) - yAt(from) + behind;
}

}  // namespace wiretale::diagram
