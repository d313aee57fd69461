#include "core/scenario/field_value.h"

#include <cmath>

#include <fmt/format.h>

#include "core/base/format_duration.h"
#include "core/scenario/number_text.h"
#include "core/scenario/utf8.h"

namespace wiretale::scenario {
namespace {

using Problem = std::optional<std::string>;

/// For people: "65,535", "10 Mbit/s", "10 min".
std::string shown(const FieldSpec& spec, std::uint64_t value) {
  switch (spec.kind) {
    case FieldKind::Duration:
      return displayDuration(SimDuration{static_cast<std::int64_t>(value)});
    case FieldKind::Rate:
      return writeRate(value);
    default:
      return groupDigits(value);
  }
}

std::string shown(const FieldSpec& /*spec*/, SimDuration value) {
  return writeDuration(value);
}

/// "70,000 is too large: choose 1 to 65,535"; nothing within the limits.
template <typename Number>
Problem outside(const FieldSpec& spec, Number number, Number minimum, Number maximum, const char* low,
                const char* high) {
  if (number == Number{} && !spec.zeroMeans.empty()) return std::nullopt;
  if (number >= minimum && number <= maximum) return std::nullopt;
  return fmt::format("{} is too {}: choose {}", shown(spec, number), number < minimum ? low : high,
                     describeLimits(spec));
}

Problem addressProblem(Ipv4Address address) {
  const std::uint32_t first = address.bits >> 24;
  if (first == 0) return writeAddress(address) + " is no address of a host: choose one as 10.0.0.1";
  // RFC 9293 §3.9.2.3: TCP connects two single hosts.
  if (first >= 224) return writeAddress(address) + " is a multicast or reserved address: choose one as 10.0.0.1";
  return std::nullopt;
}

Problem textProblem(const FieldSpec& spec, const std::string& text) {
  if (firstInvalidUtf8(text) != std::string::npos) return fmt::format("\"{}\" is not valid UTF-8", shortened(text));
  const std::size_t length = countCharacters(text);
  if (length < spec.minimum) return "is empty: write at least one character";
  if (length <= spec.maximum) return std::nullopt;
  return fmt::format("\"{}\" has {} characters: {} is the most", shortened(text, 20), groupDigits(length),
                     groupDigits(spec.maximum));
}

Problem probabilityProblem(double value) {
  if (value >= 0 && value <= 1) return std::nullopt;  // false for NaN
  return fmt::format("{} is not a probability: choose 0 to 1 (0% to 100%)", fieldText(value));
}

struct Judge {
  const FieldSpec& spec;

  Problem operator()(std::monostate /*unset*/) const {
    return spec.optional ? Problem{} : Problem{"is missing: choose " + describeLimits(spec)};
  }
  Problem operator()(std::uint64_t value) const {
    return outside(spec, value, spec.minimum, spec.maximum, "small", "large");
  }
  Problem operator()(double value) const { return probabilityProblem(value); }
  Problem operator()(SimDuration value) const {
    return outside(spec, value, SimDuration{static_cast<std::int64_t>(spec.minimum)},
                   SimDuration{static_cast<std::int64_t>(spec.maximum)}, "short", "long");
  }
  Problem operator()(const std::string& value) const { return textProblem(spec, value); }
  Problem operator()(Ipv4Address value) const { return addressProblem(value); }
  Problem operator()(Side /*value*/) const { return std::nullopt; }
  Problem operator()(bool /*value*/) const { return std::nullopt; }
  Problem operator()(Word /*value*/) const { return std::nullopt; }
};

}  // namespace

std::optional<std::string> problemWith(const FieldSpec& spec, const FieldValue& value) {
  return std::visit(Judge{spec}, value);
}

std::string describeLimits(const FieldSpec& spec) {
  switch (spec.kind) {
    case FieldKind::Probability:
      return "0 to 1 (0% to 100%)";
    case FieldKind::Address:
      return "an IPv4 address as 10.0.0.1";
    case FieldKind::Side:
      return "client or server";
    case FieldKind::Boolean:
      return "true or false";
    case FieldKind::Choice:
      return quotedWords(spec.words);
    default:
      break;
  }
  const bool named = spec.kind == FieldKind::Integer && !spec.unit.empty();
  std::string text = fmt::format("{} to {}", shown(spec, spec.minimum), shown(spec, spec.maximum));
  if (named) text += fmt::format(" {}", spec.unit);
  if (spec.kind == FieldKind::Text) text += " characters";
  if (!spec.zeroMeans.empty()) text += fmt::format(", or 0 ({})", spec.zeroMeans);
  return text;
}

std::string fieldText(const FieldValue& value) {
  struct Writer {
    std::string operator()(std::monostate /*unset*/) const { return {}; }
    std::string operator()(std::uint64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const { return fmt::format("{}", number); }
    std::string operator()(SimDuration duration) const { return writeDuration(duration); }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(Ipv4Address address) const { return writeAddress(address); }
    std::string operator()(Side side) const { return std::string(nameOf(side)); }
    std::string operator()(bool value) const { return value ? "true" : "false"; }
    std::string operator()(Word word) const { return std::string(word.text); }
  };
  return std::visit(Writer{}, value);
}

std::string quotedWords(std::span<const std::string_view> words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " or " : ", ";
    text += fmt::format("\"{}\"", words[i]);
  }
  return text;
}

std::string_view nameOf(Side side) {
  return side == Side::Client ? "client" : "server";
}

}  // namespace wiretale::scenario
