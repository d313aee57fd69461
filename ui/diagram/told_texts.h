#pragma once

#include "ui/diagram/diagram_layout.h"

namespace wiretale::diagram {

/// Whether a text of `layout` is shown when all that lies below `now` is hidden: it is there or not, as a whole.
/// Infinity: nothing is hidden. A state's name stands a little below the moment it is about. A packet's name may stand
/// above where the packet sets out, and is told with its last line.
bool isTold(const DiagramLayout& layout, const TextShape& text, double now);

}  // namespace wiretale::diagram
