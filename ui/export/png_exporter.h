#pragma once

#include "ui/export/exporter.h"

namespace wiretale::exporting {

class PngExporter final : public Exporter {
 public:
  QString name() const override;
  QString suffix() const override { return QStringLiteral("png"); }
  QString mimeType() const override { return QStringLiteral("image/png"); }
  QString description() const override;
  Takes takes() const override { return {.scale = true, .transparency = true}; }
  tl::expected<QByteArray, QString> render(const Request& request) const override;
};

}  // namespace wiretale::exporting
