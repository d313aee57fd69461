#include "ui/session/pace.h"

#include <algorithm>
#include <cmath>

namespace wiretale::session {

namespace {

double seconds(SimDuration duration) {
  return std::chrono::duration<double>(duration).count();
}

SimDuration fromSeconds(double value) {
  return SimDuration(std::llround(value * 1e9));
}

double paceIn(const diagram::TimeAxis::Piece& piece, double speed) {
  return piece.folded ? std::max(speed, seconds(piece.toTime - piece.fromTime) / kFoldSeconds) : speed;
}

}  // namespace

SimTime advance(const diagram::TimeAxis& axis, SimTime at, double wallSeconds, double speed) {
  for (const diagram::TimeAxis::Piece& piece : axis.pieces()) {
    if (piece.toTime <= at || piece.fromTime > at) continue;
    const double pace = paceIn(piece, speed);
    const double needed = seconds(piece.toTime - at) / pace;
    if (needed >= wallSeconds) return at + fromSeconds(wallSeconds * pace);
    at = piece.toTime;
    wallSeconds -= needed;
  }
  return at + fromSeconds(wallSeconds * speed);
}

double secondsBetween(const diagram::TimeAxis& axis, SimTime from, SimTime to, double speed) {
  double wall = 0;
  for (const diagram::TimeAxis::Piece& piece : axis.pieces()) {
    if (piece.toTime <= from || piece.fromTime > from || from >= to) continue;
    const SimTime until = std::min(piece.toTime, to);
    wall += seconds(until - from) / paceIn(piece, speed);
    from = until;
  }
  return from < to ? wall + seconds(to - from) / speed : wall;
}

}  // namespace wiretale::session
