#include "core/tcp/sack_blocks.h"

#include <algorithm>

namespace wiretale::tcp {

void SackReport::arrived(ByteRange within) {
  const auto begin = m_ranges.begin();
  const auto swallowed = [&](const ByteRange& range) { return range.begin >= within.begin && range.end <= within.end; };
  const auto rest = std::remove_if(begin, begin + static_cast<std::ptrdiff_t>(m_count), swallowed);
  // "the SACK option SHOULD be filled out by repeating the most recently reported SACK blocks": the oldest gives way.
  const auto kept = std::min(static_cast<std::size_t>(rest - begin), kMost - 1);
  std::move_backward(begin, begin + static_cast<std::ptrdiff_t>(kept), begin + static_cast<std::ptrdiff_t>(kept) + 1);
  m_ranges.front() = within;
  m_count = kept + 1;
}

void SackReport::inOrder(std::uint64_t offset) {
  const auto begin = m_ranges.begin();
  const auto rest = std::remove_if(begin, begin + static_cast<std::ptrdiff_t>(m_count),
                                   [&](const ByteRange& range) { return range.end <= offset; });
  m_count = static_cast<std::size_t>(rest - begin);
}

}  // namespace wiretale::tcp
