#include "ui/export/png_exporter.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "ui/export/embedded.h"
#include "ui/export/png_encoder.h"
#include "ui/export/raster.h"

namespace wiretale::exporting {
namespace {

/// Rows painted at once: small enough for the processor's cache, large enough that few shapes are painted twice.
constexpr qsizetype kBandBytes = 4 * 1024 * 1024;
constexpr double kDotsPerMetre = 96 / 0.0254;

int bandHeight(QSize size) {
  const auto rows = static_cast<int>(kBandBytes / (qsizetype{4} * size.width()));
  return std::clamp(rows, 64, std::max(64, size.height()));
}

void addTexts(PngEncoder& encoder, const Request& request) {
  if (!request.title.isEmpty()) encoder.text("Title", request.title.toStdString());
  encoder.text("Software", "Wiretale");
  if (!request.scenario.empty()) encoder.text(kPngScenarioKeyword, request.scenario);
}

void encodeRows(PngEncoder& encoder, const QImage& band, int rows) {
  const bool premultiplied = band.format() == QImage::Format_ARGB32_Premultiplied;
  const QImage straight = premultiplied ? band.convertToFormat(QImage::Format_ARGB32) : band;
  for (int y = 0; y < rows; ++y) encoder.row(reinterpret_cast<const QRgb*>(straight.constScanLine(y)));
}

}  // namespace

QString PngExporter::name() const {
  return QCoreApplication::translate("Export", "PNG picture");
}

QString PngExporter::description() const {
  return QCoreApplication::translate("Export", "For slides, documents and the web: looks the same everywhere.");
}

tl::expected<QByteArray, QString> PngExporter::render(const Request& request) const {
  const Picture picture = pictureOf(request);
  const auto size = pixelsOf(picture, request.scale);
  if (!size) return tl::unexpected(size.error());
  PngEncoder encoder(size->width(), size->height(), request.transparent,
                     static_cast<int>(std::lround(kDotsPerMetre * request.scale)));
  addTexts(encoder, request);
  QImage band(size->width(), std::min(bandHeight(*size), size->height()), imageFormat(request));
  for (int row = 0; row < size->height(); row += band.height()) {
    if (!goOn(request, static_cast<double>(row) / size->height())) return tl::unexpected(QString());
    paintRows(band, row, request, picture);
    encodeRows(encoder, band, std::min(band.height(), size->height() - row));
  }
  return encoder.finish();
}

}  // namespace wiretale::exporting
