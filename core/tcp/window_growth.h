#pragma once

#include <cstdint>

#include "core/base/sim_time.h"

namespace wiretale::tcp {

/// What an ACK in congestion avoidance tells the algorithm that grows the window.
struct WindowGrowth {
  std::uint64_t bytes = 0;  ///< newly acknowledged, > 0
  std::uint32_t smss = 0;   ///< sender maximum segment size, bytes > 0
  SimTime now{};
  SimDuration roundTrip{};  ///< SRTT; 0 before the first sample
};

}  // namespace wiretale::tcp
