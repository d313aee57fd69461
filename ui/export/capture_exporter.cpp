#include "ui/export/capture_exporter.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/capture/pcap_writer.h"
#include "core/capture/pcapng_writer.h"
#include "ui/text/reason_text.h"

namespace wiretale::exporting {
namespace {

QString withCitation(const trace::Trace& trace, trace::Index index, Side side, trace::ConnectionIndex connection) {
  const Reason reason = trace.reasonAt(index);
  const QString sentence = text::sentence(trace, reason, side, connection);
  const QString citation = text::citation(reason.rule);
  return sentence.isEmpty() || citation.isEmpty() ? sentence : QStringLiteral("%1 [%2]").arg(sentence, citation);
}

/// Its number in the diagram, why it was sent, and what became of it.
QString commentFor(const trace::Trace& trace, trace::Index index) {
  const trace::PacketRecord& packet = trace.packets[index];
  QStringList parts{QCoreApplication::translate("Export", "Packet %1.").arg(index + 1),
                    withCitation(trace, packet.sentReason, packet.from, packet.connection)};
  if (packet.fate == trace::Fate::Lost) parts += QCoreApplication::translate("Export", "Lost on its way.");
  if (packet.fate == trace::Fate::InFlight)
    parts += QCoreApplication::translate("Export", "Still on its way when the session ended.");
  parts += withCitation(trace, packet.arrivalReason, otherSide(packet.from), packet.connection);
  parts.removeAll(QString());
  return parts.join(u' ');
}

QString wordsFor(capture::Failure failure) {
  if (failure == capture::Failure::Cancelled) return {};
  return QCoreApplication::translate("Export",
                                     "The capture would be larger than %1 MB: let the session send less, or end "
                                     "earlier.")
      .arg(capture::kLargestCapture / 1'000'000);
}

}  // namespace

QString CaptureExporter::name() const {
  return m_format == Format::Pcapng ? QCoreApplication::translate("Export", "Packet capture (pcapng)")
                                    : QCoreApplication::translate("Export", "Packet capture (pcap)");
}

QString CaptureExporter::suffix() const {
  return m_format == Format::Pcapng ? QStringLiteral("pcapng") : QStringLiteral("pcap");
}

QString CaptureExporter::description() const {
  return m_format == Format::Pcapng
             ? QCoreApplication::translate("Export",
                                           "For Wireshark and the like: every packet's bytes, with the reasons as "
                                           "comments.")
             : QCoreApplication::translate("Export", "For tools that do not read pcapng: no comments.");
}

tl::expected<QByteArray, QString> CaptureExporter::render(const Request& request) const {
  const auto write = m_format == Format::Pcapng ? capture::writePcapng : capture::writePcap;
  const auto bytes = write(
      *request.trace,
      {.view = request.pointOfView,
       .title = request.title.toStdString(),
       .commentOf = [trace = request.trace](trace::Index packet) { return commentFor(*trace, packet).toStdString(); },
       .progress = request.progress});
  if (!bytes) return tl::unexpected(wordsFor(bytes.error()));
  return QByteArray::fromStdString(*bytes);
}

}  // namespace wiretale::exporting
