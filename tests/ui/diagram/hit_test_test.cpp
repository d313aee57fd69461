#include "ui/diagram/hit_test.h"

#include <gtest/gtest.h>

#include "tests/ui/diagram/sample_trace.h"
#include "ui/diagram/oriented_box.h"

namespace wiretale::testing {
namespace {

using diagram::EventRef;
using Kind = diagram::EventRef::Kind;

class HitTest : public ::testing::Test {
 protected:
  trace::Trace trace = traceOf("syn-ack-lost");
  diagram::DiagramLayout layout = layOutFixed(trace);
};

TEST_F(HitTest, FindsAPacketOnAndNearItsArrow) {
  for (const auto& arrow : layout.arrows) {
    const QPointF middle = (arrow.tail * 3 + arrow.tip) / 4;
    EXPECT_EQ(eventAt(layout, middle), (EventRef{Kind::Packet, Side::Client, arrow.packet}));
  }
  const QPointF first = (layout.arrows[0].tail + layout.arrows[0].tip) / 2;
  EXPECT_EQ(eventAt(layout, first + QPointF(0, 5)).index, 0U);
  EXPECT_EQ(eventAt(layout, first + QPointF(0, 12)).kind, Kind::None);
}

TEST_F(HitTest, FindsWhateverATextBelongsTo) {
  for (const auto& text : layout.texts) {
    if (text.event.kind == Kind::None) continue;
    EXPECT_EQ(eventAt(layout, boxOf(text).centre), text.event) << text.text.toStdString();
  }
}

TEST_F(HitTest, FindsTimersAndStates) {
  const auto& timer = layout.timers.front();
  EXPECT_EQ(eventAt(layout, {timer.x + 3, (timer.top + timer.bottom) / 2}),
            (EventRef{Kind::Timer, Side::Client, timer.timer}));
  const auto& band = layout.bands.back();
  EXPECT_EQ(eventAt(layout, band.rect.center()), band.event);
}

TEST_F(HitTest, FindsNothingOnBarePaper) {
  EXPECT_EQ(eventAt(layout, {2, 2}).kind, Kind::None);
  EXPECT_EQ(eventAt(layout, {1e6, -1e6}).kind, Kind::None);
}

TEST_F(HitTest, AMarkOnAPlotStandsForItsPacket) {
  const trace::Trace again = traceOf("fast-retransmit");
  const auto plotted = layOutFixed(again, {.plots = diagram::only(diagram::PlotKind::TimeSequence)});
  int segments = 0;
  for (const diagram::PlotMark& mark : plotted.plots.front().marks) {
    if (mark.shape != diagram::PlotMark::Shape::Segment) continue;
    const diagram::EventRef hit = diagram::eventAt(plotted, {(mark.at.x() + mark.to) / 2, mark.at.y()});
    ASSERT_EQ(hit.kind, diagram::EventRef::Kind::Packet);
    EXPECT_EQ(again.packets[hit.index].sent, again.packets[mark.packet].sent);
    ++segments;
  }
  EXPECT_GT(segments, 5);
}

}  // namespace
}  // namespace wiretale::testing
