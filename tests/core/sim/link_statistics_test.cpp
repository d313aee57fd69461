#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/core/sim/draws.h"

namespace wiretale::sim {
namespace {

using scenario::LinkDirection;
using wiretale::testing::kMillion;
using wiretale::testing::linkWith;
using wiretale::testing::Moments;

bool hasIncident(const Carried& carried, Rule rule) {
  return std::ranges::any_of(carried.incidents, [rule](const Reason& reason) { return reason.rule == rule; });
}

/// An impairment that happens to a packet or not, by a rate.
struct Impairment {
  std::string name;
  double LinkDirection::*rate;
  bool (*happened)(const Carried& carried);
};

const std::vector<Impairment>& impairments() {
  static const std::vector<Impairment> list{
      {"Loss", &LinkDirection::loss, [](const Carried& carried) { return carried.packet.dies; }},
      {"Duplication", &LinkDirection::duplication, [](const Carried& carried) { return carried.copy.has_value(); }},
      {"Corruption", &LinkDirection::corruption,
       [](const Carried& carried) { return carried.packet.flippedBit.has_value(); }},
      {"Reordering", &LinkDirection::reordering,
       [](const Carried& carried) { return hasIncident(carried, Rule::HeldBack); }},
      {"SecondPath", &LinkDirection::path2Share,
       [](const Carried& carried) { return !carried.incidents.empty() && carried.incidents[0].values[0] == 2; }},
      {"ThirdPath", &LinkDirection::path3Share,
       [](const Carried& carried) { return !carried.incidents.empty() && carried.incidents[0].values[0] == 3; }},
  };
  return list;
}

class EachImpairment : public ::testing::TestWithParam<Impairment> {};

TEST_P(EachImpairment, HappensAsOftenAsItsRateSaysAndIndependently) {
  LinkDirection direction;
  direction.*GetParam().rate = 0.03;
  Link link = linkWith(direction);
  Moments happened;
  int pairs = 0;
  bool before = false;
  for (int i = 0; i < kMillion; ++i) {
    const bool now = GetParam().happened(link.carry(kSessionStart, 100));
    happened.add(now ? 1 : 0);
    pairs += now && before ? 1 : 0;
    before = now;
  }
  EXPECT_NEAR(happened.mean(), 0.03, 5 * std::sqrt(0.03 * 0.97 / kMillion));
  EXPECT_NEAR(happened.variance(), 0.03 * 0.97, 0.001);
  EXPECT_NEAR(pairs, 900, 5 * 30) << "neighbours have nothing to do with each other";
}

TEST_P(EachImpairment, HappensToASupersetAtAHigherRate) {
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    std::set<int> before;
    for (const double rate : {0.0, 0.01, 0.1, 0.3, 0.7, 0.99, 1.0}) {
      LinkDirection direction;
      direction.*GetParam().rate = rate;
      Link link = linkWith(direction, seed);
      std::set<int> now;
      for (int i = 0; i < 300; ++i) {
        if (GetParam().happened(link.carry(kSessionStart, 100))) now.insert(i);
      }
      EXPECT_TRUE(std::ranges::includes(now, before)) << "seed " << seed << ", rate " << rate;
      before = now;
    }
    EXPECT_EQ(before.size(), 300U);
  }
}

INSTANTIATE_TEST_SUITE_P(Each, EachImpairment, ::testing::ValuesIn(impairments()),
                         [](const auto& instance) { return instance.param.name; });

TEST(LinkStatistics, SpellsOfLossHaveTheLengthThatWasAskedFor) {
  Link link = linkWith({.loss = 0.02, .lossBurst = 4});
  Moments lengths;
  int run = 0;
  int lost = 0;
  for (int i = 0; i < kMillion; ++i) {
    const Passage passage = link.carry(kSessionStart, 100).packet;
    if (!passage.dies && run > 0) lengths.add(run);
    if (passage.dies) {
      EXPECT_EQ(passage.reason.rule, run > 0 ? Rule::NetworkLostInSpell : Rule::NetworkLostSpellBegins) << i;
      EXPECT_LT(passage.reason.values[2], passage.reason.values[1] + 1) << i;
    }
    run = passage.dies ? run + 1 : 0;
    lost += passage.dies ? 1 : 0;
  }
  EXPECT_NEAR(lost, 20'000, 5 * std::sqrt(20'000 * 7));
  EXPECT_NEAR(lengths.mean(), 4, 0.25);
  EXPECT_NEAR(lengths.variance(), 12, 2.5);
}

TEST(LinkStatistics, DelayIsTheLatencyAndTheJitter) {
  Link link = linkWith({.latency = 20ms, .jitter = 10ms, .jitterShape = scenario::JitterShape::Exponential});
  Moments milliseconds;
  for (int i = 0; i < kMillion; ++i) {
    const Passage passage = link.carry(kSessionStart, 100).packet;
    milliseconds.add(std::chrono::duration<double, std::milli>(passage.arrives - passage.sent).count());
  }
  EXPECT_NEAR(milliseconds.mean(), 30, 0.05);
  EXPECT_NEAR(milliseconds.variance(), 100, 1.5);
}

TEST(LinkStatistics, PathsGetTheirSharesAndWhatIsLeftTakesTheFirst) {
  Link link = linkWith({.path2Share = 0.5, .path2Latency = 40ms, .path4Share = 0.3, .path4Latency = 90ms});
  std::array<int, 5> taken{};
  for (int i = 0; i < kMillion; ++i) {
    const Carried carried = link.carry(kSessionStart, 100);
    ASSERT_EQ(carried.incidents.size(), 1U);
    const auto path = static_cast<std::size_t>(carried.incidents[0].values[0]);
    EXPECT_EQ((carried.packet.arrives - kSessionStart).count(), carried.incidents[0].values[1]);
    ++taken.at(path);
  }
  EXPECT_NEAR(taken[1], 200'000, 2'000);
  EXPECT_NEAR(taken[2], 500'000, 2'500);
  EXPECT_EQ(taken[3], 0);
  EXPECT_NEAR(taken[4], 300'000, 2'300);
}

TEST(LinkStatistics, SharesOfMoreThanAllLeaveNothingForTheLaterPaths) {
  const Paths paths({.path2Share = 0.7, .path3Share = 0.7, .path4Share = 0.5});
  EXPECT_DOUBLE_EQ(paths.share(1), 0.7);
  EXPECT_DOUBLE_EQ(paths.share(2), 0.3);
  EXPECT_DOUBLE_EQ(paths.share(3), 0);
  EXPECT_DOUBLE_EQ(paths.share(0), 0);
  EXPECT_EQ(paths.choose(0.999), 2U);
}

TEST(LinkStatistics, EveryNthIsLostAndNoOther) {
  Link link = linkWith({.lossEvery = 3});
  for (int number = 1; number <= 30; ++number) {
    const Passage passage = link.carry(kSessionStart, 100).packet;
    EXPECT_EQ(passage.dies, number % 3 == 0) << number;
    if (passage.dies) {
      EXPECT_EQ(passage.reason, (Reason{.rule = Rule::NetworkLostEvery, .values = {3, number}}));
    }
  }
}

TEST(LinkStatistics, AHeldBackPacketIsOvertakenByThoseBehind) {
  Link link = linkWith({.latency = 20ms, .reordering = 0.2, .reorderingDelay = 15ms});
  int late = 0;
  for (int i = 0; i < 1'000; ++i) {
    const Carried carried = link.carry(kSessionStart, 100);
    const bool held = hasIncident(carried, Rule::HeldBack);
    EXPECT_EQ(carried.packet.arrives, kSessionStart + (held ? 35ms : 20ms));
    late += held ? 1 : 0;
  }
  EXPECT_NEAR(late, 200, 65);
}

/// All of it at once, so that one kind of draw cannot hide another's.
LinkDirection everything() {
  return {.loss = 0.1,
          .bitsPerSecond = 10'000'000,
          .jitter = 5ms,
          .duplication = 0.1,
          .corruption = 0.1,
          .jitterShape = scenario::JitterShape::HeavyTail,
          .lossBurst = 3,
          .lossEvery = 17,
          .reordering = 0.1,
          .queueBytes = 20'000,
          .markBytes = 5'000,
          .mtu = 1'400,
          .path2Share = 0.3,
          .path3Share = 0.1};
}

TEST(LinkStatistics, TheSameSeedGivesTheSameAndAnotherGivesOther) {
  const auto story = [](std::uint64_t seed) {
    Link link = linkWith(everything(), seed);
    std::vector<std::int64_t> facts;
    for (int i = 0; i < 2'000; ++i) {
      const Carried carried = link.carry(kSessionStart + i * 500us, 60 + static_cast<std::uint32_t>(i) % 1'440);
      facts.push_back(carried.packet.arrives.time_since_epoch().count());
      facts.push_back(static_cast<std::int64_t>(carried.packet.reason.rule));
      facts.push_back(carried.copy ? 1 : 0);
      for (const Reason& reason : carried.incidents) facts.push_back(reason.values[0]);
    }
    return facts;
  };
  EXPECT_EQ(story(1), story(1));
  EXPECT_NE(story(1), story(2));
}

TEST(LinkStatistics, NoImpairmentShiftsTheDrawsOfAnother) {
  const auto fatesWith = [](LinkDirection direction) {
    direction.loss = 0.3;
    direction.lossBurst = 2;
    Link link = linkWith(direction);
    std::vector<bool> lost;
    for (int i = 0; i < 500; ++i) lost.push_back(link.carry(kSessionStart, 100).packet.dies);
    return lost;
  };
  LinkDirection others = everything();
  others.lossEvery = 0;
  others.queueBytes = 0;
  EXPECT_EQ(fatesWith({}), fatesWith(others));
}

}  // namespace
}  // namespace wiretale::sim
