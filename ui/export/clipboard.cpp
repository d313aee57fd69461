#include "ui/export/clipboard.h"

#include "core/format/text.h"
#include "ui/export/png_exporter.h"
#include "ui/export/raster.h"
#include "ui/export/svg_exporter.h"

namespace wiretale::exporting {
namespace {

constexpr double kClipboardScale = 2;

tl::expected<QImage, QString> largestImage(Request& request) {
  for (request.scale = kClipboardScale; request.scale > kLeastScale; request.scale -= 0.5) {
    if (auto image = renderImage(request)) return image;
  }
  return renderImage(request);
}

}  // namespace

tl::expected<std::unique_ptr<QMimeData>, QString> clipboardData(const Request& original) {
  Request request = original;
  const auto image = largestImage(request);
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
