#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include <tl/expected.hpp>

#include "core/base/sim_time.h"

namespace wiretale::cli {

// Values of options. `name` is the option's, for the message.

/// One of the words in `choices` ("png|svg|pdf"): its place, from 0.
tl::expected<std::size_t, std::string> parseChoice(std::string_view name, std::string_view value,
                                                   std::string_view choices);

/// One or more of the words in `choices` ("cwnd,rtt"), separated by commas: a bit for the place of each.
tl::expected<std::uint8_t, std::string> parseChoices(std::string_view name, std::string_view value,
                                                     std::string_view choices);

tl::expected<double, std::string> parseReal(std::string_view name, std::string_view value, double least, double most);

/// "120ms", "1.5s": a moment of the session, not before its start.
tl::expected<SimTime, std::string> parseMoment(std::string_view name, std::string_view value);

/// "20ms..1.5s": two moments, in any order.
tl::expected<std::pair<SimTime, SimTime>, std::string> parseMoments(std::string_view name, std::string_view value);

}  // namespace wiretale::cli
