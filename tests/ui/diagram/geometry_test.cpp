#include <gtest/gtest.h>

#include "ui/diagram/oriented_box.h"
#include "ui/diagram/row_index.h"

namespace wiretale::testing {
namespace {

using diagram::OrientedBox;
using diagram::RowIndex;

OrientedBox box(double x, double y, double halfWidth, double halfHeight, double degrees = 0) {
  return {{x, y}, halfWidth, halfHeight, diagram::directionAt(degrees)};
}

TEST(OrientedBox, OverlapsOnlyWhereItReallyDoes) {
  EXPECT_TRUE(overlap(box(0, 0, 10, 5), box(15, 0, 10, 5)));
  EXPECT_FALSE(overlap(box(0, 0, 10, 5), box(21, 0, 10, 5)));
  // Their upright bounds overlap; they do not.
  EXPECT_FALSE(overlap(box(0, 0, 40, 2, 30), box(20, -20, 40, 2, 30)));
  EXPECT_TRUE(overlap(box(0, 0, 40, 2, 30), box(0, 0, 40, 2, -30)));
}

TEST(OrientedBox, IsCrossedByLinesThatTouchIt) {
  EXPECT_TRUE(crosses(box(0, 0, 10, 5), {-20, 0}, {20, 0}));
  EXPECT_TRUE(crosses(box(0, 0, 10, 5), {0, 0}, {1, 1})) << "a line inside";
  EXPECT_FALSE(crosses(box(0, 0, 10, 5), {-20, 6}, {20, 6}));
  EXPECT_FALSE(crosses(box(0, 0, 10, 5), {-20, 0}, {-11, 0})) << "ends before it";
  EXPECT_FALSE(crosses(box(0, 0, 40, 2, 45), {0, -20}, {40, -20})) << "passes the corner of its bounds";
}

TEST(OrientedBox, ContainsPointsInItsOwnFrame) {
  EXPECT_TRUE(contains(box(0, 0, 40, 2, 45), {20, 20}));
  EXPECT_FALSE(contains(box(0, 0, 40, 2, 45), {20, 0}));
}

TEST(OrientedBox, OfATextLiesAroundItsBaseLine) {
  diagram::TextShape text;
  text.anchor = {100, 50};
  text.width = 60;
  text.font = diagram::FontRole::Detail;
  text.align = diagram::TextShape::Align::End;
  const QRectF bounds = boxOf(text).bounds();
  EXPECT_NEAR(bounds.left(), 40, 1e-9);
  EXPECT_NEAR(bounds.right(), 100, 1e-9);
  EXPECT_LT(bounds.top(), 42);
  EXPECT_GT(bounds.bottom(), 51);
}

TEST(RowIndex, FindsWhatTouchesAStretch) {
  RowIndex index;
  for (int i = 0; i < 100; ++i) index.add(i * 50, i * 50 + 40);
  const auto range = index.range(1000, 1100);
  EXPECT_LE(range.first, 20U);
  EXPECT_GE(range.last, 23U);
  EXPECT_LT(range.last - range.first, 8U);
}

TEST(RowIndex, FindsATallShapeEverywhereItReaches) {
  RowIndex index;
  index.add(0, 10'000);
  index.add(20, 30);
  EXPECT_EQ(index.range(9'000, 9'010).first, 0U);
  EXPECT_EQ(index.range(9'000, 9'010).last, 1U);
  EXPECT_EQ(index.range(20'000, 20'010).last, 0U);
}

}  // namespace
}  // namespace wiretale::testing
