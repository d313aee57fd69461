#pragma once

#include "core/trace/trace.h"
#include "ui/diagram/metrics.h"
#include "ui/diagram/time_axis.h"

namespace wiretale::diagram {

/// How steep arrows are drawn: the vertical drop in px (at scale 1) of a packet that takes `oneWay`. Grows with the
/// root of the latency, so that a slow link looks slower and still fits.
double dropFor(SimDuration oneWay);

/// The latency most packets of the trace have (the median); 20 ms where no packet takes time.
SimDuration typicalLatency(const trace::Trace& trace);

/// The scale of the time axis that gives the trace's arrows that drop.
double suggestedPixelsPerSecond(const trace::Trace& trace);
double suggestedPixelsPerSecond(SimDuration typicalLatency);

/// The axis from the session's start to its end, at `pixelsPerSecond`, with idle stretches folded if wanted.
TimeAxis makeAxis(const trace::Trace& trace, double pixelsPerSecond, bool foldIdle, const Metrics& metrics);

}  // namespace wiretale::diagram
