#pragma once

#include <QPointF>

#include "ui/diagram/diagram_layout.h"

namespace wiretale::diagram {

/// The event at a point (layout units): a packet within 6 px of its arrow or on its label, else a timer, else a state.
EventRef eventAt(const DiagramLayout& layout, QPointF point);

}  // namespace wiretale::diagram
