#pragma once

#include <algorithm>
#include <cstdint>

#include "core/base/sim_time.h"
#include "core/tcp/rate.h"

namespace wiretale::tcp {

/// Lets segments leave one by one, at a rate, instead of in bursts
/// (draft-cardwell-iccrg-bbr-congestion-control-00 §4.2.1). Like Linux it paces whatever carries data, also what goes
/// again; unlike Linux the first ten segments as well.
class Pacing {
 public:
  /// From `now` on.
  Pacing(Rate rate, SimTime now) : m_rate(rate), m_next(now) {}

  void setRate(Rate rate) { m_rate = rate; }
  Rate rate() const { return m_rate; }

  /// When the next segment may leave.
  SimTime next() const { return m_next; }

  /// One with that many bytes of payload has left.
  void sent(std::uint64_t bytes, SimTime now) {
    // What is late makes up for it, by half of its time at most, as in Linux (tcp_update_skb_after_send()): the clock
    // that wakes a sender is never quite on time.
    const SimDuration late = std::max(now - m_next, SimDuration::zero());
    const SimDuration time = std::max(m_rate, Rate(1)).timeFor(bytes);
    m_next = std::max(m_next, now) + time - std::min(time / 2, late);
  }

 private:
  Rate m_rate;
  SimTime m_next;
};

}  // namespace wiretale::tcp
