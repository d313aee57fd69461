#include "core/tcp/cubic.h"

#include <gtest/gtest.h>

#include <cmath>

namespace wiretale::tcp {
namespace {

constexpr std::uint32_t kSegment = 1000;  // bytes

// Round trips of 100 ms; one ACK each millisecond, for a hundredth of the window.
class CubicRun {
 public:
  explicit CubicRun(std::uint64_t segments, const Cubic& algorithm = Cubic{})
      : cubic(algorithm), window(segments * kSegment) {}

  void lose() {
    cubic.onLoss(window);
    window = Cubic::reduced(window);
  }
  void acknowledge() {
    now += 1ms;
    window = cubic.grow(window, {.bytes = window / 100, .smss = kSegment, .now = now, .roundTrip = 100ms});
  }
  void until(SimTime end) {
    while (now < end) acknowledge();
  }
  double segments() const { return static_cast<double>(window) / kSegment; }

  Cubic cubic;
  std::uint64_t window;
  SimTime now{};
};

TEST(Cubic, FollowsTheCurveOfRfc9438) {
  const double period = cubicPeriod(100, 70, 0.4);
  EXPECT_NEAR(period, 4.2172, 0.00005);
  constexpr std::pair<double, double> kCurve[] = {{0, 70},      {1, 86.681},  {2, 95.640}, {3, 99.279},
                                                  {5, 100.192}, {6, 102.267}, {8, 121.653}};
  for (const auto& [seconds, segments] : kCurve) {
    EXPECT_NEAR(cubicWindow(seconds, period, 100, 0.4), segments, 0.0005) << "after " << seconds << " s";
  }
  EXPECT_EQ(cubicWindow(period, period, 100, 0.4), 100);
}

TEST(Cubic, NeedsNoTimeUpToAMaximumBelow) {
  EXPECT_EQ(cubicPeriod(70, 100, 0.4), 0);
  EXPECT_EQ(cubicPeriod(100, 100, 0.4), 0);
}

TEST(Cubic, TakesTheCubeRootOfEveryMagnitude) {
  for (const double root : {0.001, 0.5, 1.0, 3.0, 642.0}) {
    EXPECT_NEAR(cubicPeriod(1 + root * root * root, 1, 1), root, 1e-9 * root + 1e-9);
  }
}

// §4.2: the window is drawn to where the curve will be one round trip later, at a rate that takes one round trip: so it
// is on the curve, up to its bend within a round trip. With 100 segments and 100 ms, Reno's estimate, 70 + 5.3 a
// second, stays below the curve until behind W_max.
TEST(Cubic, KeepsTheWindowOnTheCurve) {
  CubicRun run{100};
  run.lose();
  EXPECT_EQ(run.window, 70'000U);
  run.acknowledge();
  const double period = cubicPeriod(100, 70, 0.4);
  for (const int seconds : {1, 2, 3}) {
    run.until(SimTime{1ms} + std::chrono::seconds{seconds});
    EXPECT_NEAR(run.segments(), cubicWindow(seconds, period, 100, 0.4), 0.05);
  }
}

TEST(Cubic, IsNeverSlowerThanReno) {
  CubicRun run{20};  // so small a window that Reno needs only 11 round trips, 1.1 s, from 14 to 20 segments
  run.lose();
  run.until(SimTime{1s});
  // §4.3: alpha = 3 * 0.3 / 1.7 = 0.529 segments for each window acknowledged.
  EXPECT_NEAR(run.segments(), 14 + 10 * 0.529, 0.05);
  run.until(SimTime{2s});
  // After (20 − 14) / 0.529 = 11.3 round trips it is back at 20, and alpha is 1.
  EXPECT_NEAR(run.segments(), 20 + (20 - 11.33) * 1, 0.1);
}

TEST(Cubic, ComesNoCloserToTheTargetThanHalfAsMuchAgain) {
  Cubic cubic;
  std::uint64_t window = 10 * kSegment;
  cubic.onTimeout(window);
  const WindowGrowth first{.bytes = 1, .smss = kSegment, .now = SimTime{1s}, .roundTrip = 100s};
  EXPECT_EQ(cubic.grow(window, first), window) << "one byte of 10,000: less than a byte of growth";
  const WindowGrowth whole{.bytes = window, .smss = kSegment, .now = SimTime{101s}, .roundTrip = 100s};
  EXPECT_EQ(cubic.grow(window, whole), 15'000U) << "the curve is at 400,010 segments by then";
}

TEST(Cubic, GrowsByAcknowledgedBytesNotByAcks) {
  CubicRun each{1000};
  CubicRun second{1000};
  each.lose();
  second.lose();
  each.acknowledge();
  second.acknowledge();
  for (int i = 0; i < 500; ++i) {
    each.acknowledge();
    each.acknowledge();
    second.now += 2ms;
    second.window = second.cubic.grow(
        second.window, {.bytes = second.window / 50, .smss = kSegment, .now = second.now, .roundTrip = 100ms});
  }
  EXPECT_NEAR(each.segments(), second.segments(), 0.005 * each.segments());
}

// §4.7: W_max = cwnd * (1 + 0.7) / 2, so that the plateau comes earlier.
TEST(Cubic, GivesWayWhenTheWindowAtTheLossShrinks) {
  for (const bool fastConvergence : {true, false}) {
    CubicRun run{1000, Cubic{{.fastConvergence = fastConvergence}}};
    run.lose();
    run.lose();
    EXPECT_EQ(run.window, 490'000U);
    const double maximum = fastConvergence ? 595 : 700;
    run.until(SimTime{1ms} + std::chrono::milliseconds{static_cast<int>(1000 * cubicPeriod(maximum, 490, 0.4))});
    EXPECT_NEAR(run.segments(), maximum, 1);
  }
}

// §4.8: K = 0, W_max = the window with which congestion avoidance begins.
TEST(Cubic, BeginsAtThePlateauAfterATimeout) {
  CubicRun run{1000};
  run.lose();
  run.cubic.onTimeout(run.window);
  run.window = 700 * kSegment;  // where slow start ends; W_max was 1000
  run.until(SimTime{5s});
  EXPECT_NEAR(run.segments(), cubicWindow(5, 0, 700, 0.4), 0.2);
}

TEST(Cubic, BeginsAtThePlateauWithoutALoss) {
  CubicRun run{700};
  run.until(SimTime{5s});
  EXPECT_NEAR(run.segments(), cubicWindow(5, 0, 700, 0.4), 0.2);
}

// §4.2: "The elapsed time t in Figure 1 MUST NOT include periods during which cwnd has not been updated due to
// application-limited behavior".
TEST(Cubic, StandsStillWhileTheApplicationIsTheLimit) {
  CubicRun busy{1000};
  CubicRun pausing{1000};
  busy.lose();
  pausing.lose();
  busy.until(SimTime{2s});
  pausing.until(SimTime{2s});
  for (int i = 0; i < 600; ++i) {
    pausing.now += 100ms;
    pausing.cubic.pause(pausing.now);
  }
  EXPECT_EQ(pausing.window, busy.window);
  busy.until(SimTime{4s});
  pausing.until(SimTime{64s});
  EXPECT_EQ(pausing.window, busy.window);
}

TEST(Cubic, DoesNotJumpAfterAPause) {
  CubicRun run{1000};
  run.lose();
  run.until(SimTime{10s});
  const double before = run.segments();
  run.cubic.onIdle();
  run.now += 1h;
  run.until(run.now + 100ms);
  // In one round trip no more than what the curve, begun anew, gives: it is still below W_max or flat there.
  const double period = cubicPeriod(1000, before, 0.4);
  EXPECT_LE(run.segments(), std::max(cubicWindow(0.2, period, std::max(1000.0, before), 0.4), before + 1));
}

}  // namespace
}  // namespace wiretale::tcp
