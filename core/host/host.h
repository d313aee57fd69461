#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <vector>

#include "core/base/sim_time.h"
#include "core/host/byte_ring.h"
#include "core/host/stack.h"

namespace wiretale::host {

/// A host on an IPv4 network with one address: a Stack that keeps the bytes of its connections, so that whole packets
/// come in and whole packets go out. Copying it copies every running connection.
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
  void onTime(SimTime now) { m_stack.onTime(now); }
  SimTime nextDeadline() const { return m_stack.nextDeadline(); }

  // Sockets, as those of Stack.

  SocketId open() { return m_stack.open(); }
  Result<> bind(SocketId id, std::uint16_t port) { return m_stack.bind(id, port); }
  Result<> listen(SocketId id, std::uint16_t backlog) { return m_stack.listen(id, backlog); }
  using Accepted = Stack::Accepted;
  Result<Accepted> accept(SocketId id) { return m_stack.accept(id); }
  Result<> connect(SocketId id, const SocketAddress& peer, SimTime now) { return m_stack.connect(id, peer, now); }

  /// Takes as many bytes as the send buffer has room for, at least one if there are any.
  Result<std::size_t> send(SocketId id, std::span<const std::byte> bytes, SimTime now);
  /// Gives bytes that came in order; 0: the end of the stream.
  Result<std::size_t> recv(SocketId id, std::span<std::byte> out, SimTime now);
  Result<> shutdown(SocketId id, Shutdown half, SimTime now) { return m_stack.shutdown(id, half, now); }
  Result<> close(SocketId id, SimTime now);

  Result<SocketOptions> options(SocketId id) const { return m_stack.options(id); }
  Result<> setOptions(SocketId id, const SocketOptions& options, SimTime now) {
    return m_stack.setOptions(id, options, now);
  }

  Result<Readiness> readiness(SocketId id) const { return m_stack.readiness(id); }
  Result<std::optional<SocketError>> takeError(SocketId id) { return m_stack.takeError(id); }
  Result<SocketInfo> tcpInfo(SocketId id) const { return m_stack.tcpInfo(id); }
  Result<std::uint16_t> localPort(SocketId id) const { return m_stack.localPort(id); }
  Result<SocketAddress> peer(SocketId id) const { return m_stack.peer(id); }

  // What there is to see from outside.

  const Counters& counters() const { return m_stack.counters(); }
  tcp::State stateOf(const FourTuple& tuple) const { return m_stack.stateOf(tuple); }
  std::size_t connections() const { return m_stack.connections(); }

 private:
  void onIcmp(const wire::IcmpError& error, SimTime now);
  /// The bytes of a connection: what was sent and is not acknowledged, what has come and is not read.
  struct Bytes {
    std::uint32_t number = 0;  ///< of the flow they belong to
    ByteRing sending;          ///< offsets of the own stream
    ByteRing receiving;        ///< offsets of the peer's
  };

  Bytes& bytesOf(FlowId id);
  std::span<const std::byte> write(const FourTuple& tuple, const wire::TcpSegment& segment);

  std::uint32_t m_address;
  Stack m_stack;
  std::deque<Bytes> m_bytes;  ///< by FlowId
  std::uint16_t m_identification = 0;
  std::vector<std::byte> m_packet;  ///< the last one that left
};

}  // namespace wiretale::host
