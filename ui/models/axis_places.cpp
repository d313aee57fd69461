#include "ui/models/axis_places.h"

#include <algorithm>
#include <utility>

namespace wiretale::models {

namespace {

bool isSame(const std::vector<SimTime>& before, const std::vector<SimTime>& now) {
  if (before.size() != now.size()) return false;
  for (std::size_t i = 0; i < now.size(); ++i) {
    const SimDuration two = now[std::min(i + 1, now.size() - 1)] - now[i == 0 ? 0 : i - 1];
    if (std::chrono::abs(now[i] - before[i]) > two / 8) return false;
  }
  return true;
}

}  // namespace

bool AxisPlaces::take(const std::shared_ptr<const diagram::SessionOutline>& outline, std::vector<SimTime> ends) {
  if (m_outline.lock() == outline && isSame(m_ends, ends)) return false;
  m_outline = outline;
  m_ends = std::move(ends);
  return true;
}

}  // namespace wiretale::models
