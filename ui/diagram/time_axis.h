#pragma once

#include <memory>
#include <span>
#include <vector>

#include "core/base/sim_time.h"

namespace wiretale::diagram {

/// Time ⇄ y: linear at one scale everywhere but in folds, where a long idle stretch takes a fixed height. Strictly
/// monotone, so both directions are defined. An even axis gives every piece the same height instead.
class TimeAxis {
 public:
  struct Piece {
    SimTime fromTime;
    SimTime toTime;
    double fromY = 0;
    double toY = 0;
    bool folded = false;
  };

  TimeAxis() : TimeAxis(std::vector<Piece>()) {}
  explicit TimeAxis(std::vector<Piece> pieces, bool even = false);

  double yAt(SimTime time) const;  ///< clamped to the axis' ends
  SimTime timeAt(double y) const;  ///< clamped to the axis' ends
  const std::vector<Piece>& pieces() const { return *m_pieces; }
  std::span<const Piece> piecesBetween(double top, double bottom) const;  ///< that touch a stretch of y
  bool even() const { return m_even; }

  /// How far down something goes that takes from `from` to `to`: by the scale, also behind the axis' end; on an even
  /// axis by the axis itself.
  double drop(SimTime from, SimTime to, double pixelsPerSecond) const;

 private:
  std::shared_ptr<const std::vector<Piece>> m_pieces;  ///< never null; copies share them
  bool m_even = false;
};

}  // namespace wiretale::diagram
