#pragma once

#include <memory>
#include <span>
#include <vector>

#include "core/base/sim_time.h"

namespace wiretale::diagram {

/// Time ⇄ y: linear at one scale everywhere but in folds, where a long idle stretch takes a fixed height. Strictly
/// monotone, so both directions are defined.
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
  explicit TimeAxis(std::vector<Piece> pieces);

  double yAt(SimTime time) const;  ///< clamped to the axis' ends
  SimTime timeAt(double y) const;  ///< clamped to the axis' ends
  const std::vector<Piece>& pieces() const { return *m_pieces; }
  std::span<const Piece> piecesBetween(double top, double bottom) const;  ///< that touch a stretch of y

 private:
  std::shared_ptr<const std::vector<Piece>> m_pieces;  ///< never null; copies share them
};

}  // namespace wiretale::diagram
