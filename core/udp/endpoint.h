#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>

#include <tl/expected.hpp>

#include "core/base/reason.h"
#include "core/udp/datagram.h"
#include "core/udp/receive_queue.h"

namespace wiretale::udp {

/// Why a call failed. The words are those of POSIX.
enum class Error : std::uint8_t {
  WouldBlock,         ///< EAGAIN: no datagram waits
  AddressInUse,       ///< EADDRINUSE: another socket has the port, or none is left
  NoDestination,      ///< EDESTADDRREQ: the socket is not connected and no destination was given
  ConnectionRefused,  ///< ECONNREFUSED: ICMP says that nobody has the port (RFC 1122 §4.1.3.3)
  MessageTooLong,     ///< EMSGSIZE: no datagram is so long
  InvalidArgument,    ///< EINVAL: the socket has a port already
  BadSocket,          ///< EBADF: there is no such socket
};
/// "ECONNREFUSED". The same in every language.
std::string_view nameOf(Error error);

template <typename T = void>
using Result = tl::expected<T, Error>;

struct SocketId {
  std::uint32_t number = 0;
  auto operator<=>(const SocketId&) const = default;
};

/// UDP of a host (RFC 768) as a value without clock, input or output of its own. There is nothing to remember about
/// whom it talks to: what is sent comes back from `send` to be put on the wire, what arrives waits in its socket's
/// queue or is gone.
class Endpoint {
 public:
  struct Config {
    std::uint32_t receiveBuffer = 212'992;  ///< bytes, as Linux has it (net.core.rmem_default)
    std::uint16_t firstFreePort = 49'152;   ///< for sockets that ask for any (RFC 6335 §6)
    bool checksum = true;                   ///< of what is sent
  };

  Endpoint() = default;
  explicit Endpoint(const Config& config) : m_config(config), m_nextPort(config.firstFreePort) {}

  // Sockets.

  SocketId open();
  Result<> close(SocketId id);
  /// Takes a local port; 0: any free one.
  Result<> bind(SocketId id, std::uint16_t port);
  /// From now on only datagrams of that peer come, `send` needs no destination, and errors that ICMP reports are told
  /// (RFC 1122 §4.1.3.3, §4.1.3.5). Nothing is sent. A socket without a port gets one.
  Result<> connect(SocketId id, const Peer& peer);
  Result<> disconnect(SocketId id);
  Result<> setReceiveBuffer(SocketId id, std::uint32_t bytes);

  /// A datagram that is to leave now. `content` as in Datagram. A pending error is given, and forgotten, instead.
  Result<Datagram> send(SocketId id, std::uint32_t length, std::uint64_t content,
                        const std::optional<Peer>& to = std::nullopt);
  /// The datagram that has waited longest, whole. A pending error comes first.
  Result<Datagram> receive(SocketId id);

  Result<std::uint16_t> localPort(SocketId id) const;
  Result<std::size_t> waiting(SocketId id) const;

  // The network.

  enum class Fate : std::uint8_t {
    Queued,           ///< waits for its application
    Dropped,          ///< thrown away without a word
    PortUnreachable,  ///< thrown away, and ICMP has to say so
  };
  struct Arrival {
    Fate fate = Fate::Dropped;
    Reason reason{};
    std::optional<SocketId> socket{};  ///< whose application has something to take now
  };
  /// A datagram with a right checksum, or with none.
  Arrival onDatagram(const Datagram& datagram);
  /// ICMP Port Unreachable about a datagram from `localPort` to `remote`.
  Arrival onPortUnreachable(std::uint16_t localPort, const Peer& remote);

 private:
  struct Socket {
    std::uint16_t port = 0;  ///< 0: none yet
    std::optional<Peer> peer{};
    std::optional<Error> pending{};
    ReceiveQueue queue;
  };

  Result<Socket*> find(SocketId id);
  Result<const Socket*> find(SocketId id) const;
  std::optional<SocketId> ownerOf(std::uint16_t port) const;
  Result<> givePort(SocketId id, Socket& socket);

  Config m_config{};
  std::map<SocketId, Socket> m_sockets;
  std::map<std::uint16_t, SocketId> m_ports;
  std::uint32_t m_nextSocket = 1;
  std::uint16_t m_nextPort = 49'152;
};

}  // namespace wiretale::udp
