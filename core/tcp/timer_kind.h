#pragma once

#include <cstdint>

namespace wiretale::tcp {

enum class TimerKind : std::uint8_t {
  Retransmission,  ///< RTO, RFC 6298
  DelayedAck,      ///< RFC 9293 §3.8.6.3
  TimeWait,        ///< 2 MSL, RFC 9293 §3.4.2
  Persist,         ///< until the next probe of a closed window, RFC 9293 §3.8.6.1
  LossProbe,       ///< PTO, RFC 8985 §7
  Reordering,      ///< how long RACK waits before it takes a segment for lost, RFC 8985 §6.2
  KeepAlive,       ///< RFC 9293 §3.8.4
  FinWait2,        ///< how long the peer's FIN is waited for
};

inline constexpr int kTimerKindCount = 8;

}  // namespace wiretale::tcp
