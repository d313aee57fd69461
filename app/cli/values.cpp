#include "app/cli/values.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include <fmt/format.h>

#include "app/cli/arguments.h"
#include "core/base/format_duration.h"

namespace wiretale::cli {
namespace {

std::vector<std::string_view> split(std::string_view choices) {
  std::vector<std::string_view> words;
  for (;;) {
    const auto bar = choices.find('|');
    words.push_back(choices.substr(0, bar));
    if (bar == std::string_view::npos) return words;
    choices.remove_prefix(bar + 1);
  }
}

std::string listed(std::span<const std::string_view> words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " or " : ", ";
    text += words[i];
  }
  return text;
}

}  // namespace

tl::expected<std::size_t, std::string> parseChoice(std::string_view name, std::string_view value,
                                                   std::string_view choices) {
  const auto words = split(choices);
  const auto found = std::find(words.begin(), words.end(), value);
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  return tl::unexpected(
      fmt::format("{} can be {}, not \"{}\".{}", name, listed(words), value, suggestion(value, words)));
}

tl::expected<double, std::string> parseReal(std::string_view name, std::string_view value, double least, double most) {
  double number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  const bool whole = error == std::errc() && end == value.data() + value.size();
  // NaN compares false with everything.
  if (whole && number >= least && number <= most) return number;
  return tl::unexpected(fmt::format("{} is a number from {} to {}, not \"{}\".", name, least, most, value));
}

tl::expected<SimTime, std::string> parseMoment(std::string_view name, std::string_view value) {
  const auto duration = parseDuration(value);
  if (!duration) return tl::unexpected(fmt::format("{}: {}.", name, duration.error().english()));
  if (*duration < SimDuration::zero()) {
    return tl::unexpected(fmt::format("{} is a moment after the session's start, not {}.", name, value));
  }
  return kSessionStart + *duration;
}

}  // namespace wiretale::cli
