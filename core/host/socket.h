#pragma once

#include <compare>
#include <cstdint>
#include <optional>

#include "core/base/sim_time.h"

namespace wiretale::host {

/// A socket's number; never used twice.
struct SocketId {
  std::uint32_t number = 0;
  auto operator<=>(const SocketId&) const = default;
};

/// What setsockopt(2) can set. An accepted socket has those of its listener.
struct SocketOptions {
  bool reuseAddress = false;  ///< SO_REUSEADDR: `bind` to a port with connections left over is no error
  std::optional<SimDuration>
      linger{};            ///< SO_LINGER; 0: `close` resets. A longer one does not block, and changes nothing
  bool noDelay = false;    ///< TCP_NODELAY: without Nagle's algorithm
  bool keepAlive = false;  ///< SO_KEEPALIVE
  SimDuration keepAliveIdle = std::chrono::hours(2);  ///< TCP_KEEPIDLE
  SimDuration keepAliveInterval = 75s;                ///< TCP_KEEPINTVL
  std::uint8_t keepAliveProbes = 9;                   ///< TCP_KEEPCNT
  SimDuration userTimeout{};                          ///< TCP_USER_TIMEOUT; 0: none
  std::uint64_t sendBuffer = 0;                       ///< SO_SNDBUF, bytes
  std::uint32_t receiveBuffer =
      0;  ///< SO_RCVBUF, bytes; only before `connect` and `listen`: it decides the window scale

  bool operator==(const SocketOptions&) const = default;
};

/// Which half of a connection `shutdown` ends.
enum class Shutdown : std::uint8_t { Read, Write, Both };

/// What poll(2) says of a socket.
struct Readiness {
  bool readable = false;  ///< `recv` or `accept` would not block
  bool writable = false;  ///< `send` would not block
  bool hangUp = false;    ///< both directions are over
  bool error = false;     ///< `takeError` has something to tell

  bool operator==(const Readiness&) const = default;
};

}  // namespace wiretale::host
