#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <variant>
#include <vector>

#include "core/base/sim_time.h"
#include "core/host/arrival.h"
#include "core/host/counters.h"
#include "core/host/flow_table.h"
#include "core/host/host_config.h"
#include "core/host/listener.h"
#include "core/host/port_allocator.h"
#include "core/host/secret.h"
#include "core/host/socket.h"
#include "core/host/socket_error.h"
#include "core/host/socket_info.h"

namespace wiretale::host {

/// A host on an IPv4 network with one address, as a value without input or output of its own: whole packets and the
/// time come in, whole packets come out of `poll`, and between them is what an application calls: sockets that never
/// block. Copying it copies every running connection.
///
/// After every call that takes the time the driver polls until nothing comes, then asks `nextDeadline` when to call
/// `onTime`. Handling a packet allocates nothing, but that buffers grow.
class Host {
 public:
  explicit Host(const HostConfig& config);

  // The network.

  /// A packet has come, from its IPv4 header on.
  void onPacket(std::span<const std::byte> packet, SimTime now);
  /// The next packet that leaves, from its IPv4 header on; valid until the next call. None: nothing is to be sent.
  std::optional<std::span<const std::byte>> poll(SimTime now);
  /// Lets every timer whose deadline is not after `now` fire.
  void onTime(SimTime now);
  SimTime nextDeadline() const { return m_flows.nextDeadline(); }

  // Sockets. Each call fails with BadSocket on a number that `close` has ended.

  SocketId open();
  /// Takes a local port; 0: any free one. AddressInUse: another socket has it, or connections are left on it and
  /// SO_REUSEADDR was not set on both.
  Result<> bind(SocketId id, std::uint16_t port);
  /// At most `backlog` + 1 connections wait for `accept`. A socket without a port gets one.
  Result<> listen(SocketId id, std::uint16_t backlog);
  struct Accepted {
    SocketId socket;
    SocketAddress peer;
  };
  /// WouldBlock: no connection waits.
  Result<Accepted> accept(SocketId id);
  /// Begins a handshake: the error is InProgress. When the socket becomes writable, or has an error, it is over.
  Result<> connect(SocketId id, const SocketAddress& peer, SimTime now);

  /// Takes as many bytes as the send buffer has room for, at least one if there are any.
  Result<std::size_t> send(SocketId id, std::span<const std::byte> bytes, SimTime now);
  /// Gives bytes that came in order; 0: the end of the stream.
  Result<std::size_t> recv(SocketId id, std::span<std::byte> out, SimTime now);
  Result<> shutdown(SocketId id, Shutdown half, SimTime now);
  /// Ends the socket; its connection lives on until both FINs are acknowledged. With unread data, or SO_LINGER 0, it is
  /// reset instead (RFC 2525 §2.17). A listener takes all it has not accepted along.
  Result<> close(SocketId id, SimTime now);

  Result<SocketOptions> options(SocketId id) const;
  Result<> setOptions(SocketId id, const SocketOptions& options, SimTime now);

  Result<Readiness> readiness(SocketId id) const;
  /// SO_ERROR: why the connection ended, once; none if all is well.
  Result<std::optional<SocketError>> takeError(SocketId id);
  Result<SocketInfo> tcpInfo(SocketId id) const;
  Result<std::uint16_t> localPort(SocketId id) const;
  Result<SocketAddress> peer(SocketId id) const;

  // What there is to see from outside, as ss(8) and nstat(8) show it.

  const Counters& counters() const { return m_counters; }
  /// The state of a connection, whether it has a socket or not; CLOSED if there is none.
  tcp::State stateOf(const FourTuple& tuple) const;
  std::size_t connections() const { return m_flows.size(); }

 private:
  struct Unconnected {};
  struct Socket {
    std::uint16_t port = 0;  ///< 0: none yet
    bool bound = false;      ///< by `bind` or `listen`: nobody else is to have the port
    bool readShut = false;
    SocketOptions options{};
    std::variant<Unconnected, Listener, FlowId> use{};
  };
  /// A segment that belongs to no connection.
  struct Reply {
    FourTuple tuple;
    wire::TcpSegment segment;
  };

  // host.cpp: packets in and out.
  void deliverTo(FlowId id, const Arrival& arrival, SimTime now);
  void arriveWithoutFlow(const Arrival& arrival, SimTime now);
  void resetFor(const Arrival& arrival);
  void settle(FlowId id);
  std::span<const std::byte> write(const FourTuple& tuple, const wire::TcpSegment& segment);

  // host_listen.cpp: what arrives for listeners, and the connections they have.
  Listener& listenerOf(SocketId id) { return std::get<Listener>(m_sockets.at(id).use); }
  bool givesWay(FlowId id, Arrival& arrival);
  void arriveAtListener(SocketId id, const Arrival& arrival, SimTime now);
  void arriveSyn(SocketId id, const Arrival& arrival, SimTime now);
  void answerWithCookie(SocketId id, const Arrival& arrival, SimTime now);
  void arriveCookie(SocketId id, const Arrival& arrival, SimTime now);
  void takeCookie(SocketId id, const Arrival& arrival, std::uint16_t mss, SimTime now);
  FlowId addChild(SocketId id, const FourTuple& tuple, wire::SeqNum initialSequence, SimTime now);
  wire::SeqNum initialSequenceFor(const FourTuple& tuple, std::optional<wire::SeqNum> usedBefore, SimTime now) const;
  bool mustWait(const Flow& flow, const wire::TcpSegment& segment);
  void followHandshake(FlowId id);
  void stopListening(SocketId id, SimTime now);

  // host_ports.cpp
  bool portFree(std::uint16_t port, bool reuse) const;
  Result<> takePort(Socket& socket, std::uint16_t port);
  void givePortBack(const Socket& socket);
  Result<std::uint16_t> portTo(const Socket& socket, const SocketAddress& peer);

  // host_sockets.cpp
  Result<Socket*> find(SocketId id);
  Result<const Socket*> find(SocketId id) const;
  SocketOptions defaultOptions() const;
  tcp::Config configFor(const SocketOptions& options) const;
  Result<> mayConnect(Socket& socket);
  void abandon(FlowId id, const SocketOptions& options, SimTime now);

  // host_streams.cpp
  struct Stream {
    Socket* socket = nullptr;
    FlowId id = kNoFlow;
    Flow* flow = nullptr;
  };
  Result<Stream> streamOf(SocketId id);
  static std::uint64_t room(const Socket& socket, const Flow& flow);

  HostConfig m_config;
  Secret m_secret;
  PortAllocator m_ports;
  FlowTable m_flows;
  std::map<SocketId, Socket> m_sockets;
  std::map<std::uint16_t, SocketId> m_listeners;   ///< by port
  std::map<std::uint16_t, std::uint32_t> m_bound;  ///< how many sockets are bound to a port
  std::uint32_t m_nextSocket = 1;
  std::uint16_t m_identification = 0;
  std::vector<Reply> m_replies;
  std::size_t m_repliesSent = 0;
  std::vector<std::byte> m_packet;  ///< the last one that left
  Counters m_counters;
};

}  // namespace wiretale::host
