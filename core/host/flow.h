#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>

#include "core/base/sim_time.h"
#include "core/host/byte_ring.h"
#include "core/host/host_config.h"
#include "core/host/socket.h"
#include "core/host/socket_address.h"
#include "core/host/socket_error.h"
#include "core/tcp/connection.h"

namespace wiretale::host {

/// Which of a host's connections; used again once it is gone.
using FlowId = std::uint32_t;
inline constexpr FlowId kNoFlow = std::numeric_limits<FlowId>::max();

/// A connection with its bytes: what was sent and is not acknowledged, what has come and is not read. It may outlive
/// its socket, and precede it.
struct Flow {
  /// Who it belongs to.
  enum class Owner : std::uint8_t {
    Socket,       ///< the application has it
    SynQueue,     ///< a listener, and the handshake is not over
    AcceptQueue,  ///< a listener, waiting for `accept`
    Nobody,       ///< the application has closed it: an orphan
  };

  Flow(const FourTuple& between, const tcp::Connection& fresh) : tuple(between), connection(fresh) {}

  FourTuple tuple;
  tcp::Connection connection;
  Owner owner = Owner::Socket;
  SocketId socket{};         ///< the socket, or the listener's
  bool sharesPort = false;   ///< its socket had SO_REUSEADDR
  bool tupleFree = false;    ///< another connection may have its four-tuple
  bool writeShut = false;    ///< the application sends no more
  ByteRing sending;          ///< offsets of the own stream
  ByteRing receiving;        ///< offsets of the peer's
  std::uint64_t queued = 0;  ///< bytes the application has given in all
  std::uint64_t retransmissions = 0;
  std::optional<SocketError> error{};  ///< why it ended; told to the application once

  bool gone() const { return connection.state() == tcp::State::Closed; }
};

/// A call to a flow's connection has been made: takes what its notes say.
void takeNotes(Flow& flow);

/// A segment for it, with its payload; the notes are still to be taken.
void deliver(Flow& flow, const wire::TcpSegment& segment, std::span<const std::byte> payload, SimTime now);

}  // namespace wiretale::host
