#pragma once

#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "app/cli/failure.h"
#include "core/scenario/scenario.h"

namespace wiretale::cli {

/// The scenario a word stands for: "-", a built-in's name, a *.wiretale file, a picture with a scenario inside.
Outcome<scenario::Scenario> readInput(const std::string& word);

/// The scenario of `arguments`' first argument, or its branch that --branch names, with --set and --seed done to it.
Outcome<scenario::Scenario> scenarioFor(const Arguments& arguments);

/// A scenario to be put beside the one of the first argument.
struct Named {
  std::string name;
  scenario::Scenario scenario;
};
/// What `word` stands for: a branch of the scenario that the first argument names, else as in `readInput`; with --set
/// and --seed done to it.
Outcome<Named> companionFor(const Arguments& arguments, const std::string& word);

/// The scenario of the first argument and, if `arguments` has no other, its branches; else those of the others.
Outcome<std::vector<Named>> allFor(const Arguments& arguments);

}  // namespace wiretale::cli
