#pragma once

#include <QPainter>

#include "ui/diagram/draw_target.h"

namespace wiretale::diagram {

/// Draws on anything a QPainter can: widgets, images, PDF, printers. Sets the render hints it needs; the painter's
/// transformation stays as it was.
class QPainterTarget : public DrawTarget {
 public:
  explicit QPainterTarget(QPainter& painter);

  void line(QPointF from, QPointF to, const Stroke& stroke) override;
  void polyline(std::span<const QPointF> points, const Stroke& stroke) override;
  void polygon(std::span<const QPointF> points, QColor fill) override;
  void circle(QPointF centre, double radius, QColor fill, const Stroke& outline) override;
  void rect(const QRectF& rect, QColor fill) override;
  void roundedRect(const QRectF& rect, double radius, QColor fill, const Stroke& outline) override;
  void text(const TextShape& shape, QColor ink, QColor halo) override;
  void beginClip(const QRectF& rect) override;
  void endClip() override;
  void beginEvent(EventRef) override {}
  void endEvent() override {}

 private:
  void setPen(const Stroke& stroke);
  void drawText(const TextShape& shape, QPointF at);

  QPainter& m_painter;
  bool m_pixels;
};

}  // namespace wiretale::diagram
