#include "ui/diagram/told_texts.h"

#include <algorithm>
#include <limits>

#include "ui/diagram/oriented_box.h"

namespace wiretale::diagram {

bool isTold(const DiagramLayout& layout, const TextShape& text, double now) {
  constexpr double kTallest = 160;  // of a name in many lines, at scale 1
  if (now == std::numeric_limits<double>::infinity()) return true;
  const double middle = boxOf(text).centre.y();
  if (text.event.kind != EventRef::Kind::Packet) return middle <= now + 9 * layout.scale;
  const ArrowShape* const arrow = arrowOf(layout, text.event.index);
  if (middle > now || (arrow != nullptr && arrow->tail.y() >= now)) return false;
  const RowIndex::Range near = layout.textRows.range(now, middle + kTallest * layout.scale);
  return std::none_of(layout.texts.begin() + near.first, layout.texts.begin() + near.last, [&](const TextShape& line) {
    const bool same = line.font == text.font && line.scale == text.scale;
    return same && line.event == text.event && boxOf(line).centre.y() > now;
  });
}

}  // namespace wiretale::diagram
