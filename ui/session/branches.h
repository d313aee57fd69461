#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/scenario/scenario.h"

namespace wiretale::session {

// Branches of a scenario as pure functions: a scenario in, the changed scenario out. One branch is the scenario itself,
// the others are kept in it. A name that is not there, or there already, changes nothing.

/// All names, the present branch's among them; in order, so that they keep their places whichever is the present one.
/// The first branch of a scenario that never had others has no name.
std::vector<std::string> branchNames(const scenario::Scenario& scenario);

/// The present branch is kept, and a copy of it with that name is the present one.
scenario::Scenario forked(scenario::Scenario scenario, const std::string& name);

/// The kept branch is the present one, and the present one is kept.
scenario::Scenario switchedTo(scenario::Scenario scenario, std::string_view name);

scenario::Scenario renamed(scenario::Scenario scenario, std::string_view from, const std::string& to);

/// Without a kept branch. The present one cannot be deleted.
scenario::Scenario withoutBranch(scenario::Scenario scenario, std::string_view name);

/// The branch of that name, without the others.
scenario::Scenario branchNamed(const scenario::Scenario& scenario, std::string_view name);

/// `wanted`, or with a number behind it if there is such a branch.
std::string freeName(const scenario::Scenario& scenario, const std::string& wanted);

}  // namespace wiretale::session
