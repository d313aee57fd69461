#include "core/tcp/transitions.h"

namespace wiretale::tcp {

bool isSynchronized(State state) {
  return state >= State::Established;
}

State afterCloseCall(State state) {
  switch (state) {
    case State::Listen:
    case State::SynSent:
      return State::Closed;
    case State::SynReceived:
    case State::Established:
      return State::FinWait1;
    default:
      return state;
  }
}

State afterFinSent(State state) {
  // RFC 9293 §3.10.4, CLOSE-WAIT: "Queue this request until all preceding SENDs have been segmentized; then send a FIN
  // segment, enter LAST-ACK state."
  return state == State::CloseWait ? State::LastAck : state;
}

State afterFinReceived(State state, bool ownFinAcknowledged) {
  switch (state) {
    case State::SynReceived:
    case State::Established:
      return State::CloseWait;
    case State::FinWait1:
      return ownFinAcknowledged ? State::TimeWait : State::Closing;
    case State::FinWait2:
      return State::TimeWait;
    default:
      return state;
  }
}

State afterFinAcknowledged(State state) {
  switch (state) {
    case State::FinWait1:
      return State::FinWait2;
    case State::Closing:
      return State::TimeWait;
    case State::LastAck:
      return State::Closed;
    default:
      return state;
  }
}

State afterReset(State state, bool passive) {
  // RFC 9293 §3.10.7.4, SYN-RECEIVED: "If this connection was initiated with a passive OPEN (i.e., came from the LISTEN
  // state), then return this connection to LISTEN state and return."
  return state == State::SynReceived && passive ? State::Listen : State::Closed;
}

bool abortSendsReset(State state) {
  switch (state) {
    case State::SynReceived:
    case State::Established:
    case State::FinWait1:
    case State::FinWait2:
    case State::CloseWait:
      return true;
    default:
      return false;
  }
}

bool mayReceiveData(State state) {
  return state == State::SynReceived || state == State::Established || state == State::FinWait1 ||
         state == State::FinWait2;
}

}  // namespace wiretale::tcp
