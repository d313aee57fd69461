#pragma once

#include <array>

#include "core/base/side.h"
#include "ui/diagram/metrics.h"
#include "ui/diagram/timer_layout.h"

namespace wiretale::diagram {

/// What has to find room beside the lanes, in px.
struct ColumnNeeds {
  double ticks = 0;
  double stateNames = 0;
  double leastTimerLabel = 0;  ///< reserved always
  PerSide<std::array<double, kTimerColumns>> timerLabels{};
  PerSide<double> bars{};  ///< between a lane and the names of its states
  double ruler = 0;        ///< left of the times
};

/// Where everything stands from left to right.
struct Columns {
  double width = 0;
  double rulerX = 0;
  double tickRight = 0;
  double gridLeft = 0;
  double gridRight = 0;
  PerSide<double> laneX{};
  PerSide<std::array<double, kTimerColumns>> timerX{};
};

/// Lanes stand symmetrically where there is room; `width` grows if it is too narrow for what is needed.
Columns arrangeColumns(double width, const ColumnNeeds& needs, const Metrics& metrics);

}  // namespace wiretale::diagram
