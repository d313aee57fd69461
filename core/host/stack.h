#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <variant>
#include <vector>

#include "core/base/sim_time.h"
#include "core/host/counters.h"
#include "core/host/flow_table.h"
#include "core/host/host_config.h"
#include "core/host/listener.h"
#include "core/host/port_allocator.h"
#include "core/host/secret.h"
#include "core/host/socket.h"
#include "core/host/socket_error.h"
#include "core/host/socket_info.h"
#include "core/tcp/outgoing.h"
#include "core/wire/icmp_error.h"

namespace wiretale::host {

/// TCP of a host with one address, as a value without input or output of its own: segments and the time come in,
/// segments come out of `poll`, and between them is what an application calls: sockets that never block. It counts
/// bytes and never holds them: a payload is a range of the sender's byte stream. Copying it copies every running
/// connection.
///
/// After every call that takes the time the driver polls until nothing comes, then asks `nextDeadline` when to call
/// `onTime`. Handling a segment allocates nothing.
class Stack {
 public:
  explicit Stack(const HostConfig& config);

  // The network.

  /// What has become of a segment's text.
  struct Taken {
    FlowId flow = kNoFlow;  ///< whose segment it was
    tcp::Connection::Taken text{};
  };
  Taken onSegment(const FourTuple& tuple, const wire::TcpSegment& segment, SimTime now);

  /// An ICMP message about a segment of a connection of this host's.
  void onIcmp(const FourTuple& tuple, const wire::IcmpError& error, SimTime now);

  /// A segment that leaves.
  struct Departure {
    FlowId flow = kNoFlow;  ///< none: it answers a segment that met no connection
    std::uint32_t number = 0;
    FourTuple tuple{};
    tcp::Outgoing outgoing{};
  };
  /// The next one, if any.
  std::optional<Departure> poll(SimTime now);
  /// The same into a place that is used again and again; false: there is none.
  bool poll(SimTime now, Departure& departure);
  /// Lets every timer whose deadline is not after `now` fire.
  void onTime(SimTime now);
  SimTime nextDeadline() const { return m_flows.nextDeadline(); }

  // What happened, with reasons, in order, since `forgetNotes`. Kept only for a driver that wants it; none of a
  // connection's own notes gets lost between a call, its polls and `forgetNotes`.

  void keepNotes() {
    m_keepsNotes = true;
    m_notes.reserve(kUsualNotes);
  }
  std::span<const FlowNote> notes() const { return m_notes; }
  void forgetNotes() { m_notes.clear(); }

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
  /// RFC 9293's passive OPEN (§3.10.1) with any peer: the socket itself becomes the connection of the first that comes.
  Result<> openPassive(SocketId id, SimTime now);
  /// Begins a handshake: the error is InProgress. When the socket becomes writable, or has an error, it is over.
  Result<> connect(SocketId id, const SocketAddress& peer, SimTime now);

  /// Takes as many bytes as the send buffer has room for, at least one if there are any.
  Result<std::uint64_t> send(SocketId id, std::uint64_t bytes, SimTime now);
  /// The same with MSG_OOB: what is taken is urgent up to its last byte (RFC 9293 §3.8.5).
  Result<std::uint64_t> sendUrgent(SocketId id, std::uint64_t bytes, SimTime now);
  /// Takes at most so many bytes that came in order; 0: the end of the stream.
  Result<std::uint64_t> receive(SocketId id, std::uint64_t most, SimTime now);
  Result<> shutdown(SocketId id, Shutdown half, SimTime now);
  /// Ends the socket; its connection lives on until both FINs are acknowledged. With unread data, or SO_LINGER 0, it is
  /// reset instead (RFC 2525 §2.17). A listener takes all it has not accepted along.
  Result<> close(SocketId id, SimTime now);
  /// After the own FIN: nobody will read either, as after `close`; the socket stays (tcp::Connection::release).
  Result<> release(SocketId id, SimTime now);
  /// RFC 9293's ABORT (§3.10.5): the connection is reset; the socket stays.
  Result<> abort(SocketId id, SimTime now);
  /// What `close` does to a connection with unread data; the socket stays.
  Result<> closeUnread(SocketId id, SimTime now);

  Result<SocketOptions> options(SocketId id) const;
  Result<> setOptions(SocketId id, const SocketOptions& options, SimTime now);
  /// How long TIME-WAIT lasts, for all connections there are and will be.
  void setTimeWait(SimDuration duration, SimTime now);

  Result<Readiness> readiness(SocketId id) const;
  /// SO_ERROR: why the connection ended, once; none if all is well.
  Result<std::optional<SocketError>> takeError(SocketId id);
  Result<SocketInfo> tcpInfo(SocketId id) const;
  Result<std::uint16_t> localPort(SocketId id) const;
  Result<SocketAddress> peer(SocketId id) const;
  /// Its connection.
  Result<FlowId> flowOf(SocketId id) const;

  // What there is to see from outside, as ss(8) and nstat(8) show it.

  Counters& counters() { return m_counters; }
  const Counters& counters() const { return m_counters; }
  /// The state of a connection, whether it has a socket or not; CLOSED if there is none.
  tcp::State stateOf(const FourTuple& tuple) const;
  std::size_t connections() const { return m_flows.size(); }
  bool hasFlow(FlowId id) const { return m_flows.has(id); }
  /// Precondition: hasFlow(id).
  const Flow& flow(FlowId id) const { return m_flows.at(id); }

 private:
  static constexpr std::size_t kUsualNotes = 16;
  using SendCall = void (tcp::Connection::*)(std::uint64_t bytes, SimTime now);

  struct Unconnected {};
  struct Socket {
    std::uint16_t port = 0;  ///< 0: none yet
    bool bound = false;      ///< by `bind` or `listen`: nobody else is to have the port
    bool readShut = false;
    SocketOptions options{};
    std::variant<Unconnected, Listener, FlowId> use{};
  };
  /// A segment that has come.
  struct Arrival {
    FourTuple tuple;
    const wire::TcpSegment& segment;
    std::optional<wire::SeqNum> usedBefore{};  ///< SND.NXT of a connection in TIME-WAIT that gave way to it
  };

  // stack.cpp: segments in and out.
  bool pollReplies(Departure& departure);
  Taken deliverTo(FlowId id, const Arrival& arrival, SimTime now);
  void deliver(FlowId id, const wire::TcpSegment& segment, SimTime now);
  void followPeer(FlowId id, const FourTuple& tuple, SimTime now);
  Taken arriveWithoutFlow(const Arrival& arrival, SimTime now);
  void resetFor(const Arrival& arrival);

  // stack_fast_open.cpp: cookies for SYNs with data (RFC 7413 §4.1).
  wire::FastOpenCookie cookieFor(std::uint32_t peer) const;
  void showCookie(FlowId id, std::uint32_t peer);
  void rememberCookie(FlowId id);
  static bool takesEarlyData(const Flow& flow, const tcp::Config& config);
  void judge(const Reason& reason);
  void collectNotes(FlowId id);
  void settle(FlowId id);

  // stack_listen.cpp: what arrives for listeners, and the connections they have.
  Listener& listenerOf(SocketId id) { return std::get<Listener>(m_sockets.at(id).use); }
  bool givesWay(FlowId id, Arrival& arrival);
  Taken arriveAtListener(SocketId id, const Arrival& arrival, SimTime now);
  void arriveSyn(SocketId id, const Arrival& arrival, SimTime now);
  void answerWithCookie(SocketId id, const Arrival& arrival, SimTime now);
  Taken arriveCookie(SocketId id, const Arrival& arrival, SimTime now);
  Taken takeCookie(SocketId id, const Arrival& arrival, std::uint16_t mss, SimTime now);
  FlowId addChild(SocketId id, const FourTuple& tuple, wire::SeqNum initialSequence, SimTime now);
  bool mustWait(const Flow& flow, const wire::TcpSegment& segment);
  void followHandshake(FlowId id);
  void stopListening(SocketId id, SimTime now);

  // stack_ports.cpp
  bool portFree(std::uint16_t port, bool reuse) const;
  Result<> takePort(Socket& socket, std::uint16_t port);
  void givePortBack(const Socket& socket);
  Result<std::uint16_t> portTo(const Socket& socket, const SocketAddress& peer);

  // stack_sockets.cpp
  Result<Socket*> find(SocketId id);
  Result<const Socket*> find(SocketId id) const;
  SocketOptions defaultOptions() const;
  tcp::Config configFor(const SocketOptions& options) const;
  Result<> mayConnect(Socket& socket);
  FlowId addFlow(SocketId id, Socket& socket, const FourTuple& tuple, wire::SeqNum initialSequence);
  wire::SeqNum initialSequenceFor(const FourTuple& tuple, std::optional<wire::SeqNum> usedBefore, SimTime now);
  void abandon(FlowId id, const SocketOptions& options, SimTime now);

  // stack_streams.cpp
  struct Stream {
    Socket* socket = nullptr;
    FlowId id = kNoFlow;
    Flow* flow = nullptr;
  };
  Result<Stream> streamOf(SocketId id);
  Result<std::uint64_t> send(SocketId id, std::uint64_t bytes, SendCall call, SimTime now);
  static std::uint64_t room(const Socket& socket, const Flow& flow);

  HostConfig m_config;
  Secret m_secret;
  PortAllocator m_ports;
  FlowTable m_flows;
  std::map<SocketId, Socket> m_sockets;
  std::map<std::uint16_t, SocketId> m_listeners;   ///< by port
  std::map<std::uint16_t, std::uint32_t> m_bound;  ///< how many sockets are bound to a port
  struct KnownCookie {
    wire::FastOpenCookie cookie;
    std::uint16_t mss = 536;
  };
  std::map<std::uint32_t, KnownCookie> m_cookies;  ///< Fast Open: what servers gave, by address
  std::optional<SimTime> m_numbersSince;           ///< when the chosen initial sequence number was first used
  std::uint32_t m_nextSocket = 1;
  std::vector<Departure> m_replies;
  std::size_t m_repliesSent = 0;
  std::vector<FlowNote> m_notes;
  bool m_keepsNotes = false;
  Counters m_counters;
};

}  // namespace wiretale::host
