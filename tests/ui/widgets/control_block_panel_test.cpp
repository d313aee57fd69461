#include "ui/views/control_block_panel.h"

#include <gtest/gtest.h>

#include <QTableView>
#include <QTest>

#include "tests/ui/widgets/open_window.h"
#include "ui/text/number_text.h"
#include "ui/windows/pane_shelf.h"

namespace wiretale::views {
namespace {

using models::ControlBlockModel;
using Row = ControlBlockModel::Row;
using testing::at;
using testing::OpenWindow;

struct Blocks : OpenWindow {
  using OpenWindow::OpenWindow;

  ControlBlockPanel& panel() { return window.panes().panel<ControlBlockPanel>(windows::PaneId::ControlBlock); }
  ControlBlockModel& model() { return panel().model(); }
  void show() { window.panes().show(windows::PaneId::ControlBlock); }
  std::string cell(Row row, int column) {
    return model().index(static_cast<int>(row), column).data().toString().toStdString();
  }
  /// At that moment, when the panel has followed.
  std::string cellAt(SimDuration moment, Row row, int column) {
    session.playback().seek(at(moment));
    QTest::qWait(120);
    return cell(row, column);
  }
};

TEST(ControlBlockPanel, ShowsBothEndsAtThePlayhead) {
  Blocks blocks;
  blocks.show();
  EXPECT_EQ(blocks.cellAt(30ms, Row::State, ControlBlockModel::Client), "SYN-SENT");
  EXPECT_EQ(blocks.cell(Row::State, ControlBlockModel::Server), "SYN-RECEIVED");
  EXPECT_EQ(blocks.cell(Row::SendUnacknowledged, ControlBlockModel::Client), "0");
  EXPECT_EQ(blocks.cell(Row::SendNext, ControlBlockModel::Client), "1");
  EXPECT_EQ(blocks.cell(Row::SmoothedRoundTrip, ControlBlockModel::Client), "–");
  EXPECT_EQ(blocks.cell(Row::Timer, ControlBlockModel::Client), "RTO 970 ms");
  EXPECT_EQ(blocks.cellAt(41ms, Row::SmoothedRoundTrip, ControlBlockModel::Client), "40.1 ms");
  EXPECT_EQ(blocks.cell(Row::State, ControlBlockModel::Client), "ESTABLISHED");
}

TEST(ControlBlockPanel, CostsNothingWhileItIsHidden) {
  Blocks blocks;
  EXPECT_FALSE(blocks.panel().isVisible());
  EXPECT_EQ(blocks.cellAt(41ms, Row::State, ControlBlockModel::Client), "CLOSED") << "as it was at the start";
}

TEST(PaneShelf, MakesAPaneWhenItIsFirstShown) {
  OpenWindow open;
  windows::PaneShelf& panes = open.window.panes();
  EXPECT_TRUE(panes.contents().empty());
  panes.show(windows::PaneId::States);
  ASSERT_EQ(panes.contents().size(), 1U);
  EXPECT_TRUE(panes.content(windows::PaneId::States).isVisible());
  panes.hideAll();
  EXPECT_FALSE(panes.content(windows::PaneId::States).isVisible());
}

TEST(ControlBlockPanel, FollowsAnotherRun) {
  Blocks blocks;
  blocks.show();
  blocks.session.setKnob(session::Knob::Latency, 0.1);
  EXPECT_EQ(blocks.cellAt(60ms, Row::State, ControlBlockModel::Server), "LISTEN");
}

TEST(ControlBlockPanel, SaysWhatEachRowMeansAndWhoSaysSo) {
  Blocks blocks;
  blocks.show();
  for (int row = 1; row < ControlBlockModel::kRowCount; ++row) {
    const QModelIndex name = blocks.model().index(row, 0);
    EXPECT_FALSE(name.data().toString().isEmpty()) << row;
    EXPECT_FALSE(name.data(Qt::ToolTipRole).toString().isEmpty()) << row;
  }
  const auto tip = blocks.model().index(static_cast<int>(Row::SendNext), 1).data(Qt::ToolTipRole).toString();
  EXPECT_TRUE(tip.contains(QStringLiteral("RFC 9293 §3.3.1"))) << tip.toStdString();
  EXPECT_TRUE(tip.contains(QStringLiteral("absolute: "))) << tip.toStdString();
}

TEST(ControlBlockPanel, IsReadOutWithNameSideAndValueAndReachedByTab) {
  Blocks blocks;
  blocks.show();
  blocks.cellAt(30ms, Row::State, ControlBlockModel::Client);
  const QModelIndex cell = blocks.model().index(static_cast<int>(Row::State), ControlBlockModel::Server);
  EXPECT_EQ(cell.data(Qt::AccessibleTextRole).toString().toStdString(), "state, Server: SYN-RECEIVED");
  QTableView& table = blocks.panel().table();
  EXPECT_FALSE(table.accessibleName().isEmpty());
  EXPECT_NE(table.focusPolicy() & Qt::TabFocus, 0);
}

TEST(Plots, StandBesideTheDiagramWhenTheMenuSaysSo) {
  OpenWindow open("data-lost");
  EXPECT_TRUE(open.window.diagram().layout().plots.empty());
  open.settings.setPlots(5);
  open.window.showPlots();
  ASSERT_EQ(open.window.diagram().layout().plots.size(), 2U);
  EXPECT_EQ(open.window.diagram().layout().plots[1].kind, diagram::PlotKind::Sequence);
  open.settings.setPlots(0);
  open.window.showPlots();
  EXPECT_TRUE(open.window.diagram().layout().plots.empty());
}

}  // namespace
}  // namespace wiretale::views
