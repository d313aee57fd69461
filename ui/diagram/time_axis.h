#pragma once

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

  TimeAxis() = default;
  explicit TimeAxis(std::vector<Piece> pieces);

  double yAt(SimTime time) const;  ///< clamped to the axis' ends
  SimTime timeAt(double y) const;  ///< clamped to the axis' ends
  const std::vector<Piece>& pieces() const { return m_pieces; }

 private:
  std::vector<Piece> m_pieces;
};

}  // namespace wiretale::diagram
