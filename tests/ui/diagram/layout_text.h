#pragma once

#include <string>

#include "ui/diagram/diagram_layout.h"

namespace wiretale::testing {

/// A layout in readable lines, rounded to whole px: sizes, axis, then every shape in the order of its list.
std::string describe(const diagram::DiagramLayout& layout);

}  // namespace wiretale::testing
