#pragma once

#include <vector>

#include "core/trace/trace.h"
#include "ui/diagram/density_pyramid.h"
#include "ui/diagram/metrics.h"
#include "ui/diagram/time_axis.h"

namespace wiretale::diagram {

/// A stretch of time in which nothing happens and nothing is on its way.
struct IdleTime {
  SimTime from;
  SimTime to;
  SimDuration length() const { return to - from; }
};

/// All there are, the longest first. Costs the length of the trace.
std::vector<IdleTime> idleTimes(const trace::Trace& trace, const DensityPyramid& pyramid);

/// What makeAxis() of the trace gives, at the cost of as many folds as there are at this scale.
TimeAxis axisOf(const std::vector<IdleTime>& idle, SimTime end, double pixelsPerSecond, const Metrics& metrics);

}  // namespace wiretale::diagram
