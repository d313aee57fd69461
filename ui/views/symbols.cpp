#include "ui/views/symbols.h"

#include <QPainterPathStroker>
#include <QPolygonF>

namespace wiretale::views {

namespace {

QPainterPath triangle(QPointF a, QPointF b, QPointF c) {
  QPainterPath path;
  path.addPolygon(QPolygonF({a, b, c, a}));
  return path;
}

QPainterPath bar(double x, double top, double bottom, double width) {
  QPainterPath path;
  path.addRect(QRectF(x, top, width, bottom - top));
  return path;
}

QPainterPath stroked(const QPainterPath& lines) {
  QPainterPathStroker stroker;
  stroker.setWidth(1.4);
  return stroker.createStroke(lines);
}

QPainterPath cross() {
  QPainterPath lines;
  lines.moveTo(4.5, 4.5);
  lines.lineTo(11.5, 11.5);
  lines.moveTo(11.5, 4.5);
  lines.lineTo(4.5, 11.5);
  return stroked(lines);
}

QPainterPath check() {
  QPainterPath lines;
  lines.moveTo(3.5, 8.5);
  lines.lineTo(6.5, 11.5);
  lines.lineTo(12.5, 4.5);
  return stroked(lines);
}

QPainterPath chevrons() {
  QPainterPath lines;
  for (const double left : {3.5, 8.5}) {
    lines.moveTo(left, 4);
    lines.lineTo(left + 4, 8);
    lines.lineTo(left, 12);
  }
  return stroked(lines);
}

}  // namespace

QPainterPath pathOf(Symbol symbol) {
  switch (symbol) {
    case Symbol::ToStart:
      return bar(2.6, 3, 13, 2) + triangle({13, 3}, {13, 13}, {5.4, 8});
    case Symbol::StepBack:
      return triangle({12.5, 2.8}, {12.5, 13.2}, {3.5, 8});
    case Symbol::Play:
      return triangle({4.2, 2}, {4.2, 14}, {14, 8});
    case Symbol::Pause:
      return bar(3.6, 2.4, 13.6, 3.2) + bar(9.2, 2.4, 13.6, 3.2);
    case Symbol::StepForward:
      return triangle({3.5, 2.8}, {3.5, 13.2}, {12.5, 8});
    case Symbol::ToEnd:
      return triangle({3, 3}, {3, 13}, {10.6, 8}) + bar(11.4, 3, 13, 2);
    case Symbol::Remove:
      return cross();
    case Symbol::More:
      return chevrons();
    case Symbol::Check:
      return check();
  }
  return {};
}

}  // namespace wiretale::views
