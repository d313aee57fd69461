#pragma once

#include "core/tcp/state.h"

namespace wiretale::tcp {

// The state diagram as pure functions (RFC 9293 §3.3.2, figure 5, and §3.10). Each gives the state that follows, or
// the same state where the event changes nothing.

/// Both sides know both initial sequence numbers: ESTABLISHED and later.
bool isSynchronized(State state);

/// A CLOSE call; in CLOSE-WAIT the state changes only when the FIN is sent (`afterFinSent`).
State afterCloseCall(State state);

State afterFinSent(State state);

/// The peer's FIN has been reached. `ownFinAcknowledged`: perhaps by the same segment.
State afterFinReceived(State state, bool ownFinAcknowledged);

State afterFinAcknowledged(State state);

/// An acceptable RST; `passive`: the connection was opened by a passive OPEN.
State afterReset(State state, bool passive);

/// An ABORT call tells the peer with a RST.
bool abortSendsReset(State state);

/// The peer may still send data that is wanted.
bool mayReceiveData(State state);

}  // namespace wiretale::tcp
