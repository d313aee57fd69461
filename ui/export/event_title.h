#pragma once

#include <QString>

#include "core/trace/trace.h"
#include "ui/diagram/diagram_layout.h"

namespace wiretale::exporting {

/// A sentence for what an event is, as tool tip in a vector file; empty if there is nothing to say.
QString eventTitle(const trace::Trace& trace, diagram::EventRef event);

}  // namespace wiretale::exporting
