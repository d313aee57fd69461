#pragma once

#include <cstdint>

#include "core/base/sim_time.h"

namespace wiretale::tcp {

/// How many challenge ACKs may leave (RFC 5961 §7: "no more than … in any 5 second window"): an attacker must not get
/// an ACK for every segment he forges.
class ChallengeLimit {
 public:
  static constexpr SimDuration kPeriod = 5s;

  /// Whether one more may leave now; it counts as sent.
  bool allows(std::uint32_t most, SimTime now) {
    if (m_count > 0 && now - m_began >= kPeriod) m_count = 0;
    if (m_count >= most) return false;
    if (m_count == 0) m_began = now;
    ++m_count;
    return true;
  }

 private:
  SimTime m_began{};
  std::uint32_t m_count = 0;
};

}  // namespace wiretale::tcp
