#pragma once

#include <array>
#include <cstdint>

namespace wiretale::session {

/// What the three sliders set. Values are doubles: a probability for Loss, seconds for the others.
enum class Knob : std::uint8_t { Loss, Latency, TimeWait };

inline constexpr std::array kKnobs{Knob::Loss, Knob::Latency, Knob::TimeWait};

/// Where a moved slider takes hold: in the values the session starts with, or from the playhead on.
enum class Reach : std::uint8_t { FromStart, FromNowOn };

}  // namespace wiretale::session
