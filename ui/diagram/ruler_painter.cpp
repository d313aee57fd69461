#include "ui/diagram/ruler_painter.h"

#include <array>

#include "ui/diagram/live_room.h"

namespace wiretale::diagram {
namespace {

void paintHead(DrawTarget& target, QPointF tip, double down, double scale, QColor colour) {
  const QPointF back = tip - QPointF(0, down * 7 * scale);
  target.polygon(std::array{tip, back + QPointF(3.4 * scale, 0), back - QPointF(3.4 * scale, 0)}, colour);
}

}  // namespace

void paintRuler(DrawTarget& target, const DiagramLayout& layout, const Theme& theme) {
  if (!layout.ruler) return;
  const RulerShape& ruler = *layout.ruler;
  const double s = layout.scale;
  const QColor colour = theme.lineOf(Ink::Text);
  for (const double y : {ruler.top, ruler.bottom}) {
    // Interrupted where it would cross out a text.
    for (const Span& piece : LiveRoom(layout, y, 2 * s).freeAlong(y, {ruler.x - 6 * s, ruler.right})) {
      target.line({piece.left, y}, {piece.right, y}, {colour, static_cast<float>(s), true});
    }
  }
  target.line({ruler.x, ruler.top}, {ruler.x, ruler.bottom}, {colour, static_cast<float>(1.4 * s)});
  if (ruler.bottom - ruler.top < 16 * s) return;
  paintHead(target, {ruler.x, ruler.top}, -1, s, colour);
  paintHead(target, {ruler.x, ruler.bottom}, 1, s, colour);
}

}  // namespace wiretale::diagram
