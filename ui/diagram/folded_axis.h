#pragma once

#include <memory>

#include "ui/diagram/idle_times.h"
#include "ui/diagram/metrics.h"
#include "ui/diagram/time_axis.h"

namespace wiretale::diagram {

/// The axis from the session's start to `end` on which idle times are folded that would be taller than a fold, as
/// makeAxis() folds those of a trace. However many folds it has, it costs the blocks of the idle times to make, and a
/// few steps to ask. `idle`: none: linear.
TimeAxis foldedAxis(std::shared_ptr<const IdleTimes> idle, SimTime end, double pixelsPerSecond, const Metrics& metrics);

}  // namespace wiretale::diagram
