// Bytes through a socket, and what can be seen of it.

#include <algorithm>

#include "core/host/stack.h"

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

Result<Stack::Stream> Stack::streamOf(SocketId id) {
  const auto found = find(id);
  if (!found) return tl::unexpected(found.error());
  const auto* flow = std::get_if<FlowId>(&(*found)->use);
  if (flow == nullptr) return tl::unexpected(SocketError::NotConnected);
  return Stream{.socket = *found, .id = *flow, .flow = &m_flows.at(*flow)};
}

/// Bytes the send buffer still takes: what is not acknowledged fills it.
std::uint64_t Stack::room(const Socket& socket, const Flow& flow) {
  const std::uint64_t held = flow.queued - flow.connection.bytesAcknowledged();
  return socket.options.sendBuffer > held ? socket.options.sendBuffer - held : 0;
}

Result<std::uint64_t> Stack::send(SocketId id, std::uint64_t bytes, SimTime now) {
  return send(id, bytes, &tcp::Connection::send, now);
}

Result<std::uint64_t> Stack::sendUrgent(SocketId id, std::uint64_t bytes, SimTime now) {
  return send(id, bytes, &tcp::Connection::sendUrgent, now);
}

Result<std::uint64_t> Stack::send(SocketId id, std::uint64_t bytes, SendCall call, SimTime now) {
  const auto stream = streamOf(id);
  if (!stream) return tl::unexpected(stream.error());
  Flow& flow = *stream->flow;
  if (flow.error) return tl::unexpected(takeErrorOf(flow));
  const bool early = takesEarlyData(flow, m_config.tcp);
  if (handshakeUnderWay(flow.connection.state()) && !early) return tl::unexpected(SocketError::WouldBlock);
  if ((!maySend(flow.connection.state()) && !early) || flow.writeShut) return tl::unexpected(SocketError::BrokenPipe);
  const std::uint64_t taken = std::min(bytes, room(*stream->socket, flow));
  if (taken == 0 && bytes > 0) return tl::unexpected(SocketError::WouldBlock);
  flow.queued += taken;
  (flow.connection.*call)(taken, now);
  collectNotes(stream->id);
  settle(stream->id);
  return taken;
}

Result<std::uint64_t> Stack::receive(SocketId id, std::uint64_t most, SimTime now) {
  const auto stream = streamOf(id);
  if (!stream) return tl::unexpected(stream.error());
  Flow& flow = *stream->flow;
  const std::uint64_t count = std::min(most, flow.connection.bytesUnread());
  if (count > 0) {
    flow.connection.read(count, now);
    collectNotes(stream->id);
    settle(stream->id);
    return count;
  }
  if (flow.error) return tl::unexpected(takeErrorOf(flow));
  if (most == 0 || flow.connection.peerClosed() || flow.gone() || stream->socket->readShut) return std::uint64_t{0};
  return tl::unexpected(SocketError::WouldBlock);
}

Result<> Stack::shutdown(SocketId id, Shutdown half, SimTime now) {
  const auto stream = streamOf(id);
  if (!stream) return tl::unexpected(stream.error());
  Flow& flow = *stream->flow;
  if (flow.gone() || flow.connection.state() == tcp::State::SynSent) return tl::unexpected(SocketError::NotConnected);
  if (half != Shutdown::Write) stream->socket->readShut = true;
  if (half == Shutdown::Read) return {};
  flow.writeShut = true;
  flow.connection.close(now);
  collectNotes(stream->id);
  settle(stream->id);
  return {};
}

Result<Readiness> Stack::readiness(SocketId id) const {
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

Result<std::optional<SocketError>> Stack::takeError(SocketId id) {
  const auto found = find(id);
  if (!found) return tl::unexpected(found.error());
  const auto* flow = std::get_if<FlowId>(&(*found)->use);
  if (flow == nullptr || !m_flows.at(*flow).error) return std::nullopt;
  return takeErrorOf(m_flows.at(*flow));
}

Result<SocketInfo> Stack::tcpInfo(SocketId id) const {
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

Result<std::uint16_t> Stack::localPort(SocketId id) const {
  return find(id).map([](const Socket* socket) { return socket->port; });
}

Result<SocketAddress> Stack::peer(SocketId id) const {
  const auto found = find(id);
  if (!found) return tl::unexpected(found.error());
  const auto* flow = std::get_if<FlowId>(&(*found)->use);
  if (flow == nullptr) return tl::unexpected(SocketError::NotConnected);
  return m_flows.at(*flow).tuple.remote;
}

Result<FlowId> Stack::flowOf(SocketId id) const {
  const auto found = find(id);
  if (!found) return tl::unexpected(found.error());
  const auto* flow = std::get_if<FlowId>(&(*found)->use);
  if (flow == nullptr) return tl::unexpected(SocketError::NotConnected);
  return *flow;
}

}  // namespace wiretale::host
