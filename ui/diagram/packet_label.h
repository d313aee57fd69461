#pragma once

#include <vector>

#include <QStringList>

#include "core/trace/trace.h"
#include "ui/diagram/ink.h"
#include "ui/diagram/tls_reading.h"

namespace wiretale::diagram {

/// How much a label matters where there is no room for all.
enum class Importance : unsigned char { Landmark, Again, Data, Ack };
inline constexpr int kImportanceCount = 4;

/// What stands on an arrow.
struct PacketLabel {
  QString kind;           ///< "SYN, ACK", "DATA again"; ":49152 SYN" where the client's port tells connections apart
  QString detail;         ///< "seq 0 ack 1", "98 B"; may be empty
  QStringList shorter{};  ///< where `kind` is too long: "ServerHello +4" for many messages of TLS, "SYN" without a port
  bool locked = false;    ///< something in it is encrypted
};

/// Writes the labels of one trace, in the user's language.
class PacketLabeller {
 public:
  /// Keeps references.
  PacketLabeller(const trace::Trace& trace, bool absoluteNumbers, const TlsReading& tls);

  PacketLabel labelOf(const trace::PacketRecord& packet) const;

  bool mayCarryTls(const trace::PacketRecord& packet) const;

  /// All that it is, nothing left out: in one line, in two, … up to a line for each message of TLS.
  std::vector<QStringList> wholeOf(const trace::PacketRecord& packet) const;

 private:
  QString whose(const trace::PacketRecord& packet) const;
  QString kindOf(const trace::PacketRecord& packet) const;
  QString named(const trace::PacketRecord& packet, QString kind) const;
  QString marked(const trace::PacketRecord& packet, QString kind) const;
  bool tellsPort(const trace::PacketRecord& packet) const;
  QStringList withoutPort(const trace::PacketRecord& packet, const QStringList& kinds) const;
  QString detailOf(const trace::PacketRecord& packet) const;
  QString seqOf(const trace::PacketRecord& packet) const;
  QString ackOf(const trace::PacketRecord& packet) const;

  const trace::Trace& m_trace;
  const TlsReading& m_tls;
  bool m_absolute;
  bool m_manyPorts;
  QString m_again;
  QString m_copied;
  QString m_forged;
  QString m_corrupted;
  QString m_data;
  QString m_seq;
  QString m_ack;
  QString m_seqAck;
  QString m_bytes;
};

Importance importanceOf(const trace::PacketRecord& packet);
Ink inkOf(const trace::PacketRecord& packet);

/// 1,234,567
QString grouped(quint64 number);

}  // namespace wiretale::diagram
