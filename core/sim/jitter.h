#pragma once

#include <cstdint>

#include "core/base/sim_time.h"
#include "core/scenario/link_direction.h"

namespace wiretale::sim {

/// The extra time of a packet from 64 drawn bits. It grows with the bits and in proportion to `scale`, which is
/// LinkDirection::jitter: with more jitter each packet is delayed more, by the same draw. The same on every machine: of
/// the mathematical functions only the square root is used, which IEEE 754 defines to the last bit.
SimDuration extraTime(scenario::JitterShape shape, SimDuration scale, std::uint64_t bits);

/// The same as a multiple of `scale`.
double extraShare(scenario::JitterShape shape, std::uint64_t bits);

/// A heavy tail ends at so many times the scale.
inline constexpr double kLongestTail = 100;

}  // namespace wiretale::sim
