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

std::span<const ActionKind<Intervention>> interventionKinds() {
  return kInterventionKinds;
}

}  // namespace wiretale::scenario
