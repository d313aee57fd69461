#pragma once

#include <span>

#include <QColor>
#include <QPointF>
#include <QRectF>

#include "ui/diagram/diagram_layout.h"

namespace wiretale::diagram {

/// Lines end flat, where they end (round caps cost many times more and would lengthen them).
struct Stroke {
  QColor colour;
  float width = 1;
  bool dashed = false;
};

/// Of dashed lines: px drawn, px left out.
inline constexpr double kDash = 7;
inline constexpr double kDashGap = 5;

/// What the painter draws on. Two exist: a QPainter and our SVG writer.
class DrawTarget {
 public:
  virtual ~DrawTarget() = default;

  virtual void line(QPointF from, QPointF to, const Stroke& stroke) = 0;
  virtual void polyline(std::span<const QPointF> points, const Stroke& stroke) = 0;
  virtual void polygon(std::span<const QPointF> points, QColor fill) = 0;
  virtual void circle(QPointF centre, double radius, QColor fill, const Stroke& outline) = 0;
  virtual void rect(const QRectF& rect, QColor fill) = 0;
  virtual void roundedRect(const QRectF& rect, double radius, QColor fill, const Stroke& outline) = 0;
  virtual void text(const TextShape& shape, QColor ink, QColor halo) = 0;

  virtual void beginClip(const QRectF& rect) = 0;
  virtual void endClip() = 0;

  /// Brackets the shapes of one event, so that a vector file can name them. Nothing on pixels.
  virtual void beginEvent(EventRef event) = 0;
  virtual void endEvent() = 0;

  /// From now on shapes stand for events of which none stands out, or no longer do. Between events only.
  virtual void setPale(bool /*pale*/) {}
};

}  // namespace wiretale::diagram
