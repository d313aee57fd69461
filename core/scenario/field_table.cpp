#include "core/scenario/field_table.h"

#include <array>
#include <chrono>
#include <limits>
#include <type_traits>

namespace wiretale::scenario {
namespace {

constexpr std::uint64_t ns(SimDuration duration) {
  return static_cast<std::uint64_t>(duration.count());
}

// Conversion between a member's type and FieldValue.

template <typename T>
FieldValue toValue(const T& member) {
  if constexpr (std::is_same_v<T, SimTime>) {
    return member.time_since_epoch();
  } else if constexpr (std::is_same_v<T, std::optional<std::uint32_t>>) {
    return member ? FieldValue{std::uint64_t{*member}} : FieldValue{};
  } else if constexpr (std::is_unsigned_v<T>) {
    return std::uint64_t{member};
  } else {
    return member;
  }
}

template <typename T>
void fromValue(T& member, const FieldValue& value) {
  if constexpr (std::is_same_v<T, SimTime>) {
    member = SimTime{std::get<SimDuration>(value)};
  } else if constexpr (std::is_same_v<T, std::optional<std::uint32_t>>) {
    const auto* const number = std::get_if<std::uint64_t>(&value);
    member = number != nullptr ? std::optional{static_cast<std::uint32_t>(*number)} : std::nullopt;
  } else if constexpr (std::is_unsigned_v<T>) {
    member = static_cast<T>(std::get<std::uint64_t>(value));
  } else {
    member = std::get<T>(value);
  }
}

template <auto Member, typename Owner>
constexpr Field<Owner> field(const FieldSpec& spec) {
  return {spec, [](const Owner& owner) { return toValue(owner.*Member); },
          [](Owner& owner, const FieldValue& value) { fromValue(owner.*Member, value); }};
}

/// A member of one alternative of a variant.
template <typename Variant, typename Action, auto Member>
constexpr Field<Variant> argument(const FieldSpec& spec) {
  return {spec, [](const Variant& action) { return toValue(std::get<Action>(action).*Member); },
          [](Variant& action, const FieldValue& value) { fromValue(std::get<Action>(action).*Member, value); }};
}

constexpr auto kUint32Max = std::numeric_limits<std::uint32_t>::max();
constexpr auto kUint64Max = std::numeric_limits<std::uint64_t>::max();
constexpr SimDuration kMonth = std::chrono::hours{24 * 30};

// The tables: {name, kind, unit, minimum, maximum, what 0 means, doc}.

constexpr std::array kScenarioFields{
    field<&Scenario::title, Scenario>({"title", FieldKind::Text, "", 0, 200, "", "Headline of the diagram."}),
    field<&Scenario::description, Scenario>(
        {"description", FieldKind::Text, "", 0, 4'000, "", "What the scenario shows, for the reader."}),
    field<&Scenario::seed, Scenario>({"seed", FieldKind::Integer, "", 0, kUint64Max, "",
                                      "Decides every random draw: the same seed gives the same session."}),
    field<&Scenario::timeLimit, Scenario>({"timeLimit", FieldKind::Duration, "", ns(1ms), ns(kMonth), "",
                                           "The run stops here even if timers still run."}),
};

constexpr std::array kPartyFields{
    field<&Party::name, Party>({"name", FieldKind::Text, "", 1, 60, "", "Stands above the party's lane."}),
    field<&Party::address, Party>({"address", FieldKind::Address, "", 0, kUint32Max, "", "IPv4 address."}),
    field<&Party::port, Party>({"port", FieldKind::Integer, "", 1, 65'535, "", "TCP port."}),
};

constexpr std::array kTcpFields{
    field<&tcp::Config::initialSequence, tcp::Config>({"initialSequence", FieldKind::Integer, "", 0, kUint32Max, "",
                                                       "First sequence number; drawn from the seed if absent.", true}),
    field<&tcp::Config::mss, tcp::Config>({"mss", FieldKind::Integer, "bytes", 64, 65'495, "",
                                           "Largest payload of a segment, announced in the SYN (RFC 9293 §3.7.1)."}),
    field<&tcp::Config::receiveWindow, tcp::Config>({"receiveWindow", FieldKind::Integer, "bytes", 1'460, 65'535, "",
                                                     "How much the peer may send ahead of the acknowledgments."}),
    field<&tcp::Config::initialRto, tcp::Config>({"initialRto", FieldKind::Duration, "", ns(1ms), ns(10min), "",
                                                  "Retransmission timeout before any round trip was measured."}),
    field<&tcp::Config::minimumRto, tcp::Config>({"minimumRto", FieldKind::Duration, "", ns(1ms), ns(10min), "",
                                                  "The retransmission timeout never falls below this (RFC 6298)."}),
    field<&tcp::Config::maximumRto, tcp::Config>({"maximumRto", FieldKind::Duration, "", ns(1ms), ns(60min), "",
                                                  "Back-off never raises the retransmission timeout above this."}),
    field<&tcp::Config::delayedAck, tcp::Config>(
        {"delayedAck", FieldKind::Duration, "", ns(1ms), ns(500ms), "acknowledge at once",
         "How long an acknowledgment may wait for company (RFC 9293 §3.8.6.3)."}),
    field<&tcp::Config::timeWait, tcp::Config>(
        {"timeWait", FieldKind::Duration, "", 0, ns(10min), "", "How long TIME-WAIT lasts: 2 MSL (RFC 9293 §3.4.2)."}),
    field<&tcp::Config::synRetries, tcp::Config>(
        {"synRetries", FieldKind::Integer, "times", 0, 100, "", "How often an unanswered SYN or SYN-ACK is repeated."}),
    field<&tcp::Config::dataRetries, tcp::Config>({"dataRetries", FieldKind::Integer, "times", 0, 100, "",
                                                   "How often unacknowledged data is repeated before giving up."}),
};

constexpr std::array kLinkFields{
    field<&LinkDirection::latency, LinkDirection>(
        {"latency", FieldKind::Duration, "", 0, ns(10s), "", "How long a packet is under way, one way."}),
    field<&LinkDirection::loss, LinkDirection>(
        {"loss", FieldKind::Probability, "", 0, 1, "", "Probability that a packet is lost."}),
    field<&LinkDirection::bitsPerSecond, LinkDirection>({"bitsPerSecond", FieldKind::Rate, "bit/s", 1'000,
                                                         100'000'000'000, "no limit",
                                                         "Rate at which packets leave one after another."}),
};

constexpr std::uint64_t kMaximumTransfer = 100'000'000;

// Of a Send, exactly one of bytes and text is set.
constexpr std::array kSendFields{
    Field<Step>{{"text", FieldKind::Text, "", 1, kMaximumTransfer, "", "Text to send, as UTF-8.", true},
                [](const Step& step) {
                  const auto& send = std::get<Send>(step);
                  return send.text.empty() ? FieldValue{} : FieldValue{send.text};
                },
                [](Step& step, const FieldValue& value) {
                  std::get<Send>(step) = {0, std::get<std::string>(value)};
                }},
    Field<Step>{{"bytes", FieldKind::Integer, "bytes", 1, kMaximumTransfer, "", "That many bytes of a pattern.", true},
                [](const Step& step) {
                  const auto& send = std::get<Send>(step);
                  return send.text.empty() ? FieldValue{send.bytes} : FieldValue{};
                },
                [](Step& step, const FieldValue& value) {
                  std::get<Send>(step) = {std::get<std::uint64_t>(value), {}};
                }},
};

constexpr std::array kReceiveFields{
    argument<Step, Receive, &Receive::bytes>(
        {"bytes", FieldKind::Integer, "bytes", 1, kMaximumTransfer * 1'000, "", "How many further bytes to wait for."}),
};

constexpr std::array kWaitFields{
    argument<Step, Wait, &Wait::duration>({"for", FieldKind::Duration, "", 0, ns(kMonth), "", "How long to wait."}),
};

constexpr FieldSpec kAt{"at", FieldKind::Duration, "", 0, ns(kMonth), "", "When, counted from the start."};
constexpr FieldSpec kFrom{"from", FieldKind::Side, "", 0, 1, "", "The side whose packets are meant."};

constexpr std::array kChangeLossFields{
    argument<Intervention, ChangeLoss, &ChangeLoss::at>(kAt),
    argument<Intervention, ChangeLoss, &ChangeLoss::from>(kFrom),
    argument<Intervention, ChangeLoss, &ChangeLoss::loss>(kLinkFields[1].spec),
};

constexpr std::array kChangeLatencyFields{
    argument<Intervention, ChangeLatency, &ChangeLatency::at>(kAt),
    argument<Intervention, ChangeLatency, &ChangeLatency::from>(kFrom),
    argument<Intervention, ChangeLatency, &ChangeLatency::latency>(kLinkFields[0].spec),
};

constexpr std::array kChangeTimeWaitFields{
    argument<Intervention, ChangeTimeWait, &ChangeTimeWait::at>(kAt),
    argument<Intervention, ChangeTimeWait, &ChangeTimeWait::side>(
        {"side", FieldKind::Side, "", 0, 1, "", "The side whose TIME-WAIT changes."}),
    argument<Intervention, ChangeTimeWait, &ChangeTimeWait::timeWait>(
        {"timeWait", FieldKind::Duration, "", 0, ns(10min), "", "How long TIME-WAIT lasts from then on."}),
};

constexpr std::array kDropFields{
    argument<Intervention, DropPacket, &DropPacket::from>(kFrom),
    Field<Intervention>{
        {"packet", FieldKind::Integer, "", 1, 4'000'000, "",
         "Its number among the packets of that side, the first is 1."},
        // In memory ordinals count from 0.
        [](const Intervention& action) { return FieldValue{std::uint64_t{std::get<DropPacket>(action).ordinal} + 1}; },
        [](Intervention& action, const FieldValue& value) {
          std::get<DropPacket>(action).ordinal = static_cast<std::uint32_t>(std::get<std::uint64_t>(value) - 1);
        }},
};

template <typename Variant, typename Action>
constexpr ActionKind<Variant> kind(std::string_view name, std::string_view doc,
                                   std::span<const Field<Variant>> fields = {}, bool exactlyOne = false) {
  return {name, doc, [] { return Variant{Action{}}; }, fields, exactlyOne};
}

constexpr std::array kStepKinds{
    kind<Step, Listen>("listen", "Waits for a connection (passive open)."),
    kind<Step, Connect>("connect", "Opens a connection to the other side (active open)."),
    kind<Step, Send>("send", "Hands bytes to TCP once connected.", kSendFields, true),
    kind<Step, Receive>("receive", "Waits until that many further bytes have arrived.", kReceiveFields),
    kind<Step, ReceiveEnd>("receive-end", "Waits for the end of the other side's stream (its FIN)."),
    kind<Step, Wait>("wait", "Lets time pass.", kWaitFields),
    kind<Step, Close>("close", "Ends the own stream (a FIN follows the last byte)."),
    kind<Step, Abort>("abort", "Gives the connection up at once (a RST is sent)."),
};
static_assert(kStepKinds.size() == std::variant_size_v<Step>);

constexpr std::array kInterventionKinds{
    kind<Intervention, ChangeLoss>("change-loss", "From then on packets are lost with another probability.",
                                   kChangeLossFields),
    kind<Intervention, ChangeLatency>("change-latency", "From then on packets take another time.",
                                      kChangeLatencyFields),
    kind<Intervention, ChangeTimeWait>("change-time-wait", "From then on TIME-WAIT lasts another time.",
                                       kChangeTimeWaitFields),
    kind<Intervention, DropPacket>("drop", "Loses one certain packet.", kDropFields),
};
static_assert(kInterventionKinds.size() == std::variant_size_v<Intervention>);

}  // namespace

std::span<const Field<Scenario>> scenarioFields() {
  return kScenarioFields;
}

std::span<const Field<Party>> partyFields() {
  return kPartyFields;
}

std::span<const Field<tcp::Config>> tcpFields() {
  return kTcpFields;
}

std::span<const Field<LinkDirection>> linkFields() {
  return kLinkFields;
}

std::span<const ActionKind<Step>> stepKinds() {
  return kStepKinds;
}

std::span<const ActionKind<Intervention>> interventionKinds() {
  return kInterventionKinds;
}

std::string_view linkKey(Side from) {
  return from == Side::Client ? "toServer" : "toClient";
}

}  // namespace wiretale::scenario
