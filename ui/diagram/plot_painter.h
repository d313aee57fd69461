#pragma once

#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/draw_target.h"
#include "ui/diagram/theme.h"

namespace wiretale::diagram {

/// The plots between two heights, under everything else; their heads. In one theme.
void paintPlots(DrawTarget& target, const DiagramLayout& layout, const Theme& theme, const EventRef& selected,
                double top, double bottom);
void paintPlotKeys(DrawTarget& target, const DiagramLayout& layout, const Theme& theme);

}  // namespace wiretale::diagram
