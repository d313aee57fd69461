#include "core/udp/endpoint.h"

#include <utility>

#include "core/wire/udp_header.h"

namespace wiretale::udp {

std::string_view nameOf(Error error) {
  switch (error) {
    case Error::WouldBlock:
      return "EAGAIN";
    case Error::AddressInUse:
      return "EADDRINUSE";
    case Error::NoDestination:
      return "EDESTADDRREQ";
    case Error::ConnectionRefused:
      return "ECONNREFUSED";
    case Error::MessageTooLong:
      return "EMSGSIZE";
    case Error::InvalidArgument:
      return "EINVAL";
    case Error::BadSocket:
      return "EBADF";
  }
  return {};
}

SocketId Endpoint::open() {
  const SocketId id{m_nextSocket++};
  m_sockets.emplace(id, Socket{.queue = ReceiveQueue(m_config.receiveBuffer)});
  return id;
}

Result<> Endpoint::close(SocketId id) {
  const auto socket = find(id);
  if (!socket) return tl::unexpected(socket.error());
  m_ports.erase((*socket)->port);
  m_sockets.erase(id);
  return {};
}

Result<> Endpoint::bind(SocketId id, std::uint16_t port) {
  const auto socket = find(id);
  if (!socket) return tl::unexpected(socket.error());
  if ((*socket)->port != 0) return tl::unexpected(Error::InvalidArgument);
  if (port == 0) return givePort(id, **socket);
  if (!m_ports.emplace(port, id).second) return tl::unexpected(Error::AddressInUse);
  (*socket)->port = port;
  return {};
}

Result<> Endpoint::givePort(SocketId id, Socket& socket) {
  constexpr std::uint16_t kLast = 65'535;
  for (std::uint32_t tries = 0; tries <= std::uint32_t{kLast} - m_config.firstFreePort; ++tries) {
    const std::uint16_t port = m_nextPort;
    m_nextPort = port == kLast ? m_config.firstFreePort : static_cast<std::uint16_t>(port + 1);
    if (!m_ports.emplace(port, id).second) continue;
    socket.port = port;
    return {};
  }
  return tl::unexpected(Error::AddressInUse);
}

Result<> Endpoint::connect(SocketId id, const Peer& peer) {
  const auto socket = find(id);
  if (!socket) return tl::unexpected(socket.error());
  if ((*socket)->port == 0) {
    if (const auto bound = givePort(id, **socket); !bound) return bound;
  }
  (*socket)->peer = peer;
  return {};
}

Result<> Endpoint::disconnect(SocketId id) {
  const auto socket = find(id);
  if (!socket) return tl::unexpected(socket.error());
  (*socket)->peer.reset();
  (*socket)->pending.reset();
  return {};
}

Result<> Endpoint::setReceiveBuffer(SocketId id, std::uint32_t bytes) {
  const auto socket = find(id);
  if (!socket) return tl::unexpected(socket.error());
  ReceiveQueue queue(bytes);
  while (const auto datagram = (*socket)->queue.take()) {
    if (queue.hasRoomFor(datagram->length)) queue.add(*datagram);
  }
  (*socket)->queue = std::move(queue);
  return {};
}

Result<Datagram> Endpoint::send(SocketId id, std::uint32_t length, std::uint64_t content,
                                const std::optional<Peer>& to) {
  const auto found = find(id);
  if (!found) return tl::unexpected(found.error());
  Socket& socket = **found;
  if (socket.pending) return tl::unexpected(*std::exchange(socket.pending, std::nullopt));
  const std::optional<Peer>& destination = to ? to : socket.peer;
  if (!destination) return tl::unexpected(Error::NoDestination);
  if (length > wire::kMostUdpPayload) return tl::unexpected(Error::MessageTooLong);
  if (socket.port == 0) {
    if (const auto bound = givePort(id, socket); !bound) return tl::unexpected(bound.error());
  }
  return Datagram{.localPort = socket.port,
                  .remote = *destination,
                  .length = length,
                  .content = content,
                  .hasChecksum = m_config.checksum};
}

Result<Datagram> Endpoint::receive(SocketId id) {
  const auto found = find(id);
  if (!found) return tl::unexpected(found.error());
  Socket& socket = **found;
  if (socket.pending) return tl::unexpected(*std::exchange(socket.pending, std::nullopt));
  if (const auto datagram = socket.queue.take()) return *datagram;
  return tl::unexpected(Error::WouldBlock);
}

Result<std::uint16_t> Endpoint::localPort(SocketId id) const {
  return find(id).map([](const Socket* socket) { return socket->port; });
}

Result<std::size_t> Endpoint::waiting(SocketId id) const {
  return find(id).map([](const Socket* socket) { return socket->queue.size(); });
}

Endpoint::Arrival Endpoint::onDatagram(const Datagram& datagram) {
  const auto owner = ownerOf(datagram.localPort);
  if (!owner) {
    return {.fate = Fate::PortUnreachable, .reason = {.rule = Rule::PortClosed, .values = {datagram.localPort}}};
  }
  Socket& socket = m_sockets.at(*owner);
  // RFC 1122 §4.1.3.5 leaves it to the application; a connected socket is its way to ask for it. For the host, nobody
  // has this port as far as the stranger is concerned.
  if (socket.peer && *socket.peer != datagram.remote) {
    return {.fate = Fate::PortUnreachable,
            .reason = {.rule = Rule::DatagramFromStranger, .values = {datagram.remote.port, socket.peer->port}}};
  }
  if (!socket.queue.hasRoomFor(datagram.length)) {
    return {.fate = Fate::Dropped,
            .reason = {.rule = Rule::DatagramQueueFull,
                       .values = {datagram.length, socket.queue.bytes(), socket.queue.limit()}}};
  }
  socket.queue.add(datagram);
  const auto waiting = static_cast<std::int64_t>(socket.queue.size());
  return {.fate = Fate::Queued,
          .reason = {.rule = Rule::DatagramQueued, .values = {datagram.length, waiting}},
          .socket = owner};
}

Endpoint::Arrival Endpoint::onPortUnreachable(std::uint16_t localPort, const Peer& remote) {
  const auto owner = ownerOf(localPort);
  const bool told = owner && m_sockets.at(*owner).peer == remote;
  if (!told) return {.reason = {.rule = Rule::PortUnreachableUntold, .values = {localPort}}};
  m_sockets.at(*owner).pending = Error::ConnectionRefused;
  return {.reason = {.rule = Rule::PortUnreachableTold, .values = {localPort}}, .socket = owner};
}

Result<Endpoint::Socket*> Endpoint::find(SocketId id) {
  const auto found = m_sockets.find(id);
  if (found == m_sockets.end()) return tl::unexpected(Error::BadSocket);
  return &found->second;
}

Result<const Endpoint::Socket*> Endpoint::find(SocketId id) const {
  const auto found = m_sockets.find(id);
  if (found == m_sockets.end()) return tl::unexpected(Error::BadSocket);
  return &found->second;
}

std::optional<SocketId> Endpoint::ownerOf(std::uint16_t port) const {
  const auto found = m_ports.find(port);
  return found == m_ports.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace wiretale::udp
