#include "ui/diagram/diagram_painter.h"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "tests/ui/diagram/recording_target.h"
#include "tests/ui/diagram/sample_trace.h"
#include "ui/diagram/oriented_box.h"

namespace wiretale::testing {
namespace {

using diagram::PaintOptions;
using diagram::Playhead;
using diagram::Theme;

class Painter : public ::testing::Test {
 protected:
  RecordingTarget paint(const PaintOptions& options = {}) {
    RecordingTarget target;
    diagram::paintDiagram(target, layout, theme, options);
    return target;
  }
  RecordingTarget paintLiveAt(SimDuration at) {
    RecordingTarget target;
    diagram::paintLive(target, layout, trace, theme, {.playhead = {.at = kSessionStart + at}});
    return target;
  }
  static long count(const RecordingTarget& target, const QString& text) {
    return std::count_if(target.texts.begin(), target.texts.end(), [&](const auto& t) { return t.text == text; });
  }

  trace::Trace trace = traceOf("syn-ack-lost");
  diagram::DiagramLayout layout = layOutFixed(trace);
  const Theme& theme = Theme::named(Theme::Name::Light);
};

TEST_F(Painter, DrawsEveryTextOnceAndClosesWhatItOpens) {
  const RecordingTarget target = paint();
  EXPECT_EQ(target.texts.size(), layout.texts.size() + layout.headTexts.size());
  EXPECT_EQ(target.depth, 0);
  EXPECT_EQ(target.deepest, 1) << "events do not nest";
  EXPECT_TRUE(target.clips.empty());
}

TEST_F(Painter, NamesEachPacketOnce) {
  const RecordingTarget target = paint();
  std::multiset<trace::Index> packets;
  for (const auto& event : target.events) {
    if (event.kind == diagram::EventRef::Kind::Packet) packets.insert(event.index);
  }
  EXPECT_EQ(packets.size(), trace.packets.size());
}

TEST_F(Painter, UsesOpaqueColoursOnly) {
  EXPECT_TRUE(paint().allOpaque);
  EXPECT_TRUE(paint({.playhead = {.at = kSessionStart + 30ms}}).allOpaque);
  EXPECT_TRUE(paintLiveAt(30ms).allOpaque);
}

TEST_F(Painter, MakesTheFuturePaleBelowThePlayhead) {
  const RecordingTarget target = paint({.playhead = {.at = kSessionStart + 500ms}});
  const double now = layout.axis.yAt(kSessionStart + 500ms);
  for (const auto& text : target.texts) {
    if (text.text == u"ESTABLISHED") {
      EXPECT_EQ(text.ink, theme.pale().textOf(diagram::Ink::Established));
      EXPECT_DOUBLE_EQ(text.clip.top(), now);
    }
    if (text.text == u"SYN-RECEIVED" && text.clip.bottom() == now) {
      EXPECT_EQ(text.ink, theme.textOf(diagram::Ink::BandOpening));
    }
  }
  EXPECT_EQ(count(target, QStringLiteral("LISTEN")), 1);
}

TEST_F(Painter, HidesTheFutureIfAskedTo) {
  const Playhead playhead{.at = kSessionStart + 500ms, .future = Playhead::Future::Hidden};
  const RecordingTarget target = paint({.playhead = playhead});
  EXPECT_EQ(count(target, QStringLiteral("ESTABLISHED")), 0);
  EXPECT_EQ(count(target, QStringLiteral("LISTEN")), 1);
}

TEST_F(Painter, CutsNoTextAtTheLineBehindWhichTheFutureIsHidden) {
  for (const auto& packet : trace.packets) {
    const double now = layout.axis.yAt(packet.arrives);
    const RecordingTarget target = paint({.playhead = {.at = packet.arrives, .future = Playhead::Future::Hidden}});
    for (const auto& shape : layout.texts) {
      const QRectF box = boxOf(shape).bounds();
      if (box.top() >= now || box.bottom() <= now) continue;
      // Above the line and below it, or nowhere.
      bool above = false;
      bool below = false;
      for (std::size_t place = 0; place < target.shapes.size(); ++place) {
        if (target.shapes[place].anchor != shape.anchor || target.shapes[place].text != shape.text) continue;
        above = above || target.texts[place].clip.bottom() == now;
        below = below || target.texts[place].clip.top() == now;
      }
      EXPECT_EQ(above, below) << shape.text.toStdString() << " at " << now;
    }
  }
}

TEST_F(Painter, CutsTheLineForNoTextThatIsHidden) {
  int hidden = 0;
  for (const auto& packet : trace.packets) {
    const PaintOptions options{.playhead = {.at = packet.sent, .future = Playhead::Future::Hidden}};
    const double now = layout.axis.yAt(packet.sent);
    const RecordingTarget shown = paint(options);
    RecordingTarget live;
    diagram::paintLive(live, layout, trace, theme, options);
    for (const auto& shape : layout.texts) {
      const auto across = diagram::spanAt(boxOf(shape), now);
      const auto isIt = [&](const auto& drawn) { return drawn.anchor == shape.anchor && drawn.text == shape.text; };
      if (!across || std::ranges::any_of(shown.shapes, isIt)) continue;
      ++hidden;
      const QPointF middle((across->left + across->right) / 2, now);
      const auto passes = [&](const QRectF& rect) { return rect.height() < 4 && rect.contains(middle); };
      EXPECT_TRUE(std::ranges::any_of(live.rects, passes)) << shape.text.toStdString() << " at " << now;
    }
  }
  EXPECT_GT(hidden, 0);
}

TEST_F(Painter, HidesTheFutureInStripsAsInOnePiece) {
  const Playhead playhead{.at = kSessionStart + 500ms, .future = Playhead::Future::Hidden};
  const double width = layout.size.width();
  const double now = layout.axis.yAt(playhead.at);
  for (double top = now + 20; top + 60 < layout.size.height(); top += 60)
    EXPECT_TRUE(paint({.playhead = playhead, .visible = {0, top, width, 60}}).texts.empty()) << top;
}

TEST_F(Painter, LeavesOutWhatIsNotVisible) {
  const RecordingTarget target = paint({.visible = {0, 400, layout.size.width(), 100}});
  EXPECT_LT(target.texts.size(), layout.texts.size() / 2);
  EXPECT_EQ(count(target, QStringLiteral("Client")), 0) << "the head is above";
}

TEST_F(Painter, LeavesTextsOfTheNextPageToItButForTimes) {
  const double width = layout.size.width();
  const auto texts = [&](const PaintOptions& options) { return paint(options).shapes; };
  const auto all = texts({.visible = {0, 0, width, 400}});
  const auto own = texts({.visible = {0, 0, width, 400}, .own = {0, 0, width, 200}});
  EXPECT_LT(own.size(), all.size());
  for (const auto& text : own) EXPECT_TRUE(text.font == diagram::FontRole::Tick || boxOf(text).centre.y() < 200);
  const auto isLowTime = [](const auto& text) { return text.font == diagram::FontRole::Tick && text.anchor.y() > 210; };
  EXPECT_TRUE(std::any_of(own.begin(), own.end(), isLowTime));
}

TEST_F(Painter, PaintsNoPaperIfItShallBeTransparent) {
  const auto isPaper = [&](const QRectF& rect) { return rect.size() == layout.size; };
  const RecordingTarget with = paint();
  const RecordingTarget without = paint({.background = false});
  EXPECT_TRUE(std::any_of(with.rects.begin(), with.rects.end(), isPaper));
  EXPECT_FALSE(std::any_of(without.rects.begin(), without.rects.end(), isPaper));
}

TEST_F(Painter, ShowsAPacketOnItsWayAsAChipOnThePlayhead) {
  const RecordingTarget target = paintLiveAt(2ms);
  const double now = layout.axis.yAt(kSessionStart + 2ms);
  const auto chips = std::count_if(target.roundedRects.begin(), target.roundedRects.end(), [&](const QRectF& rect) {
    return rect.size() == QSizeF(14, 10) && std::abs(rect.center().y() - now) < 1e-6;
  });
  EXPECT_EQ(chips, 1);
  EXPECT_EQ(count(target, QStringLiteral("2 ms")), 1) << "the time at its end";
}

TEST_F(Painter, LetsAChipGiveWayToTheLabelOfItsArrow) {
  const RecordingTarget target = paintLiveAt(10ms);
  const double now = layout.axis.yAt(kSessionStart + 10ms);
  const auto chip = std::find_if(target.roundedRects.begin(), target.roundedRects.end(),
                                 [](const QRectF& rect) { return rect.size() == QSizeF(14, 10); });
  ASSERT_NE(chip, target.roundedRects.end());
  EXPECT_GT(chip->center().y(), now + 1) << "the label stands above the arrow";
  EXPECT_LT(chip->center().y(), now + 7) << "the arrow must not be left";
}

TEST_F(Painter, InterruptsThePlayheadsLineAtATextThatItWouldCrossOut) {
  const RecordingTarget target = paintLiveAt(20ms);  // SYN-RECEIVED begins here
  const double now = layout.axis.yAt(kSessionStart + 20ms);
  const auto name = std::find_if(layout.texts.begin(), layout.texts.end(),
                                 [](const diagram::TextShape& text) { return text.text == u"SYN-RECEIVED"; });
  ASSERT_NE(name, layout.texts.end());
  double drawn = 0;
  for (const QRectF& rect : target.rects) {
    if (rect.top() > now || rect.bottom() < now) continue;
    EXPECT_FALSE(rect.intersects(boxOf(*name).bounds()));
    drawn += rect.width();
  }
  EXPECT_GT(drawn, layout.size.width() / 2);
}

TEST_F(Painter, KeepsTheBadgeBelowTheNamesOfTheLanes) {
  const RecordingTarget target = paintLiveAt(0ms);
  for (const QRectF& rect : target.roundedRects) EXPECT_GE(rect.top(), layout.headHeight);
}

TEST_F(Painter, ShowsHowLongARunningTimerHasLeft) {
  EXPECT_GE(count(paintLiveAt(500ms), QStringLiteral("500 ms")), 1);
}

TEST_F(Painter, ShowsNothingLiveOnACompleteDiagram) {
  RecordingTarget target;
  diagram::paintLive(target, layout, trace, theme, {});
  EXPECT_TRUE(target.texts.empty() && target.rects.empty());
}

TEST_F(Painter, DrawsTheHeadAlone) {
  RecordingTarget target;
  diagram::paintHead(target, layout, theme);
  EXPECT_EQ(target.texts.size(), layout.headTexts.size());
}

}  // namespace
}  // namespace wiretale::testing
