#include <fmt/format.h>

#include "core/scenario/field_table.h"
#include "core/scenario/meaning.h"
#include "core/scenario/number_text.h"
#include "core/scenario/scenario_text.h"

namespace wiretale::scenario {
namespace {

template <typename Owner>
void checkFields(std::span<const Field<Owner>> fields, const Owner& owner, const std::string& prefix,
                 Complaints& complaints) {
  for (const Field<Owner>& field : fields) {
    const auto problem = problemWith(field.spec, field.get(owner));
    if (problem) complaints.push_back({0, 0, prefix + std::string(field.spec.name), *problem});
  }
}

template <typename Variant>
void checkActions(std::span<const ActionKind<Variant>> kinds, const std::vector<Variant>& list, std::size_t most,
                  const std::string& path, Complaints& complaints) {
  if (list.size() > most) {
    complaints.push_back(
        {0, 0, path, say("{0} entries: {1} are the most", groupDigits(list.size()), groupDigits(most))});
    return;
  }
  for (std::size_t i = 0; i < list.size(); ++i) {
    checkFields(kinds[list[i].index()].fields, list[i], fmt::format("{}[{}].", path, i + 1), complaints);
  }
}

void append(Complaints& all, const Complaints& more) {
  all.insert(all.end(), more.begin(), more.end());
}

/// But for its branches.
Complaints checkTrunk(const Scenario& scenario) {
  Complaints complaints;
  checkFields(scenarioFields(), scenario, "", complaints);
  for (const Side side : kSides) {
    const std::string name{nameOf(side)};
    const Party& party = scenario.parties[side];
    checkFields(partyFields(), party, name + ".", complaints);
    checkFields(hostFields(), party.host, name + ".host.", complaints);
    checkFields(tcpFields(), party.tcp, name + ".tcp.", complaints);
    checkFields(udpFields(), party.udp, name + ".udp.", complaints);
    checkActions(stepKinds(), party.program, kMaximumSteps, name + ".program", complaints);
    append(complaints, checkParty(scenario, side));
  }
  for (const Side side : kSides) {
    checkFields(linkFields(), scenario.link[side], fmt::format("link.{}.", linkKey(side)), complaints);
  }
  if (scenario.tls) {
    checkFields(tlsFields(), *scenario.tls, "tls.", complaints);
    for (const Side side : kSides) {
      checkFields(tlsAbilityFields(), scenario.tls->abilities[side], fmt::format("tls.{}.", nameOf(side)), complaints);
    }
  }
  checkFields(middleboxFields(), scenario.middlebox, "link.middlebox.", complaints);
  checkActions(interventionKinds(), scenario.interventions, kMaximumInterventions, "interventions", complaints);
  append(complaints, checkTogether(scenario));
  return complaints;
}

}  // namespace

Complaints check(const Scenario& scenario) {
  Complaints complaints = checkTrunk(scenario);
  checkFields(ownBranchFields(), scenario, "", complaints);
  if (scenario.branches.size() > kMaximumBranches) {
    complaints.push_back(
        {0, 0, "branches",
         say("{0} entries: {1} are the most", groupDigits(scenario.branches.size()), groupDigits(kMaximumBranches))});
  }
  for (std::size_t i = 0; i < scenario.branches.size(); ++i) {
    const std::string path = fmt::format("branches[{}].", i + 1);
    checkFields(branchFields(), scenario.branches[i], path, complaints);
    for (Complaint complaint : checkTrunk(scenario.branches[i].scenario)) {
      complaint.path = path + complaint.path;
      complaints.push_back(std::move(complaint));
    }
  }
  append(complaints, checkBranchNames(scenario));
  return complaints;
}

}  // namespace wiretale::scenario
