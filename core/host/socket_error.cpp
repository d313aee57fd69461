#include "core/host/socket_error.h"

namespace wiretale::host {

std::string_view nameOf(SocketError error) {
  switch (error) {
    case SocketError::WouldBlock:
      return "EAGAIN";
    case SocketError::InProgress:
      return "EINPROGRESS";
    case SocketError::AlreadyInProgress:
      return "EALREADY";
    case SocketError::IsConnected:
      return "EISCONN";
    case SocketError::NotConnected:
      return "ENOTCONN";
    case SocketError::AddressInUse:
      return "EADDRINUSE";
    case SocketError::AddressNotAvailable:
      return "EADDRNOTAVAIL";
    case SocketError::ConnectionRefused:
      return "ECONNREFUSED";
    case SocketError::ConnectionReset:
      return "ECONNRESET";
    case SocketError::TimedOut:
      return "ETIMEDOUT";
    case SocketError::BrokenPipe:
      return "EPIPE";
    case SocketError::InvalidArgument:
      return "EINVAL";
    case SocketError::BadSocket:
      return "EBADF";
  }
  return {};
}

}  // namespace wiretale::host
