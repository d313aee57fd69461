#pragma once

#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/draw_target.h"
#include "ui/diagram/metrics.h"
#include "ui/diagram/theme.h"

namespace wiretale::diagram {

/// All arrows of another run, on the layout's axis.
std::vector<ArrowShape> ghostArrows(const DiagramLayout& layout, const trace::Trace& ghost, const Metrics& metrics);

/// Adds those to a layout that has its own, but for those that would lie behind one like them; without `ghostRows`.
void addGhost(DiagramLayout& layout, const std::vector<ArrowShape>& arrows);

/// Draws them between `top` and `bottom`, on the paper and below all else.
void paintGhost(DrawTarget& target, const DiagramLayout& layout, const Theme& theme, double top, double bottom);

}  // namespace wiretale::diagram
