#include "ui/session/branches.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/scenario/scenario_text.h"
#include "tests/ui/widgets/open_window.h"
#include "ui/session/interventions.h"

namespace wiretale::session {
namespace {

using scenario::Scenario;
using ::testing::ElementsAre;

constexpr const char* kPlain = "three-way-handshake-and-close";

Scenario twoBranches() {
  return withDrop(forked(testing::builtin(kPlain), "lossy"), Side::Client, 0);
}

TEST(Branches, ForkingKeepsWhatWas) {
  const Scenario scenario = twoBranches();
  EXPECT_EQ(scenario.branch, "lossy");
  EXPECT_THAT(branchNames(scenario), ElementsAre("", "lossy"));
  EXPECT_EQ(branchNamed(scenario, ""), testing::builtin(kPlain));
}

TEST(Branches, SwitchingThereAndBackChangesNothing) {
  const Scenario scenario = twoBranches();
  const Scenario there = switchedTo(scenario, "");
  EXPECT_TRUE(there.interventions.empty());
  EXPECT_EQ(switchedTo(there, "lossy"), scenario);
  EXPECT_EQ(switchedTo(scenario, "nobody"), scenario);
}

TEST(Branches, KeepTheirPlacesInTheListWhicheverIsThePresentOne) {
  const Scenario scenario = forked(twoBranches(), "also aborted");
  EXPECT_EQ(branchNames(switchedTo(scenario, "")), branchNames(scenario));
  EXPECT_EQ(branchNames(switchedTo(scenario, "lossy")), branchNames(scenario));
}

TEST(Branches, ANameIsGivenOnce) {
  const Scenario scenario = twoBranches();
  EXPECT_EQ(forked(scenario, "lossy"), scenario);
  EXPECT_EQ(renamed(scenario, "", "lossy"), scenario);
  EXPECT_EQ(freeName(scenario, "lossy"), "lossy (2)");
  EXPECT_EQ(freeName(scenario, "new"), "new");
}

TEST(Branches, CanBeRenamedAndDeleted) {
  const Scenario scenario = renamed(renamed(twoBranches(), "", "as it was"), "lossy", "SYN lost");
  EXPECT_THAT(branchNames(scenario), ElementsAre("SYN lost", "as it was"));
  EXPECT_THAT(branchNames(withoutBranch(scenario, "as it was")), ElementsAre("SYN lost"));
  EXPECT_EQ(withoutBranch(scenario, "SYN lost"), scenario) << "the present one stays";
}

TEST(Branches, AreSavedWithTheScenario) {
  const Scenario scenario = forked(twoBranches(), "third");
  const auto read = scenario::readScenario(scenario::writeScenario(scenario));
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(*read, scenario);
}

TEST(Interventions, OneOfAKindAboutAPacketIsReplaced) {
  Scenario scenario = withIntervention(testing::builtin(kPlain), scenario::DelayPacket{Side::Client, 1, 10ms});
  scenario = withIntervention(scenario, scenario::DelayPacket{Side::Client, 1, 30ms});
  scenario = withIntervention(scenario, scenario::DelayPacket{Side::Server, 1, 30ms});
  scenario = withIntervention(scenario, scenario::OvertakePacket{.from = Side::Client, .ordinal = 1});
  EXPECT_EQ(scenario.interventions.size(), 3U);
  EXPECT_EQ(std::get<scenario::DelayPacket>(scenario.interventions[0]).by, 30ms);
}

TEST(Interventions, WhatIsDoneAtAMomentIsDoneAsOftenAsOneLikes) {
  Scenario scenario = withIntervention(testing::builtin(kPlain), scenario::SendAt{testing::at(1s), Side::Client, 10});
  scenario = withIntervention(scenario, scenario::SendAt{testing::at(2s), Side::Client, 10});
  scenario = withIntervention(scenario, scenario::SendAt{testing::at(2s), Side::Client, 10});
  EXPECT_EQ(scenario.interventions.size(), 2U);
}

TEST(Interventions, ATwinIsRevisedWithItsTwin) {
  Scenario scenario = testing::builtin(kPlain);
  scenario.interventions = {scenario::LinkDown{testing::at(1s), Side::Client, 1s},
                            scenario::LinkDown{testing::at(1s), Side::Server, 1s}};
  const std::vector<std::size_t> both{0, 1};
  scenario = withRevised(scenario, both, scenario::LinkDown{testing::at(2s), Side::Client, 5s});
  EXPECT_EQ(scenario.interventions[1], scenario::Intervention(scenario::LinkDown{testing::at(2s), Side::Server, 5s}));
}

}  // namespace
}  // namespace wiretale::session
