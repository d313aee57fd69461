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

tcp::Config clientTcp(const std::string& members) {
  const auto read =
      readScenario(R"({"wiretale": 1, "client": {"tcp": {)" + members + R"(}, "program": [{"do": "connect"}]}})");
  EXPECT_TRUE(read.has_value()) << describe(read.error(), members).english();
  return read ? read->parties[Side::Client].tcp : tcp::Config{};
}

TEST(RoundTrip, OfAProfileOnlyItsNameAndWhatDiffersIsWritten) {
  Scenario scenario;
  tcp::Config& tcp = scenario.parties[Side::Server].tcp;
  tcp = tcp::configFor(tcp::Profile::Linux);
  EXPECT_EQ(writeScenario(scenario),
            "{\n  \"wiretale\": 1,\n  \"server\": {\n    \"tcp\": {\"profile\": \"linux\"}\n  }\n}\n");
  tcp.timestamps = false;
  tcp.congestion = tcp::CongestionControl::Reno;
  EXPECT_NE(writeScenario(scenario).find(R"({"profile": "linux", "timestamps": false, "congestion": "reno"})"),
            std::string::npos)
      << writeScenario(scenario);
}

TEST(Reading, AProfileSetsTheDefaultsWhereverItStands) {
  tcp::Config expected = tcp::configFor(tcp::Profile::Linux);
  EXPECT_EQ(clientTcp(R"("profile": "linux")"), expected);
  expected.rack = false;
  expected.initialSequence = 7;
  EXPECT_EQ(clientTcp(R"("rack": false, "profile": "linux", "initialSequence": 7)"), expected);
  EXPECT_EQ(clientTcp(R"("initialSequence": 7, "rack": false, "profile": "linux")"), expected);
  EXPECT_EQ(clientTcp(R"("profile": "rfc")"), tcp::Config{});
}

TEST(Reading, TakesEveryWordOfAChoice) {
  using enum tcp::CongestionControl;
  EXPECT_EQ(clientTcp(R"("congestion": "tahoe")").congestion, Tahoe);
  EXPECT_EQ(clientTcp(R"("congestion": "reno")").congestion, Reno);
  EXPECT_EQ(clientTcp(R"("congestion": "newreno")").congestion, NewReno);
  EXPECT_EQ(clientTcp(R"("congestion": "cubic")").congestion, Cubic);
  EXPECT_EQ(clientTcp(R"("congestion": "bbr")").congestion, Bbr);
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
  client.tcp.timestamps = true;
  client.tcp.congestion = tcp::CongestionControl::Cubic;
  client.tcp.initialSequence = 4'294'967'295U;
  client.tcp.mss = 536;
  client.tcp.delayedAck = 0s;
  client.program = {Connect{},
                    Send{0, "GET / HTTP/1.1\r\n\r\n"},
                    Receive{1'448},
                    Wait{4ms},
                    ReceiveEnd{},
                    Close{},
                    Connect{.anyPort = true},
                    Flood{3, 5ms, {0xC6336401}},
                    Flood{2, {}}};
  client.host = {.synCookies = SynCookies::Always, .firstPort = 50'000, .lastPort = 50'009};
  scenario.parties[Side::Server].tcp = tcp::configFor(tcp::Profile::Linux);
  scenario.parties[Side::Server].tcp.nagle = false;
  scenario.parties[Side::Server].program = {Listen{},        Receive{.bytes = 18, .chunk = 6, .every = 10ms},
                                            Send{1'448, {}}, Abort{},
                                            Reboot{},        Listen{.backlog = 3, .keep = true},
                                            Accept{}};
  scenario.parties[Side::Server].host = {.backlogLimit = 10, .synBacklog = 16};
  scenario.link[Side::Client] = {80ms, 0.1, 10'000'000, 5ms, 0.01, 0.02};
  scenario.link[Side::Server] = {80ms, 0.25, 10'000'000, 5ms, 0.01, 0.5};
  scenario.interventions = {DropPacket{Side::Server, 0},
                            ChangeLoss{SimTime{1200ms}, Side::Client, 0.3},
                            ChangeLatency{SimTime{2s}, Side::Server, 200ms},
                            ChangeTimeWait{SimTime{3s}, Side::Client, 1s},
                            DelayPacket{Side::Client, 2, 30ms},
                            DuplicatePacket{Side::Client, 3, {}},
                            DuplicatePacket{Side::Client, 4, 5ms},
                            CorruptPacket{Side::Server, 1, {}},
                            CorruptPacket{Side::Server, 2, 0},
                            RebootHost{SimTime{4s}, Side::Server}};
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
  ASSERT_EQ(builtins().size(), 153U);
  EXPECT_EQ(builtins().front().name, "three-way-handshake-and-close");
  EXPECT_EQ(builtinScenario("no-such-scenario"), std::nullopt);
}

}  // namespace
}  // namespace wiretale::scenario
