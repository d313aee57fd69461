#pragma once

#include <cstdint>

namespace wiretale::tcp {

enum class TimerKind : std::uint8_t {
  Retransmission,  ///< RTO, RFC 6298
  DelayedAck,      ///< RFC 9293 §3.8.6.3
  TimeWait,        ///< 2 MSL, RFC 9293 §3.4.2
};

}  // namespace wiretale::tcp
