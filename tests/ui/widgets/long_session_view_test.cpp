#include <algorithm>
#include <utility>

#include <gtest/gtest.h>

#include <QAccessible>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

#include "tests/ui/widgets/open_window.h"
#include "ui/diagram/group_hit.h"
#include "ui/diagram/hit_test.h"

namespace wiretale::views {
namespace {

using testing::OpenWindow;

/// The window with a transfer of a few thousand packets, of which some are lost.
class LongSessionView : public ::testing::Test {
 protected:
  void SetUp() override {
    scenario::Scenario bulk = testing::builtin("transfer");
    bulk.parties[Side::Client].program = {scenario::Connect{}, scenario::Send{.bytes = 6'000'000, .text = {}},
                                          scenario::Close{}};
    bulk.parties[Side::Server].program = {scenario::Listen{}, scenario::ReceiveEnd{}, scenario::Close{}};
    for (auto& direction : bulk.link) direction = {.latency = 10ms, .loss = 0.003, .bitsPerSecond = 100'000'000};
    open.session.open(bulk, {});
    QTest::qWait(1);
    ASSERT_TRUE(diagram::isLong(open.trace()));
  }

  DiagramView& view() { return open.window.diagram(); }
  QScrollBar& bar() { return *view().verticalScrollBar(); }

  void wheel(QPointF at, int notches) {
    QWheelEvent event(at, view().viewport()->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view().viewport(), &event);
  }

  /// Somewhere in view where a density band has packets, and no one of them is hit.
  QPointF onDensity() {
    const double x = view().layout().laneX[Side::Client] + 30;
    for (double y = view().layout().headHeight + 60; y < view().viewport()->height(); y += 3) {
      const QPointF at = view().toContent({x, y});
      const auto group = diagram::groupAt(view().layout(), open.trace(), at);
      const bool free = diagram::eventAt(view().layout(), at).kind == diagram::EventRef::Kind::None;
      if (free && group && group->kind == diagram::GroupRef::Kind::Density) return {x, y};
    }
    return {};
  }

  OpenWindow open;
};

TEST_F(LongSessionView, FitsAsAWhole) {
  view().fit();
  EXPECT_EQ(bar().maximum(), 0);
  EXPECT_FALSE(view().layout().density.empty());
  EXPECT_FALSE(view().strip().isVisible()) << "there is nothing to jump to";
}

TEST_F(LongSessionView, KnowsWhatIsInViewWhereverItIsScrolled) {
  for (const double zoom : {0.2, 1.0, 40.0}) {
    view().setZoom(zoom);
    ASSERT_GT(bar().maximum(), 0);
    for (const double share : {0.0, 0.31, 0.5, 0.77, 1.0}) {
      bar().setValue(static_cast<int>(share * bar().maximum()));
      const QRectF seen = view().visibleContent();
      const SimTime from = view().layout().axis.timeAt(seen.top());
      const SimTime to = view().layout().axis.timeAt(seen.bottom());
      for (const Side side : kSides) {
        const auto& pyramid = open.session.outline()->pyramid;
        for (std::size_t i = pyramid.before(side, from); i < pyramid.before(side, to); ++i) {
          const double y = view().layout().axis.yAt(open.trace().packets[pyramid.packet(side, i)].sent);
          const auto covered = [&](const auto& row) { return row.top <= y && y <= row.bottom; };
          EXPECT_TRUE(arrowOf(view().layout(), pyramid.packet(side, i)) != nullptr ||
                      std::ranges::any_of(view().layout().density, covered))
              << "zoom " << zoom << ", at " << share;
        }
      }
    }
  }
}

TEST_F(LongSessionView, KeepsTheMomentUnderThePointerThroughAllLevels) {
  view().fit();
  const QPointF at(500, 330);
  int kept = 0;
  for (int step = 0; step < 50; ++step) {
    const SimTime moment = view().layout().axis.timeAt(view().toContent(at).y());
    wheel(at, 1);
    if (bar().value() == 0 || bar().value() == bar().maximum()) continue;  // there is nothing beyond the ends
    const double y = view().toViewport({0, view().layout().axis.yAt(moment)}).y();
    ASSERT_NEAR(y, at.y(), 1.5) << "after " << step << " notches at zoom " << view().zoom();
    ++kept;
  }
  EXPECT_GT(kept, 40);
  EXPECT_GT(view().zoom(), 20);
}

TEST_F(LongSessionView, ZoomsNoFurtherThanAScrollBarCounts) {
  for (int step = 0; step < 90; ++step) wheel({500, 330}, 1);
  EXPECT_LE(view().layout().size.height(), 1.01e9);
  EXPECT_GT(bar().maximum(), 1'000'000);
  bar().setValue(bar().maximum());
  EXPECT_NEAR(view().visibleContent().bottom(), view().layout().size.height(), 1.5);
}

TEST_F(LongSessionView, ZoomsIntoADensityBandThatIsClicked) {
  view().fit();
  const QPointF at = onDensity();
  ASSERT_FALSE(at.isNull());
  const double before = view().zoom();
  QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at.toPoint());
  EXPECT_GT(view().zoom(), 3 * before);
  EXPECT_EQ(view().selected(), diagram::EventRef{});
}

TEST_F(LongSessionView, HasAnOverviewToJumpBy) {
  view().setZoom(1);
  auto* strip = view().findChild<OverviewStrip*>();
  ASSERT_NE(strip, nullptr);
  ASSERT_TRUE(strip->isVisible());
  QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(8, strip->height() * 3 / 4));
  EXPECT_NEAR(view().visibleContent().center().y() / view().layout().size.height(), 0.75, 0.02);
  const QRectF frame = strip->frame();
  EXPECT_NEAR(frame.center().y(), strip->height() * 0.75, 3);
  QTest::mousePress(strip, Qt::LeftButton, {}, frame.center().toPoint());
  QTest::mouseMove(strip, QPoint(8, -50));
  QTest::mouseRelease(strip, Qt::LeftButton, {}, QPoint(8, -50));
  EXPECT_EQ(bar().value(), 0);
}

TEST_F(LongSessionView, ScrollsToASelectedPacketThatWasNotLaidOut) {
  view().setZoom(2);
  const auto last = static_cast<trace::Index>(open.trace().packets.size() - 5);
  view().show({diagram::EventRef::Kind::Packet, Side::Client, last});
  const double y = view().toViewport({0, view().layout().axis.yAt(open.trace().packets[last].sent)}).y();
  EXPECT_GE(y, 0);
  EXPECT_LE(y, view().viewport()->height());
}

TEST_F(LongSessionView, TellsScreenReadersWhatIsInView) {
  view().fit();
  QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view());
  ASSERT_NE(list, nullptr);
  const QString total = diagram::grouped(open.trace().packets.size());
  EXPECT_TRUE(list->text(QAccessible::Description).contains(total))
      << list->text(QAccessible::Description).toStdString();
}

TEST_F(LongSessionView, HasTheRunBeforeAnEditBehindIt) {
  view().setZoom(20);
  EXPECT_TRUE(view().layout().ghost.empty());
  open.session.setKnob(session::Knob::Loss, 0.03);
  QTest::qWait(1);
  ASSERT_TRUE(diagram::isLong(open.trace()));
  // While both send.
  const double y = view().layout().axis.yAt(kSessionStart + 300ms);
  bar().setValue(qRound(y));
  EXPECT_FALSE(view().layout().ghost.empty());
  EXPECT_EQ(view().layout().axis.end(), std::max(open.trace().end, open.session.ghost()->end));
}

TEST_F(LongSessionView, PlacesEventsEvenlyAndKeepsTheMomentUnderThePointer) {
  view().setAxisLook({.scale = diagram::TimeScale::Even});
  ASSERT_TRUE(view().layout().axis.even());
  view().fit();
  EXPECT_EQ(bar().maximum(), 0);
  const QPointF at(500, 330);
  for (int step = 0; step < 40; ++step) {
    const SimTime moment = view().layout().axis.timeAt(view().toContent(at).y());
    wheel(at, 1);
    if (bar().value() == 0 || bar().value() == bar().maximum()) continue;
    ASSERT_NEAR(view().toViewport({0, view().layout().axis.yAt(moment)}).y(), at.y(), 1.5) << step;
  }
  EXPECT_GT(view().zoom(), 1);
}

/// Packets in density bands, and those of them that stand out.
std::pair<std::size_t, std::size_t> countedIn(const diagram::DiagramLayout& layout) {
  std::pair<std::size_t, std::size_t> counts{};
  for (const auto& row : layout.density) {
    for (const Side side : kSides) {
      counts.first += row.counts[side].total();
      counts.second += row.bright[side].total();
    }
  }
  return counts;
}

TEST_F(LongSessionView, CountsInItsBandsWhatTheFilterFinds) {
  view().fit();
  const std::size_t all = countedIn(view().layout()).first;
  open.session.finder().setText(QStringLiteral("lost"));
  EXPECT_EQ(countedIn(view().layout()).first, all);
  EXPECT_GT(countedIn(view().layout()).second, 0U);
  EXPECT_LT(countedIn(view().layout()).second, all / 20);
  open.session.finder().setRest(session::Finder::Rest::Hidden);
  EXPECT_LT(countedIn(view().layout()).first, all / 20);
  open.session.finder().setText({});
  EXPECT_EQ(countedIn(view().layout()).first, all);
}

TEST_F(LongSessionView, ShowsPlotsAndWindowBars) {
  view().setPlots(diagram::only(diagram::PlotKind::Congestion));
  view().setAxisLook({.windows = true});
  view().setZoom(0.5);
  ASSERT_EQ(view().layout().plots.size(), 1U);
  EXPECT_FALSE(view().layout().plots.front().curves.front().points.empty() &&
               view().layout().plots.front().curves.front().rows.empty());
  EXPECT_FALSE(view().layout().windowBars.empty());
}

TEST(ShortSessionView, HasNoOverview) {
  OpenWindow open;
  EXPECT_FALSE(open.window.diagram().strip().isVisible());
  EXPECT_EQ(
      open.window.diagram().viewport()->geometry().right(),
      open.window.diagram().width() - 1 -
          (open.window.diagram().verticalScrollBar()->isVisible() ? open.window.diagram().verticalScrollBar()->width()
                                                                  : 0));
}

TEST(ShortSessionView, OpensABraceAndClosesIt) {
  OpenWindow open("transfer");
  DiagramView& view = open.window.diagram();
  ASSERT_FALSE(view.layout().braces.empty());
  const QPointF glyph = view.layout().braces.front().glyph.center();
  const auto first = view.layout().braces.front().first;
  ASSERT_TRUE(view.unfold(view.toViewport(glyph)));
  const auto stateOf = [&] {
    const auto brace = std::ranges::find(view.layout().braces, first, &diagram::BraceShape::first);
    return brace != view.layout().braces.end() && brace->open;
  };
  EXPECT_TRUE(stateOf());
  ASSERT_TRUE(view.unfold(view.toViewport(glyph)));
  EXPECT_FALSE(stateOf());
  EXPECT_FALSE(view.unfold({2, 2})) << "nothing to open there";
}

}  // namespace
}  // namespace wiretale::views
