#pragma once

#include <string>

#include "core/trace/trace.h"

namespace wiretale::format {

/// The trace as a listing for people, one event a line in order of time: packets with relative numbers and fate, state
/// changes, timers, the applications' calls; each followed by an indented line that says why. UTF-8, lines end in '\n',
/// columns are aligned by characters.
std::string formatText(const trace::Trace& trace);

}  // namespace wiretale::format
