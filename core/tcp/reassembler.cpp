#include "core/tcp/reassembler.h"

#include <algorithm>

namespace wiretale::tcp {

Reassembler::Insertion Reassembler::insert(std::uint64_t begin, std::uint64_t end) {
  if (begin >= end) return {};
  // Ranges that touch the new one: from the first that does not end before it to the last that does not begin after it.
  auto first = std::lower_bound(m_ranges.begin(), m_ranges.end(), begin,
                                [](const ByteRange& range, std::uint64_t offset) { return range.end < offset; });
  Insertion result{.fresh = end - begin, .within = {.begin = begin, .end = end}, .twice = {}};
  auto last = first;
  for (; last != m_ranges.end() && last->begin <= end; ++last) {
    const ByteRange known{.begin = std::max(last->begin, begin), .end = std::min(last->end, end)};
    result.fresh -= known.size();
    if (result.twice.empty()) result.twice = known;
    result.within = {.begin = std::min(result.within.begin, last->begin),
                     .end = std::max(result.within.end, last->end)};
  }
  if (first == last) {
    m_ranges.insert(first, result.within);
  } else {
    *first = result.within;
    m_ranges.erase(first + 1, last);
  }
  return result;
}

std::uint64_t Reassembler::bytes() const {
  std::uint64_t sum = 0;
  for (const ByteRange& range : m_ranges) sum += range.size();
  return sum;
}

std::uint64_t Reassembler::advance(std::uint64_t offset) {
  auto first = m_ranges.begin();
  for (; first != m_ranges.end() && first->begin <= offset; ++first) offset = std::max(offset, first->end);
  m_ranges.erase(m_ranges.begin(), first);
  return offset;
}

}  // namespace wiretale::tcp
