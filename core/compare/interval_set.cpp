#include "core/compare/interval_set.h"

#include <algorithm>
#include <iterator>

namespace wiretale::compare {

std::uint64_t IntervalSet::add(std::uint64_t begin, std::uint64_t end) {
  if (begin >= end) return 0;
  std::uint64_t fresh = end - begin;
  std::uint64_t joinedBegin = begin;
  std::uint64_t joinedEnd = end;
  auto next = m_ranges.upper_bound(begin);
  if (next != m_ranges.begin() && std::prev(next)->second >= begin) --next;
  while (next != m_ranges.end() && next->first <= end) {
    fresh -= std::min(end, next->second) - std::max(begin, next->first);
    joinedBegin = std::min(joinedBegin, next->first);
    joinedEnd = std::max(joinedEnd, next->second);
    next = m_ranges.erase(next);
  }
  m_ranges.emplace(joinedBegin, joinedEnd);
  return fresh;
}

bool IntervalSet::contains(std::uint64_t position) const {
  const auto next = m_ranges.upper_bound(position);
  return next != m_ranges.begin() && std::prev(next)->second > position;
}

}  // namespace wiretale::compare
