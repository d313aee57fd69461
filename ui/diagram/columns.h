#pragma once

#include <array>

#include "core/base/side.h"
#include "ui/diagram/metrics.h"
#include "ui/diagram/text_measurer.h"
#include "ui/diagram/timer_layout.h"
#include "ui/diagram/tls_reading.h"

namespace wiretale::diagram {

/// What has to find room beside the lanes, in px.
struct ColumnNeeds {
  double ticks = 0;
  double stateNames = 0;
  double shortNames = 0;       ///< with short captions about keys
  double leastTimerLabel = 0;  ///< reserved always
  PerSide<std::array<double, kTimerColumns>> timerLabels{};
  PerSide<double> bars{};  ///< between a lane and the names of its states
  double ruler = 0;        ///< left of the times

  /// Those of states, and what stands among them about keys and cut messages.
  void setNames(const TlsReading& tls, const TextMeasurer& measurer, const Metrics& metrics);
  /// Beside the bars, which are known by then.
  void addBrackets(const TlsReading& tls, const Metrics& metrics);
};

/// Where everything stands from left to right.
struct Columns {
  double width = 0;
  bool bare = false;      ///< short captions about keys, and no labels at timers but at the innermost ones
  double timerLabel = 0;  ///< room for those
  double rulerX = 0;
  double tickRight = 0;
  double gridLeft = 0;
  double gridRight = 0;
  PerSide<double> laneX{};
  PerSide<std::array<double, kTimerColumns>> timerX{};
};

/// Lanes stand symmetrically where there is room; `width` grows if it is too narrow for what is needed. With `closer`,
/// everything moves closer before that, and then words go.
Columns arrangeColumns(double width, const ColumnNeeds& needs, const Metrics& metrics, bool closer);

}  // namespace wiretale::diagram
