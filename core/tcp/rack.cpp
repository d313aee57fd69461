#include "core/tcp/rack.h"

#include <algorithm>

namespace wiretale::tcp {

void Rack::onDelivery(const Scoreboard::Delivery& delivery, SimDuration minimumRoundTrip, SimTime now) {
  // Step 3: "If the ACK … selectively or cumulatively acknowledges an unacknowledged and also never retransmitted
  // sequence below RACK.fack, then the corresponding segment has been reordered".
  if (delivery.reordered) m_reorderingSeen = true;
  if (delivery.pieces == 0) return;
  const SimDuration roundTrip = now - delivery.latestSent;
  // Step 2: an ACK of a retransmission that comes sooner than any round trip is one of the first transmission.
  if (delivery.latestAgain && roundTrip < minimumRoundTrip) return;
  m_roundTrip = roundTrip;
  m_turn = std::max(m_turn, delivery.latestTurn);
}

SimDuration Rack::allowance(bool recovering, std::uint32_t piecesSacked, SimDuration minimumRoundTrip,
                            SimDuration smoothed) const {
  constexpr std::uint32_t kDupThresh = 3;
  if (!m_reorderingSeen && (recovering || piecesSacked >= kDupThresh)) return m_roundTrip;
  // "RACK.reo_wnd = min(RACK.reo_wnd_mult * RACK.min_RTT / 4, SRTT)".
  return m_roundTrip + std::min(minimumRoundTrip / 4, smoothed);
}

}  // namespace wiretale::tcp
