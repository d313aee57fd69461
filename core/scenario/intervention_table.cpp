#include <array>

#include "core/scenario/field_members.h"

namespace wiretale::scenario {
namespace {

constexpr FieldSpec kAt{"at", FieldKind::Duration, "", 0, ns(kMonth), "", "When, counted from the start."};
constexpr FieldSpec kFrom{"from", FieldKind::Side, "", 0, 1, "", "The side whose packets are meant."};

constexpr std::array kChangeLossFields{
    argument<Intervention, ChangeLoss, &ChangeLoss::at>(kAt),
    argument<Intervention, ChangeLoss, &ChangeLoss::from>(kFrom),
    argument<Intervention, ChangeLoss, &ChangeLoss::loss>(kLossSpec),
};

constexpr std::array kChangeLatencyFields{
    argument<Intervention, ChangeLatency, &ChangeLatency::at>(kAt),
    argument<Intervention, ChangeLatency, &ChangeLatency::from>(kFrom),
    argument<Intervention, ChangeLatency, &ChangeLatency::latency>(kLatencySpec),
};

constexpr std::array kChangeTimeWaitFields{
    argument<Intervention, ChangeTimeWait, &ChangeTimeWait::at>(kAt),
    argument<Intervention, ChangeTimeWait, &ChangeTimeWait::side>(
        {"side", FieldKind::Side, "", 0, 1, "", "The side whose TIME-WAIT changes."}),
    argument<Intervention, ChangeTimeWait, &ChangeTimeWait::timeWait>(
        {"timeWait", FieldKind::Duration, "", 0, ns(10min), "", "How long TIME-WAIT lasts from then on."}),
};

/// The number of a packet; in memory ordinals count from 0.
template <typename Action>
constexpr Field<Intervention> packetField() {
  return {{"packet", FieldKind::Integer, "", 1, 4'000'000, "",
           "Its number among the packets of that side, the first is 1."},
          [](const Intervention& action) { return FieldValue{std::uint64_t{std::get<Action>(action).ordinal} + 1}; },
          [](Intervention& action, const FieldValue& value) {
            std::get<Action>(action).ordinal = static_cast<std::uint32_t>(std::get<std::uint64_t>(value) - 1);
          }};
}

constexpr std::array kDropFields{
    argument<Intervention, DropPacket, &DropPacket::from>(kFrom),
    packetField<DropPacket>(),
};

constexpr std::array kDelayFields{
    argument<Intervention, DelayPacket, &DelayPacket::from>(kFrom),
    packetField<DelayPacket>(),
    argument<Intervention, DelayPacket, &DelayPacket::by>(
        {"by", FieldKind::Duration, "", 0, ns(kMonth), "", "How much later than else it arrives."}),
};

constexpr std::array kDuplicateFields{
    argument<Intervention, DuplicatePacket, &DuplicatePacket::from>(kFrom),
    packetField<DuplicatePacket>(),
    argumentUnlessZero<Intervention, DuplicatePacket, &DuplicatePacket::after>(
        {"after", FieldKind::Duration, "", 0, ns(kMonth), "",
         "How much later the second one arrives; at the same time if absent.", true}),
};

constexpr std::array kCorruptFields{
    argument<Intervention, CorruptPacket, &CorruptPacket::from>(kFrom),
    packetField<CorruptPacket>(),
    argument<Intervention, CorruptPacket, &CorruptPacket::bit>(
        {"bit", FieldKind::Integer, "", 0, 524'279, "",
         "Which bit is flipped, counted from the first behind the IP header, which is 0, and behind the last from "
         "there "
         "again; drawn from the seed if absent.",
         true}),
};

constexpr std::array kRebootFields{
    argument<Intervention, RebootHost, &RebootHost::at>(kAt),
    argument<Intervention, RebootHost, &RebootHost::side>(
        {"side", FieldKind::Side, "", 0, 1, "", "The side that is started anew."}),
};

constexpr std::array kLinkDownFields{
    argument<Intervention, LinkDown, &LinkDown::at>(kAt),
    argument<Intervention, LinkDown, &LinkDown::from>(kFrom),
    argument<Intervention, LinkDown, &LinkDown::duration>(
        {"for", FieldKind::Duration, "", 0, ns(kMonth), "", "How long nothing gets through."}),
};

constexpr std::array kInjectResetFields{
    argument<Intervention, InjectReset, &InjectReset::at>(kAt),
    argument<Intervention, InjectReset, &InjectReset::to>(
        {"to", FieldKind::Side, "", 0, 1, "", "The side that is told the connection is broken off."}),
};

constexpr std::array kAddOptionFields{
    argument<Intervention, AddOption, &AddOption::from>(kFrom),
    packetField<AddOption>(),
    argument<Intervention, AddOption, &AddOption::kind>(
        {"kind", FieldKind::Integer, "", 2, 255, "", "Its kind; 253 and 254 are for experiments (RFC 4727 §4)."}),
    argument<Intervention, AddOption, &AddOption::length>(
        {"length", FieldKind::Integer, "", 0, 255, "",
         "What it says its length is, itself and the kind included; below 2, or beyond the header, it is broken."}),
};

constexpr std::array<std::string_view, 5> kForgedWords{"rst", "syn", "ack", "data", "fin"};

constexpr std::array kInjectSegmentFields{
    argument<Intervention, InjectSegment, &InjectSegment::at>(kAt),
    argument<Intervention, InjectSegment, &InjectSegment::to>(
        {"to", FieldKind::Side, "", 0, 1, "", "The side that gets it; it looks like the other side's."}),
    Field<Intervention>{
        {"segment", FieldKind::Choice, "", 0, 0, "", "What it is.", false, kForgedWords},
        [](const Intervention& action) { return wordOf(kForgedWords, std::get<InjectSegment>(action).segment); },
        [](Intervention& action, const FieldValue& value) {
          std::get<InjectSegment>(action).segment = enumeratorOf<ForgedSegment>(kForgedWords, value);
        }},
    argument<Intervention, InjectSegment, &InjectSegment::seq>(
        {"seq", FieldKind::Integer, "", 0, kUint32Max, "",
         "Its sequence number, guessed; the one that is due next if absent.", true}),
    argument<Intervention, InjectSegment, &InjectSegment::ack>(
        {"ack", FieldKind::Integer, "", 0, kUint32Max, "",
         "Its acknowledgment number; if absent, what the receiver has sent, and none beside a \"seq\".", true}),
    argumentUnlessZero<Intervention, InjectSegment, &InjectSegment::ahead>(
        {"ahead", FieldKind::Integer, "bytes", 0, kUint32Max, "", "How far beyond the number that is due next it lies.",
         true}),
    argumentUnlessZero<Intervention, InjectSegment, &InjectSegment::bytes>(
        {"bytes", FieldKind::Integer, "bytes", 0, 1'460, "", "How much data it brings.", true}),
    Field<Intervention>{{"times", FieldKind::Integer, "", 1, 1'000, "", "How often it is sent; once if absent.", true},
                        [](const Intervention& action) {
                          const std::uint32_t times = std::get<InjectSegment>(action).times;
                          return times == 1 ? FieldValue{} : FieldValue{std::uint64_t{times}};
                        },
                        [](Intervention& action, const FieldValue& value) {
                          const auto* const times = std::get_if<std::uint64_t>(&value);
                          std::get<InjectSegment>(action).times =
                              times != nullptr ? static_cast<std::uint32_t>(*times) : 1;
                        }},
    argumentUnlessZero<Intervention, InjectSegment, &InjectSegment::every>(
        {"every", FieldKind::Duration, "", 0, ns(10min), "", "Time between two of them; all at once if absent.", true}),
};

constexpr std::array kOvertakeFields{
    argument<Intervention, OvertakePacket, &OvertakePacket::from>(kFrom),
    packetField<OvertakePacket>(),
    argument<Intervention, OvertakePacket, &OvertakePacket::atMost>(
        {"atMost", FieldKind::Duration, "", 0, ns(kMonth), "", "How long it waits for that; then it goes on."}),
};

constexpr FieldSpec kActor{"side", FieldKind::Side, "", 0, 1, "", "The side whose application does it."};

constexpr std::array kCloseFields{
    argument<Intervention, CloseAt, &CloseAt::at>(kAt),
    argument<Intervention, CloseAt, &CloseAt::side>(kActor),
};

constexpr std::array kAbortFields{
    argument<Intervention, AbortAt, &AbortAt::at>(kAt),
    argument<Intervention, AbortAt, &AbortAt::side>(kActor),
};

constexpr std::array kSendFields{
    argument<Intervention, SendAt, &SendAt::at>(kAt),
    argument<Intervention, SendAt, &SendAt::side>(kActor),
    argument<Intervention, SendAt, &SendAt::bytes>(
        {"bytes", FieldKind::Integer, "bytes", 1, 65'000, "", "How many; a pattern."}),
};

constexpr std::array kStopReadingFields{
    argument<Intervention, StopReading, &StopReading::at>(kAt),
    argument<Intervention, StopReading, &StopReading::side>(kActor),
    argumentUnlessZero<Intervention, StopReading, &StopReading::duration>(
        {"for", FieldKind::Duration, "", 0, ns(kMonth), "", "How long; to the end if absent.", true}),
};

constexpr std::array kInterventionKinds{
    kind<Intervention, ChangeLoss>("change-loss", "From then on packets are lost with another probability.",
                                   kChangeLossFields),
    kind<Intervention, ChangeLatency>("change-latency", "From then on packets take another time.",
                                      kChangeLatencyFields),
    kind<Intervention, ChangeTimeWait>("change-time-wait", "From then on TIME-WAIT lasts another time.",
                                       kChangeTimeWaitFields),
    kind<Intervention, DropPacket>("drop", "Loses one certain packet.", kDropFields),
    kind<Intervention, DelayPacket>("delay", "Lets one certain packet arrive later.", kDelayFields),
    kind<Intervention, DuplicatePacket>("duplicate", "Lets one certain packet arrive twice.", kDuplicateFields),
    kind<Intervention, CorruptPacket>("corrupt", "Flips a bit of one certain packet.", kCorruptFields),
    kind<Intervention, RebootHost>("reboot", "A host forgets its connection and says nothing (RFC 9293 §3.5.1).",
                                   kRebootFields),
    kind<Intervention, LinkDown>("link-down", "For a while nothing gets through in one direction.", kLinkDownFields),
    kind<Intervention, InjectReset>("inject-reset",
                                    "Something in the middle sends one side a RST that looks like the other side's.",
                                    kInjectResetFields),
    kind<Intervention, AddOption>("add-option", "Something on the way puts an option into one certain packet.",
                                  kAddOptionFields),
    kind<Intervention, InjectSegment>(
        "inject-segment", "Somebody sends one side a segment that looks like the other side's.", kInjectSegmentFields),
    kind<Intervention, OvertakePacket>("overtake", "Holds one certain packet up until the next one has overtaken it.",
                                       kOvertakeFields),
    kind<Intervention, CloseAt>("close", "The application ends its stream, whatever its program is at.", kCloseFields),
    kind<Intervention, AbortAt>("abort", "The application breaks its connection off with a RST.", kAbortFields),
    kind<Intervention, SendAt>("send", "The application sends something; not under TLS.", kSendFields),
    kind<Intervention, StopReading>("stop-reading", "The application leaves what arrives in the receive buffer.",
                                    kStopReadingFields),
};
static_assert(kInterventionKinds.size() == std::variant_size_v<Intervention>);

}  // namespace

std::span<const ActionKind<Intervention>> interventionKinds() {
  return kInterventionKinds;
}

}  // namespace wiretale::scenario
