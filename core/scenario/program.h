#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "core/base/sim_time.h"

namespace wiretale::scenario {

// What an application does, step by step. A step that waits for something (all but Send, Close and Abort) holds up the
// ones behind it; if the connection fails, nothing more is done.

/// Opens passively and waits until somebody has connected, as listen() and accept() together.
struct Listen {
  bool operator==(const Listen&) const = default;
};
/// Opens actively and waits until connected, as connect().
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
/// Waits until that many further bytes have arrived.
struct Receive {
  std::uint64_t bytes = 0;
  bool operator==(const Receive&) const = default;
};
/// Waits for the end of the peer's stream (its FIN).
struct ReceiveEnd {
  bool operator==(const ReceiveEnd&) const = default;
};
struct Wait {
  SimDuration duration{};
  bool operator==(const Wait&) const = default;
};
struct Close {
  bool operator==(const Close&) const = default;
};
struct Abort {
  bool operator==(const Abort&) const = default;
};

using Step = std::variant<Listen, Connect, Send, Receive, ReceiveEnd, Wait, Close, Abort>;
using Program = std::vector<Step>;

}  // namespace wiretale::scenario
