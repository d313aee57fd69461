#include "ui/export/exporter.h"

#include <array>

#include "core/scenario/scenario_file.h"
#include "ui/export/capture_exporter.h"
#include "ui/export/pdf_exporter.h"
#include "ui/export/png_exporter.h"
#include "ui/export/svg_exporter.h"
#include "ui/text/phrase_text.h"

namespace wiretale::exporting {

std::span<const std::unique_ptr<Exporter>> exporters() {
  static const std::array<std::unique_ptr<Exporter>, 5> all{
      std::make_unique<PngExporter>(), std::make_unique<SvgExporter>(), std::make_unique<PdfExporter>(),
      std::make_unique<CaptureExporter>(CaptureExporter::Format::Pcapng),
      std::make_unique<CaptureExporter>(CaptureExporter::Format::Pcap)};
  return all;
}

const Exporter* exporterFor(QStringView suffix) {
  for (const auto& exporter : exporters()) {
    if (suffix.compare(exporter->suffix(), Qt::CaseInsensitive) == 0) return exporter.get();
  }
  return nullptr;
}

tl::expected<void, QString> exportTo(const Exporter& exporter, const Request& request, const QString& path) {
  const auto bytes = exporter.render(request);
  if (!bytes) return tl::unexpected(bytes.error());
  return writeBytes(*bytes, path);
}

tl::expected<void, QString> writeBytes(const QByteArray& bytes, const QString& path) {
  const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
  const auto saved = scenario::writeFileSafely(path.toStdString(), view);
  if (!saved) return tl::unexpected(text::phrase(saved.error()));
  return {};
}

}  // namespace wiretale::exporting
