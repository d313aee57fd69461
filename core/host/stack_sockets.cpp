// A socket's life: open, bind, listen, accept, connect, close, and its options.

#include <algorithm>

#include "core/host/stack.h"

namespace wiretale::host {
namespace {

// Linux's distance between two connections that follow each other on a four-tuple: more than any window without
// scaling.
constexpr std::uint32_t kBeyondOldNumbers = 65'537;

}  // namespace

SocketId Stack::open() {
  const SocketId id{m_nextSocket++};
  m_sockets[id].options = defaultOptions();
  return id;
}

Result<Stack::Socket*> Stack::find(SocketId id) {
  const auto found = m_sockets.find(id);
  if (found == m_sockets.end()) return tl::unexpected(SocketError::BadSocket);
  return &found->second;
}

Result<const Stack::Socket*> Stack::find(SocketId id) const {
  const auto found = m_sockets.find(id);
  if (found == m_sockets.end()) return tl::unexpected(SocketError::BadSocket);
  return &found->second;
}

Result<> Stack::bind(SocketId id, std::uint16_t port) {
  const auto socket = find(id);
  if (!socket) return tl::unexpected(socket.error());
  if ((*socket)->port != 0) return tl::unexpected(SocketError::InvalidArgument);
  return takePort(**socket, port);
}

Result<> Stack::listen(SocketId id, std::uint16_t backlog) {
  const auto found = find(id);
  if (!found) return tl::unexpected(found.error());
  Socket& socket = **found;
  backlog = std::min(backlog, m_config.maxBacklog);
  if (auto* listener = std::get_if<Listener>(&socket.use)) {
    listener->setBacklog(backlog);
    return {};
  }
  if (!std::holds_alternative<Unconnected>(socket.use)) return tl::unexpected(SocketError::InvalidArgument);
  if (socket.port == 0) {
    if (const auto taken = takePort(socket, 0); !taken) return taken;
  }
  if (!m_listeners.try_emplace(socket.port, id).second) return tl::unexpected(SocketError::AddressInUse);
  socket.use = Listener(backlog);
  return {};
}

Result<Stack::Accepted> Stack::accept(SocketId id) {
  const auto found = find(id);
  if (!found) return tl::unexpected(found.error());
  auto* listener = std::get_if<Listener>(&(*found)->use);
  if (listener == nullptr) return tl::unexpected(SocketError::InvalidArgument);
  const auto first = listener->takeFirst();
  if (!first) return tl::unexpected(SocketError::WouldBlock);
  Flow& flow = m_flows.at(*first);
  flow.owner = Flow::Owner::Socket;
  flow.socket = SocketId{m_nextSocket++};
  m_sockets[flow.socket] = {.port = flow.tuple.localPort, .options = (*found)->options, .use = *first};
  return Accepted{.socket = flow.socket, .peer = flow.tuple.remote};
}

Result<> Stack::connect(SocketId id, const SocketAddress& peer, SimTime now) {
  const auto found = find(id);
  if (!found) return tl::unexpected(found.error());
  Socket& socket = **found;
  if (const auto may = mayConnect(socket); !may) return may;
  const auto port = portTo(socket, peer);
  if (!port) return tl::unexpected(port.error());
  socket.port = *port;
  const FourTuple tuple{.localPort = *port, .remote = peer};
  const FlowId flow = addFlow(id, socket, tuple, initialSequenceFor(tuple, {}, now));
  if (const auto known = m_cookies.find(tuple.remote.address); known != m_cookies.end())
    m_flows.at(flow).connection.setFastOpenCookie(known->second.cookie, known->second.mss);
  m_flows.at(flow).connection.openActive(now);
  collectNotes(flow);
  settle(flow);
  return tl::unexpected(SocketError::InProgress);
}

Result<> Stack::openPassive(SocketId id, SimTime now) {
  const auto found = find(id);
  if (!found) return tl::unexpected(found.error());
  Socket& socket = **found;
  if (!std::holds_alternative<Unconnected>(socket.use)) return tl::unexpected(SocketError::InvalidArgument);
  if (socket.port == 0) {
    if (const auto taken = takePort(socket, 0); !taken) return taken;
  }
  const FourTuple tuple{.localPort = socket.port};
  if (m_listeners.contains(socket.port) || m_flows.find(tuple)) return tl::unexpected(SocketError::AddressInUse);
  const bool chosen = m_config.tcp.initialSequence.has_value();
  const FlowId flow = addFlow(
      id, socket, tuple, chosen ? wire::SeqNum(*m_config.tcp.initialSequence) : initialSequenceFor(tuple, {}, now));
  if (m_numbersSince) m_flows.at(flow).connection.continueNumbers(*m_numbersSince);
  m_flows.at(flow).connection.openPassive(now);
  collectNotes(flow);
  settle(flow);
  return {};
}

FlowId Stack::addFlow(SocketId id, Socket& socket, const FourTuple& tuple, wire::SeqNum initialSequence) {
  const FlowId added = m_flows.add(tuple, configFor(socket.options), initialSequence);
  Flow& flow = m_flows.at(added);
  flow.socket = id;
  flow.sharesPort = socket.options.reuseAddress;
  // RFC 7323 §5.4: the clock of timestamps goes on from one connection to the next.
  const auto& chosen = m_config.tcp.initialSequence;
  flow.connection.setTimestampOffset(chosen ? tcp::Timestamping(wire::SeqNum(*chosen)).value(kSessionStart)
                                            : m_secret.timestampOffset(tuple));
  socket.use = added;
  return added;
}

// RFC 9293 §3.4.1: a clock of 4 µs, from the chosen number on or as RFC 6528 has it. Numbers of a connection that
// follows another closely lie beyond all the other has used.
wire::SeqNum Stack::initialSequenceFor(const FourTuple& tuple, std::optional<wire::SeqNum> usedBefore, SimTime now) {
  wire::SeqNum byClock = m_secret.initialSequence(tuple, now);
  if (m_config.tcp.initialSequence) {
    if (!m_numbersSince) m_numbersSince = now;
    byClock = wire::SeqNum(*m_config.tcp.initialSequence) + static_cast<std::uint32_t>((now - *m_numbersSince) / 4us);
  }
  if (!usedBefore || wire::before(*usedBefore, byClock)) return byClock;
  return *usedBefore + kBeyondOldNumbers;
}

/// A socket whose attempt failed says so once, and may then try again.
Result<> Stack::mayConnect(Socket& socket) {
  if (std::holds_alternative<Listener>(socket.use)) return tl::unexpected(SocketError::InvalidArgument);
  const auto* id = std::get_if<FlowId>(&socket.use);
  if (id == nullptr) return {};
  Flow& flow = m_flows.at(*id);
  const tcp::State state = flow.connection.state();
  if (state == tcp::State::SynSent || state == tcp::State::SynReceived)
    return tl::unexpected(SocketError::AlreadyInProgress);
  if (!flow.gone() || !flow.error) return tl::unexpected(SocketError::IsConnected);
  const SocketError error = *flow.error;
  flow.owner = Flow::Owner::Nobody;
  m_flows.touched(*id);
  socket.use = Unconnected{};
  if (!socket.bound) socket.port = 0;
  return tl::unexpected(error);
}

Result<> Stack::close(SocketId id, SimTime now) {
  const auto found = find(id);
  if (!found) return tl::unexpected(found.error());
  if (std::holds_alternative<Listener>((*found)->use)) stopListening(id, now);
  if (const auto* flow = std::get_if<FlowId>(&(*found)->use)) abandon(*flow, (*found)->options, now);
  givePortBack(**found);
  m_sockets.erase(id);
  return {};
}

void Stack::abandon(FlowId id, const SocketOptions& options, SimTime now) {
  Flow& flow = m_flows.at(id);
  flow.owner = Flow::Owner::Nobody;
  const tcp::State state = flow.connection.state();
  const bool over = state == tcp::State::TimeWait || state == tcp::State::Closed;
  if (!over && flow.connection.bytesUnread() > 0) {
    // RFC 9293 §3.10.4, RFC 2525 §2.17: data that is thrown away unread is no good end.
    flow.connection.closeUnread(now);
  } else if (!over && options.linger == SimDuration::zero()) {
    flow.connection.abort(now);
  } else {
    flow.connection.close(now);
    collectNotes(id);
    flow.connection.release(now);
  }
  collectNotes(id);
  settle(id);
}

Result<> Stack::release(SocketId id, SimTime now) {
  return flowOf(id).map([&](FlowId flow) {
    m_flows.at(flow).connection.release(now);
    collectNotes(flow);
    settle(flow);
  });
}

Result<> Stack::abort(SocketId id, SimTime now) {
  return flowOf(id).map([&](FlowId flow) {
    m_flows.at(flow).connection.abort(now);
    collectNotes(flow);
    settle(flow);
  });
}

Result<> Stack::closeUnread(SocketId id, SimTime now) {
  return flowOf(id).map([&](FlowId flow) {
    m_flows.at(flow).connection.closeUnread(now);
    collectNotes(flow);
    settle(flow);
  });
}

SocketOptions Stack::defaultOptions() const {
  const tcp::Config& config = m_config.tcp;
  SocketOptions options{.reuseAddress = m_config.reuseAddress,
                        .noDelay = !config.nagle,
                        .keepAlive = config.keepAlive > SimDuration::zero(),
                        .keepAliveInterval = config.keepAliveInterval,
                        .keepAliveProbes = config.keepAliveProbes,
                        .userTimeout = config.userTimeout,
                        .sendBuffer = m_config.sendBuffer,
                        .receiveBuffer = config.receiveWindow};
  if (options.keepAlive) options.keepAliveIdle = config.keepAlive;
  return options;
}

tcp::Config Stack::configFor(const SocketOptions& options) const {
  tcp::Config config = m_config.tcp;
  config.nagle = !options.noDelay;
  config.keepAlive = options.keepAlive ? options.keepAliveIdle : SimDuration::zero();
  config.keepAliveInterval = options.keepAliveInterval;
  config.keepAliveProbes = options.keepAliveProbes;
  config.userTimeout = options.userTimeout;
  config.receiveWindow = std::max(options.receiveBuffer, 1U);
  return config;
}

Result<SocketOptions> Stack::options(SocketId id) const {
  return find(id).map([](const Socket* socket) { return socket->options; });
}

Result<> Stack::setOptions(SocketId id, const SocketOptions& options, SimTime now) {
  const auto found = find(id);
  if (!found) return tl::unexpected(found.error());
  (*found)->options = options;
  const auto* flowId = std::get_if<FlowId>(&(*found)->use);
  if (flowId == nullptr) return {};
  Flow& flow = m_flows.at(*flowId);
  flow.sharesPort = options.reuseAddress;
  flow.connection.setNagle(!options.noDelay);
  flow.connection.setUserTimeout(options.userTimeout);
  flow.connection.setKeepAlive(options.keepAlive ? options.keepAliveIdle : SimDuration::zero(),
                               options.keepAliveInterval, options.keepAliveProbes, now);
  collectNotes(*flowId);
  settle(*flowId);
  return {};
}

void Stack::setTimeWait(SimDuration duration, SimTime now) {
  m_config.tcp.timeWait = duration;
  for (FlowId id = 0; id < m_flows.slots(); ++id) {
    if (!m_flows.has(id)) continue;
    m_flows.at(id).connection.setTimeWait(duration, now);
    collectNotes(id);
    settle(id);
  }
}

}  // namespace wiretale::host
