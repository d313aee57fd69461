#include "ui/diagram/oriented_box.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "ui/diagram/fonts.h"

namespace wiretale::diagram {
namespace {

double dot(QPointF a, QPointF b) {
  return QPointF::dotProduct(a, b);
}

QPointF turnedRight(QPointF v) {
  return {-v.y(), v.x()};
}

/// Half the length of the box's shadow on an axis.
double reach(const OrientedBox& box, QPointF axis) {
  return box.halfWidth * std::abs(dot(box.along, axis)) + box.halfHeight * std::abs(dot(turnedRight(box.along), axis));
}

bool apartAlong(QPointF axis, const OrientedBox& a, const OrientedBox& b) {
  return std::abs(dot(b.centre - a.centre, axis)) >= reach(a, axis) + reach(b, axis);
}

/// Cuts [from, to] of a line p + t·d to where |p + t·d| <= half. False if nothing remains.
bool clipSlab(double p, double d, double half, double& from, double& to) {
  if (std::abs(d) < 1e-12) return std::abs(p) < half;
  const double a = (-half - p) / d;
  const double b = (half - p) / d;
  from = std::max(from, std::min(a, b));
  to = std::min(to, std::max(a, b));
  return from < to;
}

/// Cuts [first, last] of the line from `from` (0) to `to` (1) to what lies in the box. False if nothing remains.
bool clipToBox(const OrientedBox& box, QPointF from, QPointF to, double& first, double& last) {
  const QPointF p = from - box.centre;
  const QPointF d = to - from;
  const QPointF down = turnedRight(box.along);
  return clipSlab(dot(p, box.along), dot(d, box.along), box.halfWidth, first, last) &&
         clipSlab(dot(p, down), dot(d, down), box.halfHeight, first, last);
}

double startOf(const TextShape& text) {
  if (text.align == TextShape::Align::Start) return 0;
  return text.align == TextShape::Align::End ? -text.width : -text.width / 2;
}

}  // namespace

OrientedBox OrientedBox::grown(double margin) const {
  return {centre, halfWidth + margin, halfHeight + margin, along};
}

QRectF OrientedBox::bounds() const {
  const double w = reach(*this, {1, 0});
  const double h = reach(*this, {0, 1});
  return {centre.x() - w, centre.y() - h, 2 * w, 2 * h};
}

bool overlap(const OrientedBox& a, const OrientedBox& b) {
  return !apartAlong(a.along, a, b) && !apartAlong(turnedRight(a.along), a, b) && !apartAlong(b.along, a, b) &&
         !apartAlong(turnedRight(b.along), a, b);
}

bool contains(const OrientedBox& box, QPointF point) {
  const QPointF d = point - box.centre;
  return std::abs(dot(d, box.along)) <= box.halfWidth && std::abs(dot(d, turnedRight(box.along))) <= box.halfHeight;
}

bool crosses(const OrientedBox& box, QPointF from, QPointF to) {
  double first = 0;
  double last = 1;
  return clipToBox(box, from, to, first, last);
}

std::optional<Span> spanAt(const OrientedBox& box, double y) {
  const QRectF bounds = box.bounds();
  double first = 0;
  double last = 1;
  if (!clipToBox(box, {bounds.left(), y}, {bounds.right(), y}, first, last)) return std::nullopt;
  return Span{bounds.left() + first * bounds.width(), bounds.left() + last * bounds.width()};
}

OrientedBox boxOf(const QRectF& rect) {
  return {rect.center(), rect.width() / 2, rect.height() / 2, {1, 0}};
}

OrientedBox boxOf(const TextShape& text) {
  const double size = pixelSize(text.font) * static_cast<double>(text.scale);
  const QPointF along = text.angle == 0 ? QPointF{1, 0} : directionAt(static_cast<double>(text.angle));
  const QPointF middle = text.anchor + along * (startOf(text) + text.width / 2);
  const double below = (kLetterDepth - kLetterHeight) / 2 * size;
  return {middle + turnedRight(along) * below, text.width / 2, (kLetterDepth + kLetterHeight) / 2 * size, along};
}

QPointF directionAt(double degrees) {
  const double radians = degrees * std::numbers::pi / 180;
  return {std::cos(radians), std::sin(radians)};
}

}  // namespace wiretale::diagram
