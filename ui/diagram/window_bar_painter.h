#pragma once

#include "ui/diagram/draw_target.h"
#include "ui/diagram/theme.h"

namespace wiretale::diagram {

/// What of the bars lies between two heights. A closed window is hatched.
void paintWindowBars(DrawTarget& target, const DiagramLayout& layout, const Theme& theme, double top, double bottom);

}  // namespace wiretale::diagram
