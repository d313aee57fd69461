#include <algorithm>
#include <memory>
#include <numeric>
#include <optional>

#include <gtest/gtest.h>

#include "tests/ui/diagram/layout_checks.h"
#include "tests/ui/diagram/long_session.h"
#include "tests/ui/diagram/sample_trace.h"
#include "ui/diagram/span_layout.h"
#include "ui/diagram/time_scale.h"

// What spans of a long session show beside packets, and what another session or a filter makes of them.

namespace wiretale::testing {
namespace {

using diagram::ArrowShape;
using diagram::DiagramLayout;
using diagram::LayoutOptions;
using diagram::SessionOutline;
using diagram::SpanLayout;
using diagram::TimeLabels;
using diagram::TimeScale;
using diagram::WindowBar;

/// A transfer of a few thousand packets, laid out with options of any kind.
class SpanModes : public ::testing::Test {
 protected:
  const diagram::SpanSource& prepared(const LayoutOptions& options) {
    m_source.emplace(m_ground.prepare(trace, options, [this](const trace::Trace& of) {
      return &of == &trace ? outline : std::make_shared<const SessionOutline>(of);
    }));
    return *m_source;
  }

  DiagramLayout span(const LayoutOptions& options, double top, double bottom) {
    return SpanLayout(prepared(options), options, FixedMeasurer()).layOut(top, bottom, FixedMeasurer());
  }

  DiagramLayout whole(const LayoutOptions& options) {
    const SpanLayout spans(prepared(options), options, FixedMeasurer());
    return spans.layOut(0, spans.size().height(), FixedMeasurer());
  }

  std::shared_ptr<const trace::EventSet> some(trace::Index every) const {
    auto set = std::make_shared<trace::EventSet>(trace);
    for (trace::Index i = 0; i < trace.packets.size(); i += every) set->insert(trace::packetEvent(i));
    return set;
  }

  const trace::Trace trace = longTransfer(4'000'000, 0.01);
  const std::shared_ptr<const SessionOutline> outline = std::make_shared<const SessionOutline>(trace);

 private:
  diagram::SpanGround m_ground;
  std::optional<diagram::SpanSource> m_source;
};

std::size_t counted(const DiagramLayout& layout) {
  return std::accumulate(layout.density.begin(), layout.density.end(), std::size_t{0}, [](std::size_t sum, auto& row) {
    return sum + row.counts[Side::Client].total() + row.counts[Side::Server].total();
  });
}

TEST_F(SpanModes, EventsStandEvenlyAsInALayoutOfAllAtOnce) {
  const LayoutOptions options{.width = 800, .timeScale = TimeScale::Even};
  const DiagramLayout part = span(options, 30'000, 31'500);
  const DiagramLayout all = diagram::layOut(trace, options, FixedMeasurer());
  EXPECT_NEAR(part.size.height(), all.size.height(), 100);
  int compared = 0;
  for (const ArrowShape& arrow : all.arrows) {
    if (arrow.intended.y() < 30'000 || arrow.tail.y() > 31'500) continue;
    const ArrowShape* const same = arrowOf(part, arrow.packet);
    ASSERT_NE(same, nullptr) << "packet " << arrow.packet;
    EXPECT_NEAR(same->tail.y(), arrow.tail.y(), 1e-6);
    EXPECT_NEAR(same->intended.y(), arrow.intended.y(), 1e-6);
    ++compared;
  }
  EXPECT_GT(compared, 30);
  EXPECT_GT(part.grid.size(), 40U) << "each event has its time";
  EXPECT_TRUE(noTextsOverlap(part));
}

TEST_F(SpanModes, EvenEventsCostAScreenAsManyShapesAtAnyZoom) {
  for (const double zoom : {0.002, 0.02, 0.1, 0.4, 1.0, 3.0}) {
    const LayoutOptions options{.width = 800, .zoom = zoom, .timeScale = TimeScale::Even};
    const SpanLayout spans(prepared(options), options, FixedMeasurer());
    for (const double share : {0.0, 0.4, 0.9}) {
      const double top = share * spans.size().height();
      const DiagramLayout layout = spans.layOut(top, top + 700, FixedMeasurer());
      EXPECT_LE(layout.arrows.size(), 2'200U) << zoom;
      EXPECT_LE(layout.density.size(), 450U) << zoom;
      EXPECT_LE(layout.texts.size(), 400U) << zoom;
      EXPECT_LE(layout.timers.size(), 700U) << zoom;
      EXPECT_TRUE(noTextsOverlap(layout)) << zoom;
    }
  }
}

TEST_F(SpanModes, EvenEventsAreAllShownAtAnyZoom) {
  for (const double zoom : {0.002, 0.05, 0.4}) {
    const DiagramLayout layout = whole({.width = 800, .zoom = zoom, .timeScale = TimeScale::Even});
    std::size_t shown = counted(layout);
    for (const ArrowShape& arrow : layout.arrows) {
      const double y = layout.axis.yAt(trace.packets[arrow.packet].sent);
      const auto row = std::ranges::upper_bound(layout.density, y, {}, &diagram::DensityRow::bottom);
      if (row == layout.density.end() || row->top > y) ++shown;
    }
    EXPECT_EQ(shown, trace.packets.size()) << zoom;
  }
}

TEST_F(SpanModes, TimesTellWhatPassedSinceTheEventAbove) {
  const DiagramLayout layout = span({.width = 800, .zoom = 40, .timeLabels = TimeLabels::SinceEvent}, 9'000, 9'900);
  const auto isStep = [](const diagram::TextShape& text) { return text.text.startsWith(u'+'); };
  EXPECT_GT(std::ranges::count_if(layout.texts, isStep), 6);
  EXPECT_TRUE(noTextsOverlap(layout));
  EXPECT_TRUE(textsAreInside(layout));
}

const WindowBar& barOf(const DiagramLayout& layout, Side side, WindowBar::Kind kind) {
  return *std::ranges::find_if(layout.windowBars,
                               [=](const WindowBar& bar) { return bar.side == side && bar.kind == kind; });
}

TEST_F(SpanModes, WindowBarsSayWhatTheControlBlockSays) {
  const DiagramLayout layout = span({.width = 900, .zoom = 300, .windows = true}, 50'000, 52'000);
  const WindowBar& bar = barOf(layout, Side::Client, WindowBar::Kind::Congestion);
  const auto& samples = trace.samples[Side::Client];
  double most = 0;
  for (const auto& sample : samples.column(trace::Quantity::CongestionWindow))
    most = std::max(most, static_cast<double>(sample.value));
  ASSERT_GT(bar.pieces.size(), 3U);
  for (const WindowBar::Piece& piece : bar.pieces) {
    if (piece.bottom - piece.top < 3) continue;
    const SimTime middle = layout.axis.timeAt((piece.top + piece.bottom) / 2);
    const auto cwnd = static_cast<double>(samples.valueAt(trace::Quantity::CongestionWindow, middle));
    EXPECT_NEAR(piece.whole, cwnd / most, 0.01);
  }
}

TEST_F(SpanModes, WindowBarsCostTheirHeight) {
  for (const double zoom : {0.004, 0.1, 3.0, 60.0}) {
    const DiagramLayout layout = span({.width = 900, .zoom = zoom, .windows = true}, 200, 900);
    ASSERT_EQ(layout.windowBars.size(), 3U);
    for (const WindowBar& bar : layout.windowBars) {
      EXPECT_LE(bar.pieces.size(), 800U) << zoom;
      EXPECT_TRUE(std::ranges::is_sorted(bar.pieces, {}, &WindowBar::Piece::top));
    }
  }
}

constexpr diagram::PlotSet kAllPlots = (1U << diagram::kPlotKindCount) - 1;

TEST_F(SpanModes, PlotsCostTheirHeight) {
  for (const double zoom : {0.004, 0.02, 0.1, 1.0, 12.0, 300.0}) {
    const DiagramLayout layout = span({.width = 800, .zoom = zoom, .plots = kAllPlots}, 100, 800);
    ASSERT_EQ(layout.plots.size(), static_cast<std::size_t>(diagram::kPlotKindCount));
    for (const diagram::PlotPanel& panel : layout.plots) {
      for (const auto& curve : panel.curves) {
        EXPECT_LE(curve.points.size(), 4 * 2 * 700U + 200) << zoom;
        EXPECT_LE(curve.rows.size(), 720U) << zoom;
        EXPECT_TRUE(std::ranges::is_sorted(curve.points, {}, &QPointF::y)) << zoom;
      }
      EXPECT_LE(panel.marks.size(), 9 * 700U) << zoom;
    }
  }
}

TEST_F(SpanModes, PlotsReachTheSamePeaksAsOnesOfAllAtOnce) {
  const LayoutOptions options{.width = 800, .zoom = 0.1, .plots = kAllPlots};
  const DiagramLayout part = whole(options);
  const DiagramLayout all = diagram::layOut(trace, options, FixedMeasurer());
  ASSERT_EQ(part.plots.size(), all.plots.size());
  for (std::size_t i = 0; i < all.plots.size(); ++i) {
    for (std::size_t k = 0; k < all.plots[i].curves.size(); ++k) {
      const auto most = [&](const DiagramLayout& layout) {
        double x = 0;
        for (const QPointF& point : layout.plots[i].curves[k].points) x = std::max(x, point.x());
        for (const diagram::PlotRow& row : layout.plots[i].curves[k].rows) x = std::max(x, row.most);
        return x - layout.plots[i].left;
      };
      EXPECT_NEAR(most(part), most(all), 1.5) << "plot " << i << ", curve " << k;
    }
  }
}

TEST_F(SpanModes, TwoOnTheSameClockHaveTheSameAxis) {
  const trace::Trace other = longTransfer(3'000'000, 0.03);
  const auto otherOutline = std::make_shared<const SessionOutline>(other);
  const auto outlineOf = [&](const trace::Trace& of) { return &of == &trace ? outline : otherOutline; };
  const LayoutOptions left{.width = 600, .beside = &other};
  const LayoutOptions right{.width = 600, .beside = &trace};
  diagram::SpanGround ground;
  diagram::SpanGround otherGround;
  const SpanLayout first(ground.prepare(trace, left, outlineOf), left, FixedMeasurer());
  const SpanLayout second(otherGround.prepare(other, right, outlineOf), right, FixedMeasurer());
  EXPECT_EQ(first.axis().end(), std::max(trace.end, other.end));
  for (SimTime at = kSessionStart; at < first.axis().end(); at += 7ms) {
    ASSERT_NEAR(first.axis().yAt(at), second.axis().yAt(at), 1e-6);
  }
}

TEST_F(SpanModes, AnotherRunStandsBehindWhereItIsNotAlike) {
  const trace::Trace other = longTransfer(4'000'000, 0.02);
  for (const double zoom : {12.0, 300.0}) {
    const double top = 1'500 * zoom;  // the two part soon
    const DiagramLayout layout = span({.width = 800, .zoom = zoom, .ghost = &other}, top, top + 1'000);
    EXPECT_FALSE(layout.ghost.empty()) << zoom;
    for (const ArrowShape& ghost : layout.ghost) {
      EXPECT_NEAR(ghost.tail.y(), layout.axis.yAt(other.packets[ghost.packet].sent), 20) << zoom;
    }
  }
  const DiagramLayout dense = whole({.width = 800, .zoom = 0.02, .ghost = &other});
  std::size_t behind = 0;
  for (const auto& row : dense.ghostDensity)
    behind += row.counts[Side::Client].total() + row.counts[Side::Server].total();
  EXPECT_GT(behind, other.packets.size() * 9 / 10) << "all but those that have room for an arrow";
  EXPECT_LE(behind, other.packets.size());
}

TEST_F(SpanModes, TheSameRunBehindIsNotSeen) {
  const trace::Trace same = longTransfer(4'000'000, 0.01);
  for (const double zoom : {12.0, 300.0}) {
    EXPECT_TRUE(span({.width = 800, .zoom = zoom, .ghost = &same}, 20'000, 21'000).ghost.empty()) << zoom;
  }
}

TEST_F(SpanModes, WhatAFilterHidesIsNotCounted) {
  const auto found = some(7);
  for (const double zoom : {0.02, 1.0, 300.0}) {
    const DiagramLayout layout = whole({.width = 800, .zoom = zoom, .only = found});
    std::size_t shown = counted(layout);
    for (const ArrowShape& arrow : layout.arrows) {
      EXPECT_TRUE(found->contains(trace::packetEvent(arrow.packet)));
      EXPECT_FALSE(arrow.hidden);
      const double y = layout.axis.yAt(trace.packets[arrow.packet].sent);
      const auto row = std::ranges::upper_bound(layout.density, y, {}, &diagram::DensityRow::bottom);
      if (row == layout.density.end() || row->top > y) ++shown;
    }
    EXPECT_EQ(shown, found->size()) << zoom;
  }
}

TEST_F(SpanModes, WhatAFilterFindsIsCountedApart) {
  const auto found = some(5);
  const DiagramLayout layout = whole({.width = 800, .zoom = 0.02, .bright = found});
  std::size_t bright = 0;
  for (const auto& row : layout.density) {
    for (const Side side : kSides) {
      EXPECT_LE(row.bright[side].total(), row.counts[side].total());
      bright += row.bright[side].total();
    }
  }
  ASSERT_EQ(counted(layout), trace.packets.size()) << "all are in bands";
  EXPECT_EQ(bright, found->size());
  EXPECT_TRUE(layout.filtered);
  std::size_t lost = 0;
  for (const auto& crowd : layout.crowds) {
    EXPECT_LE(crowd.found, crowd.count);
    lost += crowd.found;
  }
  const auto isFound = [&](trace::Index i) {
    return trace.packets[i].died() && found->contains(trace::packetEvent(i));
  };
  std::size_t expected = 0;
  for (trace::Index i = 0; i < trace.packets.size(); ++i) expected += isFound(i) ? 1U : 0U;
  EXPECT_EQ(lost, expected);
}

}  // namespace
}  // namespace wiretale::testing
