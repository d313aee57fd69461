#include "ui/session/branches.h"

#include <algorithm>
#include <utility>

namespace wiretale::session {

using scenario::Branch;
using scenario::Scenario;

namespace {

auto find(Scenario& scenario, std::string_view name) {
  return std::ranges::find(scenario.branches, name, &Branch::name);
}

bool has(const Scenario& scenario, std::string_view name) {
  const auto names = branchNames(scenario);
  return std::ranges::find(names, name) != names.end();
}

/// The scenario as it is kept among the branches of another.
Branch keptForm(Scenario scenario) {
  Branch branch{.name = std::move(scenario.branch), .scenario = {}};
  scenario.branch.clear();
  scenario.branches.clear();
  branch.scenario = std::move(scenario);
  return branch;
}

}  // namespace

std::vector<std::string> branchNames(const Scenario& scenario) {
  std::vector<std::string> names{scenario.branch};
  for (const Branch& branch : scenario.branches) names.push_back(branch.name);
  std::ranges::sort(names);
  return names;
}

Scenario forked(Scenario scenario, const std::string& name) {
  if (has(scenario, name)) return scenario;
  scenario.branches.push_back(keptForm(scenario));
  scenario.branch = name;
  return scenario;
}

Scenario switchedTo(Scenario scenario, std::string_view name) {
  const auto wanted = find(scenario, name);
  if (wanted == scenario.branches.end()) return scenario;
  Branch present = keptForm(scenario);
  Branch next = std::exchange(*wanted, std::move(present));
  next.scenario.branch = std::move(next.name);
  next.scenario.branches = std::move(scenario.branches);
  return std::move(next.scenario);
}

Scenario renamed(Scenario scenario, std::string_view from, const std::string& to) {
  if (has(scenario, to)) return scenario;
  if (scenario.branch == from) {
    scenario.branch = to;
  } else if (const auto branch = find(scenario, from); branch != scenario.branches.end()) {
    branch->name = to;
  }
  return scenario;
}

Scenario withoutBranch(Scenario scenario, std::string_view name) {
  std::erase_if(scenario.branches, [name](const Branch& branch) { return branch.name == name; });
  return scenario;
}

Scenario branchNamed(const Scenario& scenario, std::string_view name) {
  Scenario branch = switchedTo(scenario, name);
  branch.branches.clear();
  return branch;
}

std::string freeName(const Scenario& scenario, const std::string& wanted) {
  if (!has(scenario, wanted)) return wanted;
  int number = 2;
  while (has(scenario, wanted + " (" + std::to_string(number) + ")")) ++number;
  return wanted + " (" + std::to_string(number) + ")";
}

}  // namespace wiretale::session
