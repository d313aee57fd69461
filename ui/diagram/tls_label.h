#pragma once

#include <QStringList>

#include "ui/diagram/tls_reading.h"

namespace wiretale::diagram {

/// What a packet carries of TLS, for its label.
struct TlsLabel {
  QStringList texts;  ///< "ServerHello, [Certificate 1/3, Finished]", then shorter ones: "ServerHello +2"; may be empty
  bool locked = false;  ///< something of it is encrypted; if all is, there are no brackets
};

TlsLabel tlsLabelOf(const TlsReading& reading, const trace::Trace& trace, const trace::PacketRecord& packet);

}  // namespace wiretale::diagram
