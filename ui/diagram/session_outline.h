#pragma once

#include <cstddef>
#include <vector>

#include "core/trace/trace.h"
#include "ui/diagram/density_pyramid.h"
#include "ui/diagram/idle_times.h"
#include "ui/diagram/timer_index.h"

namespace wiretale::diagram {

/// Sessions with more packets are laid out span by span.
inline constexpr std::size_t kLongSession = 2'000;

inline bool isLong(const trace::Trace& trace) {
  return trace.packets.size() > kLongSession;
}

/// What spans of a long session are laid out from: made once for a trace, at the cost of its length, and good for every
/// scale. The trace must outlive it, and not change.
struct SessionOutline {
  explicit SessionOutline(const trace::Trace& trace);

  DensityPyramid pyramid;
  std::vector<IdleTime> idle;
  TimerIndex timers;
  SimDuration latency{};  ///< see typicalLatency()
};

}  // namespace wiretale::diagram
