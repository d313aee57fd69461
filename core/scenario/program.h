#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/sim_time.h"
#include "core/scenario/datagram_program.h"

namespace wiretale::scenario {

struct Ipv4Address {
  std::uint32_t bits = 0;  ///< host order: 10.0.0.1 is 0x0A000001
  bool operator==(const Ipv4Address&) const = default;
};

// What an application does, step by step. A step that waits for something (all but Send, Close, Abort, Reboot and
// Flood) holds up the ones behind it. If the connection fails, the steps up to the next Connect, Listen or Accept are
// passed over, but for Wait; if there is none, nothing more is done. What arrives while no step receives stays in the
// receive buffer.

/// Opens passively and waits until somebody has connected, as listen() and accept() together. If a connection is there,
/// waits first until it is CLOSED. With `keep` it only begins to listen and waits for nothing: Accept takes what comes.
struct Listen {
  std::optional<std::uint32_t>
      backlog{};  ///< one more connection than this waits to be accepted; none: what the host allows
  bool keep = false;

  bool operator==(const Listen&) const = default;
};
/// Opens actively and waits until connected, as connect(). If a connection is there, waits first until it is CLOSED;
/// the new one has the same ports. With `anyPort` it waits for no other and gets a port that is free.
struct Connect {
  bool anyPort = false;

  bool operator==(const Connect&) const = default;
};
/// Hands bytes to TCP: `text` if it is not empty, else `bytes` bytes of a pattern.
struct Send {
  std::uint64_t bytes = 0;
  std::string text;
  bool urgent = false;  ///< as with MSG_OOB: segments point behind them (RFC 9293 §3.8.5); not under TLS

  std::uint64_t size() const { return text.empty() ? bytes : text.size(); }
  bool operator==(const Send&) const = default;
};
/// Reads what arrives until it has that many further bytes. With `chunk` or `every` it takes its time: at most `chunk`
/// bytes at once, and a pause of `every` behind each such piece but the last.
struct Receive {
  std::uint64_t bytes = 0;
  std::uint64_t chunk = 0;  ///< 0: as much as there is
  SimDuration every{};

  bool operator==(const Receive&) const = default;
};
/// Reads what arrives until the end of the peer's stream (its FIN).
struct ReceiveEnd {
  bool operator==(const ReceiveEnd&) const = default;
};
struct Wait {
  SimDuration duration{};
  bool operator==(const Wait&) const = default;
};
/// What a new TLS session starts from (tls::Session), by the client.
enum class TlsSession : std::uint8_t {
  Kept,     ///< the newest session that the client keeps, if there is one
  Fresh,    ///< nothing: the client has forgotten it
  Expired,  ///< the same as Kept, but its lifetime is over
  Unknown,  ///< the same as Kept, but the server has forgotten its sessions and ticket keys
};
/// What becomes of the data that a client sends with its first flight (0-RTT, RFC 8446 §2.3).
enum class EarlyFate : std::uint8_t {
  Accepted,  ///< the server takes them, if its rules allow it
  Rejected,  ///< the server takes the session, but not the early data
  Replayed,  ///< there is no client: somebody sends a copy of the last connection's first flight once more
};
/// Shakes hands over the connection (TLS), with the other side's Tls. From then on, until the connection ends, Send,
/// Receive, ReceiveEnd and Close are those of TLS: Close says so by an alert before it ends the stream (RFC 8446 §6.1).
struct Tls {
  TlsSession session = TlsSession::Kept;  ///< the client's; of the second handshake on
  std::string earlyText;  ///< of the client: its 0-RTT data; of the server: what it answers to them at once
  EarlyFate early = EarlyFate::Accepted;

  bool operator==(const Tls&) const = default;
};
/// New keys for what this side sends (TLS 1.3, RFC 8446 §4.6.3).
struct KeyUpdate {
  bool requestPeer = false;  ///< asks the peer to do the same
  bool operator==(const KeyUpdate&) const = default;
};
/// Asks for a new handshake within the connection (TLS 1.2, RFC 5246 §7.4.1).
struct Renegotiate {
  bool operator==(const Renegotiate&) const = default;
};
/// Ends the own stream; the other one goes on. If data waits that no later step reads, the connection is reset (RFC
/// 2525 §2.17).
struct Close {
  bool operator==(const Close&) const = default;
};
struct Abort {
  bool operator==(const Abort&) const = default;
};
/// The host is started anew: it has forgotten the connection, and sends nothing (RFC 9293 §3.5.1).
struct Reboot {
  bool operator==(const Reboot&) const = default;
};

/// Takes the next connection of the listener, and waits until there is one. What follows is about that one.
struct Accept {
  bool operator==(const Accept&) const = default;
};
/// Sends SYNs that seem to come from other hosts, which do not exist: `syns` of them, from `from` on one address higher
/// each time. The application goes on at once.
struct Flood {
  std::uint32_t syns = 1;
  SimDuration every{};
  Ipv4Address from{0xCB00'7101};  ///< 203.0.113.1, of RFC 5737

  bool operator==(const Flood&) const = default;
};

using Step = std::variant<Listen, Connect, Send, Receive, ReceiveEnd, Wait, Close, Abort, Reboot, Accept, Flood, Bind,
                          SendDatagram, ReceiveDatagram, Query, Answer, StreamFrames, PlayFrames, SendInTurn,
                          TakeInTurn, Tls, KeyUpdate, Renegotiate>;
using Program = std::vector<Step>;

/// Whether a step concerns UDP, and not the connection.
inline bool isOfDatagrams(const Step& step) {
  const auto isOneOf = [&step]<typename... Kinds>(std::variant<Kinds...>*) {
    return (std::holds_alternative<Kinds>(step) || ...);
  };
  using Datagrams = std::variant<Bind, SendDatagram, ReceiveDatagram, Query, Answer, StreamFrames, PlayFrames,
                                 SendInTurn, TakeInTurn>;
  return isOneOf(static_cast<Datagrams*>(nullptr));
}

}  // namespace wiretale::scenario
