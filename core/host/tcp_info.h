#pragma once

#include <cstdint>

#include "core/tcp/state.h"
#include "core/tcp/vitals.h"

namespace wiretale::host {

/// What TCP_INFO and ss(8) tell of a connection.
struct TcpInfo {
  tcp::State state = tcp::State::Closed;
  tcp::Vitals vitals{};
  std::uint64_t retransmissions = 0;  ///< segments sent again, in all
  std::uint64_t bytesUnread = 0;      ///< in order, not yet taken by the application
};

}  // namespace wiretale::host
