#include "ui/export/picture.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "tests/ui/export/sample.h"
#include "ui/export/raster.h"

namespace wiretale::exporting {
namespace {

using testing::Sample;

diagram::DiagramLayout layoutOf(QSizeF size, double head) {
  diagram::DiagramLayout layout;
  layout.size = size;
  layout.headHeight = head;
  return layout;
}

/// Of the colour channels, 0 to 255. Qt's antialiasing rounds a little differently at another place of the image.
int farthest(QRgb a, QRgb b) {
  return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

TEST(PictureParts, TheWholeDiagramIsOnePart) {
  const Picture picture = pictureOf(layoutOf({600, 900}, 70), {});
  EXPECT_EQ(picture.size, QSizeF(600, 900));
  EXPECT_EQ(picture.parts, (std::vector<Part>{{QRectF(0, 0, 600, 900), QPointF()}}));
}

TEST(PictureParts, AScrolledViewHasTheLaneNamesAtItsTop) {
  const Picture picture = pictureOf(layoutOf({600, 900}, 70), QRectF(0, 300, 600, 400));
  EXPECT_EQ(picture.size, QSizeF(600, 400));
  EXPECT_EQ(picture.parts,
            (std::vector<Part>{{QRectF(0, 0, 600, 70), QPointF()}, {QRectF(0, 370, 600, 330), QPointF(0, 70)}}));
}

TEST(PictureParts, WhatLiesOutsideOfTheDiagramIsCutOff) {
  EXPECT_EQ(pictureOf(layoutOf({600, 900}, 70), QRectF(-50, 700, 1'000, 1'000)).size, QSizeF(600, 200));
}

TEST(Raster, BandsJoinWithoutASeam) {
  Sample sample(testing::wholeSession());
  sample.request.scale = 1.5;
  const QImage whole = renderImage(sample.request).value();
  const Picture picture = pictureOf(sample.layout, {});
  QImage joined(whole.size(), whole.format());
  QImage band(whole.width(), 37, whole.format());
  for (int row = 0; row < whole.height(); row += band.height()) {
    paintRows(band, row, sample.request, picture);
    for (int y = 0; y < band.height() && row + y < whole.height(); ++y) {
      std::copy_n(band.constScanLine(y), band.bytesPerLine(), joined.scanLine(row + y));
    }
  }
  for (int y = 0; y < whole.height(); ++y) {
    for (int x = 0; x < whole.width(); ++x) {
      ASSERT_LE(farthest(joined.pixel(x, y), whole.pixel(x, y)), 8)
          << "at " << x << ", " << y << ", row " << y % 37 << " of its band";
    }
  }
}

TEST(Raster, AVisiblePartIsTheSamePixelsAsInTheWhole) {
  Sample sample(testing::longSession(30));
  const QImage whole = renderImage(sample.request).value();
  const int head = static_cast<int>(sample.layout.headHeight);
  sample.request.visible = QRectF(0, 500, sample.layout.size.width(), 300);
  const QImage part = renderImage(sample.request).value();
  EXPECT_EQ(part.copy(0, head, part.width(), 300 - head), whole.copy(0, 500 + head, whole.width(), 300 - head));
  EXPECT_EQ(part.copy(0, 0, part.width(), head), whole.copy(0, 0, whole.width(), head));
}

TEST(Raster, TransparentMeansThatNothingIsBehindTheDiagram) {
  Sample sample(testing::handshakeWithLoss());
  sample.request.transparent = true;
  const QImage image = renderImage(sample.request).value();
  EXPECT_EQ(qAlpha(image.pixel(0, 0)), 0);
  EXPECT_EQ(qAlpha(image.pixel(image.width() - 1, image.height() - 1)), 0);
}

TEST(Raster, AScaleThatIsNotOfferedIsRefused) {
  for (const double scale : {0.0, -1.0, 5.0, std::nan("")}) {
    const auto size = pixelsOf({{600, 900}, {}}, scale);
    ASSERT_FALSE(size) << scale;
    EXPECT_TRUE(size.error().contains(QStringLiteral("choose 1 to 4"))) << size.error().toStdString();
  }
}

TEST(Raster, APictureThatNoProgramWouldOpenIsRefusedWithTheScaleThatWouldDo) {
  const auto size = pixelsOf({{900, 40'000}, {}}, 4);
  ASSERT_FALSE(size);
  EXPECT_TRUE(size.error().contains(QStringLiteral("3600 × 160000"))) << size.error().toStdString();
  EXPECT_TRUE(size.error().contains(QStringLiteral("Choose scale 1.5 or smaller"))) << size.error().toStdString();
  EXPECT_TRUE(pixelsOf({{900, 40'000}, {}}, 1.5));
}

TEST(Raster, WhereNoScaleWouldDoAnotherFormatIsNamed) {
  const auto size = pixelsOf({{900, 4'000'000}, {}}, 1);
  ASSERT_FALSE(size);
  EXPECT_TRUE(size.error().contains(QStringLiteral("export as SVG or PDF"))) << size.error().toStdString();
}

}  // namespace
}  // namespace wiretale::exporting
