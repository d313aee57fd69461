#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/sim_time.h"
#include "core/tcp/rate.h"
#include "core/tcp/scoreboard.h"

namespace wiretale::tcp {

/// How fast the network has delivered, as one acknowledgment tells: from when the piece left that was sent last of
/// those it tells of.
struct RateSample {
  std::uint64_t delivered = 0;             ///< bytes, since then
  SimDuration interval{};                  ///< the time they took; 0: there is no sample
  std::uint64_t deliveredBefore = 0;       ///< bytes, in all, until then
  bool limitedByApplication = false;       ///< less was to be sent than could have been
  std::optional<SimDuration> roundTrip{};  ///< of that piece; none where it is not known which sending arrived

  bool valid() const { return interval > SimDuration::zero(); }
  Rate rate() const { return valid() ? Rate::of(delivered, interval) : Rate{}; }
};

/// Samples of the delivery rate (draft-cheng-iccrg-delivery-rate-estimation-00 §3). What had been delivered when each
/// piece left is kept here, by the piece's turn on the scoreboard, so that pieces of senders without a need for it stay
/// small. Memory is taken only when more pieces are out than ever before.
class DeliveryRate {
 public:
  /// A piece leaves, for the first time or again.
  struct Departure {
    std::uint64_t turn = 0;    ///< its own, > 0
    std::uint64_t oldest = 0;  ///< the least turn of all that are in flight
    bool alone = false;        ///< nothing else is outstanding
    SimTime now{};
  };
  void sent(const Departure& departure);

  /// `bytes`: newly delivered, by whatever means that is known. `least`: the least round trip known, 0 if none is:
  /// nothing is delivered in less, so a shorter interval gives no sample.
  RateSample onAck(const Scoreboard::Delivery& delivery, std::uint64_t bytes, SimDuration least, SimTime now);

  /// With `inFlight` bytes on their way there was nothing more to send: samples of what leaves until they have arrived
  /// say what the application asked for, and not what the network can (§3.4).
  void limitByApplication(std::uint64_t inFlight);
  bool limitedByApplication() const { return m_limitedUntil > 0; }

  std::uint64_t delivered() const { return m_delivered; }  ///< bytes, in all: C.delivered

 private:
  struct Snapshot {
    std::uint64_t turn = 0;  ///< 0: none
    std::uint64_t delivered = 0;
    SimTime deliveredAt{};  ///< C.delivered_time
    SimTime firstSent{};    ///< C.first_sent_time
    bool limitedByApplication = false;
  };
  Snapshot& slot(std::uint64_t turn) { return m_ring[turn & (m_ring.size() - 1)]; }
  void grow();

  std::vector<Snapshot> m_ring;  ///< a power of two; that of turn n lies at n modulo its size
  std::uint64_t m_delivered = 0;
  SimTime m_deliveredAt{};           ///< when that was last more than before
  SimTime m_firstSent{};             ///< when the piece left that the last sample went by
  std::uint64_t m_limitedUntil = 0;  ///< C.app_limited: as m_delivered; 0: not limited
};

}  // namespace wiretale::tcp
