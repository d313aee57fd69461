#pragma once

#include <cstdint>

#include "core/base/sim_time.h"

namespace wiretale::diagram {

/// How the diagram shares out its height among the moments of a session.
enum class TimeScale : std::uint8_t {
  Folded,  ///< linear, with long idle stretches cut out visibly
  Linear,  ///< every moment as high as every other
  Even,    ///< as far from one event to the next, however long that takes: slope no longer is latency
};
inline constexpr int kTimeScaleCount = 3;

/// What stands beside the time axis.
enum class TimeLabels : std::uint8_t {
  SinceStart,  ///< round times since the start
  SinceEvent,  ///< at each event, what has passed since the event above it
  Clock,       ///< hours, minutes and seconds: the session starts at 00:00:00, as in its captures
};
inline constexpr int kTimeLabelsCount = 3;

/// From one moment to another.
struct TimeSpan {
  SimTime from;
  SimTime to;

  bool operator==(const TimeSpan&) const = default;
};

}  // namespace wiretale::diagram
