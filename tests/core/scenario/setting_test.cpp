#include "core/scenario/setting.h"

#include <gtest/gtest.h>

#include "core/scenario/field_table.h"

namespace wiretale::scenario {
namespace {

Scenario with(std::string_view assignment) {
  Scenario scenario;
  const auto done = applySetting(scenario, assignment);
  EXPECT_TRUE(done.has_value()) << done.error().english();
  return scenario;
}

std::string problem(std::string_view assignment) {
  Scenario scenario;
  const auto done = applySetting(scenario, assignment);
  EXPECT_EQ(scenario, Scenario{}) << "a refused setting must change nothing";
  return done ? "accepted" : done.error().english();
}

TEST(Setting, ShortNamesMeanBothSides) {
  for (const Side side : kSides) {
    EXPECT_EQ(with("loss=0.2").link[side].loss, 0.2);
    EXPECT_EQ(with("loss=20%").link[side].loss, 0.2);
    EXPECT_EQ(with("latency=80ms").link[side].latency, 80ms);
    EXPECT_EQ(with("bitsPerSecond=10 Mbit/s").link[side].bitsPerSecond, 10'000'000U);
    EXPECT_EQ(with("timeWait=1s").parties[side].tcp.timeWait, 1s);
    EXPECT_EQ(with("tcp.mss=536").parties[side].tcp.mss, 536);
  }
  EXPECT_EQ(with("seed=18446744073709551615").seed, UINT64_MAX);
}

TEST(Setting, FullPathsMeanOne) {
  EXPECT_EQ(with("client.tcp.mss=536").parties[Side::Client].tcp.mss, 536);
  EXPECT_EQ(with("client.tcp.mss=536").parties[Side::Server].tcp.mss, 1'460);
  EXPECT_EQ(with("link.toServer.loss=0.2").link[Side::Client].loss, 0.2);
  EXPECT_EQ(with("link.toServer.loss=0.2").link[Side::Server].loss, 0.0);
  EXPECT_EQ(with("link.both.loss=0.2").link[Side::Server].loss, 0.2);
  EXPECT_EQ(with("server.name=Bob = Robert").parties[Side::Server].name, "Bob = Robert");
  EXPECT_EQ(with("server.address=192.0.2.7").parties[Side::Server].address.bits, 0xC0000207U);
}

TEST(Setting, EachPathIsReadBackAsItIsWritten) {
  const Scenario defaults;
  for (const PathField& field : pathFields()) {
    const std::string text = fieldText(field.get(defaults));
    if (text.empty()) continue;
    Scenario scenario;
    const auto done = applySetting(scenario, field.path + "=" + text);
    EXPECT_TRUE(done.has_value()) << done.error().english();
    EXPECT_EQ(scenario, defaults) << field.path;
    EXPECT_FALSE(field.spec.doc.empty()) << field.path;
  }
}

TEST(Setting, ErrorsNameKeyValueAndWhatWouldBeRight) {
  EXPECT_EQ(problem("loss=1.5"), "--set loss=1.5: 1.5 is not a probability: choose 0 to 1 (0% to 100%)");
  EXPECT_EQ(problem("loss=nan"), "--set loss=nan: \"nan\" is not a probability: write 0.2 or 20%");
  EXPECT_EQ(problem("loss=inf"), "--set loss=inf: \"inf\" is not a probability: write 0.2 or 20%");
  EXPECT_EQ(problem("loss="), "--set loss=: \"\" is not a probability: write 0.2 or 20%");
  EXPECT_EQ(problem("latency=20"),
            "--set latency=20: \"20\" has no unit: write \"20ms\" or \"20s\" (one of ns, us, ms, s, min or h)");
  EXPECT_EQ(problem("latency=11s"), "--set latency=11s: 11s is too long: choose 0 s to 10 s");
  EXPECT_EQ(problem("seed=-1"), "--set seed=-1: \"-1\" is not a whole number");
  EXPECT_EQ(problem("client.port=0"), "--set client.port=0: 0 is too small: choose 1 to 65,535");
  EXPECT_EQ(problem("client.name=\xFF"), "--set client.name=\\xff: \"\\xff\" is not valid UTF-8");
}

TEST(Setting, StepsAndInterventionsAreCountedFromOne) {
  Scenario scenario;
  scenario.parties[Side::Client].program = {Connect{}, Send{0, "text"}};
  scenario.interventions = {DropPacket{Side::Client, 1}};
  EXPECT_TRUE(applySetting(scenario, "client.program[2].bytes=500").has_value());
  EXPECT_EQ(std::get<Send>(scenario.parties[Side::Client].program[1]), (Send{500, {}}));
  EXPECT_TRUE(applySetting(scenario, "interventions[1].packet=7").has_value());
  EXPECT_EQ(std::get<DropPacket>(scenario.interventions[0]).ordinal, 6U);
  const auto error = [&](std::string_view assignment) { return applySetting(scenario, assignment).error().english(); };
  EXPECT_EQ(error("client.program[3].bytes=5"),
            "--set client.program[3].bytes=5: client.program has 2 entries, counted from 1: there is no [3]");
  EXPECT_EQ(error("client.program[-1].bytes=5"),
            "--set client.program[-1].bytes=5: client.program has 2 entries, counted from 1: there is no [-1]");
  EXPECT_EQ(error("client.program[2].byte=5"),
            "--set client.program[2].byte=5: \"send\" has no \"byte\" (did you mean \"bytes\"?)");
  EXPECT_EQ(error("interventions[1].packet=0"),
            "--set interventions[1].packet=0: 0 is too small: choose 1 to 4,000,000");
}

TEST(Setting, SwitchesAndWordsAreSetToo) {
  EXPECT_TRUE(with("timestamps=on").parties[Side::Client].tcp.timestamps);
  EXPECT_TRUE(with("server.tcp.timestamps=true").parties[Side::Server].tcp.timestamps);
  EXPECT_FALSE(with("nagle=off").parties[Side::Server].tcp.nagle);
  EXPECT_FALSE(with("nagle=false").parties[Side::Server].tcp.nagle);
  EXPECT_EQ(with("congestion=reno").parties[Side::Client].tcp.congestion, tcp::CongestionControl::Reno);
  EXPECT_EQ(problem("nagle=maybe"), "--set nagle=maybe: \"maybe\" is neither on nor off: write one of them");
  EXPECT_EQ(problem("congestion=new-reno"),
            "--set congestion=new-reno: \"new-reno\" is unknown (did you mean \"newreno\"?)");
  EXPECT_EQ(problem("congestion=vegas"),
            "--set congestion=vegas: \"vegas\" is unknown: choose one of tahoe, reno, newreno, cubic, bbr");
}

TEST(Setting, AProfileReplacesWhatWasSetBeforeAndKeepsWhatIsSetAfter) {
  Scenario scenario;
  const auto set = [&](std::string_view assignment) { ASSERT_TRUE(applySetting(scenario, assignment).has_value()); };
  set("client.tcp.initialSequence=7");
  set("timestamps=off");
  set("mss=536");
  set("client.tcp.profile=linux");
  set("rack=off");
  tcp::Config expected = tcp::configFor(tcp::Profile::Linux);
  expected.initialSequence = 7;
  expected.rack = false;
  EXPECT_EQ(scenario.parties[Side::Client].tcp, expected);
  EXPECT_EQ(scenario.parties[Side::Server].tcp.mss, 536) << "the other side keeps its own";
  set("profile=linux");
  for (const Side side : kSides) EXPECT_TRUE(scenario.parties[side].tcp.rack);
}

TEST(Setting, UnknownKeysAreGuessed) {
  EXPECT_EQ(problem("los=0.2"), "--set los: there is no such setting (did you mean \"loss\"?)");
  EXPECT_EQ(problem("time-wait=1s"), "--set time-wait: there is no such setting (did you mean \"timeWait\"?)");
  EXPECT_EQ(problem("link.toserver.loss=0"),
            "--set link.toserver.loss: there is no such setting (did you mean \"link.toServer.loss\"?)");
  EXPECT_EQ(problem("colour=red"),
            "--set colour: there is no such setting; there are for instance \"loss\", \"latency\", \"timeWait\" and "
            "\"client.tcp.mss\"");
  EXPECT_EQ(problem("loss"), "--set loss: write key=value, as loss=0.2");
  EXPECT_EQ(problem("=0.2"), "--set =0.2: write key=value, as loss=0.2");
}

}  // namespace
}  // namespace wiretale::scenario
