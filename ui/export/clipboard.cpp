#include "ui/export/clipboard.h"

#include "core/format/text.h"
#include "ui/export/png_exporter.h"
#include "ui/export/raster.h"
#include "ui/export/svg_exporter.h"

namespace wiretale::exporting {
namespace {

constexpr double kClipboardScale = 2;
/// More is no help to a slide, and it is copied from program to program.
constexpr qint64 kComfortablePixels = qint64{32} * 1024 * 1024;

double comfortableScale(const Request& request) {
  const Picture picture = pictureOf(request);
  for (double scale = kClipboardScale; scale > kLeastScale; scale -= 0.5) {
    const auto size = pixelsOf(picture, scale);
    if (size && qint64{size->width()} * size->height() <= kComfortablePixels) return scale;
  }
  return kLeastScale;
}

}  // namespace

tl::expected<std::unique_ptr<QMimeData>, QString> clipboardData(const Request& original) {
  Request request = original;
  request.scale = comfortableScale(request);
  const auto image = renderImage(request);
  if (!image) return tl::unexpected(image.error());
  // With its own bytes the PNG keeps the scenario, which a bare image has no place for.
  const auto png = PngExporter().render(request);
  if (!png) return tl::unexpected(png.error());
  request.scale = 1;
  request.svgText = diagram::SvgText::Outlines;
  const auto svg = SvgExporter().render(request);
  if (!svg) return tl::unexpected(svg.error());
  auto data = std::make_unique<QMimeData>();
  data->setImageData(*image);
  data->setData(QStringLiteral("image/png"), *png);
  data->setData(QStringLiteral("image/svg+xml"), *svg);
  data->setText(QString::fromStdString(format::formatText(*request.trace)));
  return data;
}

}  // namespace wiretale::exporting
