#include "ui/diagram/session_outline.h"

#include "ui/diagram/time_scale.h"

namespace wiretale::diagram {

bool inSpans(const trace::Trace& trace, const LayoutOptions& options) {
  const auto isOne = [](const trace::Trace* run) { return run != nullptr && isLong(*run); };
  return isLong(trace) || isOne(options.beside) || isOne(options.ghost);
}

SessionOutline::SessionOutline(const trace::Trace& trace)
    : pyramid(trace),
      latency(typicalLatency(trace)),
      axis(trace, pyramid, latency),
      timers(trace),
      tls(trace),
      tracks(trace) {}

}  // namespace wiretale::diagram
