#include "tests/bench/goal.h"

#include <algorithm>

#include <fmt/format.h>

namespace wiretale::bench {
namespace {

std::vector<Goal>& goals() {
  static std::vector<Goal> all;
  return all;
}

bool isMet(const Goal& goal) {
  return goal.atLeast ? goal.measured >= goal.limit : goal.measured <= goal.limit;
}

std::string line(const Goal& goal) {
  return fmt::format("{:<58} {:>12.4g} {} {:<10.4g} {:<12} {:<7} {}\n", goal.what, goal.measured,
                     goal.atLeast ? "≥" : "≤", goal.limit, goal.unit, isMet(goal) ? "met" : "MISSED", goal.peer);
}

}  // namespace

void record(Goal goal) {
  auto& all = goals();
  const auto known = std::find_if(all.begin(), all.end(), [&](const Goal& g) { return g.what == goal.what; });
  if (known == all.end()) {
    all.push_back(std::move(goal));
  } else {
    *known = std::move(goal);
  }
}

std::string goalTable() {
  std::string table = fmt::format("{:<58} {:>12}   {:<10} {:<12}\n", "CPU time", "measured", "goal", "unit");
  for (const Goal& goal : goals()) table += line(goal);
  return table;
}

}  // namespace wiretale::bench
