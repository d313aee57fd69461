#pragma once

#include "ui/diagram/diagram_layout.h"

namespace wiretale::views {

class DiagramView;

/// Teaches Qt's accessibility that a DiagramView is a list with an item for each packet. May be called often.
void installAccessibleDiagrams();

/// Tells screen readers which packet is selected now.
void announceSelection(DiagramView& view, const diagram::EventRef& selected);

}  // namespace wiretale::views
