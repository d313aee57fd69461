#pragma once

#include <vector>

#include <QString>

#include "ui/diagram/metrics.h"
#include "ui/diagram/time_axis.h"

namespace wiretale::diagram {

struct Tick {
  double y = 0;
  QString text;
};

/// The time axis in words: a unit for its head and a number at each round time.
struct TimeTicks {
  QString unit;  ///< "time / s"
  std::vector<Tick> ticks;
};

/// Ticks in steps of 1, 2 or 5 that leave room for their numbers, one at least on every stretch between folds, and one
/// at the end.
TimeTicks makeTicks(const TimeAxis& axis, double pixelsPerSecond, const Metrics& metrics);

/// Those of the same that lie between two moments.
TimeTicks makeTicks(const TimeAxis& axis, double pixelsPerSecond, const Metrics& metrics, SimTime from, SimTime to);

}  // namespace wiretale::diagram
