#include "ui/diagram/qpainter_target.h"

#include <QPaintEngine>

#include "ui/diagram/fonts.h"
#include "ui/diagram/glyph_runs.h"
#include "ui/diagram/oriented_box.h"
#include "ui/diagram/vector_state.h"

namespace wiretale::diagram {
QPainterTarget::QPainterTarget(QPainter& painter)
    : m_painter(painter), m_pixels(painter.paintEngine()->type() == QPaintEngine::Raster) {
  m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

void QPainterTarget::setPen(const Stroke& stroke) {
  // Round caps make antialiased lines several times slower.
  const auto width = static_cast<double>(stroke.width);
  QPen pen(stroke.colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
  if (stroke.dashed) pen.setDashPattern({kDash / width, kDashGap / width});
  m_painter.setPen(pen);
}

void QPainterTarget::line(QPointF from, QPointF to, const Stroke& stroke) {
  setPen(stroke);
  m_painter.drawLine(from, to);
}

void QPainterTarget::polyline(std::span<const QPointF> points, const Stroke& stroke) {
  setPen(stroke);
  m_painter.setBrush(Qt::NoBrush);
  m_painter.drawPolyline(points.data(), static_cast<int>(points.size()));
}

void QPainterTarget::polygon(std::span<const QPointF> points, QColor fill) {
  m_painter.setPen(Qt::NoPen);
  m_painter.setBrush(fill);
  m_painter.drawConvexPolygon(points.data(), static_cast<int>(points.size()));
}

void QPainterTarget::circle(QPointF centre, double radius, QColor fill, const Stroke& outline) {
  setPen(outline);
  m_painter.setBrush(fill);
  m_painter.drawEllipse(centre, radius, radius);
}

void QPainterTarget::rect(const QRectF& rect, QColor fill) {
  // Sharp edges, and many times faster than with antialiasing.
  m_painter.setRenderHint(QPainter::Antialiasing, false);
  m_painter.fillRect(rect, fill);
  m_painter.setRenderHint(QPainter::Antialiasing, true);
}

void QPainterTarget::roundedRect(const QRectF& rect, double radius, QColor fill, const Stroke& outline) {
  setPen(outline);
  m_painter.setBrush(fill);
  m_painter.drawRoundedRect(rect, radius, radius);
}

void QPainterTarget::text(const TextShape& shape, QColor ink, QColor halo) {
  if (halo.isValid() && shape.angle == 0) rect(boxOf(shape).grown(2).bounds(), halo);
  double left = 0;
  if (shape.align == TextShape::Align::Centre) left = -shape.width / 2;
  if (shape.align == TextShape::Align::End) left = -shape.width;
  m_painter.setPen(ink);
  if (shape.angle == 0 && shape.scale == 1) {
    drawText(shape, shape.anchor + QPointF(left, 0));
    return;
  }
  const QTransform before = m_painter.transform();
  const auto scale = static_cast<double>(shape.scale);
  m_painter.translate(shape.anchor);
  if (shape.angle != 0) m_painter.rotate(static_cast<double>(shape.angle));
  if (shape.scale != 1) m_painter.scale(scale, scale);
  drawText(shape, {left / scale, 0});
  m_painter.setTransform(before);
}

void QPainterTarget::drawText(const TextShape& shape, QPointF at) {
  if (m_pixels) {
    for (const QGlyphRun& run : glyphRunsOf(shape.text, shape.font)) {
      releaseVectorRegisters();
      m_painter.drawGlyphRun(at, run);
    }
  } else {
    // Files keep their texts as texts, so that one can search and copy them.
    m_painter.setFont(fontFor(shape.font));
    m_painter.drawText(at, shape.text);
  }
}

void QPainterTarget::beginClip(const QRectF& rect) {
  m_painter.save();
  m_painter.setClipRect(rect, Qt::IntersectClip);
}

void QPainterTarget::endClip() {
  m_painter.restore();
}

}  // namespace wiretale::diagram
