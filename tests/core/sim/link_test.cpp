#include "core/sim/link.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <utility>
#include <vector>

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
  const Passage passage = link.carry(at(5ms), 1'500).packet;
  EXPECT_EQ(passage.sent, at(5ms));
  EXPECT_EQ(passage.arrives, at(25ms));
  EXPECT_FALSE(passage.dies);
}

TEST(Link, WithARateSendsOnePacketAfterAnother) {
  scenario::Scenario s = emptySession();
  s.link[Side::Client].bitsPerSecond = 8'000'000;  // 1 byte a microsecond
  Link link(s, Side::Client);
  const Passage first = link.carry(at(0ms), 1'500).packet;
  const Passage second = link.carry(at(1ms), 40).packet;
  const Passage third = link.carry(at(10ms), 40).packet;
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
  EXPECT_EQ(link.carry(at(0ms), 40).packet.arrives, at(20ms + 107ns));
}

TEST(Link, LosesEverythingAtOneAndNothingAtZero) {
  scenario::Scenario s = emptySession();
  s.link[Side::Client].loss = 1;
  Link dead(s, Side::Client);
  Link alive(s, Side::Server);
  for (int i = 0; i < 1'000; ++i) {
    EXPECT_EQ(dead.carry(at(0ms), 40).packet.fate, trace::Fate::Lost);
    EXPECT_FALSE(alive.carry(at(0ms), 40).packet.dies);
  }
}

TEST(Link, LosesAboutTheShareItIsTold) {
  scenario::Scenario s = emptySession();
  s.link[Side::Client].loss = 0.3;
  Link link(s, Side::Client);
  int lost = 0;
  for (int i = 0; i < 10'000; ++i) lost += link.carry(at(0ms), 40).packet.dies ? 1 : 0;
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
        if (link.carry(at(0ms), 40).packet.dies) lost.insert(i);
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
    const Passage passage = link.carry(at(0ms), 40).packet;
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
    const Passage passage = link.carry(at(0ms), 40).packet;
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
    const Passage passage = link.carry(at(0ms), 40).packet;
    EXPECT_EQ(passage.dies, i == 1 || i == 4) << i;
    if (!passage.dies) continue;
    EXPECT_EQ(passage.fate, trace::Fate::Dropped);
    EXPECT_EQ(passage.reason, (Reason{.rule = Rule::DroppedByHand, .values = {i + 1}}));
  }
}

/// Which of the first packets of a link from the server meet a condition.
template <typename Condition>
std::set<int> ordinalsThat(const scenario::Scenario& s, const Condition& condition) {
  Link link(s, Side::Server);
  std::set<int> ordinals;
  for (int i = 0; i < 200; ++i) {
    if (condition(link.carry(at(0ms), 40))) ordinals.insert(i);
  }
  return ordinals;
}

bool contains(const std::set<int>& all, const std::set<int>& some) {
  return std::ranges::includes(all, some);
}

TEST(Link, MoreDuplicationDuplicatesASuperset) {
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    std::set<int> before;
    for (const double duplication : {0.0, 0.01, 0.1, 0.3, 0.7, 0.99, 1.0}) {
      scenario::Scenario s = emptySession();
      s.seed = seed;
      s.link[Side::Server].duplication = duplication;
      const auto now = ordinalsThat(s, [](const Carried& carried) { return carried.copy.has_value(); });
      EXPECT_TRUE(contains(now, before)) << "seed " << seed << ", duplication " << duplication;
      before = now;
    }
    EXPECT_EQ(before.size(), 200U);
  }
}

TEST(Link, MoreCorruptionFlipsTheSameBitsAndOthers) {
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    std::set<std::pair<std::uint32_t, std::uint32_t>> before;
    for (const double corruption : {0.0, 0.01, 0.1, 0.3, 0.7, 0.99, 1.0}) {
      scenario::Scenario s = emptySession();
      s.seed = seed;
      s.link[Side::Server].corruption = corruption;
      Link link(s, Side::Server);
      std::set<std::pair<std::uint32_t, std::uint32_t>> flipped;
      for (std::uint32_t i = 0; i < 200; ++i) {
        const Passage passage = link.carry(at(0ms), 40).packet;
        EXPECT_FALSE(passage.dies) << "it arrives";
        if (passage.flippedBit) flipped.emplace(i, *passage.flippedBit);
      }
      EXPECT_TRUE(std::ranges::includes(flipped, before)) << "seed " << seed << ", corruption " << corruption;
      before = flipped;
    }
    EXPECT_EQ(before.size(), 200U);
    for (const auto& [ordinal, bit] : before) EXPECT_LT(bit, 160U) << "within the header";
  }
}

TEST(Link, MoreJitterDelaysEachPacketInProportion) {
  scenario::Scenario s = emptySession();
  const auto delays = [&s](SimDuration jitter) {
    s.link[Side::Client].jitter = jitter;
    Link link(s, Side::Client);
    std::vector<SimDuration> list;
    for (int i = 0; i < 200; ++i) list.push_back(link.carry(at(0ms), 40).packet.arrives - at(20ms));
    return list;
  };
  const auto few = delays(1ms);
  const auto many = delays(100ms);
  for (std::size_t i = 0; i < few.size(); ++i) {
    EXPECT_GE(few[i], 0ms);
    EXPECT_LE(few[i], 1ms);
    EXPECT_LE(std::chrono::abs(many[i] - 100 * few[i]), 51ns) << "the same draw, to the nanosecond";
  }
  const auto [shortest, longest] = std::ranges::minmax(many);
  EXPECT_LT(shortest, 10ms);
  EXPECT_GT(longest, 90ms);
}

TEST(Link, WithJitterPacketsOvertakeEachOther) {
  scenario::Scenario s = emptySession();
  s.link[Side::Client].jitter = 5ms;
  Link link(s, Side::Client);
  std::vector<SimTime> arrivals;
  SimTime sent = at(0ms);
  for (int i = 0; i < 50; ++i) {
    const Passage passage = link.carry(at(1ms * i), 40).packet;
    EXPECT_GE(passage.sent, sent);
    sent = passage.sent;
    arrivals.push_back(passage.arrives);
  }
  EXPECT_FALSE(std::ranges::is_sorted(arrivals));
}

TEST(Link, NoKindOfImpairmentShiftsAnother) {
  scenario::Scenario s = emptySession();
  s.link[Side::Server].loss = 0.3;
  const auto dies = [](const Carried& carried) { return carried.packet.dies; };
  const auto lost = ordinalsThat(s, dies);
  s.link[Side::Server].duplication = 0.5;
  s.link[Side::Server].corruption = 0.5;
  s.link[Side::Server].jitter = 50ms;
  EXPECT_EQ(ordinalsThat(s, dies), lost);
  const auto copied = [](const Carried& carried) { return carried.copy.has_value(); };
  const auto copies = ordinalsThat(s, copied);
  s.link[Side::Server].loss = 0.9;
  EXPECT_EQ(ordinalsThat(s, copied), copies);
}

TEST(Link, ACopyFaresByDrawsOfItsOwn) {
  scenario::Scenario s = emptySession();
  s.link[Side::Server] = {.loss = 0.5, .jitter = 50ms, .duplication = 1.0};
  Link link(s, Side::Server);
  int differentFates = 0;
  int differentTimes = 0;
  for (int i = 0; i < 200; ++i) {
    const Carried carried = link.carry(at(0ms), 40);
    ASSERT_TRUE(carried.copy.has_value());
    EXPECT_EQ(carried.copy->passage.sent, carried.packet.sent);
    EXPECT_GE(carried.copy->passage.arrives, at(20ms));
    EXPECT_EQ(carried.copy->reason.rule, Rule::NetworkDuplicated);
    differentFates += carried.copy->passage.dies != carried.packet.dies ? 1 : 0;
    differentTimes += carried.copy->passage.arrives != carried.packet.arrives ? 1 : 0;
  }
  EXPECT_GT(differentFates, 50);
  EXPECT_EQ(differentTimes, 200);
}

TEST(Link, DoesToMarkedPacketsWhatItIsToldAndNothingToOthers) {
  scenario::Scenario s = emptySession();
  s.interventions = {scenario::CorruptPacket{Side::Client, 3, 7},
                     scenario::DelayPacket{Side::Client, 1, 70ms},
                     scenario::DuplicatePacket{Side::Client, 2, 30ms},
                     scenario::DuplicatePacket{Side::Client, 4, {}},
                     scenario::DropPacket{Side::Client, 4},
                     scenario::CorruptPacket{Side::Client, 5, 167},
                     scenario::DelayPacket{Side::Server, 0, 1s},
                     scenario::DelayPacket{Side::Client, 3, 1ms}};
  Link link(s, Side::Client);
  std::vector<Carried> carried;
  for (int i = 0; i < 7; ++i) carried.push_back(link.carry(at(0ms), 40));
  for (const std::size_t plain : {0U, 6U}) {
    EXPECT_EQ(carried[plain].packet.arrives, at(20ms));
    EXPECT_FALSE(carried[plain].packet.flippedBit || carried[plain].packet.dies || carried[plain].copy);
  }
  EXPECT_EQ(carried[1].packet.arrives, at(90ms));
  EXPECT_EQ(carried[2].packet.arrives, at(20ms));
  ASSERT_TRUE(carried[2].copy.has_value());
  EXPECT_EQ(carried[2].copy->passage.arrives, at(50ms));
  EXPECT_EQ(carried[2].copy->reason, (Reason{.rule = Rule::DuplicatedByHand, .values = {3}}));
  EXPECT_EQ(carried[3].packet.flippedBit, 7U);
  EXPECT_EQ(carried[3].packet.arrives, at(21ms)) << "two interventions for one packet";
  EXPECT_EQ(carried[3].packet.reason, (Reason{.rule = Rule::ChecksumWrongByHand, .values = {7, 4}}));
  EXPECT_EQ(carried[4].packet.fate, trace::Fate::Dropped);
  EXPECT_FALSE(carried[4].copy.has_value());
  EXPECT_EQ(carried[5].packet.flippedBit, 7U) << "behind the last of 160 bits it begins again";
}

TEST(Link, DrawsABitThatIsNotChosen) {
  scenario::Scenario s = emptySession();
  s.interventions = {scenario::CorruptPacket{Side::Client, 0, {}}};
  std::set<std::uint32_t> bits;
  for (s.seed = 0; s.seed < 100; ++s.seed) {
    const Passage passage = Link(s, Side::Client).carry(at(0ms), 1'500).packet;
    ASSERT_TRUE(passage.flippedBit.has_value());
    EXPECT_LT(*passage.flippedBit, 1'480U * 8);
    bits.insert(*passage.flippedBit);
  }
  EXPECT_GT(bits.size(), 90U);
}

TEST(Link, ChangesApplyToPacketsThatLeaveAtThatInstantOrLater) {
  scenario::Scenario s = emptySession();
  s.interventions = {
      scenario::ChangeLatency{at(10ms), Side::Client, 50ms}, scenario::ChangeLoss{at(20ms), Side::Client, 1.0},
      scenario::ChangeLoss{at(30ms), Side::Client, 0.0}, scenario::ChangeLatency{at(0ms), Side::Server, 1h}};
  Link link(s, Side::Client);
  EXPECT_EQ(link.carry(at(10ms) - 1ns, 40).packet.arrives, at(30ms) - 1ns);
  EXPECT_EQ(link.carry(at(10ms), 40).packet.arrives, at(60ms));
  EXPECT_FALSE(link.carry(at(20ms) - 1ns, 40).packet.dies);
  EXPECT_TRUE(link.carry(at(20ms), 40).packet.dies);
  EXPECT_FALSE(link.carry(at(30ms), 40).packet.dies);
}

TEST(Link, ChangesGoByWhenAPacketLeavesTheQueueNotWhenItEntersIt) {
  scenario::Scenario s = emptySession();
  s.link[Side::Client].bitsPerSecond = 8'000'000;
  s.interventions = {scenario::ChangeLatency{at(1ms), Side::Client, 50ms}};
  Link link(s, Side::Client);
  EXPECT_EQ(link.carry(at(0ms), 1'500).packet.arrives, at(21'500us));
  EXPECT_EQ(link.carry(at(0ms), 1'500).packet.arrives, at(53ms)) << "leaves at 1.5 ms";
}

TEST(Link, OfTwoChangesAtOneInstantTheLaterInTheScenarioWins) {
  scenario::Scenario s = emptySession();
  s.interventions = {scenario::ChangeLatency{at(1ms), Side::Client, 50ms},
                     scenario::ChangeLatency{at(1ms), Side::Client, 70ms}};
  Link link(s, Side::Client);
  EXPECT_EQ(link.carry(at(1ms), 40).packet.arrives, at(71ms));
}

}  // namespace
}  // namespace wiretale::sim
