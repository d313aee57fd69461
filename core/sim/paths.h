#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "core/base/sim_time.h"
#include "core/scenario/link_direction.h"

namespace wiretale::sim {

/// The ways a packet may take. A draw chooses: the second path has the draws from 0 on, as many as its share; then come
/// the third and the fourth; the first has the rest. So a larger share takes the same packets and others.
class Paths {
 public:
  static constexpr std::size_t kCount = 4;

  explicit Paths(const scenario::LinkDirection& link)
      : m_latency{link.latency, link.path2Latency, link.path3Latency, link.path4Latency},
        m_share{0, link.path2Share, link.path3Share, link.path4Share} {
    m_several = link.path2Share > 0 || link.path3Share > 0 || link.path4Share > 0;
  }

  bool several() const { return m_several; }

  /// From 0; uniform in [0, 1).
  std::size_t choose(double draw) const {
    double below = 0;
    for (std::size_t path = 1; path < kCount; ++path) {
      below += m_share[path];
      if (draw < below) return path;
    }
    return 0;
  }

  SimDuration latency(std::size_t path) const { return m_latency[path]; }
  /// Of the packets, the others' shares counted first.
  double share(std::size_t path) const {
    double left = 1;
    for (std::size_t other = 1; other < kCount; ++other) {
      const double taken = m_share[other] < left ? m_share[other] : left;
      if (other == path) return taken;
      left -= taken;
    }
    return left;
  }

  void setLatencyOfFirst(SimDuration latency) { m_latency[0] = latency; }

 private:
  std::array<SimDuration, kCount> m_latency;
  std::array<double, kCount> m_share;
  bool m_several = false;
};

}  // namespace wiretale::sim
