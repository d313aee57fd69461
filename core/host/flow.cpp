#include "core/host/flow.h"

namespace wiretale::host {
namespace {

/// What an application is told about a connection that ended in `before` because of `rule`; nothing if it ended well.
std::optional<SocketError> errorFor(Rule rule, tcp::State before) {
  switch (rule) {
    case Rule::ResetAnswersSyn:
      return SocketError::ConnectionRefused;
    case Rule::ResetAccepted:
      // In TIME-WAIT both have said all, and have been heard (RFC 9293 §3.10.7.4: "enter the CLOSED state … and
      // return").
      if (before == tcp::State::TimeWait) return std::nullopt;
      // As Linux has it: a peer that had said its last word anyway only breaks the pipe.
      return before == tcp::State::CloseWait ? SocketError::BrokenPipe : SocketError::ConnectionReset;
    case Rule::GaveUp:
    case Rule::UserTimeoutOver:
      return SocketError::TimedOut;
    default:
      return std::nullopt;
  }
}

}  // namespace

void followState(Flow& flow, const tcp::Note& note) {
  if (note.to == tcp::State::Closed) flow.error = errorFor(note.reason.rule, note.from);
  if (note.to != tcp::State::Listen) return;
  // It waits for another peer, or a new SYN has ended its TIME-WAIT: everything begins anew.
  flow.writeShut = false;
  flow.queued = 0;
}

}  // namespace wiretale::host
