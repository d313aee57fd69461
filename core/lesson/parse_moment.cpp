#include "core/lesson/parse_moment.h"

#include "core/base/format_duration.h"
#include "core/explain/explain.h"
#include "core/lesson/take_word.h"
#include "core/scenario/number_text.h"

namespace wiretale::lesson {
namespace {

bool isNumber(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

Read<std::uint32_t> takeCount(Words& words, std::string_view digits) {
  const auto number = scenario::parseInteger(digits);
  if (!number || *number == 0 || *number > 0xFFFF'FFFE)
    return words.problem(say("\"{0}\" is no number from 1 on", scenario::shortened(words.peek())));
  words.take();
  return static_cast<std::uint32_t>(*number);
}

Read<Rule> takeRule(Words& words, std::string_view id) {
  std::vector<std::string_view> ids;
  for (std::uint16_t i = 1; i < static_cast<std::uint16_t>(Rule::Count); ++i) {
    const explain::RuleText& text = explain::textOf(static_cast<Rule>(i));
    if (text.id == id) {
      words.take();
      return text.rule;
    }
    ids.push_back(text.id);
  }
  const std::string_view guess = scenario::nearest(id, ids);
  if (guess.empty()) return words.problem(say("there is no rule \"{0}\"", scenario::shortened(id)));
  return words.problem(say("there is no rule \"{0}\" (did you mean \"{1}\"?)", scenario::shortened(id), guess));
}

/// Takes a word of packets into `packet`; false if it says nothing about packets.
Read<bool> takePacketWord(Words& words, PacketWords& packet) {
  const std::string_view word = words.peek();
  if (isNumber(word)) {
    const auto count = takeCount(words, word);
    if (!count) return tl::unexpected(count.error());
    packet.ordinal = *count;
    return true;
  }
  if (const auto feature = takeIfOneOf(words, featureWords())) {
    packet.features.push_back(*feature);
    return true;
  }
  if (std::ranges::find(messageWords(), word) != messageWords().end()) {
    packet.messages.emplace_back(words.take());
    return true;
  }
  if (word.starts_with("alert=")) {
    packet.alert = words.take().substr(6);
    return true;
  }
  if (word.starts_with("in=")) {
    const auto count = takeCount(words, word.substr(3));
    if (!count) return tl::unexpected(count.error());
    packet.connection = static_cast<trace::ConnectionIndex>(std::min<std::uint32_t>(*count - 1, trace::kNoConnection));
    return true;
  }
  for (const auto& [key, rule] : {std::pair("why=", &PacketWords::why), std::pair("judged=", &PacketWords::judged)}) {
    if (!word.starts_with(key)) continue;
    const auto read = takeRule(words, word.substr(std::string_view(key).size()));
    if (!read) return tl::unexpected(read.error());
    packet.*rule = *read;
    return true;
  }
  return false;
}

/// Fits behind words about packets: what else could have stood there is named.
tl::unexpected<Problem> noPacketPoint(const Words& words) {
  std::vector<std::string_view> names;
  for (const auto& choice : packetPointWords()) names.push_back(choice.word);
  for (const auto& choice : sideWords()) names.push_back(choice.word);
  for (const auto& choice : featureWords()) names.push_back(choice.word);
  for (const std::string_view message : messageWords()) names.push_back(message);
  const std::string_view guess = words.atEnd() ? std::string_view() : scenario::nearest(words.peek(), names);
  if (guess.empty()) return words.problem(say("say when: sent, under-way, received or ends"));
  return words.problem(say("\"{0}\" is unknown (did you mean \"{1}\"?)", scenario::shortened(words.peek()), guess));
}

Read<Moment> takePacketMoment(Words& words) {
  PacketMoment moment;
  const auto packet = takePacketWords(words);
  if (!packet) return tl::unexpected(packet.error());
  const auto nth = takeNth(words, 1);
  if (!nth) return tl::unexpected(nth.error());
  const auto point = takeIfOneOf(words, packetPointWords());
  if (!point) return noPacketPoint(words);
  return Moment{PacketMoment{*packet, *nth, *point}};
}

Read<Moment> takeStateMoment(Words& words) {
  const auto side = takeSide(words);
  if (!side) return tl::unexpected(side.error());
  const auto state = takeState(words);
  if (!state) return tl::unexpected(state.error());
  return takeNth(words, 1).map([&](Nth nth) { return Moment{StateMoment{*side, *state, nth}}; });
}

Read<Moment> takeTimerMoment(Words& words) {
  const auto side = takeSide(words);
  if (!side) return tl::unexpected(side.error());
  const auto kind = takeTimer(words);
  if (!kind) return tl::unexpected(kind.error());
  const auto nth = takeNth(words, 1);
  if (!nth) return tl::unexpected(nth.error());
  return takeOneOf(words, timerPointWords()).map([&](TimerMoment::Point point) {
    return Moment{TimerMoment{*side, *kind, *nth, point}};
  });
}

Read<Moment> takeAppMoment(Words& words) {
  const auto side = takeSide(words);
  if (!side) return tl::unexpected(side.error());
  const auto kind = takeOneOf(words, appWords());
  if (!kind) return tl::unexpected(kind.error());
  return takeNth(words, 1).map([&](Nth nth) { return Moment{AppMoment{*side, *kind, nth}}; });
}

Read<SimDuration> takeDuration(Words& words) {
  const auto duration = parseDuration(words.peek());
  if (!duration) return words.problem(duration.error());
  words.take();
  return *duration;
}

bool isDuration(std::string_view word) {
  return !word.empty() && ((word.front() >= '0' && word.front() <= '9') || word.front() == '-');
}

Read<Moment> takeEvent(Words& words) {
  if (words.takeIf("start")) return Moment{};
  if (words.takeIf("end")) return Moment{EndMoment{}};
  if (words.takeIf("packet")) return takePacketMoment(words);
  if (words.takeIf("state")) return takeStateMoment(words);
  if (words.takeIf("timer")) return takeTimerMoment(words);
  if (words.takeIf("app")) return takeAppMoment(words);
  if (isDuration(words.peek()))
    return takeDuration(words).map([](SimDuration at) { return Moment{ClockMoment{kSessionStart + at}}; });
  constexpr std::array<std::string_view, 6> kKinds{"start", "end", "packet", "state", "timer", "app"};
  return noneOf(words, kKinds);
}

template <typename T>
Read<T> nothingBehind(const Words& words, Read<T> read) {
  if (read && !words.atEnd())
    return words.problem(say("\"{0}\" does not belong here", scenario::shortened(words.rest())));
  return read;
}

Read<Highlight> takePackets(Words& words, bool all) {
  const auto packets = takePacketWords(words);
  if (!packets) return tl::unexpected(packets.error());
  if (all) return Highlight{PacketHighlight{*packets, std::nullopt}};
  return takeNth(words, 1).map([&](Nth nth) { return Highlight{PacketHighlight{*packets, nth}}; });
}

Read<Highlight> takeHighlight(Words& words) {
  if (words.takeIf("packet")) return takePackets(words, false);
  if (words.takeIf("packets")) return takePackets(words, true);
  const bool isState = words.takeIf("state");
  if (!isState && !words.takeIf("timer")) {
    constexpr std::array<std::string_view, 4> kKinds{"packet", "packets", "state", "timer"};
    return noneOf(words, kKinds);
  }
  const auto side = takeSide(words);
  if (!side) return tl::unexpected(side.error());
  if (isState) {
    const auto state = takeState(words);
    if (!state) return tl::unexpected(state.error());
    return takeNth(words, 1).map([&](Nth nth) { return Highlight{StateHighlight{*side, *state, nth}}; });
  }
  const auto kind = takeTimer(words);
  if (!kind) return tl::unexpected(kind.error());
  const bool fired = words.takeIf("fires");
  return takeNth(words, 1).map([&](Nth nth) { return Highlight{TimerHighlight{*side, *kind, fired, nth}}; });
}

}  // namespace

Read<Side> takeSide(Words& words) {
  return takeOneOf(words, sideWords());
}

Read<tcp::State> takeState(Words& words) {
  return takeOneOf(words, stateWords());
}

Read<tcp::TimerKind> takeTimer(Words& words) {
  return takeOneOf(words, timerWords());
}

Read<PacketWords> takePacketWords(Words& words) {
  PacketWords packet;
  packet.from = takeIfOneOf(words, sideWords());
  while (!words.atEnd()) {
    const auto taken = takePacketWord(words, packet);
    if (!taken) return tl::unexpected(taken.error());
    if (!*taken) break;
  }
  return packet;
}

Read<Nth> takeNth(Words& words, Nth otherwise) {
  if (words.takeIf("#last")) return Nth{0};
  if (!words.peek().starts_with('#')) return otherwise;
  return takeCount(words, words.peek().substr(1));
}

Read<Moment> takeMoment(Words& words) {
  auto moment = takeEvent(words);
  if (!moment || !words.takeIf("plus")) return moment;
  const auto later = takeDuration(words);
  if (!later) return tl::unexpected(later.error());
  moment->later = *later;
  return moment;
}

Read<Moment> parseMoment(std::string_view text) {
  Words words(text);
  return nothingBehind(words, takeMoment(words));
}

Read<Highlight> parseHighlight(std::string_view text) {
  Words words(text);
  return nothingBehind(words, takeHighlight(words));
}

}  // namespace wiretale::lesson
