#include "ui/diagram/lock_symbol.h"

#include <array>
#include <cmath>
#include <numbers>

#include "ui/diagram/oriented_box.h"

namespace wiretale::diagram {

void paintLock(DrawTarget& target, QPointF at, double degrees, double scale, QColor colour) {
  const QPointF along = directionAt(degrees) * scale;
  const QPointF up(along.y(), -along.x());
  const auto point = [&](double x, double y) { return at + along * x + up * y; };
  constexpr double kWidth = 9;
  constexpr double kBody = 6.4;
  constexpr double kRadius = 2.7;
  constexpr double kShoulder = kBody + 1.3;
  constexpr std::size_t kSteps = 9;
  std::array<QPointF, kSteps + 2> shackle;
  shackle.front() = point(kWidth / 2 - kRadius, kBody - 0.5);
  for (std::size_t i = 0; i < kSteps; ++i) {
    const double angle = std::numbers::pi * (1 - static_cast<double>(i) / (kSteps - 1));
    shackle[i + 1] = point(kWidth / 2 + kRadius * std::cos(angle), kShoulder + kRadius * std::sin(angle));
  }
  shackle.back() = point(kWidth / 2 + kRadius, kBody - 0.5);
  target.polyline(shackle, {colour, static_cast<float>(1.5 * scale)});
  target.polygon(std::array{point(0, 0), point(kWidth, 0), point(kWidth, kBody), point(0, kBody)}, colour);
}

void paintKey(DrawTarget& target, QPointF at, double scale, QColor colour, QColor ground) {
  const auto point = [&](double x, double y) { return at + QPointF(x, y) * scale; };
  const auto width = static_cast<float>(1.6 * scale);
  target.circle(point(0, -3.6), 2.7 * scale, ground, {colour, width});
  target.line(point(0, -0.9), point(0, 6.4), {colour, width});
  target.line(point(0, 5.7), point(3.2, 5.7), {colour, width});
  target.line(point(0, 3.1), point(2.4, 3.1), {colour, width});
}

}  // namespace wiretale::diagram
