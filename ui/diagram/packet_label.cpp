#include "ui/diagram/packet_label.h"

#include <utility>

#include <QCoreApplication>

#include "core/trace/message_name.h"
#include "core/wire/field_row.h"
#include "ui/diagram/tls_label.h"

namespace wiretale::diagram {
namespace {

QString translated(const char* text) {
  return QCoreApplication::translate("Diagram", text);
}

bool isBareAck(const trace::PacketRecord& packet) {
  return packet.protocol == trace::Protocol::Tcp && packet.payloadLength == 0 && !packet.flags.has(wire::Syn) &&
         !packet.flags.has(wire::Fin) && !packet.flags.has(wire::Rst);
}

}  // namespace

QString grouped(quint64 number) {
  QString digits = QString::number(number);
  for (qsizetype at = digits.size() - 3; at > 0; at -= 3) digits.insert(at, u',');
  return digits;
}

Importance importanceOf(const trace::PacketRecord& packet) {
  if (packet.died() || packet.protocol == trace::Protocol::Icmp || packet.flags.has(wire::Syn) ||
      packet.flags.has(wire::Fin) || packet.flags.has(wire::Rst)) {
    return Importance::Landmark;
  }
  if (packet.retransmission || packet.copy || packet.forged || packet.corrupted) return Importance::Again;
  return packet.payloadLength > 0 ? Importance::Data : Importance::Ack;
}

Ink inkOf(const trace::PacketRecord& packet) {
  if (packet.flags.has(wire::Rst)) return Ink::Lost;
  if (packet.retransmission) return Ink::Again;
  if (packet.flags.has(wire::Fin)) return Ink::Closing;
  return isBareAck(packet) ? Ink::BareAck : Ink::Connection;
}

PacketLabeller::PacketLabeller(const trace::Trace& trace, bool absoluteNumbers, const TlsReading& tls)
    : m_trace(trace),
      m_tls(tls),
      m_absolute(absoluteNumbers),
      m_manyPorts(trace::hasManyPorts(trace)),
      m_again(QCoreApplication::translate("Diagram", "%1 again", "a packet that is sent once more")),
      m_copied(QCoreApplication::translate("Diagram", "%1 copy", "a packet that the network made twice")),
      m_forged(QCoreApplication::translate("Diagram", "%1 forged", "a packet that somebody in the middle made")),
      m_corrupted(QCoreApplication::translate("Diagram", "%1 corrupted", "a packet with a bit that is wrong")),
      m_data(QCoreApplication::translate("Diagram", "DATA", "a packet with payload")),
      m_seq(translated(QT_TRANSLATE_NOOP("Diagram", "seq %1"))),
      m_ack(translated(QT_TRANSLATE_NOOP("Diagram", "ack %1"))),
      m_seqAck(translated(QT_TRANSLATE_NOOP("Diagram", "seq %1 ack %2"))),
      m_bytes(translated(QT_TRANSLATE_NOOP("Diagram", "%1 B"))) {}

bool PacketLabeller::mayCarryTls(const trace::PacketRecord& packet) const {
  return m_tls.any() && !packet.flags.has(wire::Syn) && !packet.flags.has(wire::Rst) && packet.payloadLength > 0;
}

PacketLabel PacketLabeller::labelOf(const trace::PacketRecord& packet) const {
  const TlsLabel tls = mayCarryTls(packet) ? tlsLabelOf(m_tls, m_trace, packet) : TlsLabel();
  if (tls.texts.isEmpty()) {
    const QString kind = kindOf(packet);
    return {.kind = named(packet, kind), .detail = detailOf(packet), .shorter = withoutPort(packet, {kind})};
  }
  PacketLabel label{.kind = named(packet, tls.texts.first()), .detail = detailOf(packet), .locked = tls.locked};
  for (const QString& text : tls.texts.sliced(1)) label.shorter += named(packet, text);
  label.shorter += withoutPort(packet, tls.texts);
  return label;
}

std::vector<QStringList> PacketLabeller::wholeOf(const trace::PacketRecord& packet) const {
  std::vector<QStringList> forms;
  if (mayCarryTls(packet)) forms = tlsLinesOf(m_tls, m_trace, packet);
  if (forms.empty()) forms.push_back({kindOf(packet)});
  for (QStringList& lines : forms) lines = named(packet, lines.join(QLatin1Char('\n'))).split(QLatin1Char('\n'));
  return forms;
}

/// Where there is no room for more, the flags alone.
QStringList PacketLabeller::withoutPort(const trace::PacketRecord& packet, const QStringList& kinds) const {
  QStringList texts;
  if (!tellsPort(packet)) return texts;
  for (const QString& kind : kinds) texts += marked(packet, kind);
  return texts;
}

bool PacketLabeller::tellsPort(const trace::PacketRecord& packet) const {
  return m_manyPorts && packet.protocol == trace::Protocol::Tcp;
}

/// With what there is to say of any kind of packet.
QString PacketLabeller::named(const trace::PacketRecord& packet, QString kind) const {
  if (tellsPort(packet)) kind = whose(packet) + QChar(u' ') + kind;
  return marked(packet, std::move(kind));
}

QString PacketLabeller::marked(const trace::PacketRecord& packet, QString kind) const {
  if (packet.retransmission) kind = m_again.arg(kind);
  if (packet.copy) kind = m_copied.arg(kind);
  if (packet.forged) kind = m_forged.arg(kind);
  if (packet.corrupted) kind = m_corrupted.arg(kind);
  return kind;
}

/// ":49152": the client's port, which tells connections apart; the address of a host that is not the client.
QString PacketLabeller::whose(const trace::PacketRecord& packet) const {
  const trace::Address& client = m_trace.connections[packet.connection].ends[Side::Client];
  if (client.address == m_trace.endpoints[Side::Client].address) return QStringLiteral(":%1").arg(client.port);
  return QString::fromStdString(wire::dottedQuad(client.address));
}

QString PacketLabeller::kindOf(const trace::PacketRecord& packet) const {
  if (packet.protocol != trace::Protocol::Tcp) {
    const std::string_view name = trace::messageName(packet);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
  }
  const bool ack = packet.flags.has(wire::Ack);
  if (packet.flags.has(wire::Rst)) return ack ? QStringLiteral("RST, ACK") : QStringLiteral("RST");
  if (packet.flags.has(wire::Syn)) return ack ? QStringLiteral("SYN, ACK") : QStringLiteral("SYN");
  if (packet.flags.has(wire::Fin)) return ack ? QStringLiteral("FIN, ACK") : QStringLiteral("FIN");
  return packet.payloadLength > 0 ? m_data : QStringLiteral("ACK");
}

QString PacketLabeller::detailOf(const trace::PacketRecord& packet) const {
  if (packet.payloadLength > 0 || packet.protocol == trace::Protocol::Udp)
    return m_bytes.arg(grouped(packet.payloadLength));
  if (packet.protocol == trace::Protocol::Icmp) return {};
  if (isBareAck(packet)) return m_ack.arg(ackOf(packet));
  if (!packet.flags.has(wire::Ack)) return m_seq.arg(seqOf(packet));
  return m_seqAck.arg(seqOf(packet), ackOf(packet));
}

QString PacketLabeller::seqOf(const trace::PacketRecord& packet) const {
  return grouped(m_absolute ? packet.seq.raw() : trace::relativeSeq(m_trace, packet));
}

QString PacketLabeller::ackOf(const trace::PacketRecord& packet) const {
  return grouped(m_absolute ? packet.ack.raw() : trace::relativeAck(m_trace, packet));
}

}  // namespace wiretale::diagram
