#pragma once

#include <cstdint>

#include "core/tcp/agreement.h"
#include "core/tcp/tcp_info.h"

namespace wiretale::host {

/// What TCP_INFO and ss(8) tell of a socket.
struct SocketInfo {
  tcp::TcpInfo tcp{};
  tcp::Agreement agreement{};         ///< what both SYNs allowed
  std::uint64_t retransmissions = 0;  ///< segments sent again, in all
  std::uint64_t bytesUnread = 0;      ///< in order, not yet taken by the application
};

}  // namespace wiretale::host
