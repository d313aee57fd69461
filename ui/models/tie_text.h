#pragma once

#include <QString>

#include "core/query/causes.h"
#include "core/trace/trace.h"

namespace wiretale::models {

/// "packet 4 (SYN, ACK)", "the client's change to TIME-WAIT", "the server's retransmission timer".
QString eventName(const trace::Trace& trace, const trace::EventRef& event);

/// A tie as seen from its effect, with a %1 where the name of the cause belongs: "Acknowledges %1".
QString causeForm(query::Relation relation);
/// The same as seen from the cause: "Acknowledged by %1".
QString effectForm(query::Relation relation);

}  // namespace wiretale::models
