#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/sim_time.h"

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

using Step = std::variant<Listen, Connect, Send, Receive, ReceiveEnd, Wait, Close, Abort, Reboot, Accept, Flood>;
using Program = std::vector<Step>;

}  // namespace wiretale::scenario
