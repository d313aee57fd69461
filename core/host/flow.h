#pragma once

#include <cstdint>
#include <limits>
#include <optional>

#include "core/base/sim_time.h"
#include "core/host/socket.h"
#include "core/host/socket_address.h"
#include "core/host/socket_error.h"
#include "core/tcp/connection.h"

namespace wiretale::host {

/// Which of a host's connections; used again once it is gone.
using FlowId = std::uint32_t;
inline constexpr FlowId kNoFlow = std::numeric_limits<FlowId>::max();

/// A connection and whose it is. It may outlive its socket, and precede it.
struct Flow {
  /// Who it belongs to.
  enum class Owner : std::uint8_t {
    Socket,       ///< the application has it
    SynQueue,     ///< a listener, and the handshake is not over
    AcceptQueue,  ///< a listener, waiting for `accept`
    Nobody,       ///< the application has closed it: an orphan
  };

  Flow(std::uint32_t name, const FourTuple& between, const tcp::Config& config, wire::SeqNum initialSequence)
      : number(name), tuple(between), connection(config, initialSequence, between.localPort) {}

  std::uint32_t number;  ///< never used twice, unlike a FlowId
  FourTuple tuple;       ///< without a peer while it waits for one: RFC 9293's passive OPEN
  tcp::Connection connection;
  Owner owner = Owner::Socket;
  SocketId socket{};         ///< the socket, or the listener's
  bool sharesPort = false;   ///< its socket had SO_REUSEADDR
  bool tupleFree = false;    ///< another connection may have its four-tuple
  bool writeShut = false;    ///< the application sends no more
  std::uint64_t queued = 0;  ///< bytes the application has given in all
  std::uint64_t retransmissions = 0;
  std::optional<SocketError> error{};  ///< why it ended; told to the application once

  bool gone() const { return connection.state() == tcp::State::Closed; }
  bool waits() const { return connection.state() == tcp::State::Listen; }
};

/// Something that happened to a connection, or to a segment that met none: then `flow` is `kNoFlow`, and the note is a
/// judgement.
struct FlowNote {
  FlowId flow = kNoFlow;
  std::uint32_t number = 0;  ///< the flow's
  tcp::Note note{};
};

/// A flow's connection has gone from one state into another: takes what that means to its application.
void followState(Flow& flow, const tcp::Note& note);

}  // namespace wiretale::host
