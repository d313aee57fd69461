// Bytes through a socket, and what can be seen of it.

#include <algorithm>

#include "core/host/host.h"

namespace wiretale::host {
namespace {

bool handshakeUnderWay(tcp::State state) {
  return state == tcp::State::SynSent || state == tcp::State::SynReceived;
}

bool maySend(tcp::State state) {
  return state == tcp::State::Established || state == tcp::State::CloseWait;
}

SocketError takeErrorOf(Flow& flow) {
  const SocketError error = *flow.error;
  flow.error.reset();
  return error;
}

}  // namespace

Result<Host::Stream> Host::streamOf(SocketId id) {
  const auto found = find(id);
  if (!found) return tl::unexpected(found.error());
  const auto* flow = std::get_if<FlowId>(&(*found)->use);
  if (flow == nullptr) return tl::unexpected(SocketError::NotConnected);
  return Stream{.socket = *found, .id = *flow, .flow = &m_flows.at(*flow)};
}

/// Bytes the send buffer still takes: what is not acknowledged fills it.
std::uint64_t Host::room(const Socket& socket, const Flow& flow) {
  const std::uint64_t held = flow.queued - flow.connection.bytesAcknowledged();
  return socket.options.sendBuffer > held ? socket.options.sendBuffer - held : 0;
}

Result<std::size_t> Host::send(SocketId id, std::span<const std::byte> bytes, SimTime now) {
  const auto stream = streamOf(id);
  if (!stream) return tl::unexpected(stream.error());
  Flow& flow = *stream->flow;
  if (flow.error) return tl::unexpected(takeErrorOf(flow));
  if (handshakeUnderWay(flow.connection.state())) return tl::unexpected(SocketError::WouldBlock);
  if (!maySend(flow.connection.state()) || flow.writeShut) return tl::unexpected(SocketError::BrokenPipe);
  const auto taken = static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), room(*stream->socket, flow)));
  if (taken == 0 && !bytes.empty()) return tl::unexpected(SocketError::WouldBlock);
  flow.sending.write(flow.queued, bytes.first(taken));
  flow.queued += taken;
  flow.connection.send(taken, now);
  settle(stream->id);
  return taken;
}

Result<std::size_t> Host::recv(SocketId id, std::span<std::byte> out, SimTime now) {
  const auto stream = streamOf(id);
  if (!stream) return tl::unexpected(stream.error());
  Flow& flow = *stream->flow;
  tcp::Connection& connection = flow.connection;
  const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(out.size(), connection.bytesUnread()));
  if (count > 0) {
    const std::uint64_t begin = connection.bytesReceived() - connection.bytesUnread();
    flow.receiving.read(begin, out.first(count));
    flow.receiving.discardBefore(begin + count);
    connection.read(count, now);
    settle(stream->id);
    return count;
  }
  if (flow.error) return tl::unexpected(takeErrorOf(flow));
  if (out.empty() || connection.peerClosed() || flow.gone() || stream->socket->readShut) return std::size_t{0};
  return tl::unexpected(SocketError::WouldBlock);
}

Result<> Host::shutdown(SocketId id, Shutdown half, SimTime now) {
  const auto stream = streamOf(id);
  if (!stream) return tl::unexpected(stream.error());
  Flow& flow = *stream->flow;
  if (flow.gone() || flow.connection.state() == tcp::State::SynSent) return tl::unexpected(SocketError::NotConnected);
  if (half != Shutdown::Write) stream->socket->readShut = true;
  if (half == Shutdown::Read) return {};
  flow.writeShut = true;
  flow.connection.close(now);
  settle(stream->id);
  return {};
}

Result<Readiness> Host::readiness(SocketId id) const {
  const auto found = find(id);
  if (!found) return tl::unexpected(found.error());
  const Socket& socket = **found;
  if (const auto* listener = std::get_if<Listener>(&socket.use))
    return Readiness{.readable = !listener->acceptQueue().empty()};
  const auto* flowId = std::get_if<FlowId>(&socket.use);
  if (flowId == nullptr) return Readiness{.writable = true, .hangUp = true};
  const Flow& flow = m_flows.at(*flowId);
  const tcp::Connection& connection = flow.connection;
  const bool ended = flow.gone() || connection.peerClosed() || socket.readShut;
  const bool sends = maySend(connection.state()) && !flow.writeShut;
  return Readiness{.readable = connection.bytesUnread() > 0 || ended,
                   .writable = sends ? room(socket, flow) > 0 : !handshakeUnderWay(connection.state()),
                   .hangUp = flow.gone() || (ended && flow.writeShut),
                   .error = flow.error.has_value()};
}

Result<std::optional<SocketError>> Host::takeError(SocketId id) {
  const auto found = find(id);
  if (!found) return tl::unexpected(found.error());
  const auto* flow = std::get_if<FlowId>(&(*found)->use);
  if (flow == nullptr || !m_flows.at(*flow).error) return std::nullopt;
  return takeErrorOf(m_flows.at(*flow));
}

Result<SocketInfo> Host::tcpInfo(SocketId id) const {
  const auto found = find(id);
  if (!found) return tl::unexpected(found.error());
  if (std::holds_alternative<Listener>((*found)->use)) return SocketInfo{.tcp = {.state = tcp::State::Listen}};
  const auto* flowId = std::get_if<FlowId>(&(*found)->use);
  if (flowId == nullptr) return SocketInfo{};
  const Flow& flow = m_flows.at(*flowId);
  return SocketInfo{.tcp = flow.connection.info(),
                    .agreement = flow.connection.agreement(),
                    .retransmissions = flow.retransmissions,
                    .bytesUnread = flow.connection.bytesUnread()};
}

Result<std::uint16_t> Host::localPort(SocketId id) const {
  return find(id).map([](const Socket* socket) { return socket->port; });
}

Result<SocketAddress> Host::peer(SocketId id) const {
  const auto found = find(id);
  if (!found) return tl::unexpected(found.error());
  const auto* flow = std::get_if<FlowId>(&(*found)->use);
  if (flow == nullptr) return tl::unexpected(SocketError::NotConnected);
  return m_flows.at(*flow).tuple.remote;
}

}  // namespace wiretale::host
