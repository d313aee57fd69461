#include <gtest/gtest.h>

#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPaintEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include "tests/ui/widgets/open_window.h"
#include "ui/session/interventions.h"
#include "ui/text/number_text.h"
#include "ui/views/changes_panel.h"
#include "ui/views/field_tree.h"
#include "ui/views/hex_view.h"
#include "ui/views/inspector_panel.h"
#include "ui/views/knob_row.h"
#include "ui/views/parameter_panel.h"
#include "ui/views/reach_switch.h"
#include "ui/views/scenario_picker.h"
#include "ui/views/status_line.h"
#include "ui/views/symbol_button.h"
#include "ui/views/time_bar.h"
#include "ui/views/transport_bar.h"
#include "ui/windows/side_panel.h"

namespace wiretale::views {
namespace {

using session::Knob;
using session::Reach;
using testing::at;
using testing::OpenWindow;

struct Panels : OpenWindow {
  using OpenWindow::OpenWindow;
  KnobRow& row(Knob knob) { return window.sidePanel().parameters().row(knob); }
  ChangesPanel& changes() { return window.sidePanel().changes(); }

  /// From one end of the slider's way to a share of it, with the mouse, in steps.
  void drag(Knob knob, double to) { dragFrom(knob, shareOf(knob), to); }

  double shareOf(Knob knob) {
    const QSlider& slider = row(knob).slider();
    return static_cast<double>(slider.value()) / slider.maximum();
  }

  void dragFrom(Knob knob, double from, double to) {
    QSlider& slider = row(knob).slider();
    const auto point = [&](double share) {
      return QPoint(qRound(9 + share * (slider.width() - 18)), slider.height() / 2);
    };
    QTest::mousePress(&slider, Qt::LeftButton, {}, point(from));
    for (int step = 1; step <= 5; ++step) QTest::mouseMove(&slider, point(from + (to - from) * step / 5));
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, point(to));
  }
};

TEST(ParameterPanel, TheDiagramFollowsWhileTheSliderMoves) {
  Panels open;
  QSlider& slider = open.row(Knob::Latency).slider();
  std::vector<SimTime> arrivals;
  for (const int position : {400, 500, 600, 700}) {
    slider.setValue(position);
    arrivals.push_back(open.trace().packets[0].arrives);
    const auto& arrow = open.window.diagram().layout().arrows[0];
    EXPECT_NEAR(arrow.tip.y(), open.window.diagram().layout().axis.yAt(arrivals.back()), 1.0);
  }
  for (std::size_t place = 1; place < arrivals.size(); ++place) EXPECT_GT(arrivals[place], arrivals[place - 1]);
}

TEST(ParameterPanel, AMouseDragIsOneStepToUndo) {
  Panels open;
  open.drag(Knob::Loss, 0.8);
  EXPECT_GT(open.scenario().link[Side::Client].loss, 0.3);
  EXPECT_EQ(open.session.document().undoStack().count(), 1);
  open.key(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(open.scenario().link[Side::Client].loss, 0);
  EXPECT_EQ(open.row(Knob::Loss).slider().value(), 0) << "the slider goes back too";
}

TEST(ParameterPanel, ADragThatBeginsBesideTheHandleIsOneStepToo) {
  Panels open;
  open.drag(Knob::Loss, 0.2);
  open.dragFrom(Knob::Loss, 0.6, 0.8);
  EXPECT_EQ(open.session.document().undoStack().count(), 2);
}

TEST(ParameterPanel, TheSpinBoxTakesExactValues) {
  Panels open;
  QDoubleSpinBox& spin = open.row(Knob::Latency).spinBox();
  spin.setFocus();
  spin.selectAll();
  QTest::keyClicks(&spin, QStringLiteral("12.345"));
  QTest::keyClick(&spin, Qt::Key_Return);
  EXPECT_EQ(open.scenario().link[Side::Server].latency, 12'345us);
  EXPECT_EQ(spin.text().toStdString(), "12.345 ms");
}

TEST(ParameterPanel, FromNowOnAddsAChangeAndTheListShowsIt) {
  Panels open;
  open.session.playback().seek(at(50ms));
  QTest::mouseClick(&open.window.sidePanel().parameters().reachSwitch().button(Reach::FromNowOn), Qt::LeftButton);
  open.drag(Knob::Loss, 1.0);
  EXPECT_EQ(open.scenario().link[Side::Client].loss, 0) << "the start stays as it was";
  EXPECT_EQ(open.scenario().interventions.size(), 2U);
  EXPECT_EQ(open.changes().lineCount(), 1);
  auto* remove = open.changes().findChild<SymbolButton*>();
  ASSERT_NE(remove, nullptr);
  QTest::mouseClick(remove, Qt::LeftButton);
  EXPECT_TRUE(open.scenario().interventions.empty());
  EXPECT_EQ(open.changes().lineCount(), 0);
}

TEST(ParameterPanel, FromNowOnShowsTheValueInForceAtThePlayhead) {
  Panels open;
  open.session.document().edit(session::withChangeAt(open.scenario(), Knob::Loss, 0.5, at(60ms)),
                               session::EditKind::Loss);
  open.session.setReach(Reach::FromNowOn);
  open.session.playback().seek(at(59ms));
  EXPECT_EQ(open.row(Knob::Loss).spinBox().value(), 0);
  open.session.playback().seek(at(61ms));
  EXPECT_EQ(open.row(Knob::Loss).spinBox().value(), 50);
}

TEST(ChangesPanel, TheSeedTakesNumbersAndNothingElse) {
  Panels open;
  QLineEdit& seed = open.changes().seedBox();
  seed.setText(QStringLiteral("18446744073709551615"));
  QTest::keyClick(&seed, Qt::Key_Return);
  EXPECT_EQ(open.scenario().seed, 18446744073709551615U);
  seed.setText(QStringLiteral("a dog"));
  QTest::keyClick(&seed, Qt::Key_Return);
  EXPECT_EQ(open.scenario().seed, 18446744073709551615U);
  EXPECT_EQ(seed.text().toStdString(), "18446744073709551615");
}

TEST(Inspector, ShowsTheClickedPacketWithItsReason) {
  Panels open;
  open.clickArrow(1);
  QTest::qWait(5);
  EXPECT_EQ(open.window.inspector().title().text().toStdString(), "SYN, ACK");
  EXPECT_TRUE(open.window.inspector().whyText().contains(QStringLiteral("RFC 9293")))
      << open.window.inspector().whyText().toStdString();
  EXPECT_GE(open.window.inspector().bytes().byteCount(), 40U);
}

TEST(Inspector, AFieldMarksItsBytesAndAByteItsField) {
  Panels open;
  open.clickArrow(0);
  QTest::qWait(5);
  FieldTree& fields = open.window.inspector().fields();
  HexView& bytes = open.window.inspector().bytes();
  QTest::mouseClick(&bytes, Qt::LeftButton, {}, bytes.rectOf(24).center());
  EXPECT_EQ(fields.currentIndex().data().toString().toStdString(), "Sequence Number");
  EXPECT_EQ(bytes.markedOffset(), 24U);
  EXPECT_EQ(bytes.markedLength(), 4U);
  QTest::keyClick(&bytes, Qt::Key_Right);
  EXPECT_EQ(bytes.markedOffset(), 28U) << "the field behind it";
  QTest::keyClick(&fields, Qt::Key_Up);
  EXPECT_EQ(bytes.markedOffset(), 24U);
}

TEST(Inspector, FollowsTheSelectedPacketWhenASliderMoves) {
  Panels open;
  open.clickArrow(0);
  open.row(Knob::Latency).spinBox().setValue(70);
  QTest::qWait(5);
  bool found = false;
  const QString arrives = text::instant(open.trace().packets[0].arrives);
  EXPECT_TRUE(arrives.startsWith(QStringLiteral("70"))) << arrives.toStdString();
  for (const QLabel* label : open.window.inspector().findChildren<QLabel*>()) found = found || label->text() == arrives;
  EXPECT_TRUE(found) << "when it arrives now";
}

TEST(StatusLine, CountsWhatHappened) {
  Panels open("syn-lost");
  const std::string summary = open.window.status().summary().toStdString();
  EXPECT_NE(summary.find("1 lost"), std::string::npos) << summary;
  EXPECT_NE(summary.find("seed 42"), std::string::npos) << summary;
  EXPECT_NE(summary.find(std::to_string(open.trace().packets.size()) + " packets"), std::string::npos) << summary;
}

TEST(Transport, TheTimeBarCanBeDraggedBothWays) {
  Panels open;
  TimeBar& bar = open.window.transport().timeBar();
  const auto point = [&bar](SimTime moment) { return QPoint(qRound(bar.xAt(moment)), 20); };
  QTest::mousePress(&bar, Qt::LeftButton, {}, point(at(100ms)));
  EXPECT_NEAR(std::chrono::duration<double>(open.session.playback().at() - at(100ms)).count(), 0, 0.002);
  QTest::mouseMove(&bar, point(at(30ms)));
  EXPECT_NEAR(std::chrono::duration<double>(open.session.playback().at() - at(30ms)).count(), 0, 0.002);
  QTest::mouseRelease(&bar, Qt::LeftButton, {}, point(at(30ms)));
  EXPECT_FALSE(open.session.playback().playing());
}

TEST(Transport, AScrubWhilePlayingPlaysOn) {
  Panels open;
  open.session.playback().play();
  TimeBar& bar = open.window.transport().timeBar();
  QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(100, 20));
  EXPECT_FALSE(open.session.playback().playing());
  QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(100, 20));
  EXPECT_TRUE(open.session.playback().playing());
}

TEST(Transport, ABarThatIsMadeWhileItPlaysOffersToPause) {
  session::Session session(sim::run);
  session.setPatience(std::chrono::seconds(20));
  session.open(testing::builtin("syn-lost"), {});
  session.playback().play();
  TransportBar bar(session);
  EXPECT_EQ(bar.playButton().symbol(), Symbol::Pause);
  session.playback().pause();
  EXPECT_EQ(bar.playButton().symbol(), Symbol::Play);
}

/// Collects what of a widget is painted anew.
class PaintedRegion : public QObject {
 public:
  QRegion region;

 protected:
  bool eventFilter(QObject* /*watched*/, QEvent* event) override {
    if (event->type() == QEvent::Paint) region += static_cast<QPaintEvent*>(event)->region();
    return false;
  }
};

TEST(Transport, ThePlayheadLeavesNothingBehindOnTheTimeBar) {
  Panels open;
  TimeBar& bar = open.window.transport().timeBar();
  open.session.playback().seek(at(60ms));
  bar.repaint();
  bar.resize(bar.width() - 40, bar.height());  // the line is elsewhere now, and nobody moved it
  bar.repaint();
  const int left = qRound(bar.xAt(at(60ms)));
  PaintedRegion painted;
  bar.installEventFilter(&painted);
  open.session.playback().seek(at(90ms));
  ASSERT_TRUE(QTest::qWaitFor([&] { return !painted.region.isEmpty(); }));
  EXPECT_TRUE(painted.region.contains(QPoint(left, 5)));
  EXPECT_TRUE(painted.region.contains(QPoint(qRound(bar.xAt(at(90ms))), 5)));
}

TEST(ScenarioPicker, TheSidePanelScrollsOnlyItsListAtTheSmallestUsualSize) {
  Panels open;
  EXPECT_EQ(open.window.sidePanel().verticalScrollBar()->maximum(), 0);
}

/// Of the scenarios that the picker shows, chapter by chapter; of a closed chapter only its title.
QStringList shownIn(const QTreeWidget& tree) {
  QStringList shown;
  for (QTreeWidgetItemIterator it(const_cast<QTreeWidget*>(&tree)); *it != nullptr; ++it) {
    const QTreeWidgetItem* chapter = (*it)->parent();
    const bool visible = !(*it)->isHidden() && (chapter == nullptr || (!chapter->isHidden() && chapter->isExpanded()));
    if (visible) shown << (*it)->text(0);
  }
  return shown;
}

TEST(ScenarioPicker, OpensTheChapterOfWhatIsShown) {
  Panels open;
  ScenarioPicker& picker = open.window.sidePanel().scenarios();
  const QTreeWidgetItem* current = picker.tree().currentItem();
  ASSERT_NE(current, nullptr);
  EXPECT_EQ(current->parent()->text(0).toStdString(), "Opening and closing");
  EXPECT_TRUE(shownIn(picker.tree()).contains(current->text(0)));
  EXPECT_TRUE(shownIn(picker.tree()).contains(QStringLiteral("TIME-WAIT")));
  picker.setCurrent(QStringLiteral("no-time-wait"));
  EXPECT_EQ(picker.tree().currentItem()->parent()->text(0).toStdString(), "TIME-WAIT");
}

TEST(ScenarioPicker, FindsByTheWordsOfTitleNameAndDescription) {
  Panels open;
  ScenarioPicker& picker = open.window.sidePanel().scenarios();
  picker.search().setText(QStringLiteral("syn-ack lost"));
  const QStringList hits = shownIn(picker.tree());
  EXPECT_TRUE(hits.contains(QStringLiteral("The SYN-ACK is lost"))) << hits.join(QStringLiteral(" | ")).toStdString();
  EXPECT_FALSE(hits.contains(QStringLiteral("TIME-WAIT")));
  picker.search().setText(QStringLiteral("no such words"));
  EXPECT_TRUE(shownIn(picker.tree()).isEmpty());
  picker.search().clear();
  EXPECT_TRUE(shownIn(picker.tree()).contains(QStringLiteral("TIME-WAIT")));
}

TEST(ScenarioPicker, OneClickOpensAScenarioAndOneOpensOrClosesAChapter) {
  Panels open;
  ScenarioPicker& picker = open.window.sidePanel().scenarios();
  QTreeWidget& tree = picker.tree();
  QTreeWidgetItem* chapter = tree.topLevelItem(3);
  tree.scrollToItem(chapter);
  const auto click = [&tree](QTreeWidgetItem* item) {
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualItemRect(item).center());
  };
  click(chapter);
  EXPECT_TRUE(chapter->isExpanded());
  tree.scrollToItem(chapter->child(0));
  click(chapter->child(0));
  EXPECT_EQ(open.window.files().builtinName().toStdString(), "no-time-wait");
  tree.scrollToItem(chapter);
  click(chapter);
  EXPECT_FALSE(chapter->isExpanded());
}

TEST(Transport, ThePlayButtonPlaysAndPauses) {
  Panels open;
  SymbolButton& play = open.window.transport().playButton();
  QTest::mouseClick(&play, Qt::LeftButton);
  EXPECT_TRUE(open.session.playback().playing());
  EXPECT_EQ(play.accessibleName().toStdString(), "Pause");
  QTest::mouseClick(&play, Qt::LeftButton);
  EXPECT_FALSE(open.session.playback().playing());
}

}  // namespace
}  // namespace wiretale::views
