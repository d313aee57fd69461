#pragma once

#include "core/base/sim_time.h"
#include "ui/diagram/time_axis.h"

namespace wiretale::session {

/// How long a folded idle stretch takes to play, in seconds of the viewer's time.
inline constexpr double kFoldSeconds = 0.8;

/// Where the playhead is `wallSeconds` later: `speed` simulated seconds pass in each, but a fold never takes longer
/// than kFoldSeconds. Without an axis everything is played at `speed`.
SimTime advance(const diagram::TimeAxis& axis, SimTime at, double wallSeconds, double speed);

/// How many seconds of the viewer's time `advance` takes from one moment to a later one.
double secondsBetween(const diagram::TimeAxis& axis, SimTime from, SimTime to, double speed);

}  // namespace wiretale::session
