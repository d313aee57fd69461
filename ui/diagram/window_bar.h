#pragma once

#include <cstdint>
#include <vector>

#include "core/base/side.h"

namespace wiretale::diagram {

/// Beside a lane: how large a window is while time goes down.
struct WindowBar {
  enum class Kind : std::uint8_t {
    Receive,     ///< of the side's receive buffer what is free, and what the application has not read yet
    Congestion,  ///< of the side's cwnd what is in flight, and what may be sent still
  };
  /// A stretch of time without a change. Shares of the bar's width, from the lane outwards: `used` lies inside `whole`.
  struct Piece {
    double top = 0;
    double bottom = 0;
    double used = 0;
    double whole = 0;
    bool closed = false;  ///< a receive window of 0
    bool operator==(const Piece&) const = default;
  };

  Kind kind{};
  Side side{};
  double lane = 0;            ///< x of its edge on the lane's side
  double outer = 0;           ///< x of the other edge
  std::vector<Piece> pieces;  ///< downwards

  double xAt(double share) const { return lane + (outer - lane) * share; }
};

}  // namespace wiretale::diagram
