#pragma once

#include <QString>

#include "core/trace/trace.h"
#include "ui/diagram/diagram_layout.h"

namespace wiretale::models {

/// An event in one line, for tool tips and screen readers; empty for no event.
QString eventSentence(const trace::Trace& trace, const diagram::EventRef& event);

}  // namespace wiretale::models
