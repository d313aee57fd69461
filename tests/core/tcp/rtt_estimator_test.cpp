#include "core/tcp/rtt_estimator.h"

#include <gtest/gtest.h>

namespace wiretale::tcp {
namespace {

constexpr SimTime at(SimDuration time) {
  return kSessionStart + time;
}

RttEstimator withoutFloor() {
  return RttEstimator({1s, 0ms, 60s});
}

TEST(RttEstimator, BeginsWithTheInitialRto) {
  const RttEstimator rtt({1s, 1s, 60s});
  EXPECT_EQ(rtt.rto(), 1s);
  EXPECT_EQ(rtt.smoothed(), 0s);
}

TEST(RttEstimator, TakesTheFirstSampleAsItIs) {
  RttEstimator rtt = withoutFloor();
  rtt.addSample(100ms);
  EXPECT_EQ(rtt.smoothed(), 100ms);
  EXPECT_EQ(rtt.variation(), 50ms);
  EXPECT_EQ(rtt.rto(), 300ms);
}

TEST(RttEstimator, UpdatesTheVariationBeforeTheMean) {
  RttEstimator rtt = withoutFloor();
  rtt.addSample(100ms);
  rtt.addSample(200ms);
  EXPECT_EQ(rtt.smoothed(), 112'500us);
  EXPECT_EQ(rtt.variation(), 62'500us);
  EXPECT_EQ(rtt.rto(), 362'500us);
}

TEST(RttEstimator, NeverGoesBelowTheFloor) {
  RttEstimator rtt({1s, 1s, 60s});
  rtt.addSample(40ms);
  EXPECT_EQ(rtt.rto(), 1s);
}

TEST(RttEstimator, NeverGoesAboveTheCeiling) {
  RttEstimator rtt({1s, 1s, 60s});
  rtt.addSample(50s);
  EXPECT_EQ(rtt.rto(), 60s);
}

TEST(RttEstimator, AddsTheClockGranularityWhenNothingVaries) {
  RttEstimator rtt = withoutFloor();
  for (int i = 0; i < 200; ++i) rtt.addSample(100ms);
  EXPECT_EQ(rtt.smoothed(), 100ms);
  EXPECT_EQ(rtt.rto(), 100ms + 1ns);
}

TEST(RttEstimator, DoublesUpToTheCeilingWhenItBacksOff) {
  RttEstimator rtt({1s, 1s, 60s});
  for (const SimDuration expected : {2s, 4s, 8s, 16s, 32s, 60s, 60s}) {
    rtt.backOff();
    EXPECT_EQ(rtt.rto(), expected);
  }
}

TEST(RttEstimator, KeepsTheBackedOffRtoUntilTheNextSample) {
  RttEstimator rtt({1s, 1s, 60s});
  rtt.addSample(100ms);
  rtt.backOff();
  rtt.backOff();
  EXPECT_EQ(rtt.rto(), 4s);
  rtt.addSample(100ms);
  EXPECT_EQ(rtt.rto(), 1s);
}

TEST(RttEstimator, BeginsWithThreeSecondsAfterALostSyn) {
  RttEstimator rtt({1s, 1s, 60s});
  rtt.backOff();
  rtt.restartAfterLostSyn();
  EXPECT_EQ(rtt.rto(), 3s);
}

TEST(RttEstimator, KeepsALongerInitialRtoAfterALostSyn) {
  RttEstimator rtt({5s, 1s, 60s});
  rtt.backOff();
  rtt.restartAfterLostSyn();
  EXPECT_EQ(rtt.rto(), 10s);
}

TEST(RttEstimator, TimesOneSegmentAtATime) {
  RttEstimator rtt = withoutFloor();
  rtt.segmentSent(1000, at(0ms));
  rtt.segmentSent(2000, at(50ms));
  rtt.acknowledged(2000, at(100ms));
  EXPECT_EQ(rtt.smoothed(), 100ms);
}

TEST(RttEstimator, WaitsUntilTheTimedSegmentIsAcknowledgedWhole) {
  RttEstimator rtt = withoutFloor();
  rtt.segmentSent(1000, at(0ms));
  rtt.acknowledged(999, at(10ms));
  EXPECT_EQ(rtt.smoothed(), 0ms);
  rtt.acknowledged(1000, at(20ms));
  EXPECT_EQ(rtt.smoothed(), 20ms);
}

TEST(RttEstimator, TakesNoSampleFromWhatWasSentAgain) {
  RttEstimator rtt = withoutFloor();
  rtt.segmentSent(1000, at(0ms));
  rtt.stopTiming();
  rtt.acknowledged(1000, at(1500ms));
  EXPECT_EQ(rtt.smoothed(), 0ms);
  EXPECT_EQ(rtt.rto(), 1s);
}

}  // namespace
}  // namespace wiretale::tcp
