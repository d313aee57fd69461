#include "ui/export/exporter.h"

#include <array>

#include <QCoreApplication>
#include <QFileInfo>

#include "core/scenario/scenario_file.h"
#include "ui/export/pdf_exporter.h"
#include "ui/export/png_exporter.h"
#include "ui/export/svg_exporter.h"

namespace wiretale::exporting {
namespace {

/// A pipe or a device cannot be replaced by a finished file: its bytes are written to it.
tl::expected<void, QString> writeThrough(const QByteArray& bytes, const QString& path) {
  QFile file(path);
  // Buffered bytes would meet an error only when it is too late to tell.
  const bool written = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(bytes) == bytes.size();
  if (written) return {};
  return tl::unexpected(
      QCoreApplication::translate("Export", "%1 cannot be written: %2.").arg(path, file.errorString()));
}

}  // namespace

std::span<const std::unique_ptr<Exporter>> exporters() {
  static const std::array<std::unique_ptr<Exporter>, 3> all{
      std::make_unique<PngExporter>(), std::make_unique<SvgExporter>(), std::make_unique<PdfExporter>()};
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
  const QFileInfo target(path);
  if (target.exists() && !target.isFile() && !target.isDir()) return writeThrough(bytes, path);
  const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
  const auto saved = scenario::writeFileSafely(path.toStdString(), view);
  if (!saved) return tl::unexpected(QString::fromStdString(saved.error()));
  return {};
}

}  // namespace wiretale::exporting
