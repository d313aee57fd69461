#include <utility>

#include "core/sim/recorder.h"

// The recorder's columns of numbers.

namespace wiretale::sim {
namespace {

constexpr std::uint64_t number(SimDuration duration) {
  return static_cast<std::uint64_t>(duration.count());
}

}  // namespace

void Recorder::sample(const tcp::Connection& connection, Side side, SimTime now) {
  const tcp::Sender& sender = connection.sender();
  const tcp::Receiver& receiver = connection.receiver();
  const tcp::RttEstimator& trips = connection.roundTrip();
  const bool measured = trips.samples() != std::exchange(m_roundTrips[side], trips.samples()) && trips.samples() > 0;
  m_trace.samples[side].add(
      now,
      {{sender.initialSequence().raw(), receiver.initialSequence().raw(), sender.unacknowledged().raw(),
        sender.nextSequence().raw(), sender.window(), receiver.next().raw(), receiver.window(),
        sender.congestion().window(), sender.congestion().slowStartThreshold(), sender.inFlight(),
        number(trips.latest()), number(trips.smoothed()), number(trips.variation()), number(trips.rto())}},
      measured);
}

}  // namespace wiretale::sim
