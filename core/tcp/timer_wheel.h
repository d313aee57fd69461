#pragma once

#include "core/base/sim_time.h"

namespace wiretale::tcp {

/// How long after `now` a timer of Linux goes off that is to run for `length`, with a clock of that tick: never early,
/// and the later the longer it runs, by up to a tick below 63 ticks, up to 8 ticks below 504, and so on (calc_index()
/// of kernel/time/timer.c). Precondition: tick > 0, length >= 0.
constexpr SimDuration lengthOnTimerWheel(SimTime now, SimDuration length, SimDuration tick) {
  constexpr std::int64_t kSlots = 63;
  const SimDuration clock = now.time_since_epoch();
  const std::int64_t ticks = (length + tick - SimDuration{1}) / tick;
  std::int64_t step = 1;
  while (ticks >= kSlots * step && ticks < (std::int64_t{1} << 40)) step *= 8;
  const std::int64_t expires = ((clock / tick + ticks) / step + 1) * step;
  return expires * tick - clock;
}

}  // namespace wiretale::tcp
