#include "core/tcp/pacing.h"

#include <gtest/gtest.h>

namespace wiretale::tcp {
namespace {

constexpr SimTime kStart = kSessionStart + 5s;

TEST(Rate, IsBytesInTime) {
  const Rate rate = Rate::of(1'460, 10ms);
  EXPECT_EQ(rate.bytesPerSecond(), 146'000U);
  EXPECT_EQ(rate.bytesIn(20ms), 2'920U);
  EXPECT_EQ(rate.timeFor(14'600), 100ms);
  EXPECT_EQ(rate.times(1.25).bytesPerSecond(), 182'500U);
  EXPECT_LT(rate, rate.times(1.25));
}

TEST(Rate, OfHundredGigabitsIsExactEnough) {
  const Rate rate(12'500'000'000);
  EXPECT_EQ(rate.timeFor(1'500), 120ns);
  EXPECT_EQ(rate.bytesIn(1h), 45'000'000'000'000U);
}

TEST(Pacing, LetsTheFirstLeaveAtOnce) {
  EXPECT_EQ(Pacing(Rate(1'000'000), kStart).next(), kStart);
}

TEST(Pacing, LetsTheNextLeaveWhenItsTimeHasPassed) {
  Pacing pacing(Rate(1'000'000), kStart);
  pacing.sent(1'000, kStart);
  EXPECT_EQ(pacing.next(), kStart + 1ms);
  pacing.sent(500, pacing.next());
  EXPECT_EQ(pacing.next(), kStart + 1'500us);
}

TEST(Pacing, FollowsANewRateWithTheNextSegment) {
  Pacing pacing(Rate(1'000'000), kStart);
  pacing.sent(1'000, kStart);
  pacing.setRate(Rate(4'000'000));
  EXPECT_EQ(pacing.next(), kStart + 1ms);
  pacing.sent(1'000, pacing.next());
  EXPECT_EQ(pacing.next(), kStart + 1'250us);
}

TEST(Pacing, MakesUpForWhatWasLateByHalfASegmentAtMost) {
  Pacing pacing(Rate(1'000'000), kStart);
  pacing.sent(1'000, kStart);
  pacing.sent(1'000, kStart + 1'200us);
  EXPECT_EQ(pacing.next(), kStart + 2ms) << "0.2 ms late";
  pacing.sent(1'000, kStart + 1s);
  EXPECT_EQ(pacing.next(), kStart + 1s + 500us);
}

TEST(Pacing, WhatHasNoPayloadTakesNoTime) {
  Pacing pacing(Rate(1'000'000), kStart);
  pacing.sent(0, kStart);
  EXPECT_EQ(pacing.next(), kStart);
}

TEST(Pacing, WithoutARateStandsNearlyStill) {
  Pacing pacing(Rate{}, kStart);
  pacing.sent(10, kStart);
  EXPECT_EQ(pacing.next(), kStart + 10s);
}

}  // namespace
}  // namespace wiretale::tcp
