#include "core/explain/explain.h"

#include <algorithm>
#include <cctype>

#include "core/explain/rule_texts.h"

namespace wiretale::explain {
namespace {

using Table = std::array<RuleText, static_cast<std::size_t>(Rule::Count)>;

Table makeTable() {
  Table table{};
  for (const auto part : allTexts()) {
    for (const RuleText& text : part) table[static_cast<std::size_t>(text.rule)] = text;
  }
  return table;
}

/// What stands for a placeholder's inside ("0", "self"); nothing for any other word.
std::string_view replacement(std::string_view name, const std::array<std::string, 3>& values, const Voice& voice) {
  if (name == "self") return voice.self;
  if (name == "peer") return voice.peer;
  if (name.size() == 1 && name[0] >= '0' && name[0] <= '2') return values[static_cast<std::size_t>(name[0] - '0')];
  return {};
}

bool beginsSentence(std::string_view before) {
  return before.empty() || before.ends_with(". ");
}

void append(std::string& text, std::string_view part) {
  const std::size_t at = text.size();
  const bool capital = beginsSentence(text);
  text += part;
  if (capital && at < text.size()) {
    text[at] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[at])));
  }
}

std::string_view nameInSentence(Side side, std::string_view name) {
  if (!name.empty() && name != "Client" && name != "Server") return name;
  return side == Side::Client ? "the client" : "the server";
}

}  // namespace

const RuleText& textOf(Rule rule) {
  static const Table kTable = makeTable();
  const auto index = static_cast<std::size_t>(rule);
  return index < kTable.size() ? kTable[index] : kTable[0];
}

Voice voiceOf(Side side, const PerSide<wire::SeqNum>& initial) {
  return voiceOf(side, initial, {});
}

Voice voiceOf(Side side, const PerSide<wire::SeqNum>& initial, const PerSide<std::string_view>& names) {
  const Side other = otherSide(side);
  return {.self = nameInSentence(side, names[side]),
          .peer = nameInSentence(other, names[other]),
          .ownInitial = initial[side],
          .peerInitial = initial[other]};
}

std::uint32_t numberFor(std::int64_t value, ValueKind kind, const Voice& voice) {
  const wire::SeqNum number(static_cast<std::uint32_t>(value));
  if (kind == ValueKind::OwnSequence) return wire::distanceFromNearest(number, voice.ownInitial, voice.ownOthers);
  if (kind == ValueKind::PeerSequence) return wire::distanceFromNearest(number, voice.peerInitial, voice.peerOthers);
  return number.raw();
}

std::string fill(std::string_view sentence, const std::array<std::string, 3>& values, const Voice& voice) {
  std::string text;
  while (!sentence.empty()) {
    const std::size_t open = std::min(sentence.find('{'), sentence.size());
    append(text, sentence.substr(0, open));
    sentence.remove_prefix(open);
    const std::size_t close = sentence.find('}');
    if (close == std::string_view::npos) break;
    append(text, replacement(sentence.substr(1, close - 1), values, voice));
    sentence.remove_prefix(close + 1);
  }
  return text;
}

std::string sentenceFor(const Reason& reason, const Voice& voice) {
  const RuleText& rule = textOf(reason.rule);
  std::array<std::string, 3> values;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const ValueKind kind = rule.values[i];
    const bool counted = kind == ValueKind::OwnSequence || kind == ValueKind::PeerSequence;
    values[i] = formatValue(counted ? numberFor(reason.values[i], kind, voice) : reason.values[i], kind);
  }
  return fill(rule.sentence, values, voice);
}

std::string citationFor(Rule rule) {
  const RuleText& text = textOf(rule);
  if (text.rfc.empty()) return {};
  return std::string(text.rfc) + " " + std::string(text.section);
}

}  // namespace wiretale::explain
