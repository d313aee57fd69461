#include <gtest/gtest.h>

#include "core/scenario/builtin.h"
#include "core/scenario/scenario_text.h"

namespace wiretale::scenario {
namespace {

constexpr auto kTwo = R"({
  "wiretale": 1, "seed": 9,
  "client": {"program": [{"do": "connect"}, {"do": "close"}]},
  "server": {"program": [{"do": "listen"}]},
  "link": {"both": {"latency": "30ms"}},
  "branch": "as it was",
  "branches": [
    {"name": "lossy", "link": {"both": {"loss": 0.5}}},
    {"name": "aborted", "interventions": [{"do": "abort", "at": "50ms", "side": "client"}]}
  ]
})";

Scenario read(std::string_view text) {
  const auto scenario = readScenario(text);
  EXPECT_TRUE(scenario.has_value()) << describe(scenario.error(), "text").english();
  return scenario.value_or(Scenario{});
}

std::string complaints(std::string_view text) {
  const auto scenario = readScenario(text);
  return scenario ? std::string() : describe(scenario.error(), "t").english();
}

TEST(Branches, HaveWhatTheScenarioHasButForTheirOwnSections) {
  const Scenario scenario = read(kTwo);
  ASSERT_EQ(scenario.branches.size(), 2U);
  EXPECT_EQ(scenario.branch, "as it was");
  const Branch& lossy = scenario.branches[0];
  EXPECT_EQ(lossy.name, "lossy");
  EXPECT_EQ(lossy.scenario.seed, 9U);
  EXPECT_EQ(lossy.scenario.parties, scenario.parties);
  EXPECT_EQ(lossy.scenario.link[Side::Client].loss, 0.5);
  EXPECT_EQ(lossy.scenario.link[Side::Client].latency, LinkDirection{}.latency) << "a section counts as a whole";
  EXPECT_EQ(scenario.branches[1].scenario.link, scenario.link);
  EXPECT_EQ(scenario.branches[1].scenario.interventions.size(), 1U);
}

TEST(Branches, AreWrittenAsTheyWereRead) {
  const Scenario scenario = read(kTwo);
  const std::string text = writeScenario(scenario);
  EXPECT_EQ(read(text), scenario);
  EXPECT_EQ(writeScenario(read(text)), text);
}

TEST(Branches, WriteOnlyWhatDiffers) {
  const std::string text = writeScenario(read(kTwo));
  const std::string branches = text.substr(text.find("\"branches\""));
  EXPECT_EQ(branches.find("\"client\": {"), std::string::npos) << branches;
  EXPECT_NE(branches.find("\"loss\""), std::string::npos) << branches;
}

TEST(Branches, GoBackToDefaultsWhereTheScenarioDoesNot) {
  Scenario scenario = read(kTwo);
  scenario.tls.emplace();
  scenario.interventions = {DropPacket{}};
  Branch plain{.name = "plain", .scenario = {}};
  plain.scenario.parties[Side::Client].program = {Connect{}};
  scenario.branches.push_back(plain);
  EXPECT_EQ(read(writeScenario(scenario)), scenario);
}

TEST(Branches, ComplaintsSayWhichBranchAndWhere) {
  EXPECT_EQ(complaints(R"({"wiretale": 1, "client": {"program": [{"do": "connect"}]},
"branches": [{"link": {"both": {"loss": 2}}}]})"),
            "t:2:14: branches[1]: \"name\" is missing: a branch needs one\n"
            "t:2:41: branches[1].link.both.loss: 2 is not a probability: choose 0 to 1 (0% to 100%)\n");
  EXPECT_EQ(complaints(R"({"wiretale": 1, "client": {"program": [{"do": "connect"}]},
"branches": [{"name": "a"}, {"name": "a"}]})"),
            "t:2:30: branches[2].name: there is a branch \"a\" already: choose another name\n");
  EXPECT_EQ(complaints(R"({"wiretale": 1, "client": {"program": [{"do": "connect"}]},
"branches": [{"name": "a", "client": {"program": [{"do": "close"}]}}]})"),
            "t:2:39: branches[1].client.program: nobody connects: one program needs the step {\"do\": \"connect\"}\n"
            "t:2:51: branches[1].client.program[1]: \"close\" needs a connection: put a \"connect\" or \"listen\" "
            "before it\n");
  EXPECT_NE(complaints(R"({"wiretale": 1, "branches": [{"name": "a", "branches": []}]})").find("unknown"),
            std::string::npos);
}

TEST(Branches, OfTheScenariosThatComeWithTheProgramAreGood) {
  std::size_t count = 0;
  for (const Builtin& builtin : builtins()) {
    const Scenario scenario = builtinScenario(builtin.name).value();
    EXPECT_EQ(scenario.branch.empty(), scenario.branches.empty()) << builtin.name;
    count += scenario.branches.empty() ? 0U : 1U;
  }
  EXPECT_EQ(count, 6U);
}

TEST(Interventions, SendDoesNotGoUnderTls) {
  Scenario scenario = builtinScenario("tls13").value();
  scenario.interventions.emplace_back(SendAt{kSessionStart + 1s, Side::Client, 10});
  EXPECT_NE(describe(check(scenario), "t").english().find("does not go under TLS"), std::string::npos);
}

}  // namespace
}  // namespace wiretale::scenario
