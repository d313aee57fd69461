#pragma once

#include <cstdint>

#include "core/base/sim_time.h"
#include "core/tcp/agreement.h"
#include "core/wire/seq_num.h"

namespace wiretale::tcp {

/// The numbers of a connection at an instant, by the names of RFC 9293 §3.3.1, RFC 5681 and RFC 6298.
struct Vitals {
  wire::SeqNum sndUna{};
  wire::SeqNum sndNxt{};
  std::uint32_t sndWnd = 0;  ///< bytes
  wire::SeqNum rcvNxt{};
  std::uint32_t rcvWnd = 0;    ///< bytes, as the peer was told
  std::uint64_t cwnd = 0;      ///< bytes
  std::uint64_t ssthresh = 0;  ///< bytes; the maximum while it is unset
  std::uint64_t inFlight = 0;  ///< bytes thought to be in the network
  std::uint64_t unsent = 0;    ///< bytes given by the application and never sent
  SimDuration srtt{};          ///< 0 before the first sample
  SimDuration rttvar{};
  SimDuration rto{};
  std::uint32_t timeouts = 0;  ///< of the retransmission timer, in a row
  Agreement agreement{};       ///< what both SYNs allowed
};

}  // namespace wiretale::tcp
