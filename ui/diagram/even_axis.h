#pragma once

#include <memory>
#include <vector>

#include "ui/diagram/time_axis.h"

namespace wiretale::diagram {

/// The axis on which each of `times` (in order, each once, one at least) stands `step` px below the one before it, the
/// first at `top`.
TimeAxis evenAxis(std::shared_ptr<const std::vector<SimTime>> times, double top, double step);

}  // namespace wiretale::diagram
