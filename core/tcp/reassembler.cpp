#include "core/tcp/reassembler.h"

#include <algorithm>

namespace wiretale::tcp {

std::uint64_t Reassembler::insert(std::uint64_t begin, std::uint64_t end) {
  if (begin >= end) return 0;
  // Ranges that touch the new one: from the first that does not end before it to the last that does not begin after it.
  auto first = std::lower_bound(m_ranges.begin(), m_ranges.end(), begin,
                                [](const Range& range, std::uint64_t offset) { return range.end < offset; });
  std::uint64_t known = 0;
  std::uint64_t mergedBegin = begin;
  std::uint64_t mergedEnd = end;
  auto last = first;
  for (; last != m_ranges.end() && last->begin <= end; ++last) {
    known += std::min(last->end, end) - std::max(last->begin, begin);
    mergedBegin = std::min(mergedBegin, last->begin);
    mergedEnd = std::max(mergedEnd, last->end);
  }
  if (first == last) {
    m_ranges.insert(first, Range{.begin = begin, .end = end});
  } else {
    *first = Range{.begin = mergedBegin, .end = mergedEnd};
    m_ranges.erase(first + 1, last);
  }
  return end - begin - known;
}

std::uint64_t Reassembler::advance(std::uint64_t offset) {
  auto first = m_ranges.begin();
  for (; first != m_ranges.end() && first->begin <= offset; ++first) offset = std::max(offset, first->end);
  m_ranges.erase(m_ranges.begin(), first);
  return offset;
}

}  // namespace wiretale::tcp
