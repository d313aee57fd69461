#include "core/base/format_duration.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>

#include <fmt/format.h>

namespace wiretale {
namespace {

struct Unit {
  std::string_view name;
  std::uint64_t nanoseconds;
  bool decimal;  ///< a part of it has an end in decimal digits: 1.5 s, but not 1/3 min
};

constexpr std::array kUnits{
    Unit{"h", 3'600'000'000'000, false},
    Unit{"min", 60'000'000'000, false},
    Unit{"s", 1'000'000'000, true},
    Unit{"ms", 1'000'000, true},
    Unit{"us", 1'000, true},
    Unit{"ns", 1, true},
};
constexpr std::uint64_t kLongest = std::numeric_limits<std::int64_t>::max();

std::uint64_t magnitude(SimDuration duration) {
  const auto bits = static_cast<std::uint64_t>(duration.count());
  return duration.count() < 0 ? 0 - bits : bits;
}

/// "1.5" for 1,500,000,000 ns in seconds; empty if the unit is not fit for it.
std::string inUnit(std::uint64_t nanoseconds, const Unit& unit) {
  const std::uint64_t whole = nanoseconds / unit.nanoseconds;
  std::uint64_t rest = nanoseconds % unit.nanoseconds;
  if (whole == 0 || (rest != 0 && !unit.decimal)) return {};
  std::string text = std::to_string(whole);
  if (rest != 0) text += '.';
  for (std::uint64_t place = unit.nanoseconds / 10; rest != 0; place /= 10) {
    text += static_cast<char>('0' + rest / place);
    rest %= place;
  }
  return text;
}

const Unit* findUnit(std::string_view name) {
  if (name == "µs" || name == "μs") name = "us";  // U+00B5 and U+03BC
  const auto* const found = std::ranges::find(kUnits, name, &Unit::name);
  return found == kUnits.end() ? nullptr : found;
}

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

/// The parts of "-1.5 ms": a sign, digits, digits after the point, the unit's name.
struct Parts {
  bool negative = false;
  std::string_view whole;
  std::string_view fraction;
  std::string_view unit;
};

std::string_view takeDigits(std::string_view& rest) {
  const auto count = static_cast<std::size_t>(std::ranges::find_if_not(rest, isDigit) - rest.begin());
  const std::string_view digits = rest.substr(0, count);
  rest.remove_prefix(count);
  return digits;
}

void trim(std::string_view& text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
}

Parts split(std::string_view text) {
  Parts parts;
  trim(text);
  if (text.starts_with('-') || text.starts_with('+')) {
    parts.negative = text.front() == '-';
    text.remove_prefix(1);
  }
  parts.whole = takeDigits(text);
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    parts.fraction = takeDigits(text);
  }
  trim(text);
  parts.unit = text;
  return parts;
}

/// Nanoseconds of the digits before the point; nothing if that is more than a SimDuration holds.
std::optional<std::uint64_t> wholeNanoseconds(std::string_view digits, std::uint64_t unit) {
  std::uint64_t value = 0;
  for (const char c : digits) {
    if (value > kLongest / 10) return std::nullopt;
    value = value * 10 + static_cast<std::uint64_t>(c - '0');
  }
  if (value > kLongest / unit) return std::nullopt;
  return value * unit;
}

/// Nanoseconds of the digits after the point; nothing if they ask for parts of a nanosecond.
std::optional<std::uint64_t> partNanoseconds(std::string_view digits, std::uint64_t unit) {
  std::uint64_t value = 0;
  while (digits.ends_with('0')) digits.remove_suffix(1);
  for (const char c : digits) {
    const auto scaled = static_cast<std::uint64_t>(c - '0') * unit;
    if (unit == 0 || scaled % 10 != 0) return std::nullopt;
    value += scaled / 10;
    unit = unit % 10 == 0 ? unit / 10 : 0;
  }
  return value;
}

Phrase unitProblem(std::string_view text, std::string_view unit) {
  if (unit.empty()) {
    return say(R"("{0}" has no unit: write "{0}ms" or "{0}s" (one of ns, us, ms, s, min or h))", text);
  }
  if (unit == "m") return say(R"("{0}" could be minutes or milliseconds: write "min" or "ms")", text);
  return say(R"("{0}" is no unit of time: use ns, us, ms, s, min or h)", unit);
}

struct Scale {
  std::uint64_t below;  ///< in ns, before rounding
  double unit;
  std::string_view name;
};

int digitsAfterPoint(double value) {
  return value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
}

/// Whether so many nanoseconds, below the scale's end, are shown as if they were beyond it.
bool roundsBeyond(std::uint64_t size, const Scale& scale) {
  const double value = static_cast<double>(size) / scale.unit;
  const double finest = std::pow(10.0, -digitsAfterPoint(value));
  return std::round(value / finest) * finest * scale.unit >= static_cast<double>(scale.below);
}

/// "1.50" is "1.5", "2.0" is "2".
std::string withoutZeros(std::string number) {
  if (number.find('.') != std::string::npos) number.erase(number.find_last_not_of('0') + 1);
  if (number.ends_with('.')) number.pop_back();
  return number;
}

}  // namespace

std::string writeDuration(SimDuration duration) {
  if (duration == SimDuration::zero()) return "0s";
  std::string shortest;
  for (const Unit& unit : kUnits) {
    std::string text = inUnit(magnitude(duration), unit);
    if (text.empty()) continue;
    text += unit.name;
    if (shortest.empty() || text.size() < shortest.size()) shortest = text;
  }
  return (duration.count() < 0 ? "-" : "") + shortest;
}

tl::expected<SimDuration, Phrase> parseDuration(std::string_view text) {
  const Parts parts = split(text);
  if (parts.whole.empty()) {
    return tl::unexpected(say(R"("{0}" is not a duration: write a number and a unit, as "20ms")", text));
  }
  const bool plainZero = parts.unit.empty() && parts.whole == "0" && parts.fraction.empty();
  const Unit* const unit = plainZero ? &kUnits[2] : findUnit(parts.unit);
  if (unit == nullptr) return tl::unexpected(unitProblem(text, parts.unit));
  const auto whole = wholeNanoseconds(parts.whole, unit->nanoseconds);
  if (!whole) return tl::unexpected(say(R"("{0}" is longer than 292 years)", text));
  const auto part = partNanoseconds(parts.fraction, unit->nanoseconds);
  if (!part) return tl::unexpected(say(R"("{0}" is finer than a nanosecond)", text));
  if (*whole > kLongest - *part) return tl::unexpected(say(R"("{0}" is longer than 292 years)", text));
  const auto nanoseconds = static_cast<std::int64_t>(*whole + *part);
  return SimDuration{parts.negative ? -nanoseconds : nanoseconds};
}

std::string displayDuration(SimDuration duration) {
  // Seconds up to 120 read better than a strict step of 60.
  static constexpr std::array kScales{
      Scale{1'000, 1, "ns"},
      Scale{1'000'000, 1e3, "µs"},
      Scale{1'000'000'000, 1e6, "ms"},
      Scale{120'000'000'000, 1e9, "s"},
      Scale{7'200'000'000'000, 60e9, "min"},
      Scale{std::numeric_limits<std::uint64_t>::max(), 3600e9, "h"},
  };
  const std::uint64_t size = magnitude(duration);
  if (size == 0) return "0 s";
  // The last scale that is too small once it is rounded is left as well: 999.6 µs are 1 ms.
  const auto* scale = std::ranges::find_if(kScales, [size](const Scale& s) { return size < s.below; });
  if (roundsBeyond(size, *scale)) ++scale;
  const double value = static_cast<double>(size) / scale->unit;
  const std::string number = withoutZeros(fmt::format("{:.{}f}", value, digitsAfterPoint(value)));
  return fmt::format("{}{} {}", duration.count() < 0 ? "-" : "", number, scale->name);
}

std::string displayMoment(SimTime at, SimDuration grain, Zeros zeros) {
  constexpr std::uint64_t kSecond = 1'000'000'000;
  constexpr std::uint64_t kMillisecond = 1'000'000;
  const auto step = static_cast<std::uint64_t>(grain.count());
  const std::uint64_t rounded = (magnitude(at - kSessionStart) + step / 2) / step * step;
  const std::uint64_t unit = rounded >= kSecond ? kSecond : kMillisecond;
  std::string number = std::to_string(rounded / unit);
  std::uint64_t rest = rounded % unit;
  for (std::uint64_t place = unit / 10; place >= step; place /= 10) {
    if (place == unit / 10) number += '.';
    number += static_cast<char>('0' + rest / place);
    rest %= place;
  }
  if (zeros == Zeros::Dropped) number = withoutZeros(std::move(number));
  return fmt::format("{}{} {}", at < kSessionStart && rounded > 0 ? "-" : "", number, unit == kSecond ? "s" : "ms");
}

SimDuration grainFor(SimTime end) {
  constexpr SimDuration kMost = 100ms;
  SimDuration grain = 1us;
  while (grain < kMost && grain * 100'000 < end - kSessionStart) grain *= 10;
  return grain;
}

}  // namespace wiretale
