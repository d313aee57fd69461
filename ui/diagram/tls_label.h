#pragma once

#include <string_view>
#include <vector>

#include <QStringList>

#include "ui/diagram/tls_reading.h"

namespace wiretale::diagram {

/// Messages have the names that the RFCs give them; what is none is said in the language that is shown.
QString tlsName(std::string_view name);

/// What a packet carries of TLS, for its label.
struct TlsLabel {
  QStringList texts;  ///< "ServerHello, [Certificate 1/3, Finished]", then shorter ones: "ServerHello +2"; may be empty
  bool locked = false;  ///< something of it is encrypted; if all is, there are no brackets
};

/// All that a packet carries of TLS, ChangeCipherSpec as well: in one line, in two, … up to a line for each. Empty: it
/// carries nothing of TLS.
std::vector<QStringList> tlsLinesOf(const TlsReading& reading, const trace::Trace& trace,
                                    const trace::PacketRecord& packet);

TlsLabel tlsLabelOf(const TlsReading& reading, const trace::Trace& trace, const trace::PacketRecord& packet);

}  // namespace wiretale::diagram
