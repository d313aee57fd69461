#pragma once

#include <vector>

#include "core/trace/trace.h"
#include "ui/diagram/metrics.h"
#include "ui/diagram/time_axis.h"
#include "ui/diagram/time_mode.h"

namespace wiretale::diagram {

/// How steep arrows are drawn: the vertical drop in px (at scale 1) of a packet that takes `oneWay`. Grows with the
/// root of the latency, so that a slow link looks slower and still fits.
double dropFor(SimDuration oneWay);

/// The latency most packets of the trace have (the median); 20 ms where no packet takes time.
SimDuration typicalLatency(const trace::Trace& trace);

/// The scale of the time axis that gives the trace's arrows that drop.
double suggestedPixelsPerSecond(const trace::Trace& trace);
double suggestedPixelsPerSecond(SimDuration typicalLatency);

/// The moments at which something happens that a diagram shows, each once, in order; the start and the end are among
/// them. `beside`: of another run as well; may be nullptr.
std::vector<SimTime> eventTimes(const trace::Trace& trace, const trace::Trace* beside = nullptr);

/// One that suits both runs; the same whichever comes first.
double suggestedPixelsPerSecond(const trace::Trace& trace, const trace::Trace* beside);

/// The axis from the session's start to its end: at `pixelsPerSecond`, with idle stretches folded if wanted, or `step`
/// px from each event to the next. `beside`: another run on the same clock, idle only where both are; the same axis
/// whichever comes first. May be nullptr.
TimeAxis makeAxis(const trace::Trace& trace, double pixelsPerSecond, TimeScale scale, double step,
                  const Metrics& metrics, const trace::Trace* beside = nullptr);

}  // namespace wiretale::diagram
