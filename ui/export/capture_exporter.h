#pragma once

#include "ui/export/exporter.h"

namespace wiretale::exporting {

/// What a sniffer would have recorded, with the reasons as comments where the format has any. Of a request it needs the
/// trace, the title and the point of view.
class CaptureExporter final : public Exporter {
 public:
  enum class Format : unsigned char { Pcapng, Pcap };

  explicit CaptureExporter(Format format) : m_format(format) {}

  QString name() const override;
  QString suffix() const override;
  QString mimeType() const override { return QStringLiteral("application/vnd.tcpdump.pcap"); }
  QString description() const override;
  Takes takes() const override { return {.picture = false, .pointOfView = true}; }
  tl::expected<QByteArray, QString> render(const Request& request) const override;

 private:
  Format m_format;
};

}  // namespace wiretale::exporting
