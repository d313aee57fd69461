#include "core/scenario/number_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "core/scenario/utf8.h"

namespace wiretale::scenario {
namespace {

struct RateUnit {
  std::string_view name;
  std::uint64_t bitsPerSecond;
};
constexpr std::array kRateUnits{RateUnit{"Gbit/s", 1'000'000'000}, RateUnit{"Mbit/s", 1'000'000},
                                RateUnit{"kbit/s", 1'000}, RateUnit{"bit/s", 1}};

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

bool isWhole(double value) {
  constexpr double kExact = 9007199254740992.0;  // 2^53: beyond it not every whole number is a double
  return value >= 0 && value <= kExact && value == std::floor(value);
}

}  // namespace

std::optional<double> parseDouble(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

std::string groupDigits(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, 1, ',');
  return digits;
}

std::string writeRate(std::uint64_t bitsPerSecond) {
  if (bitsPerSecond == 0) return "0";
  const auto& unit =
      *std::ranges::find_if(kRateUnits, [=](const RateUnit& u) { return bitsPerSecond % u.bitsPerSecond == 0; });
  return fmt::format("{} {}", bitsPerSecond / unit.bitsPerSecond, unit.name);
}

tl::expected<std::uint64_t, Phrase> parseInteger(std::string_view text) {
  const std::string_view digits = trimmed(text);
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error == std::errc::result_out_of_range) {
    return tl::unexpected(say("{0} is more than {1}", shortened(digits), groupDigits(UINT64_MAX)));
  }
  if (digits.empty() || error != std::errc{} || end != digits.data() + digits.size()) {
    return tl::unexpected(say("\"{0}\" is not a whole number", shortened(text)));
  }
  return value;
}

tl::expected<double, Phrase> parseProbability(std::string_view text) {
  std::string_view number = trimmed(text);
  const bool percent = number.ends_with('%');
  if (percent) number = trimmed(number.substr(0, number.size() - 1));
  const auto value = parseDouble(number);
  if (!value) return tl::unexpected(say("\"{0}\" is not a probability: write 0.2 or 20%", shortened(text)));
  return percent ? *value / 100 : *value;
}

tl::expected<std::uint64_t, Phrase> parseRate(std::string_view text) {
  std::string_view number = trimmed(text);
  if (auto plain = parseInteger(number)) return plain;
  double scale = 1;
  for (const RateUnit& unit : kRateUnits) {
    if (!number.ends_with(unit.name)) continue;
    number = trimmed(number.substr(0, number.size() - unit.name.size()));
    scale = static_cast<double>(unit.bitsPerSecond);
    break;
  }
  const auto value = parseDouble(number);
  // 1.1 Mbit/s has no exact double; the product may miss the whole number by its rounding.
  const double rate = value ? *value * scale : -1;
  if (!isWhole(std::round(rate)) || std::abs(rate - std::round(rate)) > 1e-6) {
    return tl::unexpected(say("\"{0}\" is not a rate: write 10000000 or \"10 Mbit/s\"", shortened(text)));
  }
  return static_cast<std::uint64_t>(std::round(rate));
}

}  // namespace wiretale::scenario
