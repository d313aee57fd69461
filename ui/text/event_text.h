#pragma once

#include <string>

#include "core/trace/event_ref.h"
#include "core/trace/trace.h"

namespace wiretale::text {

/// All that is said of an event in the language shown, UTF-8: what a search for words looks through.
std::string searchText(const trace::Trace& trace, const trace::EventRef& event);

}  // namespace wiretale::text
