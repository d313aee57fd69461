#include "core/scenario/field_value.h"

#include <cmath>

#include <fmt/format.h>

#include "core/base/format_duration.h"
#include "core/scenario/number_text.h"
#include "core/scenario/utf8.h"

namespace wiretale::scenario {
namespace {

using Problem = std::optional<Phrase>;

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

/// A zero with a meaning of its own is inside.
template <typename Number>
bool isOutside(const FieldSpec& spec, Number number, Number minimum, Number maximum) {
  return !(number == Number{} && !spec.zeroMeans.empty()) && (number < minimum || number > maximum);
}

Problem sizeProblem(const FieldSpec& spec, std::uint64_t value) {
  if (!isOutside(spec, value, spec.minimum, spec.maximum)) return std::nullopt;
  return value < spec.minimum ? say("{0} is too small: choose {1}", shown(spec, value), describeLimits(spec))
                              : say("{0} is too large: choose {1}", shown(spec, value), describeLimits(spec));
}

Problem lengthProblem(const FieldSpec& spec, SimDuration value) {
  const SimDuration minimum{static_cast<std::int64_t>(spec.minimum)};
  const SimDuration maximum{static_cast<std::int64_t>(spec.maximum)};
  if (!isOutside(spec, value, minimum, maximum)) return std::nullopt;
  return value < minimum ? say("{0} is too short: choose {1}", writeDuration(value), describeLimits(spec))
                         : say("{0} is too long: choose {1}", writeDuration(value), describeLimits(spec));
}

Problem addressProblem(Ipv4Address address) {
  const std::uint32_t first = address.bits >> 24;
  if (first == 0) return say("{0} is no address of a host: choose one as 10.0.0.1", writeAddress(address));
  // RFC 9293 §3.9.2.3: TCP connects two single hosts.
  if (first >= 224) {
    return say("{0} is a multicast or reserved address: choose one as 10.0.0.1", writeAddress(address));
  }
  return std::nullopt;
}

Problem textProblem(const FieldSpec& spec, const std::string& text) {
  if (firstInvalidUtf8(text) != std::string::npos) return say("\"{0}\" is not valid UTF-8", shortened(text));
  const std::size_t length = countCharacters(text);
  if (length < spec.minimum) return say("is empty: write at least one character");
  if (length <= spec.maximum) return std::nullopt;
  return say("\"{0}\" has {1} characters: {2} is the most", shortened(text, 20), groupDigits(length),
             groupDigits(spec.maximum));
}

Problem probabilityProblem(double value) {
  if (value >= 0 && value <= 1) return std::nullopt;  // false for NaN
  return say("{0} is not a probability: choose 0 to 1 (0% to 100%)", fieldText(value));
}

/// "1 to 65,535 bytes"
Phrase rangeOf(const FieldSpec& spec) {
  const std::string least = shown(spec, spec.minimum);
  const std::string most = shown(spec, spec.maximum);
  if (spec.kind == FieldKind::Text) return say("{0} to {1} characters", least, most);
  const bool named = spec.kind == FieldKind::Integer && !spec.unit.empty();
  return named ? say("{0} to {1} {2}", least, most, Phrase::fromTemplate(spec.unit)) : say("{0} to {1}", least, most);
}

struct Judge {
  const FieldSpec& spec;

  Problem operator()(std::monostate /*unset*/) const {
    return spec.optional ? Problem{} : Problem{say("is missing: choose {0}", describeLimits(spec))};
  }
  Problem operator()(std::uint64_t value) const { return sizeProblem(spec, value); }
  Problem operator()(double value) const { return probabilityProblem(value); }
  Problem operator()(SimDuration value) const { return lengthProblem(spec, value); }
  Problem operator()(const std::string& value) const { return textProblem(spec, value); }
  Problem operator()(Ipv4Address value) const { return addressProblem(value); }
  Problem operator()(Side /*value*/) const { return std::nullopt; }
  Problem operator()(bool /*value*/) const { return std::nullopt; }
  Problem operator()(Word /*value*/) const { return std::nullopt; }
  Problem operator()(const WordList& value) const {
    if (value.words.size() >= spec.minimum) return std::nullopt;
    return say("is empty: choose {0}", describeLimits(spec));
  }
};

}  // namespace

std::optional<Phrase> problemWith(const FieldSpec& spec, const FieldValue& value) {
  return std::visit(Judge{spec}, value);
}

Phrase describeLimits(const FieldSpec& spec) {
  switch (spec.kind) {
    case FieldKind::Probability:
      return say("0 to 1 (0% to 100%)");
    case FieldKind::Address:
      return say("an IPv4 address as 10.0.0.1");
    case FieldKind::Side:
      return say("client or server");
    case FieldKind::Boolean:
      return say("true or false");
    case FieldKind::Choice:
      return say("one of {0}", joinedWords(spec.words));
    case FieldKind::WordList:
      return say("some of {0}", joinedWords(spec.words));
    default:
      break;
  }
  const Phrase range = rangeOf(spec);
  if (spec.zeroMeans.empty()) return range;
  return say("{0}, or 0 ({1})", range, Phrase::fromTemplate(spec.zeroMeans));
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
    std::string operator()(const WordList& list) const { return joinedWords(list.words); }
  };
  return std::visit(Writer{}, value);
}

std::string joinedWords(std::span<const std::string_view> words) {
  return fmt::format("{}", fmt::join(words, ", "));
}

std::string_view nameOf(Side side) {
  return side == Side::Client ? "client" : "server";
}

}  // namespace wiretale::scenario
