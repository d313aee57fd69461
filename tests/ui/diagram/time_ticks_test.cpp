#include "ui/diagram/time_ticks.h"

#include <algorithm>
#include <array>

#include <gtest/gtest.h>

#include "tests/ui/diagram/layout_checks.h"
#include "tests/ui/diagram/sample_trace.h"
#include "ui/diagram/time_scale.h"

namespace wiretale::testing {
namespace {

using diagram::Metrics;
using diagram::TimeAxis;
using diagram::TimeLabels;
using diagram::TimeScale;

constexpr SimTime at(SimDuration time) {
  return kSessionStart + time;
}

std::string textsOf(const diagram::TimeTicks& ticks) {
  std::string texts;
  for (const auto& tick : ticks.ticks) texts += (texts.empty() ? "" : " | ") + tick.text.toStdString();
  return texts;
}

TEST(TimeTicks, GoByTheClockOnDemand) {
  const TimeAxis axis({{at(0ms), at(2s), 0, 200, false}});
  EXPECT_EQ(textsOf(diagram::makeTicks(axis, 100, TimeLabels::Clock, Metrics(1))),
            "00:00:00.0 | 00:00:00.5 | 00:00:01.0 | 00:00:01.5 | 00:00:02.0");
  const TimeAxis hours({{at(0ms), at(2h), 0, 100, false}});
  EXPECT_EQ(textsOf(diagram::makeTicks(hours, 100.0 / 7200, TimeLabels::Clock, Metrics(1))),
            "00:00:00 | 01:23:20 | 02:00:00");
}

TEST(TimeTicks, AtEventsSayWhatHasPassedSinceTheOneAbove) {
  const std::array events{at(0ms), at(20ms), at(21ms), at(60ms)};
  const TimeAxis axis({{at(0ms), at(60ms), 0, 600, false}});
  EXPECT_EQ(textsOf(diagram::makeEventTicks(axis, events, TimeLabels::SinceEvent, Metrics(1))),
            "0 | +20 ms | +40 ms");  // 21 ms has no room
  EXPECT_EQ(textsOf(diagram::makeEventTicks(axis, events, TimeLabels::SinceStart, Metrics(1))), "0 | 20 | 60");
  EXPECT_EQ(textsOf(diagram::makeEventTicks(axis, events, TimeLabels::Clock, Metrics(1))),
            "00:00:00.000000 | 00:00:00.020000 | 00:00:00.060000");
}

TEST(EventTimes, AreInOrderEachOnceFromTheStartToTheEnd) {
  const trace::Trace trace = traceOf("tls13");
  const std::vector<SimTime> times = diagram::eventTimes(trace);
  EXPECT_EQ(times.front(), kSessionStart);
  EXPECT_EQ(times.back(), trace.end);
  for (std::size_t i = 1; i < times.size(); ++i) EXPECT_LT(times[i - 1], times[i]);
}

TEST(EvenAxis, IsAsHighFromEachEventToTheNext) {
  const trace::Trace trace = traceOf("syn-ack-lost");
  const std::vector<SimTime> times = diagram::eventTimes(trace);
  const TimeAxis axis = diagram::makeAxis(trace, 2400, TimeScale::Even, 30, Metrics(1));
  EXPECT_TRUE(axis.even());
  for (std::size_t i = 1; i < times.size(); ++i) EXPECT_NEAR(axis.yAt(times[i]) - axis.yAt(times[i - 1]), 30, 1e-6);
}

TEST(EvenAxis, HasADropAlsoForWhatArrivesBehindItsEnd) {
  const TimeAxis axis({{at(0ms), at(10ms), 0, 30, false}, {at(10ms), at(1s), 30, 60, false}}, true);
  EXPECT_DOUBLE_EQ(axis.drop(at(0ms), at(10ms), 1000), 30);
  EXPECT_GT(axis.drop(at(10ms), at(2s), 1000), 30);
  EXPECT_DOUBLE_EQ(TimeAxis({{at(0ms), at(1s), 0, 60, false}}).drop(at(0ms), at(2s), 60), 120);
}

/// The names of scenarios that differ in what happens.
class TimeModeOf : public ::testing::TestWithParam<const char*> {};

TEST_P(TimeModeOf, IsSoundHoweverTimeIsDrawnAndWritten) {
  const trace::Trace trace = traceOf(GetParam());
  for (const TimeScale scale : {TimeScale::Folded, TimeScale::Even}) {
    for (const TimeLabels labels : {TimeLabels::SinceStart, TimeLabels::SinceEvent, TimeLabels::Clock}) {
      for (const double width : {800.0, 3840.0}) {
        SCOPED_TRACE(::testing::Message()
                     << static_cast<int>(scale) << ' ' << static_cast<int>(labels) << ' ' << width);
        expectSound(layOutFixed(trace, {.width = width, .timeScale = scale, .timeLabels = labels}), trace);
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Builtins, TimeModeOf,
                         ::testing::Values("syn-ack-lost", "tls13", "fast-retransmit", "keep-alive", "two-connections",
                                           "video-stream"),
                         [](const auto& test) {
                           std::string name = test.param;
                           std::ranges::replace(name, '-', '_');
                           return name;
                         });

}  // namespace
}  // namespace wiretale::testing
