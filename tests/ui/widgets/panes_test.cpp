#include <set>

#include <gtest/gtest.h>

#include <QDockWidget>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QTreeWidget>

#include "tests/ui/widgets/open_window.h"
#include "ui/views/inspector_panel.h"
#include "ui/views/scenario_picker.h"
#include "ui/windows/pane_dock.h"
#include "ui/windows/pane_shelf.h"
#include "ui/windows/side_panel.h"

namespace wiretale::windows {
namespace {

using testing::OpenWindow;

class Panes : public ::testing::TestWithParam<QSize> {};

constexpr std::array kRight{PaneId::ControlBlock, PaneId::States, PaneId::Comparison,
                            PaneId::Layers,       PaneId::Keys,   PaneId::Certificates};

TEST_P(Panes, LeaveTheDiagramTheLargerPart) {
  OpenWindow open("tls13");
  open.window.resize(GetParam());
  for (const PaneId pane : kRight) {
    open.window.panes().show(pane);
    QTest::qWait(1);
    EXPECT_TRUE(open.window.panes().content(pane).isVisible());
    EXPECT_GE(open.window.diagram().width() * 2, open.window.width() - 4) << static_cast<int>(pane);
  }
}

TEST_P(Panes, ShareAColumnOfTwoPlacesAtMost) {
  OpenWindow open("tls13");
  open.window.resize(GetParam());
  for (const PaneId pane : kRight) open.window.panes().show(pane);
  QTest::qWait(1);
  std::set<int> tops;
  for (const PaneId pane : kRight) {
    const QDockWidget& dock = open.window.panes().dock(pane);
    if (!isBehind(dock)) tops.insert(dock.y());
  }
  EXPECT_EQ(tops.size(), 1U);
}

INSTANTIATE_TEST_SUITE_P(Screens, Panes, ::testing::Values(QSize(1366, 735), QSize(1920, 1040)),
                         [](const auto& test) { return "Wide" + std::to_string(test.param.width()); });

TEST(PaneShelf, LayersGetTheRoomThatTheyNeed) {
  OpenWindow open("tls13");
  open.window.panes().show(PaneId::Layers);
  QTest::qWait(1);
  EXPECT_GE(open.window.panes().dock(PaneId::Layers).width(), 392);
}

TEST(PaneShelf, AColumnStaysAsWideAsItWasMade) {
  OpenWindow open("tls13");
  PaneShelf& panes = open.window.panes();
  panes.show(PaneId::Layers);
  QTest::qWait(1);
  open.window.resizeDocks({&panes.dock(PaneId::Layers)}, {350}, Qt::Horizontal);
  for (const PaneId pane : {PaneId::Keys, PaneId::Layers}) {
    panes.show(pane);
    QTest::qWait(1);
    EXPECT_EQ(panes.dock(pane).width(), 350);
  }
  panes.toggleAction(PaneId::Layers).trigger();
  panes.show(PaneId::Layers);
  QTest::qWait(1);
  EXPECT_EQ(panes.dock(PaneId::Layers).width(), 350);
}

TEST(PaneShelf, WhatIsBehindATabTakesNoFocus) {
  OpenWindow open("tls13");
  PaneShelf& panes = open.window.panes();
  panes.show(PaneId::Keys);
  QTest::qWait(1);
  EXPECT_FALSE(open.window.inspector().isVisible());
  panes.toggleAction(PaneId::Keys).trigger();
  QTest::qWait(1);
  EXPECT_TRUE(open.window.inspector().isVisible());
}

TEST(PaneShelf, ASinglePaneHasNoTab) {
  OpenWindow open("tls13");
  PaneShelf& panes = open.window.panes();
  const auto shown = [&] {
    QTest::qWait(5);
    int count = 0;
    for (const QTabBar* bar : open.window.findChildren<QTabBar*>(Qt::FindDirectChildrenOnly))
      count += bar->isVisible() ? 1 : 0;
    return count;
  };
  EXPECT_EQ(shown(), 0);
  panes.show(PaneId::Keys);
  EXPECT_EQ(shown(), 1);
  panes.toggleAction(PaneId::Keys).trigger();
  EXPECT_EQ(shown(), 0);
}

TEST(SidePanel, ShowsSixScenariosOnASmallScreen) {
  OpenWindow open;
  open.window.resize(1364, 735);
  QTest::qWait(1);
  const QTreeWidget& tree = open.window.sidePanel().scenarios().tree();
  EXPECT_GE(tree.viewport()->height() / tree.visualItemRect(tree.topLevelItem(0)).height(), 6);
  EXPECT_EQ(open.window.sidePanel().verticalScrollBar()->maximum(), 0) << "all of the panel is in view";
}

}  // namespace
}  // namespace wiretale::windows
