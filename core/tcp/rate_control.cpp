#include "core/tcp/rate_control.h"

namespace wiretale::tcp {

std::uint64_t RateControl::sent(const DeliveryRate::Departure& departure, std::uint64_t bytes, std::uint64_t window) {
  if (departure.alone && m_delivery.limitedByApplication()) {
    window = m_bbr.onRestart(window, departure.now);
    m_pacing.setRate(m_bbr.pacingRate());
  }
  m_delivery.sent(departure);
  m_pacing.sent(bytes, departure.now);
  return window;
}

void RateControl::onTimeout(std::uint64_t window, std::uint64_t piecesEverLost) {
  m_piecesEverLost = piecesEverLost;
  m_bbr.onTimeout(window);
}

void RateControl::setSegmentSize(std::uint32_t smss) {
  m_smss = smss;
  m_bbr.setSegmentSize(smss);
}

std::uint64_t RateControl::onAck(const Ack& ack, std::uint64_t window) {
  const RateSample sample = m_delivery.onAck(ack.delivery, ack.newly, ack.leastRoundTrip, ack.now);
  const std::uint64_t after = m_bbr.onAck({.sample = sample,
                                           .deliveredInAll = m_delivery.delivered(),
                                           .newly = ack.newly,
                                           .lost = (ack.piecesEverLost - m_piecesEverLost) * m_smss,
                                           .inFlightBefore = ack.inFlightBefore,
                                           .inFlight = ack.inFlight,
                                           .phase = ack.phase,
                                           .smoothed = ack.smoothed,
                                           .now = ack.now},
                                          window);
  m_piecesEverLost = ack.piecesEverLost;
  // What so small a window delivers says nothing of the path.
  if (m_bbr.stage().mode == Bbr::Mode::ProbeRoundTrip) m_delivery.limitByApplication(ack.inFlight);
  m_pacing.setRate(m_bbr.pacingRate());
  return after;
}

}  // namespace wiretale::tcp
