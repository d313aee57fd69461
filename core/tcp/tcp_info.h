#pragma once

#include <cstdint>

#include "core/base/sim_time.h"
#include "core/tcp/state.h"
#include "core/wire/seq_num.h"

namespace wiretale::tcp {

/// The control block at an instant, for those who look on (RFC 9293 §3.3.1, and what sockets call TCP_INFO).
struct TcpInfo {
  State state = State::Closed;
  wire::SeqNum sendInitial{};            ///< ISS; 0 before there was a connection
  wire::SeqNum receiveInitial{};         ///< IRS; 0 before the peer's SYN
  wire::SeqNum sendUnacknowledged{};     ///< SND.UNA
  wire::SeqNum sendNext{};               ///< SND.NXT
  wire::SeqNum receiveNext{};            ///< RCV.NXT
  std::uint32_t sendWindow = 0;          ///< SND.WND, bytes
  std::uint32_t receiveWindow = 0;       ///< RCV.WND, bytes
  std::uint32_t segmentSize = 0;         ///< largest payload it sends, bytes
  std::uint64_t congestionWindow = 0;    ///< cwnd, bytes; 0 before the connection is established
  std::uint64_t slowStartThreshold = 0;  ///< ssthresh, bytes; the maximum while it is unset
  std::uint64_t bytesInFlight = 0;       ///< thought to be in the network
  std::uint64_t bytesUnsent = 0;
  SimDuration lastRoundTrip{};          ///< the last sample; 0 before the first
  std::uint32_t roundTrips = 0;         ///< how many samples there were
  SimDuration roundTrip{};              ///< SRTT; 0 before the first sample
  SimDuration roundTripVariation{};     ///< RTTVAR; 0 before the first sample
  SimDuration retransmissionTimeout{};  ///< RTO
  std::uint32_t timeouts = 0;           ///< of the retransmission timer, in a row

  bool operator==(const TcpInfo&) const = default;
};

}  // namespace wiretale::tcp
