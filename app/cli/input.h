#pragma once

#include <string>

#include "app/cli/arguments.h"
#include "app/cli/failure.h"
#include "core/scenario/scenario.h"

namespace wiretale::cli {

/// The scenario a word stands for: "-", a built-in's name, a *.wiretale file, a picture with a scenario inside.
Outcome<scenario::Scenario> readInput(const std::string& word);

/// The scenario of `arguments`' first argument, with --set and --seed done to it.
Outcome<scenario::Scenario> scenarioFor(const Arguments& arguments);

}  // namespace wiretale::cli
