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
