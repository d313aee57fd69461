#include "app/cli/values.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include <fmt/format.h>

#include "app/cli/arguments.h"
#include "app/cli/words.h"
#include "core/base/format_duration.h"

namespace wiretale::cli {
namespace {

std::vector<std::string_view> split(std::string_view choices, char between = '|') {
  std::vector<std::string_view> words;
  for (;;) {
    const auto bar = choices.find(between);
    words.push_back(choices.substr(0, bar));
    if (bar == std::string_view::npos) return words;
    choices.remove_prefix(bar + 1);
  }
}

/// "light, dark or print"
std::string listed(std::span<const std::string_view> words) {
  const auto all = words.first(words.size() - 1);
  return filled(Cli::tr("%1 or %2", "the last of several choices"), fmt::format("{}", fmt::join(all, ", ")),
                words.back());
}

}  // namespace

tl::expected<std::size_t, std::string> parseChoice(std::string_view name, std::string_view value,
                                                   std::string_view choices) {
  const auto words = split(choices);
  const auto found = std::find(words.begin(), words.end(), value);
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  return tl::unexpected(filled(Cli::tr("%1 can be %2, not \"%3\"."), name, listed(words), value) +
                        suggestion(value, words));
}

tl::expected<std::uint8_t, std::string> parseChoices(std::string_view name, std::string_view value,
                                                     std::string_view choices) {
  const auto words = split(choices, ',');
  std::uint8_t chosen = 0;
  for (const std::string_view word : split(value, ',')) {
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end()) {
      return tl::unexpected(
          filled(Cli::tr("%1 can be %2, not \"%3\"; several are separated by commas."), name, listed(words), word) +
          suggestion(word, words));
    }
    chosen = static_cast<std::uint8_t>(chosen | (1U << (found - words.begin())));
  }
  return chosen;
}

tl::expected<double, std::string> parseReal(std::string_view name, std::string_view value, double least, double most) {
  double number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  const bool whole = error == std::errc() && end == value.data() + value.size();
  // NaN compares false with everything.
  if (whole && number >= least && number <= most) return number;
  return tl::unexpected(filled(Cli::tr("%1 is a number from %2 to %3, not \"%4\"."), name, fmt::to_string(least),
                               fmt::to_string(most), value));
}

tl::expected<SimTime, std::string> parseMoment(std::string_view name, std::string_view value) {
  const auto duration = parseDuration(value);
  if (!duration) return tl::unexpected(fmt::format("{}: {}.", name, said(duration.error())));
  if (*duration < SimDuration::zero()) {
    return tl::unexpected(filled(Cli::tr("%1 is a moment after the session's start, not %2."), name, value));
  }
  return kSessionStart + *duration;
}

tl::expected<std::pair<SimTime, SimTime>, std::string> parseMoments(std::string_view name, std::string_view value) {
  const std::size_t dots = value.find("..");
  if (dots == std::string_view::npos) {
    return tl::unexpected(filled(Cli::tr("%1 needs two moments: 20ms..1.5s, not \"%2\"."), name, value));
  }
  const auto from = parseMoment(name, value.substr(0, dots));
  if (!from) return tl::unexpected(from.error());
  const auto to = parseMoment(name, value.substr(dots + 2));
  if (!to) return tl::unexpected(to.error());
  return std::pair(*from, *to);
}

}  // namespace wiretale::cli
