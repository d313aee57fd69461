#include "ui/diagram/window_bar_layout.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/ui/diagram/builtin_names.h"
#include "tests/ui/diagram/layout_checks.h"
#include "tests/ui/diagram/sample_trace.h"
#include "ui/diagram/oriented_box.h"

namespace wiretale::testing {
namespace {

using diagram::DiagramLayout;
using diagram::WindowBar;

const WindowBar* barOf(const DiagramLayout& layout, Side side, WindowBar::Kind kind) {
  const auto bar = std::ranges::find_if(
      layout.windowBars, [=](const WindowBar& candidate) { return candidate.side == side && candidate.kind == kind; });
  return bar == layout.windowBars.end() ? nullptr : &*bar;
}

TEST(WindowBars, AreThereOnDemandOnly) {
  EXPECT_TRUE(layOutFixed(traceOf("slow-reader")).windowBars.empty());
  EXPECT_FALSE(layOutFixed(traceOf("slow-reader"), {.windows = true}).windowBars.empty());
  EXPECT_TRUE(layOutFixed(traceOf("dns-query"), {.windows = true}).windowBars.empty());
}

TEST(WindowBars, SayOfEachMomentWhatTheControlBlockSays) {
  const trace::Trace trace = traceOf("slow-reader");
  const DiagramLayout layout = layOutFixed(trace, {.windows = true});
  const WindowBar* bar = barOf(layout, Side::Client, WindowBar::Kind::Receive);
  ASSERT_NE(bar, nullptr);
  std::uint64_t most = 0;
  for (const auto& sample : trace.samples[Side::Client].column(trace::Quantity::ReceiveWindow))
    most = std::max(most, sample.value);
  int closed = 0;
  for (const WindowBar::Piece& piece : bar->pieces) {
    const SimTime middle = layout.axis.timeAt((piece.top + piece.bottom) / 2);
    const std::uint64_t window = trace.samples[Side::Client].valueAt(trace::Quantity::ReceiveWindow, middle);
    EXPECT_EQ(piece.closed, window == 0);
    if (piece.bottom - piece.top > 2) {
      EXPECT_NEAR(piece.used, static_cast<double>(window) / static_cast<double>(most), 0.01);
    }
    closed += piece.closed ? 1 : 0;
  }
  EXPECT_GE(closed, 3) << "a slow reader closes its window again and again";
}

TEST(WindowBars, ShowCwndBesideWhoeverSendsWithWhatIsInFlightInsideIt) {
  const trace::Trace trace = traceOf("fast-retransmit");
  const DiagramLayout layout = layOutFixed(trace, {.windows = true});
  int inFlight = 0;
  for (const Side side : kSides) {
    const WindowBar* bar = barOf(layout, side, WindowBar::Kind::Congestion);
    if (bar == nullptr) continue;
    for (const auto& piece : bar->pieces) inFlight += piece.used > 0 ? 1 : 0;
  }
  EXPECT_GT(inFlight, 0);
}

class WindowBarsOf : public ::testing::TestWithParam<std::string> {};

TEST_P(WindowBarsOf, StandOutsideOfTheLanesWithoutGapsOrOverlapsAndCoverNoName) {
  const trace::Trace trace = traceOf(GetParam());
  for (const double width : {1366.0, 3840.0}) {
    const DiagramLayout layout = layOutFixed(trace, {.width = width, .windows = true});
    expectSound(layout, trace);
    for (const WindowBar& bar : layout.windowBars) {
      const auto [left, right] = std::minmax(bar.lane, bar.outer);
      EXPECT_TRUE(right < layout.laneX[Side::Client] || left > layout.laneX[Side::Server]);
      double free = 0;
      for (const WindowBar::Piece& piece : bar.pieces) {
        EXPECT_GE(piece.top, free);
        EXPECT_GT(piece.bottom, piece.top);
        EXPECT_LE(piece.used, 1);
        EXPECT_LE(piece.whole, 1);
        free = piece.bottom;
      }
      for (const auto& text : layout.texts) {
        const QRectF box = boxOf(text).bounds();
        EXPECT_TRUE(box.right() <= left || box.left() >= right) << text.text.toStdString();
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(All, WindowBarsOf, ::testing::ValuesIn(builtinNames()), builtinTestName);

}  // namespace
}  // namespace wiretale::testing
