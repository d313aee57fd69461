#include "ui/export/raster.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QPainter>

namespace wiretale::exporting {
namespace {

constexpr int kBytesAPixel = 4;

bool fits(const QSizeF& size, double scale) {
  const double width = std::ceil(size.width() * scale);
  const double height = std::ceil(size.height() * scale);
  return width <= kMostPixelsASide && height <= kMostPixelsASide &&
         width * height * kBytesAPixel <= static_cast<double>(kMostPictureBytes);
}

QString tooLarge(const QSizeF& size, double scale) {
  const QString wanted = QStringLiteral("%1 × %2")
                             .arg(std::ceil(size.width() * scale), 0, 'f', 0)
                             .arg(std::ceil(size.height() * scale), 0, 'f', 0);
  double smaller = std::floor(scale * 2) / 2;
  while (smaller > kLeastScale && !fits(size, smaller)) smaller -= 0.5;
  if (smaller < scale && smaller >= kLeastScale && fits(size, smaller)) {
    return QCoreApplication::translate("Export",
                                       "A picture of %1 pixels is too large. Choose scale %2 or smaller, or "
                                       "export as SVG or PDF.")
        .arg(wanted)
        .arg(smaller);
  }
  return QCoreApplication::translate("Export",
                                     "A picture of %1 pixels is too large. Choose a smaller zoom, or export as "
                                     "SVG or PDF.")
      .arg(wanted);
}

}  // namespace

tl::expected<QSize, QString> pixelsOf(const Picture& picture, double scale) {
  if (!(scale >= kLeastScale && scale <= kMostScale)) {
    return tl::unexpected(QCoreApplication::translate("Export", "A scale of %1 is not possible: choose %2 to %3.")
                              .arg(scale)
                              .arg(kLeastScale)
                              .arg(kMostScale));
  }
  if (picture.size.isEmpty()) {
    return tl::unexpected(QCoreApplication::translate("Export",
                                                      "There is nothing to export: the part that was asked "
                                                      "for is empty."));
  }
  if (!fits(picture.size, scale)) return tl::unexpected(tooLarge(picture.size, scale));
  return QSize(static_cast<int>(std::ceil(picture.size.width() * scale)),
               static_cast<int>(std::ceil(picture.size.height() * scale)));
}

void paintRows(QImage& band, int firstRow, const Request& request, const Picture& picture) {
  // Where the size is no whole number of pixels, the last ones are not covered by the diagram's own paper.
  band.fill(request.transparent ? QColor(Qt::transparent) : request.theme.paper());
  QPainter painter(&band);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  painter.translate(0, -firstRow);
  painter.scale(request.scale, request.scale);
  const QRectF clip(0, firstRow / request.scale, picture.size.width(), band.height() / request.scale);
  paintPicture(painter, request, picture, clip);
}

QImage::Format imageFormat(const Request& request) {
  return request.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
}

tl::expected<QImage, QString> renderImage(const Request& request) {
  const Picture picture = pictureOf(request);
  const auto size = pixelsOf(picture, request.scale);
  if (!size) return tl::unexpected(size.error());
  QImage image(*size, imageFormat(request));
  if (image.isNull()) return tl::unexpected(tooLarge(picture.size, request.scale));
  paintRows(image, 0, request, picture);
  return image;
}

}  // namespace wiretale::exporting
