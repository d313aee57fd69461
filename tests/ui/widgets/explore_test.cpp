#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/ui/widgets/open_window.h"
#include "ui/views/event_table_panel.h"
#include "ui/views/find_bar.h"
#include "ui/views/inspector_panel.h"
#include "ui/views/tie_links.h"
#include "ui/windows/pane_shelf.h"

namespace wiretale::testing {
namespace {

using diagram::EventRef;
using session::Finder;
using windows::Act;
using windows::PaneId;

class Explore : public ::testing::Test {
 protected:
  void find(const char* text) {
    open.window.actions()[Act::Find].trigger();
    open.window.findBar().line().setText(QString::fromUtf8(text));
  }
  views::EventTablePanel& table() {
    open.window.panes().show(PaneId::Events);
    return open.window.panes().panel<views::EventTablePanel>(PaneId::Events);
  }
  const EventRef& selected() { return open.session.selected(); }

  OpenWindow open{"syn-ack-lost"};
};

TEST_F(Explore, FindingGoesThroughWhatMatchesAndRoundAgain) {
  find("syn and not ack");
  const std::vector<trace::Index> wanted{0, 2, 0};
  for (const trace::Index packet : wanted) {
    open.window.actions()[Act::FindNext].trigger();
    EXPECT_EQ(selected(), trace::packetEvent(packet));
  }
  open.window.actions()[Act::FindPrevious].trigger();
  EXPECT_EQ(selected(), trace::packetEvent(2));
  EXPECT_EQ(open.window.findBar().verdict(), QStringLiteral("Match 2 of 2"));
}

TEST_F(Explore, ATextThatIsNoFilterIsCalledSoInWordsAndWithItsPlace) {
  find("syn and losst");
  EXPECT_FALSE(open.session.finder().isActive());
  EXPECT_TRUE(open.window.findBar().verdict().startsWith(QStringLiteral("Column 9: ")));
  EXPECT_TRUE(open.window.findBar().verdict().contains(QStringLiteral("lost")));
  find("udp");
  EXPECT_EQ(open.window.findBar().verdict(), QStringLiteral("Nothing matches"));
}

TEST_F(Explore, ChipsWriteTheirConditionsIntoTheLineAndTakeThemOut) {
  find("");
  views::FindBar& bar = open.window.findBar();
  bar.chip(0).click();
  EXPECT_EQ(bar.line().text(), QStringLiteral("lost"));
  bar.chip(2).click();
  EXPECT_EQ(bar.line().text(), QStringLiteral("lost and from client"));
  bar.chip(3).click();
  EXPECT_EQ(bar.line().text(), QStringLiteral("lost and from server"));
  EXPECT_FALSE(bar.chip(2).isChecked());
  bar.chip(0).click();
  EXPECT_EQ(bar.line().text(), QStringLiteral("from server"));
}

TEST_F(Explore, TheRestIsDimmedInThePictureOrLeftOut) {
  const QImage before = open.window.diagram().viewport()->grab().toImage();
  find("lost");
  const QImage dimmed = open.window.diagram().viewport()->grab().toImage();
  EXPECT_NE(before, dimmed);
  const auto hidden = [&] {
    return std::ranges::count(open.window.diagram().layout().arrows, true, &diagram::ArrowShape::hidden);
  };
  EXPECT_EQ(hidden(), 0);
  open.window.findBar().hideRest().click();
  EXPECT_EQ(hidden(), std::ssize(open.trace().packets) - 1);
  EXPECT_EQ(open.session.finder().rest(), Finder::Rest::Hidden);
  QTest::keyClick(&open.window.findBar().line(), Qt::Key_Escape);
  EXPECT_TRUE(open.window.findBar().isHidden());
  EXPECT_EQ(hidden(), 0);
}

TEST_F(Explore, AnotherRunIsSearchedAnew) {
  find("lost");
  open.session.select(trace::packetEvent(6));
  open.session.dropSelected();
  EXPECT_EQ(open.session.finder().list().size(), 2U);
}

TEST_F(Explore, TheTableHasEveryEventAndFollowsTheFilter) {
  views::EventTablePanel& panel = table();
  EXPECT_EQ(panel.model().rowCount(), static_cast<int>(query::EventList(open.trace()).size()));
  find("syn and not ack");
  EXPECT_EQ(panel.model().rowCount(), 2);
  EXPECT_EQ(panel.model().index(0, models::EventModel::What).data().toString(), QStringLiteral("SYN"));
  EXPECT_EQ(panel.model().index(1, models::EventModel::What).data().toString(), QStringLiteral("SYN (again)"));
}

TEST_F(Explore, TheTableHasNoColumnForReasonsThatAnEavesdropperIsNotTold) {
  views::EventTablePanel& panel = table();
  const QHeaderView& header = *panel.table().horizontalHeader();
  const int width = header.sectionSize(models::EventModel::What);
  const int columns = header.count();
  open.session.setInsight(trace::Insight::Wire);
  EXPECT_EQ(header.count(), columns - 1);
  EXPECT_EQ(header.length(), panel.table().viewport()->width());
  open.session.setInsight(trace::Insight::Everything);
  EXPECT_EQ(header.count(), columns);
  EXPECT_EQ(header.sectionSize(models::EventModel::What), width);
}

TEST_F(Explore, TableDiagramAndPlayheadAreLinkedBothWays) {
  views::EventTablePanel& panel = table();
  const int row = panel.model().rowOf(trace::packetEvent(4));
  panel.table().setCurrentIndex(panel.model().index(row, 0));
  EXPECT_EQ(selected(), trace::packetEvent(4));
  EXPECT_EQ(open.session.playback().at(), open.trace().packets[4].sent);
  open.clickArrow(0);
  EXPECT_EQ(panel.table().currentIndex().row(), panel.model().rowOf(trace::packetEvent(0)));
  open.session.playback().seek(open.trace().end);
  QTest::qWait(100);
  EXPECT_EQ(panel.rowAtPlayhead(), panel.model().rowCount() - 1);
}

TEST_F(Explore, RowsOfTheTableAreCopiedAsTextAndAsCsv) {
  views::EventTablePanel& panel = table();
  const int row = panel.model().rowOf(trace::packetEvent(0));
  panel.table().selectRow(row);
  panel.copyText();
  const QString text = QGuiApplication::clipboard()->text();
  EXPECT_EQ(text.count(QLatin1Char('\n')), 1);
  EXPECT_EQ(text.section(QLatin1Char('\t'), 3, 3), QStringLiteral("SYN"));
  panel.copyCsv();
  const QString csv = QGuiApplication::clipboard()->text();
  EXPECT_TRUE(csv.startsWith(QStringLiteral("Packet,Time,Who,What,Bytes,Why\r\n")));
  EXPECT_TRUE(csv.contains(QStringLiteral("1,0 ms,Client,SYN,,\"")) ||
              csv.contains(QStringLiteral("1,0 s,Client,SYN,,\"")));
}

TEST_F(Explore, CausesAndEffectsAreWalkedByKeysAndBackTheSameWay) {
  open.session.select(trace::packetEvent(4));  // the SYN, ACK sent again
  open.key(Qt::Key_BracketLeft);
  ASSERT_EQ(selected().kind, EventRef::Kind::Timer);
  open.key(Qt::Key_BracketLeft);
  EXPECT_EQ(selected(), trace::packetEvent(1));
  open.window.actions()[Act::ToCause].trigger();
  EXPECT_EQ(selected(), trace::packetEvent(0));
  EXPECT_FALSE(open.window.actions()[Act::ToCause].isEnabled());
  for (int step = 0; step < 3; ++step) open.key(Qt::Key_BracketRight);
  EXPECT_EQ(selected(), trace::packetEvent(4));
}

TEST_F(Explore, TheInspectorNamesCausesAndEffects) {
  open.session.select(trace::packetEvent(4));
  open.window.inspector().refresh();
  const QString text = open.window.inspector().ties().text();
  EXPECT_TRUE(text.contains(QStringLiteral("Repeats packet 2 (SYN, ACK)"))) << text.toStdString();
  EXPECT_TRUE(text.contains(QStringLiteral("Leads to packet 6 (ACK)"))) << text.toStdString();
}

TEST_F(Explore, ASelectedPacketStandsOutWithWhatItIsTiedTo) {
  const QImage before = open.window.diagram().viewport()->grab().toImage();
  open.session.select(trace::packetEvent(1));
  const QImage chain = open.window.diagram().viewport()->grab().toImage();
  EXPECT_NE(chain, before);
  open.session.select({});
  EXPECT_NE(open.window.diagram().viewport()->grab().toImage(), chain);
}

}  // namespace
}  // namespace wiretale::testing
