#include "ui/export/picture.h"

#include <QPainter>

#include "ui/diagram/diagram_painter.h"
#include "ui/diagram/qpainter_target.h"

namespace wiretale::exporting {

using diagram::DiagramLayout;

Picture pictureOf(const DiagramLayout& layout, const QRectF& visible) {
  const QRectF whole(QPointF(), layout.size);
  const QRectF shown = visible.isNull() ? whole : visible.intersected(whole);
  if (shown.top() <= 0) return {shown.size(), {{shown, QPointF()}}};
  const QRectF head(shown.left(), 0, shown.width(), layout.headHeight);
  const QRectF body = shown.adjusted(0, layout.headHeight, 0, 0);
  Picture picture{shown.size(), {{head, QPointF()}}};
  if (body.height() > 0) picture.parts.push_back({body, QPointF(0, layout.headHeight)});
  return picture;
}

Picture sliceOf(const DiagramLayout& layout, double top, double bottom) {
  return pictureOf(layout, QRectF(0, top - layout.headHeight, layout.size.width(), bottom - top + layout.headHeight));
}

void drawSource(diagram::DrawTarget& target, const Request& request, const Part& part, const QRectF& visible) {
  diagram::PaintOptions options{.playhead = request.playhead,
                                .visible = visible,
                                .background = !request.transparent,
                                .selected = {},
                                .emphasis = request.emphasis,
                                .own = part.own};
  if (visible.bottom() <= request.layout->headHeight) {
    if (options.background) target.rect(visible, request.theme.paper());
    diagram::paintHead(target, *request.layout, request.theme);
    return;
  }
  diagram::paintDiagram(target, *request.layout, request.theme, options);
  if (!request.playhead.complete()) {
    options.visible = part.source;  // where its parts stand must not depend on the strip that is painted
    diagram::paintLive(target, *request.layout, *request.trace, request.theme, options);
  }
}

void paintPicture(QPainter& painter, const Request& request, const Picture& picture, const QRectF& clip) {
  for (const Part& part : picture.parts) {
    const QPointF shift = part.at - part.source.topLeft();
    const QRectF visible = clip.isNull() ? part.source : part.source.intersected(clip.translated(-shift));
    if (visible.isEmpty()) continue;
    painter.save();
    painter.translate(shift);
    if (part.source.size() != request.layout->size) painter.setClipRect(part.source, Qt::IntersectClip);
    diagram::QPainterTarget target(painter);
    drawSource(target, request, part, visible);
    painter.restore();
  }
}

}  // namespace wiretale::exporting
