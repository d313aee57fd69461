#pragma once

#include <span>
#include <vector>

#include <QString>

#include "ui/diagram/metrics.h"
#include "ui/diagram/time_axis.h"
#include "ui/diagram/time_mode.h"

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
/// at the end. `labels`: SinceStart or Clock.
TimeTicks makeTicks(const TimeAxis& axis, double pixelsPerSecond, TimeLabels labels, const Metrics& metrics);

/// Those of the same that lie between two moments.
TimeTicks makeTicks(const TimeAxis& axis, double pixelsPerSecond, TimeLabels labels, const Metrics& metrics,
                    SimTime from, SimTime to);

/// A tick at every event (in order) that leaves room for its number: since the start, since the tick above it, or by
/// the clock.
TimeTicks makeEventTicks(const TimeAxis& axis, std::span<const SimTime> events, TimeLabels labels,
                         const Metrics& metrics);

/// The same between two y, of a long session, at the cost of as many ticks as there are: where events have no room for
/// all, others may be left out than by the above. Precondition: there are events.
TimeTicks makeEventTicks(const TimeAxis& axis, std::span<const SimTime> events, TimeLabels labels,
                         const Metrics& metrics, double top, double bottom);

/// A number as wide as any of those.
QString widestEventTick(SimTime end, TimeLabels labels);

}  // namespace wiretale::diagram
