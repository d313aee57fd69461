#include "core/host/flow.h"

namespace wiretale::host {
namespace {

/// What an application is told about a connection that ended in `before` because of `rule`; nothing if it ended well.
std::optional<SocketError> errorFor(Rule rule, tcp::State before) {
  switch (rule) {
    case Rule::ResetAnswersSyn:
      return SocketError::ConnectionRefused;
    case Rule::ResetAccepted:
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

void takeNotes(Flow& flow) {
  for (const tcp::Note& note : flow.connection.notes()) {
    if (note.kind != tcp::Note::Kind::StateChanged || note.to != tcp::State::Closed) continue;
    flow.error = errorFor(note.reason.rule, note.from);
    flow.sending.clear();
  }
}

void deliver(Flow& flow, const wire::TcpSegment& segment, std::span<const std::byte> payload, SimTime now) {
  flow.connection.onSegment(segment, now);
  const tcp::Connection::Taken& taken = flow.connection.taken();
  if (taken.length > 0) flow.receiving.write(taken.offset, payload.subspan(taken.skipped, taken.length));
  flow.sending.discardBefore(flow.connection.bytesAcknowledged());
}

}  // namespace wiretale::host
