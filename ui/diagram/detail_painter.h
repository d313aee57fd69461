#pragma once

#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/draw_target.h"
#include "ui/diagram/emphasis.h"
#include "ui/diagram/theme.h"

// What stands for many packets, between `top` and `bottom`. `emphasis`: null: nothing stands out.

namespace wiretale::diagram {

/// The longest bar of a density band takes this much of the room between the lanes.
inline constexpr double kLongestBar = 0.38;

void paintDensity(DrawTarget& target, const DiagramLayout& layout, const Theme& theme, const Emphasis* emphasis,
                  double top, double bottom);
void paintBrackets(DrawTarget& target, const DiagramLayout& layout, const Theme& theme, double top, double bottom);
void paintBraces(DrawTarget& target, const DiagramLayout& layout, const Theme& theme, const Emphasis* emphasis,
                 double top, double bottom);
void paintCrowds(DrawTarget& target, const DiagramLayout& layout, const Theme& theme, const Emphasis* emphasis,
                 double top, double bottom);

/// Of a loss among many.
void paintSmallCross(DrawTarget& target, QPointF at, const Theme& theme, double scale);

/// The ink of a sort of packets where they are counted.
Ink inkOf(Importance sort);

}  // namespace wiretale::diagram
