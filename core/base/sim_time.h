#pragma once

#include <chrono>
#include <cstdint>

namespace wiretale {

using namespace std::chrono_literals;

/// The clock of a simulated session: nanoseconds since the session's start. It never reads the machine's clock.
struct SimClock {
  using duration = std::chrono::nanoseconds;
  using rep = duration::rep;
  using period = duration::period;
  using time_point = std::chrono::time_point<SimClock>;
  static constexpr bool is_steady = true;
};

using SimDuration = SimClock::duration;
using SimTime = SimClock::time_point;

inline constexpr SimTime kSessionStart{};
inline constexpr SimTime kNever = SimTime::max();

}  // namespace wiretale
