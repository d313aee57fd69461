#pragma once

#include <cstdint>
#include <optional>

#include "core/base/sim_time.h"
#include "core/tcp/delivery_rate.h"
#include "core/tcp/rate.h"
#include "core/tcp/windowed_max.h"

namespace wiretale::tcp {

/// What BBR knows of the path (draft-cardwell-iccrg-bbr-congestion-control-00 §4.1): the bandwidth of its bottleneck,
/// BtlBw, the largest delivery rate of ten round trips; and how long the way there and back is without a queue, RTprop,
/// the least round trip of ten seconds. Round trips are counted by packets: one is over when something that left after
/// its beginning has arrived.
///
/// Linux also looks out for policers and for ACKs that come in bunches, and allows for them; this does not.
class PathModel {
 public:
  /// `roundTrip`: the least one measured so far, 0 if none was.
  PathModel(SimDuration roundTrip, SimTime now) : m_roundTrip(roundTrip), m_roundTripFound(now) {}

  /// `delivered`: bytes, in all, with what this acknowledgment tells of.
  void onAck(const RateSample& sample, std::uint64_t delivered, SimTime now);

  Rate bandwidth() const { return m_bandwidth.max(); }   ///< 0 before the first sample
  SimDuration roundTrip() const { return m_roundTrip; }  ///< 0 before the first sample
  /// Bandwidth times round trip: bytes that the path holds without a queue; none while one of them is not known.
  std::optional<std::uint64_t> bytesOnTheWay() const;

  /// This acknowledgment began a round trip.
  bool roundBegan() const { return m_roundBegan; }
  std::uint64_t rounds() const { return m_rounds; }
  /// One begins now, whatever is in flight.
  void beginRound(std::uint64_t delivered) { m_roundEnd = delivered; }

  /// For three round trips that could have used more the bandwidth has not grown by a quarter (§4.3.2.2).
  bool isFull() const { return m_withoutGrowth >= kRoundsWithoutGrowth; }
  /// What was measured says little: growth is measured from here on.
  void measureGrowthAnew() { m_measuredFrom = Rate{}; }

  /// When this acknowledgment came, there had been no new least round trip for ten seconds.
  bool roundTripWasOld() const { return m_roundTripWasOld; }
  /// The least round trip that this one, or the last that was old, took the place of.
  SimDuration roundTripBefore() const { return m_roundTripBefore; }
  SimDuration ageOfRoundTripBefore() const { return m_ageBefore; }
  /// It holds for ten seconds from now on.
  void keepRoundTrip(SimTime now) { m_roundTripFound = now; }

  static constexpr unsigned kRoundsWithoutGrowth = 3;

 private:
  void countRound(const RateSample& sample, std::uint64_t delivered);
  void takeBandwidth(const RateSample& sample);
  void lookForGrowth(const RateSample& sample);
  void takeRoundTrip(const RateSample& sample, SimTime now);

  WindowedMax<Rate, 10> m_bandwidth;
  std::uint64_t m_rounds = 0;
  std::uint64_t m_roundEnd = 0;  ///< the round is over when something arrives that left when so much was delivered
  bool m_roundBegan = false;
  unsigned m_withoutGrowth = 0;  ///< round trips
  Rate m_measuredFrom;           ///< growth
  bool m_roundTripWasOld = false;
  SimDuration m_roundTrip;
  SimTime m_roundTripFound;
  SimDuration m_roundTripBefore{};
  SimDuration m_ageBefore{};
};

}  // namespace wiretale::tcp
