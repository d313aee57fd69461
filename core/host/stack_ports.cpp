// Who has which local port.

#include <algorithm>

#include "core/host/stack.h"

namespace wiretale::host {

// Linux: two sockets may have a port if both allow it and neither listens; connections that are left on it count as
// sockets, those in TIME-WAIT too.
bool Stack::portFree(std::uint16_t port, bool reuse) const {
  const bool bound =
      m_bound.contains(port) && std::ranges::any_of(m_sockets, [&](const auto& entry) {
        const Socket& other = entry.second;
        const bool shares = reuse && other.options.reuseAddress;
        return other.bound && other.port == port && (!shares || std::holds_alternative<Listener>(other.use));
      });
  if (bound) return false;
  return std::ranges::none_of(m_flows.onPort(port),
                              [&](const auto& entry) { return !reuse || !m_flows.at(entry.second).sharesPort; });
}

Result<> Stack::takePort(Socket& socket, std::uint16_t port) {
  const bool reuse = socket.options.reuseAddress;
  if (port == 0) {
    const auto free = m_ports.next(m_secret, {}, [&](std::uint16_t candidate) { return portFree(candidate, false); });
    if (!free) return tl::unexpected(SocketError::AddressInUse);
    port = *free;
  } else if (!portFree(port, reuse)) {
    return tl::unexpected(SocketError::AddressInUse);
  }
  socket.port = port;
  socket.bound = true;
  ++m_bound[port];
  return {};
}

void Stack::givePortBack(const Socket& socket) {
  if (socket.bound && --m_bound[socket.port] == 0) m_bound.erase(socket.port);
}

/// The local port of a connection to `peer`: the socket's own, or one that nobody else has with this peer.
Result<std::uint16_t> Stack::portTo(const Socket& socket, const SocketAddress& peer) {
  const auto isFree = [&](std::uint16_t port) { return !m_flows.find({.localPort = port, .remote = peer}); };
  if (socket.port != 0) {
    if (!isFree(socket.port)) return tl::unexpected(SocketError::AddressNotAvailable);
    return socket.port;
  }
  const auto free =
      m_ports.next(m_secret, peer, [&](std::uint16_t port) { return !m_bound.contains(port) && isFree(port); });
  if (!free) return tl::unexpected(SocketError::AddressNotAvailable);
  return *free;
}

}  // namespace wiretale::host
