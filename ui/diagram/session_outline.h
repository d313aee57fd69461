#pragma once

#include <cstddef>
#include <memory>

#include "core/trace/trace.h"
#include "ui/diagram/axis_outline.h"
#include "ui/diagram/density_pyramid.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/sample_tracks.h"
#include "ui/diagram/timer_index.h"
#include "ui/diagram/tls_reading.h"

namespace wiretale::diagram {

/// Sessions with more packets are laid out span by span.
inline constexpr std::size_t kLongSession = 2'000;

inline bool isLong(const trace::Trace& trace) {
  return trace.packets.size() > kLongSession;
}

/// Of two on the same clock, or one behind the other, both are laid out span by span if one of them is long.
bool inSpans(const trace::Trace& trace, const LayoutOptions& options);

/// What spans of a long session are laid out from: made once for a trace, at the cost of its length, and good for every
/// scale. The trace must outlive it, and not change.
struct SessionOutline {
  explicit SessionOutline(const trace::Trace& trace);

  DensityPyramid pyramid;
  SimDuration latency{};  ///< see typicalLatency()
  AxisOutline axis;
  TimerIndex timers;
  TlsReading tls;
  TrackStore tracks;
};

}  // namespace wiretale::diagram
