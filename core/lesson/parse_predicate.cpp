#include "core/lesson/parse_predicate.h"

#include <algorithm>
#include <array>

#include "core/base/format_duration.h"
#include "core/lesson/parse_moment.h"
#include "core/lesson/take_word.h"
#include "core/scenario/number_text.h"

namespace wiretale::lesson {
namespace {

using scenario::shortened;

Read<Measure> takePacketCount(Words& words) {
  return takePacketWords(words).map([](const PacketWords& packets) { return Measure{PacketCount{packets}}; });
}

Read<Measure> takeStateCount(Words& words) {
  const auto side = takeSide(words);
  if (!side) return tl::unexpected(side.error());
  return takeState(words).map([&](tcp::State state) { return Measure{StateCount{*side, state}}; });
}

Read<Measure> takeTimerCount(Words& words) {
  const auto side = takeSide(words);
  if (!side) return tl::unexpected(side.error());
  const auto kind = takeTimer(words);
  if (!kind) return tl::unexpected(kind.error());
  return takeOneOf(words, timerPointWords()).map([&](TimerMoment::Point point) {
    return Measure{TimerCount{*side, *kind, point}};
  });
}

Read<Measure> takeAppCount(Words& words) {
  const auto side = takeSide(words);
  if (!side) return tl::unexpected(side.error());
  return takeOneOf(words, appWords()).map([&](trace::AppEvent::Kind kind) { return Measure{AppCount{*side, kind}}; });
}

Read<Measure> takeBytes(Words& words) {
  const auto side = takeSide(words);
  if (!side) return tl::unexpected(side.error());
  static constexpr std::array kChoices{Word{"delivered", true}, Word{"sent", false}};
  return takeOneOf<bool>(words, kChoices).map([&](bool delivered) { return Measure{AppBytes{*side, delivered}}; });
}

Read<Measure> takeSpan(Words& words) {
  const auto first = takeMoment(words);
  if (!first) return tl::unexpected(first.error());
  if (!words.takeIf("to")) return Measure{Span{Moment{}, *first}};
  return takeMoment(words).map([&](const Moment& second) { return Measure{Span{*first, second}}; });
}

/// Behind "at".
Read<Moment> takeAt(Words& words) {
  if (words.takeIf("at")) return takeMoment(words);
  constexpr std::array<std::string_view, 1> kAt{"at"};
  return noneOf(words, kAt);
}

Read<Measure> takeStateAt(Words& words) {
  const auto side = takeSide(words);
  if (!side) return tl::unexpected(side.error());
  return takeAt(words).map([&](const Moment& at) { return Measure{StateAt{*side, at}}; });
}

Read<Measure> takeQuantity(Words& words, trace::Quantity quantity) {
  const auto side = takeSide(words);
  if (!side) return tl::unexpected(side.error());
  return takeAt(words).map([&](const Moment& at) { return Measure{QuantityAt{*side, quantity, at}}; });
}

Read<Measure> takePacketNumber(Words& words, PacketNumber::Field field) {
  if (!words.takeIf("of") || !words.takeIf("packet")) return words.problem(say("say of which: \"of packet …\""));
  const auto packet = takePacketWords(words);
  if (!packet) return tl::unexpected(packet.error());
  return takeNth(words, 1).map([&](Nth nth) { return Measure{PacketNumber{*packet, nth, field}}; });
}

Read<Measure> takeAgreed(Words& words) {
  const auto what = takeOneOf(words, agreedWords());
  if (!what) return tl::unexpected(what.error());
  return takeNth(words, 1).map([&](Nth nth) { return Measure{Agreed{*what, nth}}; });
}

using TakeMeasure = Read<Measure> (*)(Words& words);
constexpr std::array<Word<TakeMeasure>, 8> kMeasures{{{"packets", takePacketCount},
                                                      {"states", takeStateCount},
                                                      {"timers", takeTimerCount},
                                                      {"events", takeAppCount},
                                                      {"bytes", takeBytes},
                                                      {"time", takeSpan},
                                                      {"state", takeStateAt},
                                                      {"tls", takeAgreed}}};

Read<Measure> takeMeasure(Words& words) {
  if (const auto take = takeIfOneOf<TakeMeasure>(words, kMeasures)) return (*take)(words);
  if (const auto quantity = takeIfOneOf(words, quantityWords())) return takeQuantity(words, *quantity);
  if (const auto field = takeIfOneOf(words, packetNumberWords())) return takePacketNumber(words, *field);
  std::vector<std::string_view> names;
  for (const auto& choice : kMeasures) names.push_back(choice.word);
  for (const auto& choice : quantityWords()) names.push_back(choice.word);
  for (const auto& choice : packetNumberWords()) names.push_back(choice.word);
  return noneOf(words, names);
}

enum class Kind : std::uint8_t { Number, Duration, Word };

Kind kindOf(const Measure& measure) {
  if (std::holds_alternative<Span>(measure)) return Kind::Duration;
  if (std::holds_alternative<StateAt>(measure) || std::holds_alternative<Agreed>(measure)) return Kind::Word;
  const auto* const quantity = std::get_if<QuantityAt>(&measure);
  return quantity != nullptr && quantity->quantity >= trace::Quantity::RoundTrip ? Kind::Duration : Kind::Number;
}

Read<Value> takeNumber(Words& words) {
  const auto number = scenario::parseInteger(words.rest());
  if (!number || *number > static_cast<std::uint64_t>(INT64_MAX))
    return words.problem(say("\"{0}\" is no whole number", shortened(words.rest())));
  return Value{static_cast<std::int64_t>(*number)};
}

Read<Value> takeDurationValue(Words& words) {
  const auto duration = parseDuration(words.rest());
  if (!duration) return words.problem(duration.error());
  return Value{*duration};
}

Read<Value> takeValue(Words& words, const Measure& measure) {
  if (words.atEnd()) return words.problem(say("ends too early: a value belongs here"));
  switch (kindOf(measure)) {
    case Kind::Number:
      return takeNumber(words);
    case Kind::Duration:
      return takeDurationValue(words);
    case Kind::Word:
      break;
  }
  if (std::holds_alternative<StateAt>(measure)) {
    Words copy = words;
    const auto state = takeState(copy);
    if (!state) return tl::unexpected(state.error());
  }
  return Value{std::string(trimmed(words.rest()))};
}

}  // namespace

Read<Predicate> parsePredicate(std::string_view text) {
  Words words(text);
  const auto measure = takeMeasure(words);
  if (!measure) return tl::unexpected(measure.error());
  const std::size_t place = words.offset();
  const auto comparison = takeOneOf(words, comparisonWords());
  if (!comparison) return tl::unexpected(comparison.error());
  const bool onlyEquality = *comparison == Comparison::Equal || *comparison == Comparison::Unequal;
  if (kindOf(*measure) == Kind::Word && !onlyEquality)
    return tl::unexpected(Problem{place, say("words are equal (=) or not (!=), and nothing else")});
  return takeValue(words, *measure).map([&](const Value& value) {
    return Predicate{*measure, *comparison, value, std::string(trimmed(text)), 0};
  });
}

}  // namespace wiretale::lesson
