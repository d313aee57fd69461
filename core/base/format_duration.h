#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/base/sim_time.h"

namespace wiretale {

/// Shortest exact form in one unit: "20ms", "1.5s", "250us", "0s". `parseDuration` reads it back.
std::string writeDuration(SimDuration duration);

/// Reads "20ms", "1.5 s", "250us" (or µs), "10ns", "2min", "1h". Exact to the nanosecond. The error is a sentence
/// fragment that says what is wrong, for a complaint.
tl::expected<SimDuration, Phrase> parseDuration(std::string_view text);

/// For people: three significant digits and a space, "1.94 s", "20 ms"; like a moment in milliseconds below one second.
std::string displayDuration(SimDuration duration);

/// Zeros at the end of the digits after the point.
enum class Zeros : std::uint8_t {
  Dropped,  ///< "20 ms"
  Kept,     ///< "20.0 ms": as wide from one moment to the next
};

/// A moment of the session, for people: rounded to the nearest multiple of `grain`, which is a power of ten of
/// nanoseconds and 100 ms at most; in milliseconds below one second, in seconds from there on: "20.123 ms", "1.04 s".
std::string displayMoment(SimTime at, SimDuration grain = 1us, Zeros zeros = Zeros::Dropped);

/// A grain that is nothing beside a session of that length: digits that flicker by tell nobody anything.
SimDuration grainFor(SimTime end);

}  // namespace wiretale
