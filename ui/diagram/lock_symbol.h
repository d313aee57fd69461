#pragma once

#include <QPointF>

#include "ui/diagram/draw_target.h"

namespace wiretale::diagram {

/// What a small closed lock takes in front of a text, with the gap behind it; px at scale 1.
inline constexpr double kLockRoom = 13;

/// A closed lock standing on the base line that begins at `at` and runs along `degrees`, of `scale` times its size.
void paintLock(DrawTarget& target, QPointF at, double degrees, double scale, QColor colour);

/// A key, its bow up, with its middle at `at`.
void paintKey(DrawTarget& target, QPointF at, double scale, QColor colour, QColor ground);
inline constexpr double kKeyHeight = 13;

}  // namespace wiretale::diagram
