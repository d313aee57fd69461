#include "core/scenario/link_preset.h"

#include <array>

namespace wiretale::scenario {
namespace {

constexpr std::uint64_t kMbit = 1'000'000;
constexpr std::uint32_t kKib = 1'024;
constexpr std::uint32_t kEthernet = 1'500;

constexpr PerSide<LinkDirection> alike(const LinkDirection& direction) {
  return {{direction, direction}};
}

/// The same but for the rates: what leaves the client goes up.
constexpr PerSide<LinkDirection> withRates(LinkDirection direction, std::uint64_t up, std::uint64_t down) {
  PerSide<LinkDirection> link = alike(direction);
  link[Side::Client].bitsPerSecond = up;
  link[Side::Server].bitsPerSecond = down;
  return link;
}

// What such networks are like: orders of magnitude, not measurements.
constexpr std::array<LinkPresetInfo, 6> kPresets{{
    {"custom", "Nothing but what is chosen.", {}},
    {"lan", "A cable within the house: a fraction of a millisecond, nothing is lost.",
     alike({.latency = 200us,
            .bitsPerSecond = 1'000 * kMbit,
            .jitter = 50us,
            .jitterShape = JitterShape::Normal,
            .queueBytes = 512 * kKib,
            .mtu = kEthernet})},
    {"wifi", "Wi-Fi: a few milliseconds, now and then many more; what is lost is lost in small groups.",
     alike({.latency = 3ms,
            .loss = 0.005,
            .bitsPerSecond = 50 * kMbit,
            .jitter = 2ms,
            .jitterShape = JitterShape::HeavyTail,
            .lossBurst = 3,
            .queueBytes = 256 * kKib,
            .mtu = kEthernet})},
    {"4g", "Mobile: slower up than down, and queues that are long and let packets wait rather than lose them.",
     withRates({.latency = 25ms,
                .loss = 0.001,
                .jitter = 20ms,
                .jitterShape = JitterShape::Normal,
                .lossBurst = 5,
                .queueBytes = 1'024 * kKib,
                .mtu = kEthernet},
               10 * kMbit, 40 * kMbit)},
    {"satellite", "By way of a geostationary satellite: light itself needs a quarter of a second.",
     withRates(
         {.latency = 270ms, .loss = 0.005, .jitter = 5ms, .lossBurst = 8, .queueBytes = 1'024 * kKib, .mtu = kEthernet},
         5 * kMbit, 50 * kMbit)},
    {"lossy", "Everything goes wrong at times: losses, copies, flipped bits, packets that overtake each other.",
     alike({.latency = 50ms,
            .loss = 0.05,
            .bitsPerSecond = 5 * kMbit,
            .jitter = 20ms,
            .duplication = 0.01,
            .corruption = 0.01,
            .jitterShape = JitterShape::Exponential,
            .lossBurst = 2,
            .reordering = 0.03,
            .reorderingDelay = 30ms,
            .queueBytes = 64 * kKib,
            .mtu = kEthernet})},
}};

constexpr auto kNames = [] {
  std::array<std::string_view, kPresets.size()> names;
  for (std::size_t i = 0; i < names.size(); ++i) names[i] = kPresets[i].name;
  return names;
}();

}  // namespace

std::span<const LinkPresetInfo> linkPresets() {
  return kPresets;
}

const LinkPresetInfo& infoOf(LinkPreset preset) {
  return kPresets[static_cast<std::size_t>(preset)];
}

std::span<const std::string_view> linkPresetNames() {
  return kNames;
}

}  // namespace wiretale::scenario
