#pragma once

#include <optional>

#include "ui/diagram/diagram_layout.h"

namespace wiretale::diagram {

/// Several packets that one thing stands for.
struct GroupRef {
  enum class Kind : std::uint8_t {
    Brace,    ///< opens and closes
    Density,  ///< a piece of a density band
    Crowd,    ///< losses, or resets
  };
  Kind kind = Kind::Density;
  PerSide<PacketCounts> counts;
  double top = 0;
  double bottom = 0;
  trace::Index first = trace::kNoIndex;  ///< of a brace or a crowd
  bool open = false;                     ///< of a brace
};

/// The group at a point (layout units) where eventAt() finds no event.
std::optional<GroupRef> groupAt(const DiagramLayout& layout, const trace::Trace& trace, QPointF point);

}  // namespace wiretale::diagram
