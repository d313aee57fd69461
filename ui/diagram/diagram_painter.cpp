#include "ui/diagram/diagram_painter.h"

#include <algorithm>

#include "ui/diagram/ghost.h"
#include "ui/diagram/shape_painter.h"

namespace wiretale::diagram {
namespace {

QRectF visiblePart(const DiagramLayout& layout, const PaintOptions& options) {
  return options.visible.isNull() ? QRectF(QPointF(0, 0), layout.size) : options.visible;
}

/// Only the lanes, and what is left of the texts that the playhead's line cuts.
void paintNothingToCome(DrawTarget& target, const DiagramLayout& layout, const Theme& theme,
                        const PaintOptions& options, const QRectF& below) {
  const Theme pale = theme.pale();
  target.beginClip(below);
  ShapePainter(target, layout, pale, options).paintLanesBetween(below.top(), below.bottom());
  ShapePainter texts(target, layout, theme, options);
  texts.hideBelow(layout.axis.yAt(options.playhead.at));
  texts.paintTextsAcross(below.top());
  target.endClip();
}

void paintFuture(DrawTarget& target, const DiagramLayout& layout, const Theme& theme, const PaintOptions& options,
                 const QRectF& below) {
  if (options.playhead.future == Playhead::Future::Hidden)
    return paintNothingToCome(target, layout, theme, options, below);
  const Theme pale = theme.pale();
  ShapePainter painter(target, layout, pale, options);
  target.beginClip(below);
  painter.paintBetween(below.top(), below.bottom());
  target.endClip();
}

void paintShapes(DrawTarget& target, const DiagramLayout& layout, const Theme& theme, const PaintOptions& options) {
  const QRectF visible = visiblePart(layout, options);
  if (options.background) target.rect(visible, theme.paper());
  ShapePainter painter(target, layout, theme, options);
  paintGhost(target, layout, options.playhead.complete() ? theme : theme.pale(), visible.top(), visible.bottom());
  if (options.playhead.complete()) {
    painter.paintBetween(visible.top(), visible.bottom());
  } else {
    const double now = std::clamp(layout.axis.yAt(options.playhead.at), visible.top(), visible.bottom());
    if (options.playhead.future == Playhead::Future::Hidden) painter.hideBelow(layout.axis.yAt(options.playhead.at));
    if (now > visible.top()) {
      const QRectF above(visible.topLeft(), QPointF(visible.right(), now));
      target.beginClip(above);
      painter.paintBetween(above.top(), above.bottom());
      target.endClip();
    }
    if (now < visible.bottom()) {
      paintFuture(target, layout, theme, options, {QPointF(visible.left(), now), visible.bottomRight()});
    }
  }
  if (visible.top() < layout.headHeight) painter.paintHead();
}

}  // namespace

void paintDiagram(DrawTarget& target, const DiagramLayout& layout, const Theme& theme, const PaintOptions& options) {
  if (options.emphasis == nullptr) return paintShapes(target, layout, theme, options);
  DimmingTarget dimming(target, *options.emphasis, theme);
  paintShapes(dimming, layout, theme, options);
  const QRectF visible = visiblePart(layout, options);
  paintConnectors(target, layout, theme, *options.emphasis, visible.top(), visible.bottom());
}

void paintHead(DrawTarget& target, const DiagramLayout& layout, const Theme& theme) {
  const PaintOptions options;
  ShapePainter(target, layout, theme, options).paintHead();
}

}  // namespace wiretale::diagram
