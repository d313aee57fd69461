#include "ui/diagram/session_outline.h"

#include "ui/diagram/time_scale.h"

namespace wiretale::diagram {

SessionOutline::SessionOutline(const trace::Trace& trace)
    : pyramid(trace), idle(idleTimes(trace, pyramid)), timers(trace), latency(typicalLatency(trace)) {}

}  // namespace wiretale::diagram
