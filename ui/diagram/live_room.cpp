#include "ui/diagram/live_room.h"

#include <algorithm>

#include "ui/diagram/told_texts.h"

namespace wiretale::diagram {
namespace {

/// Pieces of a line shorter than this look like dirt.
constexpr double kLeastPiece = 9;
constexpr double kGap = 2.5;

}  // namespace

LiveRoom::LiveRoom(const DiagramLayout& layout, double y, double reach, double hiddenBelow) : m_scale(layout.scale) {
  const RowIndex::Range range = layout.textRows.range(y - reach, y + reach);
  for (std::uint32_t i = range.first; i < range.last; ++i) {
    if (!isTold(layout, layout.texts[i], hiddenBelow)) continue;
    const OrientedBox box = boxOf(layout.texts[i]);
    const QRectF bounds = box.bounds();
    if (bounds.bottom() > y - reach && bounds.top() < y + reach) m_taken.push_back(box);
  }
}

bool LiveRoom::isFree(const OrientedBox& box) const {
  return std::none_of(m_taken.begin(), m_taken.end(), [&](const OrientedBox& other) { return overlap(box, other); });
}

std::vector<Span> LiveRoom::freeAlong(double y, Span within) const {
  std::vector<Span> gaps;
  for (const OrientedBox& box : m_taken) {
    if (const auto gap = spanAt(box.grown(kGap * m_scale), y)) gaps.push_back(*gap);
  }
  std::sort(gaps.begin(), gaps.end(), [](const Span& a, const Span& b) { return a.left < b.left; });
  std::vector<Span> pieces;
  double from = within.left;
  const auto addUpTo = [&](double to) {
    if (to - from >= kLeastPiece * m_scale) pieces.push_back({from, to});
  };
  for (const Span& gap : gaps) {
    addUpTo(std::min(gap.left, within.right));
    from = std::max(from, gap.right);
  }
  addUpTo(within.right);
  return pieces;
}

}  // namespace wiretale::diagram
