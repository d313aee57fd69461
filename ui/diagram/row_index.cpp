#include "ui/diagram/row_index.h"

#include <algorithm>

namespace wiretale::diagram {

std::size_t RowIndex::rowOf(double y) {
  return y <= 0 ? 0 : static_cast<std::size_t>(y / kRowHeight);
}

void RowIndex::add(double top, double bottom) {
  const std::size_t first = rowOf(top);
  const std::size_t last = std::max(rowOf(bottom), first);
  if (m_rows.empty()) m_first = first;
  if (first < m_first) {
    m_rows.insert(m_rows.begin(), m_first - first, Range{});
    m_first = first;
  }
  if (m_first + m_rows.size() <= last) m_rows.resize(last + 1 - m_first);
  for (std::size_t row = first; row <= last; ++row) {
    Range& range = m_rows[row - m_first];
    if (range.first == range.last) range.first = m_count;
    range.last = m_count + 1;
  }
  ++m_count;
}

RowIndex::Range RowIndex::range(double top, double bottom) const {
  if (m_rows.empty() || bottom < top) return {};
  const std::size_t last = std::min(rowOf(bottom), m_first + m_rows.size() - 1);
  Range all;
  for (std::size_t row = std::max(rowOf(top), m_first); row <= last; ++row) {
    const Range& range = m_rows[row - m_first];
    if (range.first == range.last) continue;
    all.first = all.first == all.last ? range.first : std::min(all.first, range.first);
    all.last = std::max(all.last, range.last);
  }
  return all;
}

}  // namespace wiretale::diagram
