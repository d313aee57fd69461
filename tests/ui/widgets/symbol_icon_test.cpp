#include "ui/views/symbol_icon.h"

#include <gtest/gtest.h>

#include <QDockWidget>
#include <QImage>
#include <QMenuBar>
#include <QToolButton>

#include "ui/views/calm_style.h"

namespace wiretale::views {
namespace {

int inked(const QImage& image) {
  int count = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
  }
  return count;
}

TEST(SymbolIcon, IsInkOnNothingAtAnySize) {
  const QIcon icon = symbolIcon(Symbol::More);
  for (const int side : {16, 32}) {
    const QImage image = icon.pixmap(QSize(side, side)).toImage();
    EXPECT_EQ(image.size(), QSize(side, side));
    EXPECT_EQ(image.pixelColor(0, 0).alpha(), 0);
    EXPECT_GT(inked(image), side) << side;
    EXPECT_LT(inked(image), side * side / 2) << side;
  }
}

TEST(CalmStyle, AMenuBarWithoutRoomShowsThatThereIsMore) {
  CalmStyle style;
  const QMenuBar bar;
  EXPECT_FALSE(style.standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton, nullptr, &bar).isNull());
}

TEST(CalmStyle, OnlyDocksHaveNoIconToClose) {
  CalmStyle style;
  const QDockWidget dock;
  const QToolButton button;
  EXPECT_TRUE(style.standardIcon(QStyle::SP_TitleBarCloseButton, nullptr, &dock).isNull());
  EXPECT_FALSE(style.standardIcon(QStyle::SP_TitleBarCloseButton, nullptr, &button).isNull());
}

}  // namespace
}  // namespace wiretale::views
