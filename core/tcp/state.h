#pragma once

#include <cstdint>
#include <string_view>

namespace wiretale::tcp {

/// The states of a connection (RFC 9293 §3.3.2).
enum class State : std::uint8_t {
  Closed,
  Listen,
  SynSent,
  SynReceived,
  Established,
  FinWait1,
  FinWait2,
  CloseWait,
  Closing,
  LastAck,
  TimeWait,
};

inline constexpr int kStateCount = 11;

/// The RFC's name: "SYN-SENT", "FIN-WAIT-1" … The same in every language.
std::string_view nameOf(State state);

}  // namespace wiretale::tcp
