#include <algorithm>

#include <fmt/format.h>

#include "core/base/format_duration.h"
#include "core/scenario/field_value.h"
#include "core/scenario/near_miss.h"
#include "core/scenario/number_text.h"
#include "core/scenario/utf8.h"

namespace wiretale::scenario {
namespace {

template <typename Parsed>
FieldText wrap(const Parsed& parsed) {
  if (parsed) return {*parsed, {}};
  return {{}, parsed.error()};
}

FieldText parseSide(std::string_view text) {
  for (const Side side : kSides) {
    if (text == nameOf(side)) return {side, {}};
  }
  return {{}, say("\"{0}\" is no side: write \"client\" or \"server\"", shortened(text))};
}

FieldText parseBoolean(std::string_view text) {
  if (text == "true" || text == "on") return {true, {}};
  if (text == "false" || text == "off") return {false, {}};
  return {{}, say("\"{0}\" is neither on nor off: write one of them", shortened(text))};
}

FieldText parseChoice(const FieldSpec& spec, std::string_view text) {
  const auto found = std::ranges::find(spec.words, text);
  if (found != spec.words.end()) return {Word{*found}, {}};
  const std::string_view guess = nearest(text, spec.words);
  if (!guess.empty()) return {{}, say("\"{0}\" is unknown (did you mean \"{1}\"?)", shortened(text), guess)};
  return {{}, say("\"{0}\" is unknown: choose one of {1}", shortened(text), joinedWords(spec.words))};
}

/// "a, b": with commas or spaces between the words.
FieldText parseWordList(const FieldSpec& spec, std::string_view text) {
  constexpr std::string_view kBetween = ", ";
  WordList list;
  while (true) {
    text.remove_prefix(std::min(text.find_first_not_of(kBetween), text.size()));
    if (text.empty()) return {std::move(list), {}};
    const std::string_view word = text.substr(0, text.find_first_of(kBetween));
    text.remove_prefix(word.size());
    FieldText read = parseChoice(spec, word);
    if (!read.problem.empty()) return read;
    const std::string_view known = std::get<Word>(read.value).text;
    if (std::ranges::find(list.words, known) != list.words.end()) {
      return {{}, say("\"{0}\" stands there twice: remove one of them", known)};
    }
    list.words.push_back(known);
  }
}

FieldText parseAddressField(std::string_view text) {
  const auto address = parseAddress(text);
  if (address) return {*address, {}};
  return {{}, say("\"{0}\" is not an IPv4 address: write four numbers from 0 to 255, as 10.0.0.1", shortened(text))};
}

FieldText parseText(std::string_view text) {
  if (firstInvalidUtf8(text) == std::string_view::npos) return {std::string(text), {}};
  return {{}, say("\"{0}\" is not valid UTF-8", shortened(text))};
}

/// One of the four numbers, without leading zeros: inet_aton would take "010" for 8.
bool takeOctet(std::string_view& rest, std::uint32_t& bits) {
  const std::string_view octet = rest.substr(0, rest.find('.'));
  const bool digits = std::ranges::all_of(octet, [](char c) { return c >= '0' && c <= '9'; });
  if (octet.empty() || octet.size() > 3 || !digits || (octet.size() > 1 && octet.front() == '0')) return false;
  const auto number = static_cast<std::uint32_t>(std::stoul(std::string(octet)));
  bits = bits << 8 | number;
  rest.remove_prefix(octet.size());
  return number <= 255;
}

}  // namespace

FieldText parseFieldText(const FieldSpec& spec, std::string_view text) {
  switch (spec.kind) {
    case FieldKind::Integer:
      return wrap(parseInteger(text));
    case FieldKind::Probability:
      return wrap(parseProbability(text));
    case FieldKind::Duration:
      return wrap(parseDuration(text));
    case FieldKind::Rate:
      return wrap(parseRate(text));
    case FieldKind::Address:
      return parseAddressField(text);
    case FieldKind::Side:
      return parseSide(text);
    case FieldKind::Boolean:
      return parseBoolean(text);
    case FieldKind::Choice:
      return parseChoice(spec, text);
    case FieldKind::WordList:
      return parseWordList(spec, text);
    case FieldKind::Text:
      break;
  }
  return parseText(text);
}

std::optional<Ipv4Address> parseAddress(std::string_view text) {
  Ipv4Address address;
  for (int octet = 0; octet < 4; ++octet) {
    if (octet > 0 && !text.starts_with('.')) return std::nullopt;
    if (octet > 0) text.remove_prefix(1);
    if (!takeOctet(text, address.bits)) return std::nullopt;
  }
  return text.empty() ? std::optional{address} : std::nullopt;
}

std::string writeAddress(Ipv4Address address) {
  return fmt::format("{}.{}.{}.{}", address.bits >> 24, address.bits >> 16 & 0xFF, address.bits >> 8 & 0xFF,
                     address.bits & 0xFF);
}

}  // namespace wiretale::scenario
