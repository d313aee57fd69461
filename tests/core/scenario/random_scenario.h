#pragma once

#include <random>

#include "core/scenario/scenario.h"

namespace wiretale::scenario {

/// A scenario within all limits, with programs that can work.
Scenario randomScenario(std::mt19937_64& random);

}  // namespace wiretale::scenario
