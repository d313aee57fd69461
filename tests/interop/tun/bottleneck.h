#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <vector>

#include "core/base/sim_time.h"

namespace wiretale::testing {

/// One direction of an emulated line: packets leave it one after another at its rate, and arrive some time later. What
/// waits is never too much.
class Bottleneck {
 public:
  Bottleneck() = default;  ///< everything arrives at once
  Bottleneck(std::uint64_t bitsPerSecond, SimDuration delay) : m_bitsPerSecond(bitsPerSecond), m_delay(delay) {}

  void carry(std::span<const std::byte> packet, SimTime now) {
    m_free = std::max(m_free, now) + timeFor(packet.size());
    m_waiting.push_back({m_free + m_delay, {packet.begin(), packet.end()}});
  }
  /// When the next packet arrives; kNever if there is none.
  SimTime next() const { return m_waiting.empty() ? kNever : m_waiting.front().arrives; }
  /// Precondition: there is one.
  std::vector<std::byte> take() {
    std::vector<std::byte> packet = std::move(m_waiting.front().bytes);
    m_waiting.pop_front();
    return packet;
  }

 private:
  struct Waiting {
    SimTime arrives;
    std::vector<std::byte> bytes;
  };

  SimDuration timeFor(std::size_t bytes) const {
    if (m_bitsPerSecond == 0) return SimDuration::zero();
    return SimDuration(static_cast<std::int64_t>(bytes * 8 * 1'000'000'000 / m_bitsPerSecond));
  }

  std::uint64_t m_bitsPerSecond = 0;  ///< 0: no limit
  SimDuration m_delay{};
  SimTime m_free{};
  std::deque<Waiting> m_waiting;
};

}  // namespace wiretale::testing
