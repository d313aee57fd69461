#pragma once

#include "ui/export/exporter.h"

namespace wiretale::exporting {

class PdfExporter final : public Exporter {
 public:
  QString name() const override;
  QString suffix() const override { return QStringLiteral("pdf"); }
  QString mimeType() const override { return QStringLiteral("application/pdf"); }
  QString description() const override;
  Takes takes() const override { return {.paper = true}; }
  tl::expected<QByteArray, QString> render(const Request& request) const override;
};

}  // namespace wiretale::exporting
