#pragma once

#include "core/trace/trace.h"

namespace wiretale::trace {

/// The session as somebody on the path sees it (Insight::Wire): the packets that pass, with their bytes and what became
/// of them on the way, and what can be read out of those bytes without a key. What happens inside the ends is not
/// there: no reason, state, timer, call of an application or variable, no key, and nothing that was encrypted. Packets
/// keep their places; it ends when the last of them has arrived. The only rule about what an eavesdropper sees:
/// whatever shows a session shows this one instead.
Trace onTheWire(const Trace& trace);

}  // namespace wiretale::trace
