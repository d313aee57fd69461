#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/scenario/scenario.h"

namespace wiretale::sim {

/// What interventions change about one direction, in order of time.
class LinkChanges {
 public:
  struct Change {
    SimTime at;
    std::optional<double> loss{};
    std::optional<SimDuration> latency{};
    std::optional<SimDuration> downFor{};
  };

  LinkChanges(const std::vector<scenario::Intervention>& interventions, Side from);

  /// There are none at all.
  bool empty() const { return m_changes.empty(); }

  /// The next change that holds at that time; nullptr if there is none left. Times must not fall from call to call.
  const Change* next(SimTime until) {
    if (m_done == m_changes.size() || m_changes[m_done].at > until) return nullptr;
    return &m_changes[m_done++];
  }

 private:
  std::vector<Change> m_changes;  ///< by `at`
  std::size_t m_done = 0;
};

}  // namespace wiretale::sim
