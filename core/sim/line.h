#pragma once

#include <algorithm>
#include <cstdint>

#include "core/base/sim_time.h"

namespace wiretale::sim {

/// The near end of a link, where packets wait until those before have left. Knows no packets: when the line is free
/// again tells how much waits.
class Line {
 public:
  explicit Line(std::uint64_t bitsPerSecond) : m_bitsPerSecond(bitsPerSecond) {}

  /// When a packet that comes now begins to leave. Calls come in order of time.
  SimTime free(SimTime now) const { return std::max(now, m_freeAt); }

  /// Bytes that have yet to leave, the rest of what is leaving included.
  std::uint64_t waiting(SimTime now) const {
    if (m_bitsPerSecond == 0 || m_freeAt <= now) return 0;
    constexpr std::uint64_t kSecond = 1'000'000'000;
    const auto nanoseconds = static_cast<std::uint64_t>((m_freeAt - now).count());
    const std::uint64_t bytesPerSecond = m_bitsPerSecond / 8;
    return nanoseconds / kSecond * bytesPerSecond + (nanoseconds % kSecond * bytesPerSecond + kSecond / 2) / kSecond;
  }

  /// A packet leaves from `begin` on; gives when its last bit has left.
  SimTime take(SimTime begin, std::uint32_t bytes) {
    m_freeAt = begin + transmissionTime(bytes);
    return m_freeAt;
  }

 private:
  SimDuration transmissionTime(std::uint32_t bytes) const {
    if (m_bitsPerSecond == 0) return SimDuration::zero();
    const std::uint64_t bitNanoseconds = std::uint64_t{bytes} * 8 * 1'000'000'000;
    return SimDuration(static_cast<std::int64_t>((bitNanoseconds + m_bitsPerSecond - 1) / m_bitsPerSecond));
  }

  std::uint64_t m_bitsPerSecond;
  SimTime m_freeAt = kSessionStart;  ///< when the last packet's last bit has left
};

}  // namespace wiretale::sim
