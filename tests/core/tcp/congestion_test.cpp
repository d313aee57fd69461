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

// A congestion control with SMSS 1000 in congestion avoidance at `segments`.
Congestion avoiding(std::uint64_t segments, CongestionControl algorithm = CongestionControl::NewReno) {
  Congestion congestion{algorithm};
  congestion.start(1000, 0, 0);
  congestion.onLoss(1000 * segments, SimTime{});
  congestion.onRecovered();
  congestion.setWindow(1000 * segments);
  return congestion;
}

TEST(Congestion, GrowsByOneSegmentForEachWindowAcknowledgedAboveTheThreshold) {
  Congestion congestion = avoiding(4);
  for (int i = 0; i < 3; ++i) congestion.onAck({.bytes = 1000});
  EXPECT_EQ(congestion.window(), 4000U);
  congestion.onAck({.bytes = 1000});
  EXPECT_EQ(congestion.window(), 5000U);
  for (int i = 0; i < 2; ++i) congestion.onAck({.bytes = 2000});
  EXPECT_EQ(congestion.window(), 5000U);
  congestion.onAck({.bytes = 2000});
  EXPECT_EQ(congestion.window(), 6000U) << "ACKs for two segments count twice";
  for (int i = 0; i < 5; ++i) congestion.onAck({.bytes = 1000});
  EXPECT_EQ(congestion.window(), 7000U) << "the sixth thousand was left over from before";
}

TEST(Congestion, GrowsByOneSegmentAtMostForOneAck) {
  Congestion congestion = avoiding(4);
  congestion.onAck({.bytes = 40'000});
  EXPECT_EQ(congestion.window(), 5000U);
  congestion.onAck({.bytes = 1000});
  EXPECT_EQ(congestion.window(), 5000U);
}

TEST(Congestion, BeginsToCountTheWindowAnewAfterALoss) {
  Congestion congestion = avoiding(4);
  congestion.onAck({.bytes = 3000});
  congestion.onLoss(8000, SimTime{});
  congestion.onRecovered();
  congestion.onAck({.bytes = 1000});
  EXPECT_EQ(congestion.window(), 4000U);
}

TEST(Congestion, CountsAllBytesOfAnAckInSlowStartWithoutALimit) {
  Congestion congestion{{.byteCounting = 0}};
  congestion.start(1000, 10, 0);
  congestion.onAck({.bytes = 1000});
  congestion.onAck({.bytes = 2000});
  EXPECT_EQ(congestion.window(), 13'000U);
}

// RFC 3465 §2.3: "L=2*SMSS bytes exactly balances the negative impact of the delayed ACK algorithm".
TEST(Congestion, CountsTwoSegmentsOfAnAckInSlowStartWithALimitOfTwo) {
  Congestion congestion{{.byteCounting = 2}};
  congestion.start(1000, 10, 0);
  congestion.onAck({.bytes = 2000});
  EXPECT_EQ(congestion.window(), 12'000U);
  congestion.onAck({.bytes = 5000});
  EXPECT_EQ(congestion.window(), 14'000U);
}

TEST(Congestion, EndsSlowStartExactlyAtTheThresholdWithoutALimit) {
  Congestion congestion{{.byteCounting = 0}};
  congestion.start(1000, 10, 0);
  congestion.onTimeout(8000, false, SimTime{});
  congestion.onAck({.bytes = 7000});
  EXPECT_EQ(congestion.window(), 5000U) << "3000 bytes up to the threshold, and a window of 4000";
}

TEST(Congestion, HalvesTheFlightAtALoss) {
  for (const auto algorithm : {CongestionControl::Reno, CongestionControl::NewReno}) {
    Congestion congestion{algorithm};
    congestion.start(1000, 10, 0);
    congestion.onLoss(13'000, SimTime{});
    EXPECT_EQ(congestion.slowStartThreshold(), 6500U);
    EXPECT_EQ(congestion.window(), 6500U);
  }
}

TEST(Congestion, KeepsTheThresholdInWholeSegmentsIfAsked) {
  Congestion congestion{{.wholeSegmentThreshold = true}};
  congestion.start(1000, 10, 0);
  congestion.onLoss(13'000, SimTime{});
  EXPECT_EQ(congestion.slowStartThreshold(), 6000U);
}

TEST(Congestion, FallsToOneSegmentAtEachLossWithTahoe) {
  Congestion congestion{CongestionControl::Tahoe};
  congestion.start(1000, 10, 0);
  congestion.onLoss(10'000, SimTime{});
  EXPECT_EQ(congestion.window(), 1000U);
  EXPECT_EQ(congestion.slowStartThreshold(), 5000U);
  congestion.onRecovered();
  EXPECT_TRUE(congestion.inSlowStart());
}

TEST(Congestion, KeepsSevenTenthsOfTheFlightWithCubic) {
  Congestion congestion{CongestionControl::Cubic};
  congestion.start(1000, 10, 0);
  congestion.onLoss(10'000, SimTime{});
  EXPECT_EQ(congestion.slowStartThreshold(), 7000U);
  EXPECT_EQ(congestion.window(), 7000U);
  congestion.onTimeout(7000, false, SimTime{});
  EXPECT_EQ(congestion.slowStartThreshold(), 4900U);
  EXPECT_EQ(congestion.window(), 1000U);
  congestion.onLoss(1000, SimTime{});
  EXPECT_EQ(congestion.slowStartThreshold(), 2000U) << "two segments at least";
}

TEST(Congestion, IsAtTheThresholdAfterRecovery) {
  for (const std::uint64_t left : {3000U, 9000U}) {
    Congestion congestion;
    congestion.start(1000, 10, 0);
    congestion.onLoss(10'000, SimTime{});
    congestion.setWindow(left);
    congestion.onRecovered();
    EXPECT_EQ(congestion.window(), 5000U);
  }
}

TEST(Congestion, StaysInSlowStartWhenATimeoutEndsTheRecovery) {
  Congestion congestion;
  congestion.start(1000, 10, 0);
  congestion.onLoss(10'000, SimTime{});
  congestion.onTimeout(5000, false, SimTime{});
  congestion.onRecovered();
  EXPECT_EQ(congestion.window(), 1000U);
}

TEST(Congestion, DoesNotGrowWhileSomethingElseIsTheLimit) {
  for (const auto algorithm : {CongestionControl::NewReno, CongestionControl::Cubic}) {
    Congestion slowStart{algorithm};
    slowStart.start(1000, 10, 0);
    slowStart.onAck({.bytes = 1000, .windowLimited = false});
    EXPECT_EQ(slowStart.window(), 10'000U);
    Congestion avoidance = avoiding(4, algorithm);
    for (int i = 0; i < 20; ++i) avoidance.onAck({.bytes = 1000, .windowLimited = false});
    EXPECT_EQ(avoidance.window(), 4000U);
  }
}

TEST(Congestion, RestartsFromTheInitialWindowAfterAPause) {
  for (const auto algorithm : {CongestionControl::NewReno, CongestionControl::Cubic}) {
    Congestion wide = avoiding(50, algorithm);
    const std::uint64_t threshold = wide.slowStartThreshold();
    wide.onIdle();
    EXPECT_EQ(wide.window(), 10'000U);
    EXPECT_EQ(wide.slowStartThreshold(), threshold);
    Congestion narrow = avoiding(4, algorithm);
    narrow.onIdle();
    EXPECT_EQ(narrow.window(), 4000U) << "RW = min(IW,cwnd)";
  }
}

TEST(Congestion, IsAsBeforeWhenALossWasMistaken) {
  for (const auto algorithm : {CongestionControl::NewReno, CongestionControl::Tahoe, CongestionControl::Cubic}) {
    Congestion congestion{algorithm};
    congestion.start(1000, 10, 0);
    congestion.onLoss(10'000, SimTime{});
    congestion.undo();
    EXPECT_EQ(congestion.window(), 10'000U);
    EXPECT_TRUE(congestion.inSlowStart());
    congestion.onRecovered();
    EXPECT_EQ(congestion.window(), 10'000U);
    congestion.onTimeout(10'000, false, SimTime{});
    congestion.onTimeout(1000, true, SimTime{});
    congestion.undo();
    EXPECT_EQ(congestion.window(), 10'000U) << "the first of two timeouts in a row counts";
  }
}

TEST(Congestion, KeepsAWindowThatIsBackAlreadyWhenALossWasMistaken) {
  Congestion congestion = avoiding(4);
  congestion.onLoss(8000, SimTime{});
  congestion.onRecovered();
  for (int i = 0; i < 20; ++i) congestion.onAck({.bytes = 1000});
  const std::uint64_t window = congestion.window();
  ASSERT_GT(window, 4000U);
  congestion.undo();
  EXPECT_EQ(congestion.window(), window);
  EXPECT_EQ(congestion.slowStartThreshold(), 4000U);
}

TEST(Congestion, TakesNothingBackWithoutALossOrTwice) {
  Congestion congestion;
  congestion.start(1000, 10, 0);
  congestion.undo();
  EXPECT_EQ(congestion.window(), 10'000U);
  congestion.onLoss(10'000, SimTime{});
  congestion.undo();
  congestion.setWindow(3000);
  congestion.undo();
  EXPECT_EQ(congestion.window(), 3000U);
}

// RFC 9438 §4.9.2: W_max, K, t_epoch and W_est come back as well.
TEST(Congestion, GoesOnAlongTheOldCurveWhenALossWasMistaken) {
  Congestion mistaken = avoiding(100, CongestionControl::Cubic);
  Congestion untroubled = avoiding(100, CongestionControl::Cubic);
  for (int i = 1; i <= 200; ++i) {
    const Congestion::Ack ack{.bytes = 50'000, .now = SimTime{i * 50ms}, .roundTrip = 100ms};
    if (i == 100) {
      mistaken.onLoss(mistaken.window(), ack.now);
      mistaken.undo();
    }
    mistaken.onAck(ack);
    untroubled.onAck(ack);
  }
  EXPECT_GT(untroubled.window(), 100'000U);
  EXPECT_EQ(mistaken.window(), untroubled.window());
}

TEST(Congestion, NeverGrowsWiderThanAnyPeerCanOffer) {
  for (const auto algorithm : {CongestionControl::NewReno, CongestionControl::Cubic}) {
    Congestion congestion = avoiding(1'073'700, algorithm);
    for (int i = 1; i <= 500; ++i) {
      congestion.onAck({.bytes = congestion.window(), .now = SimTime{i * 1s}, .roundTrip = 1s});
    }
    EXPECT_EQ(congestion.window(), std::uint64_t{1} << 30);
  }
}

}  // namespace
}  // namespace wiretale::tcp
