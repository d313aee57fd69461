#include "ui/text/packet_text.h"

#include <array>
#include <utility>

#include <QCoreApplication>
#include <QStringList>

#include "core/trace/message_name.h"
#include "core/trace/tls_content.h"
#include "ui/text/number_text.h"
#include "ui/text/scenario_text.h"

namespace wiretale::text {
namespace {

struct Packets {
  Q_DECLARE_TR_FUNCTIONS(Packets)
};

QString fromView(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString direction(const trace::Trace& trace, Side from) {
  const auto name = [&](Side side) { return partyName(trace.endpoints[side].name); };
  return Packets::tr("%1 to %2").arg(name(from), name(otherSide(from)));
}

}  // namespace

QString packetTitle(const trace::Trace& trace, trace::Index packet) {
  static constexpr std::string_view kData = "data";
  const trace::PacketRecord& record = trace.packets[packet];
  const std::vector<trace::TlsContent> tls = trace::tlsContentsOf(trace, record);
  if (!tls.empty()) return QString::fromStdString(trace::describe(tls));
  const std::string_view name = trace::messageName(record);
  if (name.starts_with(kData)) return Packets::tr("Data") + fromView(name.substr(kData.size()));
  return name == "no flags" ? Packets::tr("No flags") : fromView(name);
}

QString flagNames(wire::TcpFlags flags) {
  static constexpr std::array<std::pair<wire::TcpFlag, const char*>, 8> kNames{{{wire::Cwr, "CWR"},
                                                                                {wire::Ece, "ECE"},
                                                                                {wire::Urg, "URG"},
                                                                                {wire::Psh, "PSH"},
                                                                                {wire::Rst, "RST"},
                                                                                {wire::Syn, "SYN"},
                                                                                {wire::Fin, "FIN"},
                                                                                {wire::Ack, "ACK"}}};
  QStringList names;
  for (const auto& [flag, name] : kNames) {
    if (flags.has(flag)) names += QString::fromLatin1(name);
  }
  return names.join(QStringLiteral(", "));
}

QString fateName(trace::Fate fate) {
  switch (fate) {
    case trace::Fate::Delivered:
      return Packets::tr("delivered");
    case trace::Fate::Lost:
      return Packets::tr("lost");
    case trace::Fate::Dropped:
      return Packets::tr("dropped on purpose");
    case trace::Fate::InFlight:
      return Packets::tr("still on its way");
  }
  return {};
}

QString packetSentence(const trace::Trace& trace, trace::Index packet) {
  const trace::PacketRecord& record = trace.packets[packet];
  QStringList parts{direction(trace, record.from), packetTitle(trace, packet)};
  if (record.retransmission) parts += Packets::tr("sent again");
  if (record.copy) parts += Packets::tr("a copy made by the network");
  if (record.forged) parts += Packets::tr("forged by somebody in the middle");
  if (record.corrupted) parts += Packets::tr("corrupted");
  parts += Packets::tr("sequence %1").arg(trace::relativeSeq(trace, record));
  if (record.flags.has(wire::Ack)) parts += Packets::tr("acknowledgment %1").arg(trace::relativeAck(trace, record));
  if (record.payloadLength > 0) parts += bytes(record.payloadLength);
  parts += Packets::tr("at %1").arg(instant(record.sent));
  parts += fateName(record.fate);
  return parts.join(QStringLiteral(", "));
}

}  // namespace wiretale::text
