#include <gtest/gtest.h>

#include "core/scenario/builtin.h"
#include "core/scenario/scenario_text.h"
#include "tests/core/scenario/random_scenario.h"
#include "tests/support/golden.h"

namespace wiretale::scenario {
namespace {

TEST(RoundTrip, RandomScenariosAreReadAsTheyWereWritten) {
  std::mt19937_64 random(20260726);
  for (int i = 0; i < 3'000; ++i) {
    const Scenario scenario = randomScenario(random);
    ASSERT_EQ(describe(check(scenario), "check").english(), "") << "scenario " << i;
    const std::string text = writeScenario(scenario);
    const auto read = readScenario(text);
    ASSERT_TRUE(read.has_value()) << describe(read.error(), "written").english() << text;
    ASSERT_EQ(*read, scenario) << "scenario " << i << " as\n" << text << "and again\n" << writeScenario(*read);
  }
}

TEST(RoundTrip, WritingIsStable) {
  std::mt19937_64 random(7);
  for (int i = 0; i < 300; ++i) {
    const std::string text = writeScenario(randomScenario(random));
    const auto read = readScenario(text);
    ASSERT_TRUE(read.has_value()) << text;
    EXPECT_EQ(writeScenario(*read), text);
  }
}

TEST(RoundTrip, TheDefaultsAreOneLine) {
  EXPECT_EQ(writeScenario(Scenario{}), "{\"wiretale\": 1}\n");
}

/// Something of everything, so that the golden file shows the whole format.
Scenario fullScenario() {
  Scenario scenario;
  scenario.title = "Everything \"at once\"";
  scenario.description = "Zwölf Boxkämpfer, 열두 명";
  scenario.seed = 18'446'744'073'709'551'615U;
  scenario.timeLimit = 10min;
  Party& client = scenario.parties[Side::Client];
  client = {"Alice", {0xC0000201}, 40'000, {}, {}};
  client.tcp.initialSequence = 4'294'967'295U;
  client.tcp.mss = 536;
  client.tcp.delayedAck = 0s;
  client.program = {Connect{}, Send{0, "GET / HTTP/1.1\r\n\r\n"}, Receive{1'448}, Wait{4ms}, ReceiveEnd{}, Close{}};
  scenario.parties[Side::Server].program = {Listen{}, Receive{18}, Send{1'448, {}}, Abort{}};
  scenario.link[Side::Client] = {80ms, 0.1, 10'000'000};
  scenario.link[Side::Server] = {80ms, 0.25, 10'000'000};
  scenario.interventions = {DropPacket{Side::Server, 0}, ChangeLoss{SimTime{1200ms}, Side::Client, 0.3},
                            ChangeLatency{SimTime{2s}, Side::Server, 200ms},
                            ChangeTimeWait{SimTime{3s}, Side::Client, 1s}};
  return scenario;
}

TEST(RoundTrip, TheFileIsReadableByHand) {
  EXPECT_TRUE(testing::matchesGolden(writeScenario(fullScenario()), "scenario/full.wiretale"));
  EXPECT_EQ(readScenario(writeScenario(fullScenario())), fullScenario());
}

TEST(Reading, TakesWhatPeopleWrite) {
  const auto read = readScenario(R"({"$schema": "x", "wiretale": 1.0, "link": {
    "toClient": {"latency": "1.5 s", "loss": "20%", "bitsPerSecond": "1.1 Mbit/s"},
    "both": {"latency": "0", "loss": 1e-1, "bitsPerSecond": 1e6}},
    "client": {"program": [{"do": "connect"}, {"bytes": 1e3, "do": "send"}]}})");
  ASSERT_TRUE(read.has_value()) << describe(read.error(), "x").english();
  EXPECT_EQ(read->link[Side::Server], (LinkDirection{1500ms, 0.2, 1'100'000}));
  EXPECT_EQ(read->link[Side::Client], (LinkDirection{0ms, 0.1, 1'000'000}));
  EXPECT_EQ(std::get<Send>(read->parties[Side::Client].program[1]).bytes, 1'000U);
}

TEST(Builtins, AreReadWrittenAndReadAgain) {
  for (const Builtin& builtin : builtins()) {
    const auto scenario = readScenario(builtin.text);
    ASSERT_TRUE(scenario.has_value()) << describe(scenario.error(), std::string(builtin.name)).english();
    EXPECT_EQ(describe(check(*scenario), std::string(builtin.name)).english(), "");
    EXPECT_EQ(readScenario(writeScenario(*scenario)), *scenario) << builtin.name;
    EXPECT_EQ(builtinScenario(builtin.name), *scenario);
  }
}

TEST(Builtins, HaveATitleAndTwoSentences) {
  for (const Builtin& builtin : builtins()) {
    const auto scenario = builtinScenario(builtin.name);
    ASSERT_TRUE(scenario.has_value()) << builtin.name;
    EXPECT_FALSE(scenario->title.empty()) << builtin.name;
    EXPECT_TRUE(scenario->description.ends_with('.')) << builtin.name;
    EXPECT_NE(scenario->description.find(". "), std::string::npos) << builtin.name;
  }
}

TEST(Builtins, ComeInTeachingOrderAndUnderTheirNames) {
  ASSERT_EQ(builtins().size(), 17U);
  EXPECT_EQ(builtins().front().name, "three-way-handshake-and-close");
  EXPECT_EQ(builtinScenario("no-such-scenario"), std::nullopt);
}

}  // namespace
}  // namespace wiretale::scenario
