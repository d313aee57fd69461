#include "ui/diagram/axis_outline.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include <gtest/gtest.h>

#include "tests/ui/diagram/builtin_names.h"
#include "tests/ui/diagram/long_session.h"
#include "tests/ui/diagram/sample_trace.h"
#include "ui/diagram/time_scale.h"
#include "ui/diagram/time_ticks.h"

namespace wiretale::testing {
namespace {

using diagram::AxisOutline;
using diagram::Metrics;
using diagram::SessionOutline;
using diagram::TimeAxis;
using diagram::TimeLabels;
using diagram::TimeScale;

constexpr double kZooms[]{0.05, 1.0, 8.0, 300.0};

void expectSameAxis(const TimeAxis& got, const TimeAxis& expected) {
  const auto pieces = got.pieces();
  const auto wanted = expected.pieces();
  ASSERT_EQ(pieces.size(), wanted.size());
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    EXPECT_EQ(pieces[i].fromTime, wanted[i].fromTime);
    EXPECT_EQ(pieces[i].toTime, wanted[i].toTime);
    EXPECT_NEAR(pieces[i].toY, wanted[i].toY, 1e-3);
    EXPECT_EQ(pieces[i].folded, wanted[i].folded);
  }
}

class AxisOfAPair : public ::testing::TestWithParam<std::string> {};

TEST_P(AxisOfAPair, IsTheAxisOfBothTracesWhicheverComesFirst) {
  const Metrics metrics(1);
  const trace::Trace other = traceOf("data-lost");
  const trace::Trace trace = traceOf(GetParam());
  const SessionOutline first(trace);
  const SessionOutline second(other);
  const AxisOutline pair(first.axis, second.axis);
  const AxisOutline reversed(second.axis, first.axis);
  const double scale = diagram::suggestedPixelsPerSecond(trace, &other);
  EXPECT_DOUBLE_EQ(pair.pixelsPerSecond(), scale);
  for (const TimeScale kind : {TimeScale::Folded, TimeScale::Linear, TimeScale::Even}) {
    for (const double zoom : kZooms) {
      SCOPED_TRACE(zoom);
      const TimeAxis expected =
          diagram::makeAxis(trace, scale * zoom, kind, metrics.evenStep() * zoom, metrics, &other);
      expectSameAxis(pair.at(kind, zoom, metrics), expected);
      expectSameAxis(reversed.at(kind, zoom, metrics), expected);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(All, AxisOfAPair, ::testing::ValuesIn(builtinNames()), builtinTestName);

/// A few hundred pauses of different lengths.
trace::Trace talkWithPauses() {
  TraceBuilder builder = handshake();
  SimDuration at = 100ms;
  for (int i = 0; i < 700; ++i) {
    builder.packet(at, i % 2 == 0 ? Side::Client : Side::Server, {.seq = 1, .ack = 1, .payload = 10});
    at += 25ms + (i % 13) * 11ms + (i % 71 == 0 ? SimDuration(2s) : SimDuration(0));
  }
  return builder.build();
}

TEST(FoldedAxis, KnowsEachOfItsPiecesThroughAllBlocks) {
  const trace::Trace trace = talkWithPauses();
  const SessionOutline outline(trace);
  const Metrics metrics(1);
  std::size_t folds = 0;
  for (const double zoom : {0.01, 0.05, 0.3, 1.0, 2.5, 8.0, 300.0}) {
    SCOPED_TRACE(zoom);
    const double scale = outline.axis.pixelsPerSecond() * zoom;
    const TimeAxis axis = outline.axis.at(TimeScale::Folded, zoom, metrics);
    expectSameAxis(axis, diagram::makeAxis(trace, scale, TimeScale::Folded, 27, metrics));
    const auto pieces = axis.pieces();
    folds =
        std::max<std::size_t>(folds, static_cast<std::size_t>(std::ranges::count_if(pieces, &TimeAxis::Piece::folded)));
    for (const TimeAxis::Piece& piece : pieces) {
      const SimTime middle = piece.fromTime + (piece.toTime - piece.fromTime) / 2;
      EXPECT_NEAR(axis.yAt(middle), (piece.fromY + piece.toY) / 2, 1e-3);
      EXPECT_NEAR(static_cast<double>((axis.timeAt(axis.yAt(middle)) - middle).count()), 0, 2);
    }
  }
  EXPECT_GT(folds, 600U) << "of many blocks";
}

TEST(FoldedAxis, StopsAtItsEnds) {
  const trace::Trace trace = talkWithPauses();
  const SessionOutline outline(trace);
  const TimeAxis axis = outline.axis.at(TimeScale::Folded, 1, Metrics(1));
  EXPECT_DOUBLE_EQ(axis.yAt(kSessionStart - 1s), Metrics(1).axisTop());
  EXPECT_DOUBLE_EQ(axis.yAt(trace.end + 9s), axis.bottom());
  EXPECT_EQ(axis.timeAt(-5), kSessionStart);
  EXPECT_EQ(axis.timeAt(axis.bottom() + 5), trace.end);
  EXPECT_EQ(axis.end(), trace.end);
}

diagram::TimeTicks ticksOf(const trace::Trace& trace, const TimeAxis& axis, TimeLabels labels, double top,
                           double bottom) {
  return diagram::makeEventTicks(axis, diagram::eventTimes(trace), labels, Metrics(1), top, bottom);
}

TEST(EventTicksOfASpan, AreThoseOfAnyOtherSpanThatHoldsIt) {
  const trace::Trace trace = longTransfer(2'000'000, 0.01);
  const SessionOutline outline(trace);
  for (const auto& [scale, zoom] : {std::pair(TimeScale::Even, 0.4), std::pair(TimeScale::Folded, 20.0)}) {
    const TimeAxis axis = outline.axis.at(scale, zoom, Metrics(1));
    ASSERT_GT(axis.bottom(), 9000);
    const auto large = ticksOf(trace, axis, TimeLabels::SinceEvent, 2000, 9000);
    const auto small = ticksOf(trace, axis, TimeLabels::SinceEvent, 4321, 6543);
    ASSERT_GT(small.ticks.size(), 20U);
    auto same = std::ranges::find(large.ticks, small.ticks.front().y, &diagram::Tick::y);
    for (const diagram::Tick& tick : small.ticks) {
      ASSERT_NE(same, large.ticks.end());
      EXPECT_EQ(same->y, tick.y);
      EXPECT_EQ(same->text, tick.text);
      ++same;
    }
  }
}

TEST(EventTicksOfASpan, StandApartAndTellTheTimeFromOneToTheNext) {
  const trace::Trace trace = longTransfer(2'000'000, 0.01);
  const SessionOutline outline(trace);
  const TimeAxis axis = outline.axis.at(TimeScale::Even, 0.3, Metrics(1));
  const auto ticks = ticksOf(trace, axis, TimeLabels::SinceStart, 0, 20'000).ticks;
  EXPECT_EQ(ticks.front().text, QStringLiteral("0"));
  for (std::size_t i = 1; i < ticks.size(); ++i) {
    EXPECT_GE(ticks[i].y - ticks[i - 1].y, Metrics(1).leastEventGap() - 1e-6);
    EXPECT_LE(ticks[i].y - ticks[i - 1].y, 3 * Metrics(1).leastEventGap()) << "no event is missing its number";
  }
}

TEST(EventTicksOfASpan, AreAllOfThemWhereThereIsRoomForAll) {
  const trace::Trace trace = longTransfer(2'000'000, 0.01);
  const SessionOutline outline(trace);
  const TimeAxis axis = outline.axis.at(TimeScale::Even, 1, Metrics(1));
  EXPECT_EQ(ticksOf(trace, axis, TimeLabels::SinceEvent, axis.top(), axis.bottom()).ticks.size(),
            diagram::eventTimes(trace).size());
}

}  // namespace
}  // namespace wiretale::testing
