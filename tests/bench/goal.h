#pragma once

#include <string>
#include <vector>

namespace wiretale::bench {

/// One line of the table printed at the end: what was measured, and what it is to stay below (or above).
struct Goal {
  std::string what;
  double measured = 0;
  double limit = 0;
  std::string unit;
  bool atLeast = false;  ///< the goal is a floor, not a ceiling
  std::string peer{};    ///< what the limit was taken from in this run; empty: a fixed figure
};

/// Keeps the newest figure for each `what`.
void record(Goal goal);

/// The whole table, one line a goal, "met" or "MISSED" at the end of each.
std::string goalTable();

}  // namespace wiretale::bench
