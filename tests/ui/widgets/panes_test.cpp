#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include <QDockWidget>
#include <QScrollBar>
#include <QTest>
#include <QTreeWidget>

#include "tests/ui/widgets/open_window.h"
#include "ui/views/inspector_panel.h"
#include "ui/views/scenario_picker.h"
#include "ui/windows/pane_dock.h"
#include "ui/windows/pane_shelf.h"
#include "ui/windows/pane_table.h"
#include "ui/windows/side_panel.h"

namespace wiretale::windows {
namespace {

using testing::OpenWindow;

/// Docks get their sizes some turns of the event loop later.
::testing::AssertionResult becomes(const QDockWidget& dock, int width) {
  if (QTest::qWaitFor([&] { return dock.width() == width; })) return ::testing::AssertionSuccess();
  return ::testing::AssertionFailure() << dock.objectName().toStdString() << " is " << dock.width() << " px wide";
}

class Panes : public ::testing::TestWithParam<QSize> {};

constexpr std::array kRight{PaneId::ControlBlock, PaneId::States, PaneId::Comparison,
                            PaneId::Layers,       PaneId::Keys,   PaneId::Certificates};

TEST_P(Panes, LeaveTheDiagramTheLargerPart) {
  OpenWindow open("tls13");
  open.window.resize(GetParam());
  int widest = 0;
  for (const PaneId pane : kRight) {
    const int wanted = std::max(paneTable()[static_cast<std::size_t>(pane)].wanted, widest);
    widest = wanted;
    open.window.panes().show(pane);
    EXPECT_TRUE(becomes(open.window.panes().dock(pane), wanted));
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
  EXPECT_TRUE(becomes(open.window.panes().dock(PaneId::Layers), 392));
}

TEST(PaneShelf, AColumnStaysAsWideAsItWasMade) {
  OpenWindow open("tls13");
  PaneShelf& panes = open.window.panes();
  panes.show(PaneId::Layers);
  EXPECT_TRUE(becomes(panes.dock(PaneId::Layers), 392));
  open.window.resizeDocks({&panes.dock(PaneId::Layers)}, {350}, Qt::Horizontal);
  EXPECT_TRUE(becomes(panes.dock(PaneId::Layers), 350));
  QTest::qWait(20);  // as a hand would
  for (const PaneId pane : {PaneId::Keys, PaneId::Layers}) {
    panes.show(pane);
    EXPECT_TRUE(becomes(panes.dock(pane), 350));
  }
  panes.toggleAction(PaneId::Layers).trigger();
  panes.show(PaneId::Layers);
  EXPECT_TRUE(becomes(panes.dock(PaneId::Layers), 350));
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
