#pragma once

#include <QPainterPath>

namespace wiretale::views {

/// Pictures on buttons, as paths: crisp at any scale, in any colour, no files to load.
enum class Symbol : unsigned char { ToStart, StepBack, Play, Pause, StepForward, ToEnd, Remove, More, Check };

/// Within a square from (0, 0) to (16, 16), to be filled.
QPainterPath pathOf(Symbol symbol);

}  // namespace wiretale::views
