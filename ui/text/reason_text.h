#pragma once

#include <QString>

#include "core/base/reason.h"
#include "core/base/side.h"
#include "core/trace/trace.h"

namespace wiretale::text {

/// Why something happened at `side`, in the user's language, naming the client and the server, with sequence numbers
/// relative to the initial ones as the diagram shows them. `side` is the sender for PacketRecord::sentReason, the
/// receiver for arrivalReason, and the side itself for states and timers; `connection` is theirs.
QString sentence(const trace::Trace& trace, const Reason& reason, Side side, trace::ConnectionIndex connection = 0);

/// The same without a trace: "this side", and sequence numbers as they stand on the wire.
QString sentence(const Reason& reason);

/// What would have happened else; may be empty.
QString otherwise(Rule rule);

/// "RFC 6298 §5.4–5.6", or empty. The same in every language.
QString citation(Rule rule);

}  // namespace wiretale::text
