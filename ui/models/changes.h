#pragma once

#include <cstddef>
#include <vector>

#include <QString>

#include "core/scenario/scenario.h"

namespace wiretale::models {

/// One line of the list of changes. A change made to both directions at once is one line.
struct ChangeLine {
  QString what;                     ///< "Loss becomes 30 %"
  QString detail;                   ///< "from 1.2 s, both ways"
  std::vector<std::size_t> places;  ///< in Scenario::interventions

  bool operator==(const ChangeLine&) const = default;
};

std::vector<ChangeLine> changeLines(const scenario::Scenario& scenario);

}  // namespace wiretale::models
