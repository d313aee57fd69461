#pragma once

#include "ui/diagram/draw_target.h"
#include "ui/diagram/theme.h"

namespace wiretale::diagram {

/// The layout's ruler, if it has one.
void paintRuler(DrawTarget& target, const DiagramLayout& layout, const Theme& theme);

}  // namespace wiretale::diagram
