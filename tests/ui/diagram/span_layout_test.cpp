#include "ui/diagram/span_layout.h"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "tests/ui/diagram/layout_checks.h"
#include "tests/ui/diagram/long_session.h"
#include "tests/ui/diagram/sample_trace.h"
#include "ui/diagram/detail_painter.h"
#include "ui/diagram/fonts.h"
#include "ui/diagram/group_hit.h"
#include "ui/diagram/hit_test.h"
#include "ui/diagram/span_parts.h"

namespace wiretale::testing {
namespace {

using diagram::ArrowShape;
using diagram::DiagramLayout;
using diagram::SpanLayout;

constexpr double kZooms[]{0.004, 0.02, 0.1, 0.4, 1, 3, 12, 60, 300};

/// A transfer of a few thousand packets, at any zoom.
class LongTransfer : public ::testing::Test {
 protected:
  DiagramLayout whole(double zoom) const {
    const SpanLayout spans(sourceOf(trace, outline), {.width = 800, .zoom = zoom}, FixedMeasurer());
    return spans.layOut(0, spans.size().height(), FixedMeasurer());
  }

  const trace::Trace trace = longTransfer(4'000'000, 0.01);
  const diagram::SessionOutline outline{trace};
};

bool isCounted(const DiagramLayout& layout, double y) {
  const auto row = std::ranges::upper_bound(layout.density, y, {}, &diagram::DensityRow::bottom);
  return row != layout.density.end() && row->top <= y;
}

TEST_F(LongTransfer, IsLongAndEachZoomShowsEachPacketOnce) {
  ASSERT_TRUE(diagram::isLong(trace));
  for (const double zoom : kZooms) {
    const DiagramLayout layout = whole(zoom);
    std::size_t shown = 0;
    for (const auto& row : layout.density) {
      shown += row.counts[Side::Client].total() + row.counts[Side::Server].total();
    }
    for (const ArrowShape& arrow : layout.arrows) {
      if (!isCounted(layout, layout.axis.yAt(trace.packets[arrow.packet].sent))) ++shown;
    }
    EXPECT_EQ(shown, trace.packets.size()) << "zoom " << zoom;
  }
}

TEST_F(LongTransfer, HasAllLevelsFromDensityToLabels) {
  EXPECT_FALSE(whole(0.02).density.empty());
  EXPECT_TRUE(whole(300).density.empty());
  const auto lines = whole(12);
  EXPECT_TRUE(std::ranges::any_of(lines.arrows, &ArrowShape::plain));
  const auto close = whole(300);
  const auto labelled = std::ranges::count_if(
      close.texts, [](const auto& text) { return text.event.kind == diagram::EventRef::Kind::Packet; });
  EXPECT_GT(labelled, 20);
}

TEST_F(LongTransfer, NeverLosesALoss) {
  const auto died = std::ranges::count_if(trace.packets, &trace::PacketRecord::died);
  ASSERT_GT(died, 10);
  for (const double zoom : kZooms) {
    const DiagramLayout layout = whole(zoom);
    std::ptrdiff_t shown = std::ranges::count_if(layout.arrows, &ArrowShape::died);
    for (const auto& crowd : layout.crowds) shown += crowd.reset ? 0 : crowd.count;
    EXPECT_EQ(shown, died) << "zoom " << zoom;
  }
}

TEST_F(LongTransfer, NeverLosesAChangeOfState) {
  for (const double zoom : kZooms) {
    const DiagramLayout layout = whole(zoom);
    std::set<std::pair<Side, trace::Index>> named;
    for (const auto& text : layout.texts) {
      if (text.event.kind == diagram::EventRef::Kind::State) named.emplace(text.event.side, text.event.index);
    }
    for (const Side side : kSides) {
      for (trace::Index i = 1; i < trace.states[side].size(); ++i) {
        EXPECT_TRUE(named.contains({side, i})) << "zoom " << zoom << ", state " << i;
      }
    }
  }
}

TEST_F(LongTransfer, HasNoTextOverAnother) {
  for (const double zoom : kZooms) {
    const DiagramLayout layout = whole(zoom);
    EXPECT_TRUE(noTextsOverlap(layout)) << "zoom " << zoom;
    EXPECT_TRUE(textsAreInside(layout)) << "zoom " << zoom;
    EXPECT_TRUE(slopesAreLatencies(layout, trace)) << "zoom " << zoom;
    EXPECT_TRUE(packetsLeaveInOrder(layout, trace)) << "zoom " << zoom;
  }
}

TEST_F(LongTransfer, HasDensityRowsOneBelowTheOtherWithinTheLanes) {
  for (const double zoom : kZooms) {
    const DiagramLayout layout = whole(zoom);
    double last = 0;
    for (const auto& row : layout.density) {
      EXPECT_GE(row.top, last - 1e-6);
      EXPECT_GT(row.bottom, row.top);
      last = row.bottom;
    }
    EXPECT_LE(last, layout.size.height() + 100);
  }
}

TEST_F(LongTransfer, CostsAScreenAsManyShapesAtAnyZoomAndPlace) {
  for (const double zoom : kZooms) {
    const SpanLayout spans(sourceOf(trace, outline), {.width = 800, .zoom = zoom}, FixedMeasurer());
    for (const double share : {0.0, 0.3, 0.7, 0.98}) {
      const double top = share * spans.size().height();
      const DiagramLayout layout = spans.layOut(top, top + 700, FixedMeasurer());
      EXPECT_LE(layout.arrows.size(), 2'200U) << "zoom " << zoom << " at " << share;
      EXPECT_LE(layout.density.size(), 450U);
      EXPECT_LE(layout.texts.size(), 400U);
    }
  }
}

TEST_F(LongTransfer, GrowsWithTheZoomAndFitsWhereAsked) {
  const diagram::LayoutOptions options{.width = 800};
  double last = 0;
  for (const double zoom : kZooms) {
    const double height = SpanLayout::heightAt(outline.axis, options, zoom);
    EXPECT_GT(height, last);
    last = height;
  }
  for (const double height : {400.0, 700.0, 30'000.0}) {
    diagram::LayoutOptions zoomed = options;
    zoomed.zoom = SpanLayout::zoomFor(outline.axis, options, height, 50);
    const SpanLayout spans(sourceOf(trace, outline), zoomed, FixedMeasurer());
    EXPECT_LE(spans.size().height(), height);
    EXPECT_GT(spans.size().height(), 0.5 * height);
  }
}

/// What both have of one another between two y. `withTimers`: labels of timers, which a span repeats at other places
/// than a whole layout does.
void expectSame(const DiagramLayout& part, const DiagramLayout& whole, double top, double bottom, bool withTimers) {
  for (const ArrowShape& arrow : whole.arrows) {
    if (arrow.intended.y() < top || arrow.tail.y() > bottom) continue;
    const ArrowShape* same = arrowOf(part, arrow.packet);
    ASSERT_NE(same, nullptr) << "packet " << arrow.packet;
    EXPECT_NEAR(same->tail.y(), arrow.tail.y(), 1e-6);
    EXPECT_NEAR(same->tip.x(), arrow.tip.x(), 1e-6);
    EXPECT_EQ(same->width, arrow.width);
    EXPECT_EQ(same->plain, arrow.plain);
  }
  const auto textsOf = [&](const DiagramLayout& layout) {
    std::vector<std::string> texts;
    for (const auto& text : layout.texts) {
      if (text.anchor.y() < top || text.anchor.y() > bottom) continue;
      if (!withTimers && text.event.kind == diagram::EventRef::Kind::Timer) continue;
      texts.push_back(std::to_string(std::lround(text.anchor.x())) + "," +
                      std::to_string(std::lround(text.anchor.y())) + " " + text.text.toStdString());
    }
    std::ranges::sort(texts);
    return texts;
  };
  EXPECT_EQ(textsOf(part), textsOf(whole));
}

TEST(SpanOfAConversation, IsThatPartOfTheWholeLayout) {
  const trace::Trace trace = longConversation(120);
  const diagram::SessionOutline outline(trace);
  const diagram::LayoutOptions options{.width = 800};
  const DiagramLayout all = diagram::layOut(trace, options, FixedMeasurer());
  const SpanLayout spans(sourceOf(trace, outline), options, FixedMeasurer());
  EXPECT_EQ(spans.size().width(), all.size.width());
  EXPECT_NEAR(spans.size().height(), all.size.height(), 1);
  for (double top = 0; top + 600 < all.size.height(); top += 2'345) {
    SCOPED_TRACE(top);
    expectSame(spans.layOut(top - 600, top + 1200, FixedMeasurer()), all, top, top + 600, false);
  }
}

TEST(SpanOfAConversation, IsTheSameWhereverItBegins) {
  const trace::Trace trace = longConversation(120);
  const diagram::SessionOutline outline(trace);
  const SpanLayout spans(sourceOf(trace, outline), {.width = 800}, FixedMeasurer());
  const DiagramLayout all = spans.layOut(0, spans.size().height(), FixedMeasurer());
  for (double top = 100; top + 600 < all.size.height(); top += 1'777) {
    SCOPED_TRACE(top);
    expectSame(spans.layOut(top - 600, top + 1200, FixedMeasurer()), all, top, top + 600, true);
  }
}

TEST_F(LongTransfer, IsTheSameInSpansAsInOne) {
  for (const double zoom : {0.1, 12.0, 60.0}) {
    const SpanLayout spans(sourceOf(trace, outline), {.width = 800, .zoom = zoom}, FixedMeasurer());
    const double middle = spans.size().height() / 2;
    const DiagramLayout large = spans.layOut(middle - 2000, middle + 2000, FixedMeasurer());
    const DiagramLayout small = spans.layOut(middle - 700, middle + 700, FixedMeasurer());
    ASSERT_FALSE(small.arrows.empty() && small.density.empty());
    for (const auto& row : small.density) {
      EXPECT_TRUE(std::ranges::any_of(large.density,
                                      [&](const auto& other) {
                                        return other.top == row.top && other.bottom == row.bottom &&
                                               other.counts == row.counts;
                                      }))
          << "zoom " << zoom << ", row at " << row.top;
    }
    EXPECT_EQ(small.densityFull, large.densityFull);
  }
}

TEST_F(LongTransfer, TellsHowManyPacketsAreAtAPoint) {
  const DiagramLayout layout = whole(0.02);
  const double x = (layout.laneX[Side::Client] + layout.laneX[Side::Server]) / 2 - 60;
  const auto& row = layout.density[layout.density.size() / 2];
  const auto group = diagram::groupAt(layout, trace, {x, (row.top + row.bottom) / 2});
  ASSERT_TRUE(group.has_value());
  EXPECT_EQ(group->kind, diagram::GroupRef::Kind::Density);
  EXPECT_LE(group->top, row.top);
  EXPECT_GE(group->bottom, row.bottom);
  const auto expected =
      outline.pyramid.count(Side::Client, layout.axis.timeAt(group->top), layout.axis.timeAt(group->bottom));
  EXPECT_EQ(group->counts[Side::Client], expected);
  EXPECT_FALSE(diagram::groupAt(layout, trace, {5, row.top}).has_value()) << "beside the lanes";
}

TEST_F(LongTransfer, TellsHowManyWereLostAtAMark) {
  const DiagramLayout layout = whole(0.02);
  ASSERT_FALSE(layout.crowds.empty());
  const auto& crowd = layout.crowds.front();
  const auto group = diagram::groupAt(layout, trace, crowd.at);
  ASSERT_TRUE(group.has_value());
  EXPECT_EQ(group->kind, diagram::GroupRef::Kind::Crowd);
  EXPECT_EQ(group->counts[crowd.from].died, crowd.count);
}

/// A window of segments at once, and their ACKs.
trace::Trace burst() {
  TraceBuilder builder = handshake();
  for (std::uint32_t i = 0; i < 8; ++i) {
    builder.packet(60ms, Side::Client, {.seq = 1 + i * 1000, .ack = 1, .payload = 1000});
  }
  return builder.build();
}

TEST(Brace, StandsForPacketsThatHaveNoRoomForALabelEach) {
  const trace::Trace trace = burst();
  const DiagramLayout layout = layOutFixed(trace);
  ASSERT_EQ(layout.braces.size(), 1U);
  const auto& brace = layout.braces.front();
  EXPECT_EQ(brace.count, 8U);
  EXPECT_EQ(brace.first, 3U);
  EXPECT_EQ(brace.last, 10U);
  EXPECT_FALSE(brace.open);
  EXPECT_FALSE(brace.label.isNull());
  const auto has = [&](const char* wanted) {
    return std::ranges::any_of(layout.texts, [&](const auto& text) { return text.text == QString::fromUtf8(wanted); });
  };
  EXPECT_TRUE(has("DATA ×8"));
  EXPECT_TRUE(has("8,000 B"));
  EXPECT_FALSE(has("DATA")) << "no one of them has a label of its own";
  EXPECT_TRUE(noTextsOverlap(layout));
}

TEST(Brace, OpensAndCloses) {
  const trace::Trace trace = burst();
  const DiagramLayout open = layOutFixed(trace, {.open = {3}});
  ASSERT_EQ(open.braces.size(), 1U);
  EXPECT_TRUE(open.braces.front().open);
  EXPECT_TRUE(std::ranges::any_of(open.texts, [](const auto& text) { return text.text == QStringLiteral("DATA"); }));
  const auto group = diagram::groupAt(open, trace, open.braces.front().glyph.center());
  ASSERT_TRUE(group.has_value());
  EXPECT_EQ(group->kind, diagram::GroupRef::Kind::Brace);
  EXPECT_TRUE(group->open);
  EXPECT_EQ(group->counts[Side::Client].total(), 8U);
}

TEST(Brace, IsHitOnItsGlyphAndItsLabel) {
  const trace::Trace trace = burst();
  const DiagramLayout layout = layOutFixed(trace);
  const auto& brace = layout.braces.front();
  for (const QPointF at : {brace.glyph.center(), brace.label.center()}) {
    const auto group = diagram::groupAt(layout, trace, at);
    ASSERT_TRUE(group.has_value());
    EXPECT_EQ(group->first, brace.first);
  }
}

TEST(Brace, DoesNotSpeakForWhatIsLost) {
  TraceBuilder builder = handshake();
  for (std::uint32_t i = 0; i < 7; ++i) {
    builder.packet(
        60ms, Side::Client,
        {.seq = 1 + i * 1000, .ack = 1, .payload = 1000, .fate = i == 3 ? trace::Fate::Lost : trace::Fate::Delivered});
  }
  const DiagramLayout layout = layOutFixed(builder.build());
  for (const auto& brace : layout.braces) {
    EXPECT_TRUE(brace.last < 6 || brace.first > 6) << "the lost one speaks for itself";
  }
}

TEST(DetailLevel, FollowsTheRoom) {
  EXPECT_EQ(diagram::levelFor(20), diagram::DetailLevel::Arrows);
  EXPECT_EQ(diagram::levelFor(6), diagram::DetailLevel::Arrows);
  EXPECT_EQ(diagram::levelFor(3), diagram::DetailLevel::Lines);
  EXPECT_EQ(diagram::levelFor(1), diagram::DetailLevel::Density);
}

}  // namespace
}  // namespace wiretale::testing
