#include "ui/export/embedded.h"

#include <array>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace wiretale::exporting {
namespace {

enum class Kind { Png, Svg, Pdf, Other };

Kind kindOf(std::string_view bytes) {
  if (bytes.starts_with("\x89PNG\r\n\x1a\n")) return Kind::Png;
  if (bytes.starts_with("%PDF-")) return Kind::Pdf;
  const auto first = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
  if (first == std::string_view::npos) return Kind::Other;
  const std::string_view start = bytes.substr(first);
  return start.starts_with("<svg") || start.starts_with("<?xml") || start.starts_with("<!--") ? Kind::Svg : Kind::Other;
}

std::optional<std::string> scenarioIn(std::string_view bytes) {
  switch (kindOf(bytes)) {
    case Kind::Png:
      return scenarioInPng(bytes);
    case Kind::Svg:
      return scenarioInSvg(bytes);
    case Kind::Pdf:
      return scenarioInPdf(bytes);
    case Kind::Other:
      break;
  }
  return std::nullopt;
}

tl::unexpected<QString> cannotRead(const QString& path, const QString& why) {
  return tl::unexpected(QCoreApplication::translate("Export", "%1 cannot be read: %2.").arg(path, why));
}

}  // namespace

bool looksLikePicture(std::string_view firstBytes) {
  return kindOf(firstBytes) != Kind::Other;
}

tl::expected<std::string, QString> embeddedScenario(const QByteArray& bytes, const QString& name) {
  const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
  if (!looksLikePicture(view)) {
    return tl::unexpected(
        QCoreApplication::translate("Export", "%1 is no PNG, SVG or PDF file, so there is no scenario inside.")
            .arg(name));
  }
  if (auto found = scenarioIn(view)) return *std::move(found);
  return tl::unexpected(QCoreApplication::translate("Export",
                                                    "%1 has no scenario inside: only pictures that Wiretale "
                                                    "exported do, until another program saves them anew.")
                            .arg(name));
}

tl::expected<std::string, QString> readEmbeddedScenario(const QString& path) {
  if (QFileInfo(path).isDir()) {
    return cannotRead(path, QCoreApplication::translate("Export", "it is a folder, not a file"));
  }
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return cannotRead(path, file.errorString());
  const QByteArray bytes = file.read(kMostEmbeddedFileSize + 1);
  if (bytes.size() > kMostEmbeddedFileSize) {
    return cannotRead(path, QCoreApplication::translate("Export", "it is larger than 256 MB"));
  }
  return embeddedScenario(bytes, path);
}

}  // namespace wiretale::exporting
