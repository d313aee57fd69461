#include <optional>

#include <gtest/gtest.h>

#include "core/sim/line.h"
#include "tests/core/sim/draws.h"

namespace wiretale::sim {
namespace {

using wiretale::testing::linkWith;

constexpr Handling kCapable{.ecnCapable = true, .dontFragment = true};

SimTime at(SimDuration after) {
  return kSessionStart + after;
}

/// 1 byte a microsecond.
scenario::LinkDirection slow() {
  return {.bitsPerSecond = 8'000'000};
}

TEST(Line, CountsTheBytesThatHaveYetToLeave) {
  Line line(8'000'000);
  EXPECT_EQ(line.waiting(at(0ms)), 0U);
  line.take(line.free(at(0ms)), 1'500);
  line.take(line.free(at(0ms)), 500);
  EXPECT_EQ(line.waiting(at(0ms)), 2'000U);
  EXPECT_EQ(line.waiting(at(300us)), 1'700U);
  EXPECT_EQ(line.waiting(at(2ms)), 0U);
  EXPECT_EQ(line.waiting(at(5s)), 0U);
}

TEST(Line, CountsWithoutOverflowAtTheFastestRateAndTheLongestQueue) {
  Line line(100'000'000'000);
  for (int i = 0; i < 1'000'000; ++i) line.take(line.free(at(0ms)), 65'535);
  EXPECT_NEAR(static_cast<double>(line.waiting(at(1ns))), 65.535e9, 10'000'000) << "each rounded up to the nanosecond";
}

TEST(Line, WithoutARateNothingWaits) {
  Line line(0);
  EXPECT_EQ(line.take(at(1ms), 1'500), at(1ms));
  EXPECT_EQ(line.waiting(at(0ms)), 0U);
}

TEST(Queue, DropsWhatFindsItFullAndSaysHowMuchWaited) {
  scenario::LinkDirection direction = slow();
  direction.queueBytes = 3'000;
  Link link = linkWith(direction);
  EXPECT_FALSE(link.carry(at(0ms), 1'500).packet.dies);
  EXPECT_FALSE(link.carry(at(0ms), 1'500).packet.dies);
  const Passage third = link.carry(at(1ms), 1'500).packet;
  ASSERT_TRUE(third.dies);
  EXPECT_EQ(third.fate, trace::Fate::Lost);
  EXPECT_EQ(third.sent, at(1ms)) << "it never waited";
  EXPECT_EQ(third.reason, (Reason{.rule = Rule::QueueFull, .values = {2'000, 1'500, 3'000}}));
  EXPECT_LT(third.diedAt, 64) << "at the near end";
  const Passage small = link.carry(at(1ms), 1'000).packet;
  EXPECT_FALSE(small.dies) << "just fits";
  EXPECT_EQ(small.sent, at(3ms));
}

TEST(Queue, LetsAPacketThroughThatIsLongerThanItselfIfTheLineIsFree) {
  scenario::LinkDirection direction = slow();
  direction.queueBytes = 1'000;
  Link link = linkWith(direction);
  EXPECT_FALSE(link.carry(at(0ms), 1'500).packet.dies);
  EXPECT_TRUE(link.carry(at(1ms), 1'500).packet.dies);
  EXPECT_FALSE(link.carry(at(1'500us), 1'500).packet.dies);
}

TEST(Queue, WithoutALimitHoldsEverything) {
  Link link = linkWith(slow());
  for (int i = 0; i < 1'000; ++i) EXPECT_FALSE(link.carry(at(0ms), 1'500).packet.dies);
  EXPECT_EQ(link.carry(at(0ms), 40).packet.sent, at(1'500ms));
}

TEST(Queue, MarksFromItsThresholdOnWhoUnderstandsIt) {
  scenario::LinkDirection direction = slow();
  direction.markBytes = 2'000;
  Link link = linkWith(direction);
  EXPECT_FALSE(link.carry(at(0ms), 1'500, kCapable).packet.congestionMarked);
  EXPECT_FALSE(link.carry(at(0ms), 500, kCapable).packet.congestionMarked);
  const Carried third = link.carry(at(0ms), 1'500, kCapable);
  EXPECT_TRUE(third.packet.congestionMarked);
  EXPECT_FALSE(third.packet.dies);
  ASSERT_EQ(third.incidents.size(), 1U);
  EXPECT_EQ(third.incidents[0], (Reason{.rule = Rule::QueueMarked, .values = {2'000, 2'000}}));
  EXPECT_FALSE(link.carry(at(0ms), 1'500).packet.congestionMarked) << "not ECN-capable";
  EXPECT_FALSE(link.carry(at(10ms), 1'500, kCapable).packet.congestionMarked) << "the queue is empty again";
}

TEST(Queue, DropsEvenWhatItCouldMarkWhenItIsFull) {
  scenario::LinkDirection direction = slow();
  direction.markBytes = 1;
  direction.queueBytes = 2'000;
  Link link = linkWith(direction);
  link.carry(at(0ms), 1'500, kCapable);
  const Carried second = link.carry(at(0ms), 1'500, kCapable);
  EXPECT_TRUE(second.packet.dies);
  EXPECT_TRUE(second.incidents.empty());
}

TEST(Mtu, StopsPacketsThatMayNotBeCutUp) {
  Link link = linkWith({.mtu = 576});
  EXPECT_EQ(link.mtu(), 576U);
  EXPECT_FALSE(link.carry(at(0ms), 576).packet.dies);
  const Passage passage = link.carry(at(0ms), 577).packet;
  ASSERT_TRUE(passage.dies);
  EXPECT_EQ(passage.reason, (Reason{.rule = Rule::PacketTooLong, .values = {577, 576}}));
  EXPECT_FALSE(link.carry(at(0ms), 577, {.ecnCapable = false, .dontFragment = false}).packet.dies)
      << "whoever sends it cuts it up";
}

TEST(LinkDown, LosesWhatLeavesWithinThatTimeInThatDirection) {
  scenario::Scenario s = wiretale::testing::emptySession();
  s.interventions = {scenario::LinkDown{at(10ms), Side::Client, 5ms}, scenario::LinkDown{at(12ms), Side::Client, 1ms}};
  Link link(s, Side::Client);
  Link other(s, Side::Server);
  EXPECT_FALSE(link.carry(at(10ms) - 1ns, 40).packet.dies);
  EXPECT_TRUE(link.carry(at(10ms), 40).packet.dies);
  EXPECT_FALSE(other.carry(at(10ms), 40).packet.dies);
  const Passage passage = link.carry(at(13ms), 40).packet;
  EXPECT_EQ(passage.fate, trace::Fate::Dropped);
  EXPECT_EQ(passage.reason.rule, Rule::LinkWasDown);
  EXPECT_FALSE(link.carry(at(15ms), 40).packet.dies) << "up again";
}

}  // namespace
}  // namespace wiretale::sim
