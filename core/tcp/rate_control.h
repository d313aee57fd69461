#pragma once

#include <cstdint>
#include <optional>

#include "core/tcp/bbr.h"
#include "core/tcp/delivery_rate.h"
#include "core/tcp/pacing.h"

namespace wiretale::tcp {

/// Sending by a rate: BBR, what it measures, and the pacing that it asks for. It gives the congestion window too, which
/// others keep.
class RateControl {
 public:
  explicit RateControl(const Bbr::Start& start)
      : m_smss(start.smss), m_bbr(start), m_pacing(m_bbr.pacingRate(), start.now) {}

  /// A piece with that many bytes of payload leaves. The congestion window after `window`.
  std::uint64_t sent(const DeliveryRate::Departure& departure, std::uint64_t bytes, std::uint64_t window);

  struct Ack {
    Scoreboard::Delivery delivery{};
    std::uint64_t newly = 0;  ///< bytes delivered; SACK or not
    std::uint64_t piecesEverLost = 0;
    std::uint64_t inFlightBefore = 0;
    std::uint64_t inFlight = 0;
    LossRecovery::Phase phase = LossRecovery::Phase::Open;
    SimDuration smoothed{};        ///< SRTT; 0 before the first sample
    SimDuration leastRoundTrip{};  ///< 0 before the first sample
    SimTime now{};
  };
  /// The congestion window after `window`.
  std::uint64_t onAck(const Ack& ack, std::uint64_t window);
  /// The retransmission timer ran out, and that many pieces have been taken for lost by now, in all.
  void onTimeout(std::uint64_t window, std::uint64_t piecesEverLost);
  void onSpuriousTimeout() { m_bbr.onSpuriousTimeout(); }
  /// There is nothing more to send, though the network would take it.
  void limitByApplication(std::uint64_t inFlight) { m_delivery.limitByApplication(inFlight); }
  void setSegmentSize(std::uint32_t smss);

  /// What leaves next follows a pause, of which BBR knows the path from before.
  bool resumes(bool nothingOut) const {
    return nothingOut && m_delivery.limitedByApplication() && m_bbr.path().bandwidth() > Rate{};
  }
  /// When the next segment may leave.
  SimTime next() const { return m_pacing.next(); }
  Rate pacingRate() const { return m_pacing.rate(); }
  const Bbr& bbr() const { return m_bbr; }

 private:
  std::uint32_t m_smss;
  std::uint64_t m_piecesEverLost = 0;  ///< as of the last acknowledgment or timeout
  Bbr m_bbr;
  DeliveryRate m_delivery;
  Pacing m_pacing;
};

}  // namespace wiretale::tcp
