#include "core/scenario/field_json.h"

#include <cmath>
#include <limits>
#include <string>

#include <fmt/format.h>

#include "core/scenario/number_text.h"
#include "core/scenario/utf8.h"

namespace wiretale::scenario {
namespace {

/// What a field's value looks like in the file.
Phrase expected(const FieldSpec& spec) {
  switch (spec.kind) {
    case FieldKind::Text:
      return say("text in double quotes");
    case FieldKind::Integer:
      return say("a whole number");
    case FieldKind::Probability:
      return say(R"(a number as 0.2, or text as "20%")");
    case FieldKind::Duration:
      return say(R"(a duration as "20ms")");
    case FieldKind::Rate:
      return say(R"(a number of bits per second, or text as "10 Mbit/s")");
    case FieldKind::Address:
      return say(R"(an IPv4 address as "10.0.0.1")");
    case FieldKind::Boolean:
      return say("true or false");
    case FieldKind::Choice:
      return say("one of {0}", joinedWords(spec.words));
    case FieldKind::WordList:
      return say("a list of some of {0}", joinedWords(spec.words));
    case FieldKind::Side:
      break;
  }
  return say(R"("client" or "server")");
}

FieldText wrongKind(const FieldSpec& spec, const JsonValue& value) {
  return {{}, say("should be {0}, not {1}", expected(spec), describeKind(value.kind))};
}

bool takesNumber(FieldKind kind) {
  return kind == FieldKind::Integer || kind == FieldKind::Probability || kind == FieldKind::Rate;
}

FieldText readInteger(const FieldSpec& spec, const std::string& written) {
  if (written.starts_with('-')) {
    return {{}, say("{0} is negative: choose {1}", shortened(written), describeLimits(spec))};
  }
  if (written.find_first_of(".eE") == std::string::npos) return parseFieldText(spec, written);
  // 1e6 and 5.0 are whole numbers too.
  constexpr double kExact = 9007199254740992.0;  // 2^53
  const double value = parseDouble(written).value_or(std::numeric_limits<double>::quiet_NaN());
  if (value <= kExact && value == std::floor(value)) return {static_cast<std::uint64_t>(value), {}};
  if (value > kExact) return {{}, say("{0} is too large: choose {1}", shortened(written), describeLimits(spec))};
  return {{}, say("{0} is not a whole number: choose {1}", shortened(written), describeLimits(spec))};
}

FieldText readNumber(const FieldSpec& spec, const JsonValue& value) {
  if (spec.kind == FieldKind::Duration) {
    return {{}, say("{0} has no unit: write \"{0}ms\" or \"{0}s\", in quotes", shortened(value.text))};
  }
  if (!takesNumber(spec.kind)) return wrongKind(spec, value);
  if (spec.kind == FieldKind::Probability) return parseFieldText(spec, value.text);
  return readInteger(spec, value.text);
}

/// ["a", "b"]
FieldText readList(const FieldSpec& spec, const JsonValue& value) {
  std::string together;
  for (const JsonValue& element : value.elements) {
    if (element.kind != JsonValue::Kind::Text) return wrongKind(spec, element);
    if (element.text.empty()) return {{}, say("is empty: write at least one character")};
    together += element.text + ",";
  }
  return parseFieldText(spec, together);
}

FieldText readText(const FieldSpec& spec, const JsonValue& value) {
  if (spec.kind == FieldKind::WordList) return wrongKind(spec, value);
  if (spec.kind == FieldKind::Integer) {
    if (parseFieldText(spec, value.text).problem.empty()) {
      return {{}, say("\"{0}\" is text: write {0} without quotes", shortened(value.text))};
    }
    return wrongKind(spec, value);
  }
  if (spec.kind == FieldKind::Boolean) {
    const FieldText read = parseFieldText(spec, value.text);
    if (!read.problem.empty()) return wrongKind(spec, value);
    return {{}, say("\"{0}\" is text: write {1} without quotes", shortened(value.text), fieldText(read.value))};
  }
  if (spec.kind == FieldKind::Probability && !value.text.ends_with('%')) {
    const bool number = parseFieldText(spec, value.text).problem.empty();
    if (number) return {{}, say("\"{0}\" is text: write {0} without quotes", shortened(value.text))};
  }
  return parseFieldText(spec, value.text);
}

}  // namespace

FieldText readFieldJson(const FieldSpec& spec, const JsonValue& value) {
  switch (value.kind) {
    case JsonValue::Kind::Number:
      return readNumber(spec, value);
    case JsonValue::Kind::Text:
      return readText(spec, value);
    case JsonValue::Kind::Boolean:
      return spec.kind == FieldKind::Boolean ? FieldText{value.boolean, {}} : wrongKind(spec, value);
    case JsonValue::Kind::Array:
      return spec.kind == FieldKind::WordList ? readList(spec, value) : wrongKind(spec, value);
    default:
      return wrongKind(spec, value);
  }
}

}  // namespace wiretale::scenario
