#include "ui/diagram/step_pyramid.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <gtest/gtest.h>

#include "tests/ui/diagram/long_session.h"
#include "ui/diagram/plot_kind.h"
#include "ui/diagram/sample_tracks.h"

namespace wiretale::testing {
namespace {

using diagram::StepPyramid;
using diagram::StepSummary;
using diagram::TimeAxis;

SimTime momentOf(int step) {
  return kSessionStart + (step / 3) * 1ms;  // three at a time
}

double valueOf(int step) {
  return 100 + 90 * std::sin(step * 0.7) + step % 17;
}

constexpr int kSteps = 5'000;

StepPyramid waves() {
  StepPyramid pyramid(1);
  for (int step = 0; step < kSteps; ++step) pyramid.add(momentOf(step), {valueOf(step)});
  pyramid.finish();
  return pyramid;
}

TimeAxis axisOfHeight(double height) {
  return TimeAxis({{kSessionStart, momentOf(kSteps - 1), 0, height, false}});
}

TEST(StepPyramid, KnowsTheLeastAndTheMostOfAll) {
  StepPyramid pyramid(2);
  pyramid.add(kSessionStart, {0.0, std::nullopt});
  pyramid.add(kSessionStart + 1ms, {7.5, std::nullopt});
  pyramid.add(kSessionStart + 2ms, {2.5, std::nullopt});
  pyramid.finish();
  EXPECT_EQ(pyramid.leastPositive(0), 2.5);
  EXPECT_EQ(pyramid.most(0), 7.5);
  EXPECT_EQ(pyramid.most(1), 0);
}

TEST(StepPyramid, MissesNoPeakAtAnyScale) {
  const StepPyramid pyramid = waves();
  for (const double height : {3.0, 70.0, 900.0, 20'000.0}) {
    std::map<int, StepSummary> rows;
    std::map<int, StepSummary> expected;
    const TimeAxis axis = axisOfHeight(height);
    const auto rowOf = [&](double y) { return static_cast<int>(std::floor(y)); };
    for (int step = 0; step < kSteps; ++step) expected[rowOf(axis.yAt(momentOf(step)))].add(valueOf(step));
    pyramid.visit(
        {kSessionStart, momentOf(kSteps), axis, 0.5}, [&](double y, auto values) { rows[rowOf(y)].add(values[0]); },
        [&](std::size_t leaf) {
          const std::size_t last = leaf + 1 == pyramid.leaves() ? kSteps : pyramid.firstStep(leaf + 1);
          for (std::size_t i = pyramid.firstStep(leaf); i < last; ++i) {
            const int step = static_cast<int>(i);
            rows[rowOf(axis.yAt(momentOf(step)))].add(valueOf(step));
          }
        });
    // A stretch of less than half a row counts where it begins.
    for (const auto& [row, summary] : expected) {
      StepSummary near;
      for (int at = row - 1; at <= row + 1; ++at) {
        if (rows.contains(at)) near.add(rows[at]);
      }
      EXPECT_LE(near.least, summary.least) << height << ", row " << row;
      EXPECT_GE(near.most, summary.most) << height << ", row " << row;
    }
  }
}

TEST(StepPyramid, CostsTheRowsOfItsPicture) {
  const StepPyramid pyramid = waves();
  const auto visits = [&](double height) {
    int count = 0;
    const auto counted = [&](auto&&...) { ++count; };
    pyramid.visit({kSessionStart, momentOf(kSteps), axisOfHeight(height), 0.5}, counted, counted);
    return count;
  };
  EXPECT_LE(visits(10), 8 * 2 * 10);
  EXPECT_LE(visits(40), 8 * 2 * 40);
  EXPECT_EQ(visits(1e6), static_cast<int>(pyramid.leaves()));
}

TEST(SampleTracks, GiveEachRowOfTheSamplesOnceWhereThereIsRoom) {
  const trace::Trace trace = longTransfer(400'000, 0.01);
  const auto& spec = diagram::specOf(diagram::PlotKind::Congestion);
  const diagram::SampleTracks tracks(trace.samples[Side::Client], spec.tracks);
  const TimeAxis axis({{kSessionStart, trace.end, 0, 1e7, false}});
  std::vector<SimTime> moments;
  const auto onRow = [&](const trace::SampleReader& reader) { moments.push_back(reader.at()); };
  tracks.read({kSessionStart, trace.end, axis}, onRow, [](double, auto) { FAIL() << "nothing is summed up"; });
  ASSERT_EQ(moments.size(), trace.samples[Side::Client].rows());
  EXPECT_TRUE(std::ranges::is_sorted(moments));

  // And of a stretch in the middle, beginning with the leaf that it lies in.
  const SimTime from = kSessionStart + (trace.end - kSessionStart) / 3;
  std::vector<SimTime> some;
  tracks.read(
      {from, from + 20ms, axis}, [&](const auto& reader) { some.push_back(reader.at()); }, [](double, auto) {});
  ASSERT_FALSE(some.empty());
  EXPECT_LE(some.front(), from);
  for (const SimTime moment : moments) {
    if (moment < from || moment > from + 20ms) continue;
    EXPECT_EQ(std::ranges::count(some, moment), std::ranges::count(moments, moment));
  }
}

}  // namespace
}  // namespace wiretale::testing
