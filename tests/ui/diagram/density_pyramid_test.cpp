#include "ui/diagram/density_pyramid.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "tests/ui/diagram/builtin_names.h"
#include "tests/ui/diagram/long_session.h"
#include "tests/ui/diagram/sample_trace.h"
#include "ui/diagram/folded_axis.h"
#include "ui/diagram/idle_times.h"
#include "ui/diagram/time_scale.h"
#include "ui/diagram/timer_index.h"

namespace wiretale::testing {
namespace {

using diagram::DensityPyramid;
using diagram::PacketCounts;
using diagram::PacketMark;

PacketCounts countedOneByOne(const trace::Trace& trace, Side side, SimTime from, SimTime to) {
  PacketCounts counts;
  for (const auto& packet : trace.packets) {
    if (packet.from == side && packet.sent >= from && packet.sent < to) counts.add(packet);
  }
  return counts;
}

/// Stretches of a session, some of no length.
std::vector<std::pair<SimTime, SimTime>> stretchesOf(const trace::Trace& trace) {
  std::vector<std::pair<SimTime, SimTime>> stretches{{kSessionStart, trace.end + 1ns}};
  for (int parts : {1, 3, 17, 64}) {
    const SimDuration step = trace.end.time_since_epoch() / parts;
    for (int i = 0; i < parts; ++i) stretches.emplace_back(kSessionStart + i * step, kSessionStart + (i + 1) * step);
  }
  for (const std::size_t i : {0UL, trace.packets.size() / 2, trace.packets.size() - 1}) {
    stretches.emplace_back(trace.packets[i].sent, trace.packets[i].sent);
    stretches.emplace_back(trace.packets[i].sent, trace.packets[i].sent + 1ns);
  }
  return stretches;
}

TEST(DensityPyramid, CountsWhatCountingOneByOneCounts) {
  for (const trace::Trace& trace : {traceOf("lossy-transfer"), traceOf("syn-lost"), longTransfer(3'000'000, 0.02)}) {
    const DensityPyramid pyramid(trace);
    for (const auto& [from, to] : stretchesOf(trace)) {
      for (const Side side : kSides) {
        EXPECT_EQ(pyramid.count(side, from, to), countedOneByOne(trace, side, from, to));
      }
    }
  }
}

TEST(DensityPyramid, KnowsEveryLossAsAMark) {
  const trace::Trace trace = longTransfer(3'000'000, 0.02);
  const DensityPyramid pyramid(trace);
  const auto died = std::ranges::count_if(trace.packets, &trace::PacketRecord::died);
  EXPECT_GT(died, 20);
  std::ptrdiff_t marked = 0;
  for (const Side side : kSides) {
    for (const trace::Index i : pyramid.marks(side, PacketMark::Died, kSessionStart, trace.end + 1ns)) {
      EXPECT_TRUE(trace.packets[i].died() && trace.packets[i].from == side);
      ++marked;
    }
  }
  EXPECT_EQ(marked, died);
}

TEST(DensityPyramid, IsAtItsPeakNoLessThanInAnyStretchOfThatLength) {
  const trace::Trace trace = longTransfer(3'000'000, 0.02);
  const DensityPyramid pyramid(trace);
  for (const SimDuration window : {SimDuration(20ms), SimDuration(150ms), SimDuration(2s)}) {
    // Aligned windows: a peak is of stretches at least as long, but they may lie otherwise.
    std::size_t most = 0;
    for (SimTime at = kSessionStart; at < trace.end; at += window) {
      for (const Side side : kSides) most = std::max<std::size_t>(most, pyramid.count(side, at, at + window).total());
    }
    EXPECT_GE(2 * pyramid.peak(window), static_cast<double>(most));
    EXPECT_LE(pyramid.peak(window), 3.0 * static_cast<double>(most)) << "of stretches up to twice as long";
  }
}

TEST(DensityPyramid, OfASessionWithoutPacketsIsEmpty) {
  const trace::Trace trace;
  const DensityPyramid pyramid(trace);
  EXPECT_EQ(pyramid.count(Side::Client, kSessionStart, kSessionStart + 1s).total(), 0U);
  EXPECT_TRUE(pyramid.marks(Side::Client, PacketMark::Died, kSessionStart, kSessionStart + 1s).empty());
}

class AxisFromIdleTimes : public ::testing::TestWithParam<std::string> {};

TEST_P(AxisFromIdleTimes, IsTheAxisOfTheTrace) {
  const trace::Trace trace = traceOf(GetParam());
  const auto idle = std::make_shared<const diagram::IdleTimes>(diagram::idleTimes(trace, DensityPyramid(trace)));
  const diagram::Metrics metrics(1);
  for (const double zoom : {0.05, 1.0, 8.0}) {
    const double scale = diagram::suggestedPixelsPerSecond(trace) * zoom;
    const auto expected = diagram::makeAxis(trace, scale, diagram::TimeScale::Folded, metrics.evenStep(), metrics);
    const auto got = diagram::foldedAxis(idle, trace.end, scale, metrics);
    ASSERT_EQ(got.pieces().size(), expected.pieces().size()) << zoom;
    for (std::size_t i = 0; i < got.pieces().size(); ++i) {
      EXPECT_EQ(got.pieces()[i].toTime, expected.pieces()[i].toTime);
      EXPECT_NEAR(got.pieces()[i].toY, expected.pieces()[i].toY, 1e-3);
      EXPECT_EQ(got.pieces()[i].folded, expected.pieces()[i].folded);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(All, AxisFromIdleTimes, ::testing::ValuesIn(builtinNames()), builtinTestName);

TEST(TimerIndex, GivesEveryTimerThatIsLongEnoughToSee) {
  const trace::Trace trace = longTransfer(1'500'000, 0.02);
  const diagram::TimerIndex index(trace);
  const auto chains = diagram::joinTimers(trace);
  for (const auto& [from, to] : stretchesOf(trace)) {
    const auto found = index.between(from, to, 30ms, 1ms);
    for (const auto& chain : chains) {
      const auto& timer = trace.timers[chain.timer];
      const bool wanted = chain.since <= to && timer.ended >= from && timer.ended - chain.since >= 30ms;
      const bool given = std::ranges::find(found, chain.timer, &diagram::TimerChain::timer) != found.end();
      EXPECT_TRUE(given || !wanted) << "timer " << chain.timer;
      EXPECT_TRUE(!given || wanted || timer.outcome == trace::TimerOutcome::Fired) << "timer " << chain.timer;
    }
  }
}

}  // namespace
}  // namespace wiretale::testing
