#include "ui/diagram/time_axis.h"

#include <gtest/gtest.h>

#include "tests/ui/diagram/sample_trace.h"
#include "ui/diagram/time_scale.h"
#include "ui/diagram/time_ticks.h"

namespace wiretale::testing {
namespace {

using diagram::Metrics;
using diagram::TimeAxis;
using diagram::TimeLabels;
using diagram::TimeScale;

constexpr SimTime at(SimDuration time) {
  return kSessionStart + time;
}

TimeAxis foldedAxis() {
  return TimeAxis({{at(0ms), at(100ms), 100, 300, false},
                   {at(100ms), at(900ms), 300, 344, true},
                   {at(900ms), at(1s), 344, 544, false}});
}

TEST(TimeAxis, IsLinearWithinAPiece) {
  EXPECT_DOUBLE_EQ(foldedAxis().yAt(at(50ms)), 200);
  EXPECT_DOUBLE_EQ(foldedAxis().yAt(at(500ms)), 322);
  EXPECT_DOUBLE_EQ(foldedAxis().yAt(at(950ms)), 444);
}

TEST(TimeAxis, GivesBackTheTimeOfEachY) {
  for (const SimDuration time : {0ms, 37ms, 100ms, 555ms, 900ms, 1000ms}) {
    EXPECT_EQ(foldedAxis().timeAt(foldedAxis().yAt(at(time))), at(time)) << time.count();
  }
}

TEST(TimeAxis, StopsAtItsEnds) {
  EXPECT_DOUBLE_EQ(foldedAxis().yAt(at(-1ms)), 100);
  EXPECT_DOUBLE_EQ(foldedAxis().yAt(at(5s)), 544);
  EXPECT_EQ(foldedAxis().timeAt(-10), at(0ms));
  EXPECT_EQ(foldedAxis().timeAt(9999), at(1s));
}

TEST(TimeAxis, OfNothingIsZero) {
  EXPECT_DOUBLE_EQ(TimeAxis().yAt(at(1s)), 0);
  EXPECT_EQ(TimeAxis().timeAt(10), kSessionStart);
}

TEST(TimeScale, SlowLinksDropFurtherButNotInProportion) {
  EXPECT_DOUBLE_EQ(diagram::dropFor(20ms), 48);
  EXPECT_DOUBLE_EQ(diagram::dropFor(80ms), 96);
  EXPECT_DOUBLE_EQ(diagram::dropFor(1us), 24);
  EXPECT_DOUBLE_EQ(diagram::dropFor(10s), 220);
}

TEST(TimeScale, FollowsWhatMostPacketsTake) {
  TraceBuilder builder = handshake();
  builder.packet(100ms, Side::Client, {.latency = 3s});
  EXPECT_EQ(diagram::typicalLatency(builder.build()), 20ms);
  EXPECT_EQ(diagram::typicalLatency(trace::Trace{}), 20ms);
}

TEST(TimeScale, FoldsLongIdlenessAndKeepsTimeOnBothSides) {
  TraceBuilder builder = handshake();
  builder.packet(1s, Side::Client, {.seq = 1, .ack = 1, .payload = 10});
  const TimeAxis axis = diagram::makeAxis(builder.build(), 2400, TimeScale::Folded, 20, Metrics(1));
  ASSERT_EQ(axis.pieces().size(), 3U);
  const TimeAxis::Piece fold = axis.pieces()[1];
  EXPECT_TRUE(fold.folded);
  EXPECT_DOUBLE_EQ(fold.toY - fold.fromY, 44);
  EXPECT_GT(fold.fromTime, at(60ms));
  EXPECT_LT(fold.toTime, at(1s));
}

TEST(TimeScale, NeverFoldsWhileAPacketIsOnItsWay) {
  TraceBuilder builder = handshake();
  builder.packet(70ms, Side::Client, {.seq = 1, .ack = 1, .payload = 10, .latency = 2s});
  EXPECT_EQ(diagram::makeAxis(builder.build(), 2400, TimeScale::Folded, 20, Metrics(1)).pieces().size(), 1U);
}

TEST(TimeScale, FoldsNothingIfToldSo) {
  TraceBuilder builder = handshake();
  builder.endsAt(60s);
  EXPECT_EQ(diagram::makeAxis(builder.build(), 2400, TimeScale::Linear, 20, Metrics(1)).pieces().size(), 1U);
}

std::vector<std::string> tickTexts(const trace::Trace& trace) {
  const double scale = diagram::suggestedPixelsPerSecond(trace);
  const TimeAxis axis = diagram::makeAxis(trace, scale, TimeScale::Folded, 20, Metrics(1));
  std::vector<std::string> texts;
  for (const auto& tick : diagram::makeTicks(axis, scale, TimeLabels::SinceStart, Metrics(1)).ticks)
    texts.push_back(tick.text.toStdString());
  return texts;
}

TEST(TimeTicks, StandAtRoundTimesAndAtTheEnd) {
  TraceBuilder builder = handshake();
  EXPECT_EQ(tickTexts(builder.build()), (std::vector<std::string>{"0", "20", "40", "60"}));
  builder.endsAt(60'047ms);
  EXPECT_EQ(tickTexts(builder.build()), (std::vector<std::string>{"0.00", "0.02", "0.04", "0.06", "60.05"}));
}

TEST(TimeTicks, NameTheirUnit) {
  const auto unitOf = [](SimDuration end) {
    const TimeAxis axis({{at(0ms), at(end), 0, 100, false}});
    return diagram::makeTicks(axis, 100.0 / std::chrono::duration<double>(end).count(), TimeLabels::SinceStart,
                              Metrics(1))
        .unit.toStdString();
  };
  EXPECT_EQ(unitOf(2s), "time / s");
  EXPECT_EQ(unitOf(300ms), "time / ms");
  EXPECT_EQ(unitOf(300us), "time / µs");
}

TEST(TimeTicks, StayCountableOverADayUnfolded) {
  const TimeAxis axis({{at(0ms), at(24h), 0, 24 * 3600 * 2400.0, false}});
  EXPECT_LE(diagram::makeTicks(axis, 2400, TimeLabels::SinceStart, Metrics(1)).ticks.size(), 100'002U);
}

}  // namespace
}  // namespace wiretale::testing
