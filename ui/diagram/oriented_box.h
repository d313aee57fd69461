#pragma once

#include <optional>

#include <QPointF>
#include <QRectF>

#include "ui/diagram/diagram_layout.h"

namespace wiretale::diagram {

/// A rectangle turned around its centre: what a label covers.
struct OrientedBox {
  QPointF centre;
  double halfWidth = 0;
  double halfHeight = 0;
  QPointF along{1, 0};  ///< unit vector of its width

  OrientedBox grown(double margin) const;
  QRectF bounds() const;
};

bool overlap(const OrientedBox& a, const OrientedBox& b);
bool contains(const OrientedBox& box, QPointF point);
/// Does the line from `from` to `to` touch the box?
bool crosses(const OrientedBox& box, QPointF from, QPointF to);

/// A stretch of x.
struct Span {
  double left = 0;
  double right = 0;
};
/// What the box covers of the horizontal line at `y`.
std::optional<Span> spanAt(const OrientedBox& box, double y);

OrientedBox boxOf(const QRectF& rect);
/// What a text covers: its width, from the height of its letters to the depth below the base line.
OrientedBox boxOf(const TextShape& text);

/// What letters of 1 px size cover above and below their base line.
inline constexpr double kLetterHeight = 0.80;
inline constexpr double kLetterDepth = 0.22;

/// The unit vector at an angle in degrees, clockwise as in QPainter.
QPointF directionAt(double degrees);

}  // namespace wiretale::diagram
