#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/base/reason.h"
#include "core/base/sim_time.h"
#include "core/tcp/config.h"
#include "core/tcp/note.h"
#include "core/tcp/state.h"
#include "core/wire/tcp_segment.h"

namespace wiretale::tcp {

/// A segment to put on the wire, and why.
struct Outgoing {
  wire::TcpSegment segment;
  std::uint64_t streamOffset = 0;  ///< where its payload begins in the sender's byte stream, from 0
  bool retransmission = false;     ///< takes sequence numbers that were sent before
  Reason reason;
};

/// One end of a TCP connection as a value without input or output of its own (RFC 9293): calls of the application,
/// segments and the time come in; segments come out of `poll`; `nextDeadline` says when to call `onTime` next.
/// Copying it copies a running connection. It counts bytes and never holds them: a payload is a range of the
/// sender's byte stream, and the driver looks the bytes up.
///
/// After every call the driver reads `notes()` (what happened, with reasons, in order) and polls until nothing
/// comes. No call allocates memory.
class Connection {
 public:
  Connection(const Config& config, wire::SeqNum initialSequence, std::uint16_t localPort);

  // The application's calls (RFC 9293 §3.10.1–3.10.5).
  void openActive(SimTime now);
  void openPassive(SimTime now);
  void send(std::uint64_t bytes, SimTime now);
  void close(SimTime now);
  void abort(SimTime now);

  void onSegment(const wire::TcpSegment& segment, SimTime now);

  /// Lets every timer whose deadline is not after `now` fire.
  void onTime(SimTime now);

  /// When `onTime` is to be called next; `kNever` if no timer runs.
  SimTime nextDeadline() const;

  /// The next segment that may leave now, if any.
  std::optional<Outgoing> poll(SimTime now);

  /// Changes how long TIME-WAIT lasts; one that is running ends that long after its (re)start, at once if that has
  /// passed.
  void setTimeWait(SimDuration duration, SimTime now);

  State state() const;
  std::uint64_t bytesReceived() const;  ///< in order, ready for the application
  std::uint64_t bytesAcknowledged() const;
  bool peerClosed() const;  ///< the peer's FIN has been reached: end of stream for the reader

  /// What happened during the last call; valid until the next one.
  std::span<const Note> notes() const;
};

}  // namespace wiretale::tcp
