#include <QXmlStreamReader>

#include "core/scenario/scenario_file.h"
#include "ui/diagram/svg_target.h"
#include "ui/export/embedded.h"

namespace wiretale::exporting {
namespace {

QString fromUtf8(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isScenario(const QXmlStreamReader& xml, const QString& space, const QString& element) {
  return xml.namespaceUri() == space && xml.name() == element;
}

}  // namespace

/// Stops at the scenario, which stands before the drawing. Qt's reader limits what entities expand to.
std::optional<std::string> scenarioInSvg(std::string_view bytes) {
  const QString space = fromUtf8(diagram::kSvgNamespace);
  const QString element = fromUtf8(diagram::kSvgScenarioElement);
  QXmlStreamReader xml(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement || !isScenario(xml, space, element)) continue;
    std::string text = xml.readElementText(QXmlStreamReader::SkipChildElements).toStdString();
    if (xml.hasError() || text.size() > scenario::kMaximumFileSize) return std::nullopt;
    return text;
  }
  return std::nullopt;
}

}  // namespace wiretale::exporting
