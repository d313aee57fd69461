#include "core/sim/link_changes.h"

#include <algorithm>
#include <variant>

namespace wiretale::sim {

LinkChanges::LinkChanges(const std::vector<scenario::Intervention>& interventions, Side from) {
  for (const scenario::Intervention& intervention : interventions) {
    if (const auto* loss = std::get_if<scenario::ChangeLoss>(&intervention)) {
      if (loss->from == from) m_changes.push_back({.at = loss->at, .loss = loss->loss});
    } else if (const auto* latency = std::get_if<scenario::ChangeLatency>(&intervention)) {
      if (latency->from == from) m_changes.push_back({.at = latency->at, .latency = latency->latency});
    } else if (const auto* down = std::get_if<scenario::LinkDown>(&intervention)) {
      if (down->from == from) m_changes.push_back({.at = down->at, .downFor = down->duration});
    }
  }
  // Stable: of two changes at one instant, the one that stands later in the scenario wins.
  std::stable_sort(m_changes.begin(), m_changes.end(), [](const Change& a, const Change& b) { return a.at < b.at; });
}

}  // namespace wiretale::sim
