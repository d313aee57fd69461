#pragma once

#include <cstddef>
#include <vector>

#include "core/trace/trace.h"
#include "ui/diagram/density_pyramid.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/idle_times.h"
#include "ui/diagram/timer_index.h"
#include "ui/diagram/tls_reading.h"

namespace wiretale::diagram {

/// Sessions with more packets are laid out span by span, unless something is wanted that spans do not know.
inline constexpr std::size_t kLongSession = 2'000;

inline bool isLong(const trace::Trace& trace) {
  return trace.packets.size() > kLongSession;
}

/// Longer ones are laid out span by span whatever is wanted: all at once would take too long.
inline constexpr std::size_t kLongestAtOnce = 20'000;

/// What can be done of what is wanted. Events at the same distance, times since the event before, bars of windows,
/// another run on the same clock and leaving out what is not wanted need the whole session: of a session (or a pair)
/// with more than kLongestAtOnce packets they are ignored, but for packets and timers that are left out, which then go
/// on being counted in density bands.
LayoutOptions feasible(const trace::Trace& trace, const LayoutOptions& options);

/// `options`: feasible ones.
bool inSpans(const trace::Trace& trace, const LayoutOptions& options);

/// What spans of a long session are laid out from: made once for a trace, at the cost of its length, and good for every
/// scale. The trace must outlive it, and not change.
struct SessionOutline {
  explicit SessionOutline(const trace::Trace& trace);

  DensityPyramid pyramid;
  std::vector<IdleTime> idle;
  TimerIndex timers;
  SimDuration latency{};  ///< see typicalLatency()
  TlsReading tls;
};

}  // namespace wiretale::diagram
