#pragma once

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

/// For people: three significant digits and a space, "0.94 s", "20 ms".
std::string displayDuration(SimDuration duration);

}  // namespace wiretale
