#include <cstddef>
#include <limits>
#include <type_traits>

#include <gtest/gtest.h>

#include "core/scenario/builtin.h"
#include "core/scenario/field_table.h"
#include "core/scenario/near_miss.h"
#include "core/scenario/scenario_text.h"

namespace wiretale::scenario {
namespace {

Scenario good() {
  return *builtinScenario("three-way-handshake-and-close");
}

std::string problems(const Scenario& scenario) {
  return describe(check(scenario), "value").english();
}

TEST(Check, FindsNothingInAGoodScenario) {
  EXPECT_EQ(problems(good()), "");
}

TEST(Check, FindsWhatNoFileCanSay) {
  Scenario scenario = good();
  scenario.link[Side::Client].loss = std::numeric_limits<double>::quiet_NaN();
  scenario.link[Side::Server].loss = std::numeric_limits<double>::infinity();
  scenario.link[Side::Server].latency = -1ns;
  scenario.title.assign(1, '\xFF');
  EXPECT_EQ(problems(scenario),
            "value: title: \"\\xff\" is not valid UTF-8\n"
            "value: link.toServer.loss: nan is not a probability: choose 0 to 1 (0% to 100%)\n"
            "value: link.toClient.latency: -1ns is too short: choose 0 s to 10 s\n"
            "value: link.toClient.loss: inf is not a probability: choose 0 to 1 (0% to 100%)\n");
}

TEST(Check, LooksIntoStepsAndInterventions) {
  Scenario scenario = good();
  scenario.parties[Side::Client].program.insert(scenario.parties[Side::Client].program.begin() + 1, Send{});
  scenario.interventions = {ChangeLoss{SimTime{1s}, Side::Client, 2.0}, DropPacket{Side::Client, 4'000'000}};
  EXPECT_EQ(problems(scenario),
            "value: client.program[2].bytes: 0 is too small: choose 1 to 100,000,000 bytes\n"
            "value: interventions[1].loss: 2 is not a probability: choose 0 to 1 (0% to 100%)\n"
            "value: interventions[2].packet: 4,000,001 is too large: choose 1 to 4,000,000\n");
}

/// Stands for a value of any type but that of the aggregate itself.
template <typename Aggregate>
struct Anything {
  template <typename T>
  requires(!std::is_same_v<T, Aggregate>) operator T() const { return T{}; }
};

template <typename Aggregate, typename... Members>
consteval std::size_t memberCount() {
  if constexpr (requires { Aggregate{Members{}..., Anything<Aggregate>{}}; }) {
    return memberCount<Aggregate, Members..., Anything<Aggregate>>();
  } else {
    return sizeof...(Members);
  }
}

TEST(Fields, EveryKnobOfTcpAndEveryPropertyOfALinkHasOne) {
  EXPECT_EQ(tcpFields().size(), memberCount<tcp::Config>());
  EXPECT_EQ(linkFields().size(), memberCount<LinkDirection>());
  EXPECT_EQ(udpFields().size(), memberCount<UdpSettings>());
  EXPECT_EQ(middleboxFields().size(), memberCount<Middlebox>());
}

TEST(NearMiss, FindsTypingErrorsAndOtherSpellings) {
  const std::vector<std::string_view> words{"latency", "loss", "timeWait", "bitsPerSecond", "do"};
  EXPECT_EQ(nearest("latncy", words), "latency");
  EXPECT_EQ(nearest("latecny", words), "latency");
  EXPECT_EQ(nearest("time_wait", words), "timeWait");
  EXPECT_EQ(nearest("TIMEWAIT", words), "timeWait");
  EXPECT_EQ(nearest("lost", words), "loss");
  EXPECT_EQ(nearest("od", words), "do");
  EXPECT_EQ(nearest("x", words), "");
  EXPECT_EQ(nearest("colour", words), "");
  EXPECT_EQ(nearest(std::string(10'000, 'l'), words), "");
}

}  // namespace
}  // namespace wiretale::scenario
