#include "core/tcp/congestion.h"

#include <gtest/gtest.h>

namespace wiretale::tcp {
namespace {

TEST(Congestion, HasTheInitialWindowOfRfc6928) {
  EXPECT_EQ(Congestion::initialWindow(536), 5'360U);
  EXPECT_EQ(Congestion::initialWindow(1000), 10'000U);
  EXPECT_EQ(Congestion::initialWindow(1448), 14'480U);
  EXPECT_EQ(Congestion::initialWindow(1460), 14'600U);
  EXPECT_EQ(Congestion::initialWindow(9000), 18'000U);
}

TEST(Congestion, BeginsWithOneSegmentOnlyAfterTwoLostSyns) {
  Congestion congestion;
  congestion.start(1460, 0, 1);
  EXPECT_EQ(congestion.window(), 14'600U);
  congestion.start(1460, 0, 2);
  EXPECT_EQ(congestion.window(), 1'460U);
}

TEST(Congestion, GrowsByWhatIsAcknowledgedInSlowStart) {
  Congestion congestion;
  congestion.start(1460, 0, 0);
  congestion.onAck({.bytes = 1000});
  EXPECT_EQ(congestion.window(), 15'600U);
  congestion.onAck({.bytes = 2920});
  EXPECT_EQ(congestion.window(), 17'060U) << "at most one segment for each ACK";
}

TEST(Congestion, FallsToOneSegmentOnATimeout) {
  Congestion congestion;
  congestion.start(1000, 0, 0);
  congestion.onTimeout(8000, false, SimTime{});
  EXPECT_EQ(congestion.window(), 1000U);
  EXPECT_EQ(congestion.slowStartThreshold(), 4000U);
}

TEST(Congestion, KeepsTheThresholdAtTwoSegmentsOrMore) {
  Congestion congestion;
  congestion.start(1000, 0, 0);
  congestion.onTimeout(1000, false, SimTime{});
  EXPECT_EQ(congestion.slowStartThreshold(), 2000U);
}

TEST(Congestion, KeepsTheThresholdWhenTheSameSegmentTimesOutAgain) {
  Congestion congestion;
  congestion.start(1000, 0, 0);
  congestion.onTimeout(8000, false, SimTime{});
  congestion.onTimeout(1000, true, SimTime{});
  EXPECT_EQ(congestion.slowStartThreshold(), 4000U);
}

TEST(Congestion, GrowsByOneSegmentEachRoundTripAboveTheThreshold) {
  Congestion congestion;
  congestion.start(1000, 0, 0);
  congestion.onTimeout(8000, false, SimTime{});
  for (int i = 0; i < 3; ++i) congestion.onAck({.bytes = 1000});
  EXPECT_EQ(congestion.window(), 4000U);
  congestion.onAck({.bytes = 1000});
  EXPECT_EQ(congestion.window(), 4250U) << "SMSS*SMSS/cwnd";
  for (int i = 0; i < 3; ++i) congestion.onAck({.bytes = 1000});
  EXPECT_NEAR(static_cast<double>(congestion.window()), 5000.0, 100.0);
}

TEST(Congestion, AlwaysGrowsByAtLeastOneByte) {
  Congestion congestion;
  congestion.start(1, 0, 0);
  congestion.onTimeout(10, false, SimTime{});
  for (int i = 0; i < 20; ++i) congestion.onAck({.bytes = 1});
  EXPECT_EQ(congestion.window(), 21U);
}

}  // namespace
}  // namespace wiretale::tcp
