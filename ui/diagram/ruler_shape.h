#pragma once

namespace wiretale::diagram {

/// What measures between two moments: a line with an arrow head at each end, and a hairline at each moment.
struct RulerShape {
  double x = 0;
  double top = 0;
  double bottom = 0;
  double right = 0;  ///< where the hairlines end
};

}  // namespace wiretale::diagram
