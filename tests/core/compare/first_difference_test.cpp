#include "core/compare/first_difference.h"

#include <gtest/gtest.h>

#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "tests/core/sim/sessions.h"

namespace wiretale::compare {
namespace {

using scenario::Intervention;
using scenario::Scenario;
using wiretale::testing::requestAndAnswer;

/// What differs after an intervention, in English.
std::string after(const Intervention& intervention, Scenario scenario = requestAndAnswer()) {
  const trace::Trace before = sim::run(scenario);
  scenario.interventions.push_back(intervention);
  return describe(firstDifference(before, sim::run(scenario))).english();
}

TEST(FirstDifference, OfARunAndItselfIsNone) {
  for (const scenario::Builtin& builtin : scenario::builtins()) {
    const trace::Trace trace = sim::run(scenario::builtinScenario(builtin.name).value());
    EXPECT_EQ(firstDifference(trace, trace), std::nullopt) << builtin.name;
  }
}

TEST(FirstDifference, IsNotMadeByNamesAddressesOrSequenceNumbers) {
  Scenario scenario = requestAndAnswer();
  const trace::Trace before = sim::run(scenario);
  scenario.parties[Side::Client].name = "Alice";
  scenario.parties[Side::Client].address.bits += 7;
  scenario.parties[Side::Server].tcp.initialSequence = 77'777;
  EXPECT_EQ(describe(firstDifference(before, sim::run(scenario))).english(), "No difference: both runs are alike");
}

TEST(FirstDifference, IsToldInWords) {
  const SimTime at = kSessionStart + 50ms;
  EXPECT_EQ(after(scenario::DropPacket{Side::Server, 0}),
            "First difference at 20 ms: packet 1 from the server (SYN, ACK) is dropped instead of arriving; then, at "
            "40 ms: packet 2 from the client (ACK) is not sent then");
  EXPECT_EQ(after(scenario::DelayPacket{Side::Client, 2, 30ms}),
            "First difference at 40 ms: packet 3 from the client (data) arrives 30 ms later; then, at 60 ms: packet 2 "
            "from the server (data) is sent 30 ms later");
  EXPECT_EQ(after(scenario::CloseAt{at, Side::Client}).substr(0, 53),
            "First difference at 50 ms: client: application closes");
  EXPECT_EQ(after(scenario::ChangeTimeWait{at, Side::Client, 1s}),
            "First difference at 120 ms: client: TIME-WAIT timer is set to 1 s instead of 60 s");
  EXPECT_EQ(after(scenario::CorruptPacket{Side::Client, 2, 0}).substr(0, 83),
            "First difference at 40 ms: packet 3 from the client (data) is damaged on its way; t");
  EXPECT_EQ(after(scenario::DuplicatePacket{Side::Client, 2, 5ms}).substr(0, 86),
            "First difference at 40 ms: packet 3 from the client (data) is duplicated on its way; t");
}

TEST(FirstDifference, NamesThePacketInBothRuns) {
  Scenario scenario = requestAndAnswer();
  const trace::Trace before = sim::run(scenario);
  scenario.interventions = {scenario::DropPacket{Side::Client, 2}};
  const trace::Trace now = sim::run(scenario);
  const auto parting = firstDifference(before, now);
  ASSERT_TRUE(parting.has_value());
  EXPECT_EQ(before.packets[parting->first.inFirst].ordinal, 2U);
  EXPECT_EQ(now.packets[parting->first.inSecond].ordinal, 2U);
  EXPECT_EQ(parting->first.at, now.packets[parting->first.inSecond].sent);
}

TEST(FirstDifference, EveryInterventionThatDoesSomethingIsFound) {
  const trace::Trace before = sim::run(requestAndAnswer(8'000));
  for (std::uint32_t ordinal = 0; ordinal < 6; ++ordinal) {
    Scenario scenario = requestAndAnswer(8'000);
    scenario.interventions = {scenario::DropPacket{Side::Server, ordinal}};
    const auto parting = firstDifference(before, sim::run(scenario));
    ASSERT_TRUE(parting.has_value()) << ordinal;
    EXPECT_TRUE(before.packets[parting->first.inFirst].ordinal == ordinal) << ordinal;
  }
}

}  // namespace
}  // namespace wiretale::compare
