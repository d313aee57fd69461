#include "ui/views/diagram_view.h"

#include <algorithm>
#include <cstdlib>

#include <gtest/gtest.h>

#include <QAccessible>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "tests/ui/widgets/open_window.h"
#include "ui/views/time_bar.h"
#include "ui/views/transport_bar.h"

namespace wiretale::views {
namespace {

using diagram::EventRef;
using testing::at;
using testing::OpenWindow;

QImage imageOf(QWidget& widget) {
  return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// The largest difference of any channel of any pixel.
int difference(const QImage& a, const QImage& b) {
  int most = a.size() == b.size() ? 0 : 255;
  for (int y = 0; most < 255 && y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) {
      const QRgb one = a.pixel(x, y);
      const QRgb other = b.pixel(x, y);
      most = std::max({most, std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                       std::abs(qBlue(one) - qBlue(other))});
    }
  }
  return most;
}

TEST(DiagramView, AClickOnAnArrowSelectsItsPacket) {
  OpenWindow open;
  for (const trace::Index packet : {0U, 1U, 2U}) {
    open.clickArrow(packet);
    EXPECT_EQ(open.session.selected().kind, EventRef::Kind::Packet);
    EXPECT_EQ(open.session.selected().index, packet);
  }
}

TEST(DiagramView, AClickBesideEverythingSelectsNothing) {
  OpenWindow open;
  open.clickArrow(0);
  QTest::mouseClick(open.window.diagram().viewport(), Qt::LeftButton, {},
                    QPoint(open.window.diagram().viewport()->width() - 4, 120));
  EXPECT_EQ(open.session.selected(), EventRef{});
}

TEST(DiagramView, ShiftAndAClickOnEachOfTwoPacketsMeasuresBetweenThem) {
  OpenWindow open;
  DiagramView& view = open.window.diagram();
  const auto nearSender = [&](trace::Index packet) {
    const diagram::ArrowShape& arrow = view.layout().arrows[packet];
    return view.toViewport(arrow.tail + (arrow.tip - arrow.tail) * 0.1).toPoint();
  };
  QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, nearSender(0));
  QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, nearSender(2));
  ASSERT_TRUE(view.ruler());
  EXPECT_EQ(view.ruler()->from, open.trace().packets[0].sent);
  EXPECT_EQ(view.ruler()->to, open.trace().packets[2].sent);
  EXPECT_TRUE(view.layout().ruler);
  EXPECT_EQ(open.session.selected(), EventRef{}) << "measuring selects nothing";
  open.key(Qt::Key_Escape);
  EXPECT_FALSE(view.ruler());
}

TEST(DiagramView, ADragWithShiftMeasuresFromWhereItBeganToWhereItEnded) {
  OpenWindow open;
  DiagramView& view = open.window.diagram();
  const auto beside = [&](SimDuration time) {
    return QPoint(6, view.toViewport({0, view.layout().axis.yAt(at(time))}).toPoint().y());
  };
  const QPoint first = beside(10ms);
  const QPoint last = beside(50ms);
  QTest::mousePress(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, first);
  QTest::mouseMove(view.viewport(), last);
  QTest::mouseRelease(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, last);
  ASSERT_TRUE(view.ruler());
  EXPECT_LT(view.ruler()->from, at(12ms));
  EXPECT_GT(view.ruler()->to, at(48ms));
}

TEST(DiagramView, ShowsTimeAsItIsAsked) {
  OpenWindow open;
  DiagramView& view = open.window.diagram();
  view.setAxisLook({diagram::TimeScale::Even, diagram::TimeLabels::SinceEvent, true});
  EXPECT_TRUE(view.layout().axis.even());
  EXPECT_FALSE(view.layout().windowBars.empty());
  view.setAxisLook({});
  EXPECT_FALSE(view.layout().axis.even());
  EXPECT_TRUE(view.layout().windowBars.empty());
}

TEST(DiagramView, UpAndDownGoThroughThePackets) {
  OpenWindow open;
  open.key(Qt::Key_Down);
  EXPECT_EQ(open.session.selected().index, 0U);
  open.key(Qt::Key_Down);
  EXPECT_EQ(open.session.selected().index, 1U);
  open.key(Qt::Key_Up);
  open.key(Qt::Key_Up);
  EXPECT_EQ(open.session.selected().index, 0U) << "the first has none before it";
  open.key(Qt::Key_Escape);
  EXPECT_EQ(open.session.selected(), EventRef{});
}

TEST(DiagramView, TheSelectedPacketIsScrolledIntoView) {
  OpenWindow open("lossy-transfer");
  const auto last = static_cast<trace::Index>(open.trace().packets.size() - 1);
  DiagramView& view = open.window.diagram();
  view.show({EventRef::Kind::Packet, open.trace().packets[last].from, last});
  EXPECT_TRUE(view.viewport()->rect().contains(open.onArrow(last)));
}

TEST(DiagramView, TilesAreTheSamePictureAsOnePiece) {
  OpenWindow open;
  open.session.playback().seek(at(50ms));
  DiagramView& view = open.window.diagram();
  view.setTheme(view.theme());
  const int before = view.paintedTiles();
  const QImage atOnce = imageOf(*view.viewport());
  EXPECT_EQ(view.paintedTiles(), before) << "a picture that may be seen only once needs no tiles";
  const QImage once = imageOf(*view.viewport());
  EXPECT_GT(view.paintedTiles(), before);
  EXPECT_LE(difference(atOnce, once), 12) << "antialiasing may round differently, no more";
  open.session.playback().seek(at(120ms));
  imageOf(*view.viewport());
  open.session.playback().seek(at(50ms));
  EXPECT_EQ(difference(imageOf(*view.viewport()), once), 0) << "going there and back leaves no trace";
}

TEST(DiagramView, PlayingOnPaintsNoTileTwice) {
  OpenWindow open;
  DiagramView& view = open.window.diagram();
  open.session.playback().seek(at(1ms));
  imageOf(*view.viewport());
  for (int step = 1; step < 100; ++step) {
    open.session.playback().seek(at(step * 1500us));
    imageOf(*view.viewport());
  }
  const int after = view.paintedTiles();
  for (int step = 1; step < 100; ++step) {
    open.session.playback().seek(at(step * 1500us));
    imageOf(*view.viewport());
  }
  EXPECT_EQ(view.paintedTiles(), after);
}

TEST(DiagramView, ThePlayheadStaysInViewWhilePlaying) {
  OpenWindow open("lossy-transfer");
  DiagramView& view = open.window.diagram();
  view.setZoom(3);
  open.session.playback().play();
  for (int frame = 0; frame < 400; ++frame) {
    open.session.playback().elapse(0.02);
    const double y = view.toViewport({0, view.layout().axis.yAt(open.session.playback().at())}).y();
    ASSERT_GE(y, 0) << "frame " << frame;
    ASSERT_LE(y, view.viewport()->height()) << "frame " << frame;
  }
}

TEST(DiagramView, ZoomingAtThePointerKeepsItsMomentThere) {
  OpenWindow open("lossy-transfer");
  DiagramView& view = open.window.diagram();
  const QPointF pointer(400, 500);
  const SimTime before = view.layout().axis.timeAt(view.toContent(pointer).y());
  QWheelEvent wheel(pointer, view.viewport()->mapToGlobal(pointer), {}, {0, 360}, Qt::NoButton, Qt::ControlModifier,
                    Qt::NoScrollPhase, false);
  QCoreApplication::sendEvent(view.viewport(), &wheel);
  EXPECT_GT(view.zoom(), 1.5);
  const double y = view.toViewport({0, view.layout().axis.yAt(before)}).y();
  EXPECT_NEAR(y, pointer.y(), 2);
}

TEST(DiagramView, TheWholeSessionFitsWhenAskedTo) {
  OpenWindow open("syn-ack-lost");
  DiagramView& view = open.window.diagram();
  view.setZoom(4);
  EXPECT_GT(view.verticalScrollBar()->maximum(), 0);
  view.fit();
  EXPECT_EQ(view.verticalScrollBar()->maximum(), 0);
}

TEST(DiagramView, ThePlayheadCanBeDragged) {
  OpenWindow open;
  open.session.playback().seek(at(50ms));
  DiagramView& view = open.window.diagram();
  const QPoint grip(view.viewport()->width() - 4, qRound(view.toViewport({0, view.layout().axis.yAt(at(50ms))}).y()));
  QTest::mousePress(view.viewport(), Qt::LeftButton, {}, grip);
  QTest::mouseMove(view.viewport(), grip + QPoint(0, 60));
  QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, grip + QPoint(0, 60));
  EXPECT_GT(open.session.playback().at(), at(60ms));
}

TEST(DiagramView, IsAListOfPacketsForScreenReaders) {
  OpenWindow open("syn-lost");
  QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&open.window.diagram());
  ASSERT_NE(list, nullptr);
  EXPECT_EQ(list->role(), QAccessible::List);
  ASSERT_EQ(list->childCount(), static_cast<int>(open.trace().packets.size()));
  const QString first = list->child(0)->text(QAccessible::Name);
  EXPECT_TRUE(first.contains(QStringLiteral("SYN"))) << first.toStdString();
  EXPECT_TRUE(first.contains(QStringLiteral("Client"))) << first.toStdString();
  open.clickArrow(0);
  EXPECT_TRUE(list->child(0)->state().selected);
  EXPECT_EQ(list->child(list->childCount()), nullptr);
}

TEST(DiagramView, APacketIsChosenByAScreenReader) {
  OpenWindow open("syn-lost");
  QAccessibleInterface* packet = QAccessible::queryAccessibleInterface(&open.window.diagram())->child(1);
  ASSERT_NE(packet->actionInterface(), nullptr);
  packet->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
  EXPECT_EQ(open.session.selected().index, 1U);
  EXPECT_TRUE(packet->state().selected);
  EXPECT_FALSE(packet->state().offscreen);
}

TEST(TimeBar, IsASliderInSecondsForScreenReaders) {
  OpenWindow open;
  QAccessibleInterface* bar = QAccessible::queryAccessibleInterface(&open.window.transport().timeBar());
  ASSERT_NE(bar, nullptr);
  EXPECT_EQ(bar->role(), QAccessible::Slider);
  QAccessibleValueInterface* value = bar->valueInterface();
  ASSERT_NE(value, nullptr);
  EXPECT_EQ(value->currentValue().toDouble(), 0);
  value->setCurrentValue(0.05);
  EXPECT_EQ(open.session.playback().at(), at(50ms));
  EXPECT_EQ(bar->text(QAccessible::Value), QStringLiteral("50 ms"));
  value->setCurrentValue(value->maximumValue());
  EXPECT_EQ(open.session.playback().at(), open.session.playback().end());
}

}  // namespace
}  // namespace wiretale::views
