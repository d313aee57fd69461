#pragma once

#include "core/base/side.h"
#include "core/scenario/complaint.h"
#include "core/scenario/scenario.h"

namespace wiretale::scenario {

/// What cannot work although each value is within its limits: steps in an impossible order, settings that contradict
/// each other. Complaints have paths, not lines.
Complaints checkParty(const Scenario& scenario, Side side);
/// What concerns both programs: nobody connects, both ends are the same.
Complaints checkTogether(const Scenario& scenario);
/// Branches are told apart by their names.
Complaints checkBranchNames(const Scenario& scenario);

}  // namespace wiretale::scenario
