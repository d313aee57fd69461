#pragma once

#include <cstdint>
#include <string_view>

#include <tl/expected.hpp>

namespace wiretale::host {

/// Why a call to a socket failed. The words are those of POSIX.
enum class SocketError : std::uint8_t {
  WouldBlock,           ///< EAGAIN: nothing to take, or no room; try again when the socket is ready
  InProgress,           ///< EINPROGRESS: the connection is being set up
  AlreadyInProgress,    ///< EALREADY: it was already
  IsConnected,          ///< EISCONN
  NotConnected,         ///< ENOTCONN
  AddressInUse,         ///< EADDRINUSE: the port belongs to somebody else
  AddressNotAvailable,  ///< EADDRNOTAVAIL: no port is left for that peer
  ConnectionRefused,    ///< ECONNREFUSED: a RST answered the SYN
  ConnectionReset,      ///< ECONNRESET: a RST ended the connection
  TimedOut,             ///< ETIMEDOUT: the peer did not answer for too long
  BrokenPipe,           ///< EPIPE: this side can send no more
  InvalidArgument,      ///< EINVAL: the call does not fit the socket's state
  BadSocket,            ///< EBADF: there is no such socket
};

/// The name POSIX gives it: "ECONNREFUSED". The same in every language.
std::string_view nameOf(SocketError error);

template <typename T = void>
using Result = tl::expected<T, SocketError>;

}  // namespace wiretale::host
