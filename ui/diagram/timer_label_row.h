#pragma once

namespace wiretale::diagram {

/// How far a timer's label holds for those after it, px at scale 1.
inline constexpr double kTimerLabelRow = 560;

}  // namespace wiretale::diagram
