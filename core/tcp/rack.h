#pragma once

#include <cstdint>

#include "core/base/sim_time.h"
#include "core/tcp/scoreboard.h"

namespace wiretale::tcp {

/// Loss found by time: what was sent long enough before something that has arrived is lost (RFC 8985 §6).
class Rack {
 public:
  /// An acknowledgment told of these. `minimumRoundTrip`: the least ever measured.
  void onDelivery(const Scoreboard::Delivery& delivery, SimDuration minimumRoundTrip, SimTime now);

  /// How long after sending a piece is lost: the last round trip and the reordering window (§6.2 step 4). Without
  /// reordering seen, the window is 0 during recovery and once three pieces have been reported.
  SimDuration allowance(bool recovering, std::uint32_t piecesSacked, SimDuration minimumRoundTrip,
                        SimDuration smoothed) const;

  /// RACK.xmit_ts and RACK.end_seq: the turn of the piece that was sent last of all that arrived.
  std::uint64_t turn() const { return m_turn; }
  SimDuration roundTrip() const { return m_roundTrip; }

 private:
  std::uint64_t m_turn = 0;
  SimDuration m_roundTrip{};
  bool m_reorderingSeen = false;
};

}  // namespace wiretale::tcp
