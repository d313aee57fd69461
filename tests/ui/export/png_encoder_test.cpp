#include "ui/export/png_encoder.h"

#include <vector>

#include <gtest/gtest.h>
#include <QImage>

namespace wiretale::exporting {
namespace {

/// Rows of all kinds: repeated, noisy, plain.
std::vector<QRgb> patternRow(int width, int y, bool alpha) {
  std::vector<QRgb> row(static_cast<std::size_t>(width), qRgb(255, 255, 255));
  if (y % 5 == 0) return row;
  for (int x = 0; x < width; ++x) {
    const int noise = (x * 7919 + (y / 3) * 104'729) % 251;
    row[static_cast<std::size_t>(x)] = qRgba(noise, x % 256, y % 256, alpha ? (x + y) % 256 : 255);
  }
  return row;
}

QByteArray encoded(int width, int height, bool alpha) {
  PngEncoder encoder(width, height, alpha, 7559);
  encoder.text("Title", "연결");
  for (int y = 0; y < height; ++y) encoder.row(patternRow(width, y, alpha).data());
  return encoder.finish();
}

void expectSamePixels(const QImage& image, int width, int height, bool alpha) {
  ASSERT_EQ(image.size(), QSize(width, height));
  const QImage straight = image.convertToFormat(QImage::Format_ARGB32);
  for (int y = 0; y < height; ++y) {
    const std::vector<QRgb> row = patternRow(width, y, alpha);
    for (int x = 0; x < width; ++x) {
      ASSERT_EQ(straight.pixel(x, y), row[static_cast<std::size_t>(x)]) << "at " << x << ", " << y;
    }
  }
}

TEST(PngEncoder, QtReadsEveryPixelBack) {
  const QImage image = QImage::fromData(encoded(301, 203, false), "PNG");
  expectSamePixels(image, 301, 203, false);
  EXPECT_FALSE(image.hasAlphaChannel());
}

TEST(PngEncoder, TransparencySurvives) {
  const QImage image = QImage::fromData(encoded(64, 40, true), "PNG");
  EXPECT_TRUE(image.hasAlphaChannel());
  expectSamePixels(image, 64, 40, true);
}

TEST(PngEncoder, APictureLargerThanOneChunkIsWhole) {
  const QImage image = QImage::fromData(encoded(1'900, 700, false), "PNG");
  expectSamePixels(image, 1'900, 700, false);
}

TEST(PngEncoder, ASinglePixelIsAPicture) {
  PngEncoder encoder(1, 1, false, 3780);
  const QRgb pixel = qRgb(1, 2, 3);
  encoder.row(&pixel);
  EXPECT_EQ(QImage::fromData(encoder.finish(), "PNG").pixel(0, 0), pixel);
}

TEST(PngEncoder, ResolutionAndTextsAreReadByOtherPrograms) {
  const QImage image = QImage::fromData(encoded(8, 8, false), "PNG");
  EXPECT_EQ(image.dotsPerMeterX(), 7559);
  EXPECT_EQ(image.dotsPerMeterY(), 7559);
  EXPECT_EQ(image.text(QStringLiteral("Title")), QStringLiteral("연결"));
}

TEST(PngEncoder, RowsLikeTheOneAboveCostNextToNothing) {
  PngEncoder encoder(1'000, 5'000, false, 3780);
  const std::vector<QRgb> row(1'000, qRgb(255, 255, 255));
  for (int y = 0; y < 5'000; ++y) encoder.row(row.data());
  EXPECT_LT(encoder.finish().size(), 5'000 * 1'000 * 3 / 150);
}

}  // namespace
}  // namespace wiretale::exporting
