#pragma once

#include "ui/export/exporter.h"

namespace wiretale::exporting {

class SvgExporter final : public Exporter {
 public:
  QString name() const override;
  QString suffix() const override { return QStringLiteral("svg"); }
  QString mimeType() const override { return QStringLiteral("image/svg+xml"); }
  QString description() const override;
  Takes takes() const override { return {.scale = true, .transparency = true, .textOrOutlines = true}; }
  tl::expected<QByteArray, QString> render(const Request& request) const override;
};

}  // namespace wiretale::exporting
