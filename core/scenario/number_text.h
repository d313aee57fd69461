#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "core/base/phrase.h"

namespace wiretale::scenario {

/// "65,535".
std::string groupDigits(std::uint64_t number);

/// "10 Mbit/s", "0"; exact.
std::string writeRate(std::uint64_t bitsPerSecond);

/// The whole text as a finite number, whatever the user's locale; nothing if it is none.
std::optional<double> parseDouble(std::string_view text);

// The errors are sentences.

/// Digits only, up to 2^64 − 1.
tl::expected<std::uint64_t, Phrase> parseInteger(std::string_view text);

/// "0.2" or "20%". Not range-checked, but neither NaN nor infinite.
tl::expected<double, Phrase> parseProbability(std::string_view text);

/// "10000000", "10 Mbit/s", "1.5Gbit/s": a whole number of bit/s.
tl::expected<std::uint64_t, Phrase> parseRate(std::string_view text);

}  // namespace wiretale::scenario
