#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/base/side.h"
#include "core/scenario/link_direction.h"

namespace wiretale::scenario {

/// A network with a name, which sets what every value of the link begins with.
enum class LinkPreset : std::uint8_t { Custom, Lan, Wifi, FourG, Satellite, Lossy };

struct LinkPresetInfo {
  std::string_view name;  ///< as in files: "wifi"
  std::string_view doc;   ///< one line of English
  PerSide<LinkDirection> link;
};

/// By LinkPreset; `custom`, the first, has the defaults of LinkDirection.
std::span<const LinkPresetInfo> linkPresets();
const LinkPresetInfo& infoOf(LinkPreset preset);
std::span<const std::string_view> linkPresetNames();

}  // namespace wiretale::scenario
