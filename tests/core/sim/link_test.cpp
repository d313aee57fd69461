#include "core/sim/link.h"

#include <set>

#include <gtest/gtest.h>

#include "tests/core/sim/sessions.h"

namespace wiretale::sim {
namespace {

using wiretale::testing::emptySession;

SimTime at(SimDuration after) {
  return kSessionStart + after;
}

TEST(Link, DelaysByTheLatencyAlone) {
  Link link(emptySession(), Side::Client);
  const Passage passage = link.carry(at(5ms), 1'500);
  EXPECT_EQ(passage.sent, at(5ms));
  EXPECT_EQ(passage.arrives, at(25ms));
  EXPECT_FALSE(passage.dies);
}

TEST(Link, WithARateSendsOnePacketAfterAnother) {
  scenario::Scenario s = emptySession();
  s.link[Side::Client].bitsPerSecond = 8'000'000;  // 1 byte a microsecond
  Link link(s, Side::Client);
  const Passage first = link.carry(at(0ms), 1'500);
  const Passage second = link.carry(at(1ms), 40);
  const Passage third = link.carry(at(10ms), 40);
  EXPECT_EQ(first.sent, at(0ms));
  EXPECT_EQ(first.arrives, at(21'500us));
  EXPECT_EQ(second.sent, at(1'500us)) << "waits until the first has left";
  EXPECT_EQ(second.arrives, at(21'540us));
  EXPECT_EQ(third.sent, at(10ms)) << "finds the line free";
}

TEST(Link, RoundsATransmissionTimeUp) {
  scenario::Scenario s = emptySession();
  s.link[Side::Client].bitsPerSecond = 3'000'000'000;
  Link link(s, Side::Client);
  EXPECT_EQ(link.carry(at(0ms), 40).arrives, at(20ms + 107ns));
}

TEST(Link, LosesEverythingAtOneAndNothingAtZero) {
  scenario::Scenario s = emptySession();
  s.link[Side::Client].loss = 1;
  Link dead(s, Side::Client);
  Link alive(s, Side::Server);
  for (int i = 0; i < 1'000; ++i) {
    EXPECT_EQ(dead.carry(at(0ms), 40).fate, trace::Fate::Lost);
    EXPECT_FALSE(alive.carry(at(0ms), 40).dies);
  }
}

TEST(Link, LosesAboutTheShareItIsTold) {
  scenario::Scenario s = emptySession();
  s.link[Side::Client].loss = 0.3;
  Link link(s, Side::Client);
  int lost = 0;
  for (int i = 0; i < 10'000; ++i) lost += link.carry(at(0ms), 40).dies ? 1 : 0;
  EXPECT_NEAR(lost, 3'000, 5 * 46) << "five standard deviations";
}

TEST(Link, ASupersetIsLostWhenTheLossIsHigher) {
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    std::set<int> before;
    for (double loss : {0.0, 0.01, 0.1, 0.3, 0.7, 0.99, 1.0}) {
      scenario::Scenario s = emptySession();
      s.seed = seed;
      s.link[Side::Server].loss = loss;
      Link link(s, Side::Server);
      std::set<int> lost;
      for (int i = 0; i < 200; ++i) {
        if (link.carry(at(0ms), 40).dies) lost.insert(i);
      }
      for (int ordinal : before) EXPECT_TRUE(lost.contains(ordinal)) << "seed " << seed << ", loss " << loss;
      before = lost;
    }
    EXPECT_EQ(before.size(), 200U);
  }
}

TEST(Link, PacketsDieBetween55And80PercentOfTheWay) {
  scenario::Scenario s = emptySession();
  s.link[Side::Client].loss = 1;
  Link link(s, Side::Client);
  std::set<int> points;
  for (int i = 0; i < 1'000; ++i) {
    const Passage passage = link.carry(at(0ms), 40);
    EXPECT_GE(passage.diedAt, 140);
    EXPECT_LE(passage.diedAt, 205);
    points.insert(passage.diedAt);
  }
  EXPECT_GT(points.size(), 50U) << "not all at one place";
}

TEST(Link, SaysWhichDrawLostAPacket) {
  scenario::Scenario s = emptySession();
  s.link[Side::Client].loss = 0.5;
  Link link(s, Side::Client);
  for (int i = 0; i < 100; ++i) {
    const Passage passage = link.carry(at(0ms), 40);
    if (!passage.dies) continue;
    EXPECT_EQ(passage.reason.rule, Rule::NetworkLost);
    EXPECT_EQ(passage.reason.values[0], 500'000'000);
    EXPECT_LE(passage.reason.values[1], 500'000'000);
  }
}

TEST(Link, DropsThePacketsItIsToldToAndNoOthers) {
  scenario::Scenario s = emptySession();
  s.interventions = {scenario::DropPacket{Side::Client, 4}, scenario::DropPacket{Side::Client, 1},
                     scenario::DropPacket{Side::Server, 2}};
  Link link(s, Side::Client);
  for (int i = 0; i < 6; ++i) {
    const Passage passage = link.carry(at(0ms), 40);
    EXPECT_EQ(passage.dies, i == 1 || i == 4) << i;
    if (!passage.dies) continue;
    EXPECT_EQ(passage.fate, trace::Fate::Dropped);
    EXPECT_EQ(passage.reason, (Reason{.rule = Rule::DroppedByHand, .values = {i + 1}}));
  }
}

TEST(Link, ChangesApplyToPacketsThatLeaveAtThatInstantOrLater) {
  scenario::Scenario s = emptySession();
  s.interventions = {
      scenario::ChangeLatency{at(10ms), Side::Client, 50ms}, scenario::ChangeLoss{at(20ms), Side::Client, 1.0},
      scenario::ChangeLoss{at(30ms), Side::Client, 0.0}, scenario::ChangeLatency{at(0ms), Side::Server, 1h}};
  Link link(s, Side::Client);
  EXPECT_EQ(link.carry(at(10ms) - 1ns, 40).arrives, at(30ms) - 1ns);
  EXPECT_EQ(link.carry(at(10ms), 40).arrives, at(60ms));
  EXPECT_FALSE(link.carry(at(20ms) - 1ns, 40).dies);
  EXPECT_TRUE(link.carry(at(20ms), 40).dies);
  EXPECT_FALSE(link.carry(at(30ms), 40).dies);
}

TEST(Link, ChangesGoByWhenAPacketLeavesTheQueueNotWhenItEntersIt) {
  scenario::Scenario s = emptySession();
  s.link[Side::Client].bitsPerSecond = 8'000'000;
  s.interventions = {scenario::ChangeLatency{at(1ms), Side::Client, 50ms}};
  Link link(s, Side::Client);
  EXPECT_EQ(link.carry(at(0ms), 1'500).arrives, at(21'500us));
  EXPECT_EQ(link.carry(at(0ms), 1'500).arrives, at(53ms)) << "leaves at 1.5 ms";
}

TEST(Link, OfTwoChangesAtOneInstantTheLaterInTheScenarioWins) {
  scenario::Scenario s = emptySession();
  s.interventions = {scenario::ChangeLatency{at(1ms), Side::Client, 50ms},
                     scenario::ChangeLatency{at(1ms), Side::Client, 70ms}};
  Link link(s, Side::Client);
  EXPECT_EQ(link.carry(at(1ms), 40).arrives, at(71ms));
}

}  // namespace
}  // namespace wiretale::sim
