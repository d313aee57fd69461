#include "ui/export/paging.h"

#include <gtest/gtest.h>

namespace wiretale::exporting {
namespace {

/// Arrows that start every `step` and are `height` high, without texts.
diagram::DiagramLayout ladder(int arrows, double step, double height) {
  diagram::DiagramLayout layout;
  layout.headHeight = 50;
  for (int i = 0; i < arrows; ++i) {
    diagram::ArrowShape arrow;
    arrow.tail = QPointF(100, 60 + i * step);
    arrow.tip = arrow.intended = QPointF(500, 60 + i * step + height);
    layout.arrows.push_back(arrow);
  }
  layout.size = QSizeF(600, 60 + arrows * step + height + 20);
  return layout;
}

int arrowsCut(const diagram::DiagramLayout& layout, double y) {
  int cut = 0;
  for (const auto& arrow : layout.arrows) cut += arrow.tail.y() < y && y < arrow.tip.y() ? 1 : 0;
  return cut;
}

void expectWithoutGaps(const std::vector<Stretch>& pages, const diagram::DiagramLayout& layout) {
  ASSERT_FALSE(pages.empty());
  EXPECT_EQ(pages.front().top, 0);
  EXPECT_EQ(pages.back().bottom, layout.size.height());
  for (std::size_t i = 1; i < pages.size(); ++i) EXPECT_EQ(pages[i].top, pages[i - 1].bottom) << "page " << i;
}

TEST(Paging, WhatFitsOnOnePageStaysOnOne) {
  const auto layout = ladder(3, 40, 30);
  EXPECT_EQ(paginate(layout, 1'000), (std::vector<Stretch>{{0, layout.size.height()}}));
}

TEST(Paging, PagesEndBetweenMessages) {
  const auto layout = ladder(60, 40, 30);
  const auto pages = paginate(layout, 500);
  expectWithoutGaps(pages, layout);
  EXPECT_GE(pages.size(), 5U);
  for (const Stretch& page : pages) EXPECT_EQ(arrowsCut(layout, page.bottom), 0) << "at " << page.bottom;
}

TEST(Paging, NoPageIsHigherThanThePaperWithTheLaneNamesOnIt) {
  const auto layout = ladder(60, 40, 30);
  const auto pages = paginate(layout, 500);
  EXPECT_LE(pages.front().bottom, 500);
  for (std::size_t i = 1; i < pages.size(); ++i) EXPECT_LE(pages[i].bottom - pages[i].top, 450);
}

TEST(Paging, WhereMessagesOverlapEverywhereTheFewestAreCut) {
  const auto layout = ladder(200, 10, 100);
  const auto pages = paginate(layout, 500);
  expectWithoutGaps(pages, layout);
  for (std::size_t i = 0; i + 1 < pages.size(); ++i) EXPECT_LE(arrowsCut(layout, pages[i].bottom), 10);
}

/// A ladder whose arrows leave when the one before arrives, a time beside each.
diagram::DiagramLayout pingPong(int arrows, double height) {
  diagram::DiagramLayout layout = ladder(arrows, height, height);
  for (const auto& arrow : layout.arrows) {
    diagram::TextShape time;
    time.font = diagram::FontRole::Tick;
    time.text = QStringLiteral("0.02");
    time.width = 24;
    time.anchor = {40, arrow.tail.y() + 4};
    layout.texts.push_back(time);
  }
  return layout;
}

TEST(Paging, ATimeBesideTheAxisIsNoReasonToCutAMessage) {
  const auto layout = pingPong(60, 40);
  for (const Stretch& page : paginate(layout, 500)) EXPECT_EQ(arrowsCut(layout, page.bottom), 0) << page.bottom;
}

TEST(Paging, ATimeAtACutIsWholeOnBothPages) {
  const auto layout = pingPong(60, 40);
  const auto pages = pagesOf(layout, 500);
  ASSERT_GE(pages.size(), 5U);
  for (std::size_t i = 0; i < pages.size(); ++i) {
    EXPECT_LE(pages[i].size.height(), 500);
    if (i == 0) continue;
    const QRectF before = pages[i - 1].parts.back().source;
    const QRectF here = pages[i].parts.back().source;
    EXPECT_GE(before.bottom() - here.top(), 14) << "a time is 12 px high";
  }
  EXPECT_EQ(pages.back().parts.back().source.bottom(), layout.size.height());
}

TEST(Paging, AnAbsurdlySmallPageStillComesToAnEnd) {
  const auto layout = ladder(20, 40, 30);
  expectWithoutGaps(paginate(layout, 1), layout);
}

}  // namespace
}  // namespace wiretale::exporting
