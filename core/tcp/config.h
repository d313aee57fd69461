#pragma once

#include <cstdint>
#include <optional>

#include "core/base/sim_time.h"

namespace wiretale::tcp {

/// What can be chosen for one endpoint. Defaults are the RFCs' where they name one.
struct Config {
  std::optional<std::uint32_t> initialSequence{};  ///< none: drawn from the scenario's seed
  std::uint16_t mss = 1460;                        ///< bytes of payload announced in the SYN; 1460 = MTU 1500 − 40
  std::uint16_t receiveWindow = 65'535;            ///< bytes; without window scaling the field's maximum
  SimDuration initialRto = 1s;                     ///< RFC 6298 (2.1)
  SimDuration minimumRto = 1s;                     ///< RFC 6298 (2.4)
  SimDuration maximumRto = 60s;                    ///< RFC 6298 (2.5): at least 60 s
  SimDuration delayedAck = 40ms;                   ///< below 500 ms (RFC 9293 §3.8.6.3); 0: acknowledge at once
  SimDuration timeWait = 60s;                      ///< 2 MSL; the RFC's MSL is 2 min, Linux waits 60 s in all
  std::uint8_t synRetries = 7;                     ///< SYN and SYN-ACK: 183 s; at least 3 min (RFC 9293 §3.8.3)
  std::uint8_t dataRetries = 15;                   ///< R2 of RFC 9293 §3.8.3

  bool operator==(const Config&) const = default;
};

}  // namespace wiretale::tcp
