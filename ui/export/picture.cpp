#include "ui/export/picture.h"

#include <algorithm>

#include <QPainter>

#include "ui/diagram/diagram_painter.h"
#include "ui/diagram/qpainter_target.h"
#include "ui/diagram/state_graph.h"
#include "ui/export/file_measurer.h"

namespace wiretale::exporting {

using diagram::DiagramLayout;

namespace {

double captionHeight(const Request& request) {
  return 34 * request.layout->scale;
}

double captionWidth(const Request& request, const QString& text) {
  return FileMeasurer().width(text, diagram::FontRole::LaneName) * request.layout->scale;
}

}  // namespace

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

Picture pictureOf(const Request& request) {
  if (request.beside == nullptr) return pictureOf(*request.layout, request.visible);
  const double strip = captionHeight(request);
  const QSizeF first = request.layout->size;
  const QSizeF second = request.beside->size;
  return {{first.width() + second.width(), strip + std::max(first.height(), second.height())},
          {{QRectF(QPointF(), first), {0, strip}}, {QRectF(QPointF(), second), {first.width(), strip}, {}, true}}};
}

void drawCaptions(diagram::DrawTarget& target, const Request& request, const Picture& picture) {
  if (request.beside == nullptr) return;
  if (!request.transparent) target.rect({QPointF(), picture.size}, request.theme.paper());
  const diagram::Theme& theme = request.theme;
  for (const Part& part : picture.parts) {
    diagram::TextShape text;
    text.text = part.second ? request.besideCaption : request.caption;
    text.anchor = {part.at.x() + part.source.width() / 2, part.at.y() * 0.72};
    text.align = diagram::TextShape::Align::Centre;
    text.font = diagram::FontRole::LaneName;
    text.ink = diagram::Ink::Secondary;
    text.scale = static_cast<float>(request.layout->scale);
    text.width = captionWidth(request, text.text);
    target.text(text, theme.textOf(text.ink), theme.paper());
  }
}

void drawDivider(diagram::DrawTarget& target, const Request& request, const Picture& picture) {
  if (request.beside == nullptr) return;
  const double x = picture.parts.back().at.x();
  target.line({x, 0}, {x, picture.size.height()}, {request.theme.lineOf(diagram::Ink::Grid), 1});
}

void drawSource(diagram::DrawTarget& target, const Request& request, const Part& part, const QRectF& visible) {
  if (request.states != nullptr) {
    if (!request.transparent) target.rect(visible, request.theme.paper());
    return diagram::paintStateGraph(target, *request.states, request.theme);
  }
  const diagram::DiagramLayout& layout = part.second ? *request.beside : *request.layout;
  const trace::Trace& trace = part.second ? *request.besideTrace : *request.trace;
  diagram::PaintOptions options{.playhead = request.playhead,
                                .visible = visible,
                                .background = !request.transparent,
                                .selected = request.selected,
                                .emphasis = part.second ? request.besideEmphasis : request.emphasis,
                                .own = part.own};
  if (visible.bottom() <= layout.headHeight) {
    if (options.background) target.rect(visible, request.theme.paper());
    diagram::paintHead(target, layout, request.theme);
    return;
  }
  diagram::paintDiagram(target, layout, request.theme, options);
  if (!request.playhead.complete()) {
    options.visible = part.source;  // where its parts stand must not depend on the strip that is painted
    diagram::paintLive(target, layout, trace, request.theme, options);
  }
}

void paintPicture(QPainter& painter, const Request& request, const Picture& picture, const QRectF& clip) {
  diagram::QPainterTarget whole(painter);
  drawCaptions(whole, request, picture);
  for (const Part& part : picture.parts) {
    const QPointF shift = part.at - part.source.topLeft();
    const QRectF visible = clip.isNull() ? part.source : part.source.intersected(clip.translated(-shift));
    if (visible.isEmpty()) continue;
    painter.save();
    painter.translate(shift);
    const diagram::DiagramLayout& layout = part.second ? *request.beside : *request.layout;
    if (part.source.size() != layout.size || request.beside != nullptr)
      painter.setClipRect(part.source, Qt::IntersectClip);
    diagram::QPainterTarget target(painter);
    drawSource(target, request, part, visible);
    painter.restore();
  }
  drawDivider(whole, request, picture);
}

}  // namespace wiretale::exporting
