#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "core/base/sim_time.h"
#include "core/scenario/datagram_program.h"

namespace wiretale::scenario {

// What an application does, step by step. A step that waits for something (all but Send, Close, Abort and Reboot) holds
// up the ones behind it. If the connection fails, the steps up to the next Connect or Listen are passed over, but for
// Wait; if there is none, nothing more is done. What arrives while no step receives stays in the receive buffer.

/// Opens passively and waits until somebody has connected, as listen() and accept() together. If a connection is there,
/// waits first until it is CLOSED.
struct Listen {
  bool operator==(const Listen&) const = default;
};
/// Opens actively and waits until connected, as connect(). If a connection is there, waits first until it is CLOSED;
/// the new one has the same ports.
struct Connect {
  bool operator==(const Connect&) const = default;
};
/// Hands bytes to TCP: `text` if it is not empty, else `bytes` bytes of a pattern.
struct Send {
  std::uint64_t bytes = 0;
  std::string text;

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
/// Ends the own stream; the other one goes on.
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

using Step = std::variant<Listen, Connect, Send, Receive, ReceiveEnd, Wait, Close, Abort, Reboot, Bind, SendDatagram,
                          ReceiveDatagram, Query, Answer, StreamFrames, PlayFrames, SendInTurn, TakeInTurn>;
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
