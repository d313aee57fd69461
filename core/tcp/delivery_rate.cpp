#include "core/tcp/delivery_rate.h"

#include <algorithm>

namespace wiretale::tcp {

void DeliveryRate::grow() {
  std::vector<Snapshot> larger(std::max<std::size_t>(16, 2 * m_ring.size()));
  for (const Snapshot& each : m_ring) {
    Snapshot& place = larger[each.turn & (larger.size() - 1)];
    if (each.turn > place.turn) place = each;
  }
  m_ring = std::move(larger);
}

// §3.2: with nothing in flight the interval begins now; else with the acknowledgment before, so that it has the whole
// time the network needs for all that is in flight.
void DeliveryRate::sent(const Departure& departure) {
  if (departure.alone) m_firstSent = m_deliveredAt = departure.now;
  // Whose turn is before all that are in flight is lost, and goes again, which makes a new snapshot: should it have
  // arrived after all, that gives no sample.
  while (m_ring.empty() || slot(departure.turn).turn >= std::max<std::uint64_t>(departure.oldest, 1)) grow();
  slot(departure.turn) = {.turn = departure.turn,
                          .delivered = m_delivered,
                          .deliveredAt = m_deliveredAt,
                          .firstSent = m_firstSent,
                          .limitedByApplication = limitedByApplication()};
}

RateSample DeliveryRate::onAck(const Scoreboard::Delivery& delivery, std::uint64_t bytes, SimDuration least,
                               SimTime now) {
  m_delivered += bytes;
  if (bytes > 0) m_deliveredAt = now;
  if (m_delivered > m_limitedUntil) m_limitedUntil = 0;  // the bubble has arrived
  RateSample sample;
  if (delivery.pieces == 0) return sample;
  if (!delivery.latestAgain) sample.roundTrip = now - delivery.latestSent;
  if (m_ring.empty() || slot(delivery.latestTurn).turn != delivery.latestTurn) return sample;
  const Snapshot& left = slot(delivery.latestTurn);
  sample.delivered = m_delivered - left.delivered;
  sample.deliveredBefore = left.delivered;
  sample.limitedByApplication = left.limitedByApplication;
  // §3.3: data cannot be delivered faster than it is sent, so where ACKs come in a bunch the time of sending counts.
  const SimDuration interval = std::max(delivery.latestSent - left.firstSent, now - left.deliveredAt);
  m_firstSent = delivery.latestSent;
  // A shorter interval than any round trip: it was the first sending that arrived, and the second that was timed.
  if (interval >= std::min(least, sample.roundTrip.value_or(least))) sample.interval = interval;
  return sample;
}

void DeliveryRate::limitByApplication(std::uint64_t inFlight) {
  m_limitedUntil = std::max<std::uint64_t>(m_delivered + inFlight, 1);
}

}  // namespace wiretale::tcp
