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

/// The one that goes on from there.
diagram::TimeAxis::Piece pieceFrom(const diagram::TimeAxis& axis, SimTime at) {
  return axis.pieceAt(at + SimDuration(1));
}

}  // namespace

SimTime advance(const diagram::TimeAxis& axis, SimTime at, double wallSeconds, double speed) {
  while (!axis.empty() && at < axis.end()) {
    const diagram::TimeAxis::Piece piece = pieceFrom(axis, at);
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
  while (!axis.empty() && from < std::min(to, axis.end())) {
    const diagram::TimeAxis::Piece piece = pieceFrom(axis, from);
    const SimTime until = std::min(piece.toTime, to);
    wall += seconds(until - from) / paceIn(piece, speed);
    from = until;
  }
  return from < to ? wall + seconds(to - from) / speed : wall;
}

}  // namespace wiretale::session
