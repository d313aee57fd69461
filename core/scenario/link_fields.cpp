#include <array>

#include "core/scenario/field_members.h"

namespace wiretale::scenario {
namespace {

using Direction = LinkDirection;

constexpr std::array<std::string_view, 4> kJitterShapes{"uniform", "normal", "exponential", "heavy-tail"};
constexpr std::array<std::string_view, 2> kAnswers{"drop", "reset"};

constexpr std::uint32_t kMostQueued = 1'000'000'000;

constexpr FieldSpec shareSpec(std::string_view name, std::string_view doc) {
  return {name, FieldKind::Probability, "", 0, 1, "", doc};
}

constexpr FieldSpec pathLatencySpec(std::string_view name) {
  return {name, FieldKind::Duration, "", 0, ns(10s), "", "How long packets on that path are under way."};
}

// {name, kind, unit, minimum, maximum, what 0 means, doc}
constexpr std::array kLinkFields{
    field<&Direction::latency, Direction>(kLatencySpec),
    field<&Direction::loss, Direction>(kLossSpec),
    field<&Direction::bitsPerSecond, Direction>({"bitsPerSecond", FieldKind::Rate, "bit/s", 1'000, 100'000'000'000,
                                                 "no limit", "Rate at which packets leave one after another."}),
    field<&Direction::jitter, Direction>(
        {"jitter", FieldKind::Duration, "", 0, ns(10s), "",
         "Each packet takes longer by a draw of its own, up to so much if jitterShape is uniform: packets may overtake "
         "each other."}),
    field<&Direction::duplication, Direction>(shareSpec("duplication", "Probability that a packet arrives twice.")),
    field<&Direction::corruption, Direction>(shareSpec(
        "corruption", "Probability that a bit of a packet is flipped: its checksum is wrong then (RFC 9293 §3.1).")),
    Field<Direction>{
        {"jitterShape", FieldKind::Choice, "", 0, 0, "",
         "How the extra times are spread: alike, as a bell, or with few that are much longer.", false, kJitterShapes},
        [](const Direction& link) { return wordOf<JitterShape>(kJitterShapes, link.jitterShape); },
        [](Direction& link, const FieldValue& value) {
          link.jitterShape = enumeratorOf<JitterShape>(kJitterShapes, value);
        }},
    field<&Direction::lossBurst, Direction>(
        {"lossBurst", FieldKind::Integer, "packets", 1, 1'000, "",
         "How many packets are lost in a row on average; 1: each by itself. The share that is lost stays the same."}),
    field<&Direction::lossEvery, Direction>({"lossEvery", FieldKind::Integer, "packets", 1, 1'000'000, "none",
                                             "Every so many packets one is lost, besides those lost by draw."}),
    field<&Direction::reordering, Direction>(
        shareSpec("reordering", "Probability that a packet is held back, so that those behind overtake it.")),
    field<&Direction::reorderingDelay, Direction>(
        {"reorderingDelay", FieldKind::Duration, "", 0, ns(10s), "", "How long such a packet is held back."}),
    field<&Direction::queueBytes, Direction>(
        {"queueBytes", FieldKind::Integer, "bytes", 100, kMostQueued, "no limit",
         "With a rate: how much waits for the line at most; what comes when it is full is dropped."}),
    field<&Direction::markBytes, Direction>(
        {"markBytes", FieldKind::Integer, "bytes", 1, kMostQueued, "never",
         "With a rate: if so much waits, packets of ECN-capable senders are marked (RFC 3168 §5)."}),
    field<&Direction::mtu, Direction>(
        {"mtu", FieldKind::Integer, "bytes", 68, 65'535, "no limit", "The longest packet that fits (RFC 791 §3.2)."}),
    field<&Direction::tellsMtu, Direction>({"tellsMtu", FieldKind::Boolean, "", 0, 1, "",
                                            "Whether the sender of a TCP segment that is longer is told by ICMP (RFC "
                                            "1191 §4); off: a black hole."}),
    field<&Direction::path2Share, Direction>(shareSpec("path2Share", "Share of the packets that take a second path.")),
    field<&Direction::path2Latency, Direction>(pathLatencySpec("path2Latency")),
    field<&Direction::path3Share, Direction>(shareSpec("path3Share", "Share of the packets that take a third path.")),
    field<&Direction::path3Latency, Direction>(pathLatencySpec("path3Latency")),
    field<&Direction::path4Share, Direction>(shareSpec("path4Share", "Share of the packets that take a fourth path.")),
    field<&Direction::path4Latency, Direction>(pathLatencySpec("path4Latency")),
};

constexpr std::array kMiddleboxFields{
    field<&Middlebox::forgetsAfter, Middlebox>({"forgetsAfter", FieldKind::Duration, "", ns(1ms), ns(kMonth),
                                                "there is none",
                                                "Idle time after which a NAT or firewall half way forgets a flow."}),
    Field<Middlebox>{
        {"answer", FieldKind::Choice, "", 0, 0, "", "What it does with packets of a flow it forgot.", false, kAnswers},
        [](const Middlebox& box) { return wordOf<MiddleboxAnswer>(kAnswers, box.answer); },
        [](Middlebox& box, const FieldValue& value) { box.answer = enumeratorOf<MiddleboxAnswer>(kAnswers, value); }},
};

}  // namespace

std::span<const Field<LinkDirection>> linkFields() {
  return kLinkFields;
}

std::span<const Field<Middlebox>> middleboxFields() {
  return kMiddleboxFields;
}

const Field<Scenario>& linkPresetField() {
  static const Field<Scenario> kField{
      {"preset", FieldKind::Choice, "", 0, 0, "",
       "A kind of network, which sets what the values of the link begin with.", false, linkPresetNames()},
      [](const Scenario& scenario) { return wordOf<LinkPreset>(linkPresetNames(), scenario.linkPreset); },
      [](Scenario& scenario, const FieldValue& value) {
        scenario.linkPreset = enumeratorOf<LinkPreset>(linkPresetNames(), value);
        scenario.link = infoOf(scenario.linkPreset).link;
      }};
  return kField;
}

std::string_view linkKey(Side from) {
  return from == Side::Client ? "toServer" : "toClient";
}

}  // namespace wiretale::scenario
