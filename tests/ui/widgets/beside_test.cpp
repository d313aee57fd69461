#include <set>

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include "tests/ui/widgets/open_window.h"
#include "ui/session/branches.h"
#include "ui/views/changes_panel.h"
#include "ui/views/comparison_panel.h"
#include "ui/views/hex_view.h"
#include "ui/views/inspector_panel.h"
#include "ui/views/intervention_dialog.h"
#include "ui/views/intervention_menu.h"
#include "ui/views/layers_panel.h"
#include "ui/views/parting_line.h"
#include "ui/windows/beside_flow.h"
#include "ui/windows/pane_shelf.h"
#include "ui/windows/picture_source.h"
#include "ui/windows/side_panel.h"

namespace wiretale::windows {
namespace {

using session::Session;
using testing::at;
using testing::OpenWindow;
using views::PacketDeed;

TEST(PartingLine, IsHiddenUntilSomethingWasChanged) {
  OpenWindow open;
  EXPECT_TRUE(open.window.partingLine().isHidden());
  open.clickArrow(1);
  open.key(Qt::Key_D);
  EXPECT_FALSE(open.window.partingLine().isHidden());
  EXPECT_TRUE(open.window.partingLine().text().startsWith(QStringLiteral(
      "First difference at 20.035 ms: packet 1 from the server (SYN, ACK) is dropped instead of arriving")))
      << open.window.partingLine().text().toStdString();
}

TEST(PartingLine, LeadsToThePacket) {
  OpenWindow open;
  open.clickArrow(1);
  open.key(Qt::Key_D);
  open.session.select({});
  open.window.partingLine().jumpButton().click();
  EXPECT_EQ(open.session.selected().index, 1U);
  EXPECT_EQ(open.session.playback().at(), open.trace().packets[1].sent);
}

TEST(Ghost, OfTheRunBeforeIsDrawnUntilItIsSwitchedOff) {
  OpenWindow open;
  EXPECT_TRUE(open.window.diagram().layout().ghost.empty());
  open.clickArrow(1);
  open.key(Qt::Key_D);
  EXPECT_FALSE(open.window.diagram().layout().ghost.empty());
  open.window.partingLine().ghostBox().click();
  EXPECT_TRUE(open.window.diagram().layout().ghost.empty());
  open.window.partingLine().ghostBox().click();
  EXPECT_FALSE(open.window.diagram().layout().ghost.empty());
}

TEST(Ghost, OfADragIsTheRunBeforeTheDrag) {
  OpenWindow open("transfer");
  const trace::Trace before = open.trace();
  open.session.beginDrag();
  for (const double loss : {0.05, 0.1, 0.2}) open.session.setKnob(session::Knob::Loss, loss);
  open.session.endDrag();
  ASSERT_NE(open.session.ghost(), nullptr);
  EXPECT_EQ(*open.session.ghost(), before);
}

TEST(Ghost, OfAnotherScenarioIsNone) {
  OpenWindow open;
  open.clickArrow(1);
  open.key(Qt::Key_D);
  open.window.files().openByName(QStringLiteral("transfer"));
  EXPECT_EQ(open.session.ghost(), nullptr);
  EXPECT_TRUE(open.window.partingLine().isHidden());
}

TEST(Deeds, AreDoneToTheSelectedPacketAndListed) {
  OpenWindow open;
  open.session.select({diagram::EventRef::Kind::Packet, Side::Client, 2});
  open.key(Qt::Key_O);
  ASSERT_EQ(open.scenario().interventions.size(), 1U);
  EXPECT_TRUE(std::holds_alternative<scenario::OvertakePacket>(open.scenario().interventions[0]));
  EXPECT_EQ(open.window.sidePanel().changes().lineCount(), 1);
  EXPECT_GT(open.trace().packets[2].arrives, open.trace().packets[3].arrives);
}

TEST(Deeds, AskForTheirValueFirst) {
  OpenWindow open;
  open.clickArrow(0);
  open.key(Qt::Key_L);
  auto* dialog = open.window.findChild<views::InterventionDialog*>();
  ASSERT_NE(dialog, nullptr);
  auto* by = qobject_cast<QLineEdit*>(dialog->editor("by"));
  ASSERT_NE(by, nullptr);
  by->setText(QStringLiteral("soon"));
  EXPECT_FALSE(dialog->problem().isEmpty());
  by->setText(QStringLiteral("70ms"));
  EXPECT_TRUE(dialog->problem().isEmpty());
  dialog->accept();
  EXPECT_EQ(open.scenario().interventions.at(0), scenario::Intervention(scenario::DelayPacket{Side::Client, 0, 70ms}));
}

TEST(Deeds, AnOptionalValueMayBeLeftOut) {
  views::InterventionDialog dialog(scenario::CorruptPacket{Side::Client, 3, 17});
  qobject_cast<QLineEdit*>(dialog.editor("bit"))->clear();
  EXPECT_EQ(dialog.intervention(), scenario::Intervention(scenario::CorruptPacket{Side::Client, 3, std::nullopt}));
  EXPECT_TRUE(dialog.problem().isEmpty());
}

TEST(Deeds, ABitIsChosenInTheInspector) {
  OpenWindow open;
  open.clickArrow(0);
  open.window.inspector().refresh();
  Q_EMIT open.window.inspector().bytes().bitChosen(22, 5);
  ASSERT_EQ(open.scenario().interventions.size(), 1U);
  EXPECT_EQ(std::get<scenario::CorruptPacket>(open.scenario().interventions[0]).bit, 2U * 8 + 2);
  EXPECT_TRUE(open.trace().packets[0].corrupted);
}

TEST(BranchesInTheWindow, AForkIsAnEditThatCanBeUndone) {
  OpenWindow open;
  open.session.playback().seek(at(30ms));
  open.key(Qt::Key_B, Qt::ControlModifier);
  EXPECT_EQ(open.scenario().branch, "From 30 ms");
  EXPECT_EQ(open.scenario().branches.size(), 1U);
  EXPECT_EQ(open.session.reach(), session::Reach::FromNowOn);
  open.session.setKnob(session::Knob::Loss, 0.5);
  open.session.switchBranch(QString());
  EXPECT_TRUE(open.scenario().interventions.empty());
  open.session.deletePresentBranch(QStringLiteral("From 30 ms"));
  EXPECT_EQ(open.scenario().branch, "From 30 ms");
  EXPECT_TRUE(open.scenario().branches.empty());
  while (open.session.document().undoStack().canUndo()) open.session.document().undoStack().undo();
  EXPECT_EQ(open.scenario(), testing::builtin("three-way-handshake-and-close"));
}

CompareDialog::Choice pairNamed(const QString& name) {
  for (const CompareDialog::Choice& pair : CompareDialog::pairs())
    if (pair.name == name) return pair;
  ADD_FAILURE() << name.toStdString();
  return {};
}

TEST(Compare, EveryPairThatComesWithTheProgramCanBeChosen) {
  std::set<QString> names;
  for (const CompareDialog::Choice& pair : CompareDialog::pairs()) names.insert(pair.name);
  EXPECT_EQ(names.size(), 6U);
}

TEST(Compare, TwoDiagramsHaveOneAxisAndOnePlayhead) {
  OpenWindow open;
  open.window.beside().choose(pairNamed(QStringLiteral("tcp-or-udp")), Session::Beside::Next);
  ASSERT_NE(open.window.beside().view(), nullptr);
  QTest::qWait(1);
  const auto& left = open.window.diagram().layout().axis.pieces();
  const auto& right = open.window.beside().view()->layout().axis.pieces();
  ASSERT_EQ(left.size(), right.size());
  for (std::size_t i = 0; i < left.size(); ++i) {
    EXPECT_EQ(left[i].toTime, right[i].toTime);
    EXPECT_DOUBLE_EQ(left[i].toY, right[i].toY);
  }
  open.session.playback().seek(at(50ms));
  EXPECT_EQ(open.session.other()->playback().at(), at(50ms));
  open.session.other()->playback().seek(at(70ms));
  EXPECT_EQ(open.session.playback().at(), at(70ms));
}

TEST(Compare, TheTableHasAColumnForEachRun) {
  OpenWindow open;
  open.window.beside().choose(pairNamed(QStringLiteral("loss-or-none")), Session::Beside::Next);
  QTest::qWait(1);
  const QTableWidget& table = open.window.panes().panel<views::ComparisonPanel>(PaneId::Comparison).table();
  ASSERT_EQ(table.columnCount(), 3);
  EXPECT_EQ(table.horizontalHeaderItem(1)->text(), QStringLiteral("No loss"));
  EXPECT_EQ(table.horizontalHeaderItem(2)->text(), QStringLiteral("10 % loss"));
  EXPECT_EQ(table.rowCount(), 10);
}

TEST(Compare, AGhostIsDrawnBehindAndNotBeside) {
  OpenWindow open;
  open.window.beside().choose(pairNamed(QStringLiteral("reno-or-cubic")), Session::Beside::Behind);
  EXPECT_EQ(open.window.beside().view(), nullptr);
  EXPECT_FALSE(open.window.diagram().layout().ghost.empty());
  open.session.stopComparing();
  EXPECT_TRUE(open.window.diagram().layout().ghost.empty());
}

TEST(Compare, BothAreInThePicture) {
  OpenWindow open;
  open.window.beside().choose(pairNamed(QStringLiteral("tcp-or-udp")), Session::Beside::Next);
  const HeldRequest held = holdRequest(open.session, open.window.diagram(), {});
  ASSERT_NE(held.request.beside, nullptr);
  EXPECT_EQ(held.request.caption, QStringLiteral("TCP"));
  EXPECT_EQ(held.request.besideCaption, QStringLiteral("UDP"));
  open.session.stopComparing();
  EXPECT_EQ(open.window.beside().view(), nullptr);
  EXPECT_EQ(holdRequest(open.session, open.window.diagram(), {}).request.beside, nullptr);
}

TEST(Compare, OpeningSomethingElseEndsIt) {
  OpenWindow open;
  open.window.beside().choose(pairNamed(QStringLiteral("tcp-or-udp")), Session::Beside::Next);
  open.window.files().openByName(QStringLiteral("transfer"));
  EXPECT_FALSE(open.session.isComparing());
  EXPECT_EQ(open.window.beside().view(), nullptr);
}

TEST(Layers, AddUpToThePacket) {
  OpenWindow open("tls13");
  auto& panel = open.window.panes().panel<views::LayersPanel>(PaneId::Layers);
  open.window.panes().show(PaneId::Layers);
  for (trace::Index packet = 0; packet < open.trace().packets.size(); ++packet) {
    open.session.select({diagram::EventRef::Kind::Packet, open.trace().packets[packet].from, packet});
    QTest::qWait(1);
    int bytes = 0;
    for (int row = 0; row < panel.table().rowCount(); ++row)
      bytes += panel.table().item(row, 3)->text().remove(QLatin1Char(',')).toInt();
    EXPECT_EQ(static_cast<std::size_t>(bytes), panel.bytes().byteCount()) << "packet " << packet;
  }
}

/// All pairs that come with the program, on a small screen.
class Pair : public ::testing::TestWithParam<const char*> {};

TEST_P(Pair, StandsBesideEachOtherWithAllFourLanesInView) {
  OpenWindow open(GetParam());
  open.window.resize(1364, 735);
  open.session.compareWith(session::branchNamed(open.scenario(), open.scenario().branches.front().name),
                           QStringLiteral("Other"), Session::Beside::Next);
  QTest::qWait(20);
  const auto views = open.window.findChildren<views::DiagramView*>();
  ASSERT_EQ(views.size(), 2);
  for (const views::DiagramView* view : views) {
    EXPECT_LE(view->layout().size.width(), view->viewport()->width());
    EXPECT_GE(view->layout().laneX[Side::Server] - view->layout().laneX[Side::Client], 140);
  }
}

INSTANTIATE_TEST_SUITE_P(Builtin, Pair,
                         ::testing::Values("tcp-or-udp", "reno-or-cubic", "cubic-or-bbr", "tls-generations",
                                           "time-wait-or-not", "loss-or-none"),
                         [](const auto& test) {
                           std::string name = test.param;
                           std::erase(name, '-');
                           return name;
                         });

}  // namespace
}  // namespace wiretale::windows
