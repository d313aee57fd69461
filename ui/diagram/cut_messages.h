#pragma once

#include <string_view>
#include <vector>

#include "core/trace/trace.h"

namespace wiretale::diagram {

class TlsReading;

/// A handshake message, or a record of anything else, that does not fit into one packet.
struct CutMessage {
  Side from = Side::Client;
  std::string_view name;                 ///< "Certificate", "data"; lives as long as the program
  trace::Index first = trace::kNoIndex;  ///< the packets that carried it first
  trace::Index last = trace::kNoIndex;
};

/// By side, in the order of its stream. Messages that cannot be read are part of their records; TCP cuts both without
/// looking (RFC 8446 §5.1), DTLS cuts messages itself (RFC 6347 §4.2.3). Of what is sent again, what came first.
/// Records of application data only in a session that is not long: there would be thousands.
std::vector<CutMessage> cutMessagesOf(const trace::Trace& trace, const TlsReading& reading);

}  // namespace wiretale::diagram
