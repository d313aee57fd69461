#include "ui/diagram/plot_curve.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace wiretale::diagram {

void StepCurve::step(double y, double x) {
  if (m_any && y - m_rowY < (m_fills ? 1 : kRow)) {
    m_least = std::min(m_least, x);
    m_most = std::max(m_most, x);
    m_last = x;
    ++m_steps;
    return;
  }
  if (m_any) {
    flush();
    if (m_any && m_last == x) return;
    if (m_any) m_curve.points.emplace_back(m_last, y);
  }
  m_entered = empty() ? x : m_last;
  m_any = true;
  m_steps = 1;
  m_rowY = y;
  m_first = m_last = m_least = m_most = x;
}

/// Ends the row that is under way: into points, or it is filled and over.
void StepCurve::flush() {
  constexpr int kTooMany = 2;
  if (m_fills && m_steps >= kTooMany) return fill();
  beginPiece(m_rowY);
  const auto add = [this](double x) {
    const QPointF point(x, m_rowY);
    if (m_curve.points.empty() || m_curve.points.back() != point) m_curve.points.push_back(point);
  };
  add(m_first);
  if (m_least < std::min(m_first, m_last)) add(m_least);
  if (m_most > std::max(m_first, m_last)) add(m_most);
  add(m_last);
  m_steps = 1;
  m_first = m_least = m_most = m_last;
}

/// Rows that are filled one below the other need no line between them.
void StepCurve::fill() {
  constexpr double kNext = 2;
  if (m_behind && m_rowY - m_behind->y() >= kNext) beginPiece(m_rowY);
  m_any = false;
  m_least = std::min(m_least, m_entered);
  m_most = std::max(m_most, m_entered);
  const double row = std::floor(m_rowY);
  if (m_curve.rows.empty() || m_curve.rows.back().y < row) {
    m_curve.rows.push_back({row, m_least, m_most});
  } else {
    m_curve.rows.back().least = std::min(m_curve.rows.back().least, m_least);
    m_curve.rows.back().most = std::max(m_curve.rows.back().most, m_most);
  }
  m_behind = QPointF(m_last, std::max(row + 0.5, m_rowY));
}

/// The line from filled rows down to `y`, if it comes from some.
void StepCurve::beginPiece(double y) {
  if (!m_behind) return;
  m_curve.starts.push_back(m_curve.points.size());
  m_curve.points.emplace_back(m_behind->x(), std::min(m_behind->y(), y));
  if (y > m_behind->y()) m_curve.points.emplace_back(m_behind->x(), y);
  m_behind.reset();
}

void StepCurve::stretch(double y, double least, double most, double last) {
  if (m_any) {
    flush();
    if (m_any && y > m_rowY) m_curve.points.emplace_back(m_last, y);
  }
  m_entered = empty() ? last : m_last;
  m_rowY = y;
  m_least = least;
  m_most = most;
  m_last = last;
  fill();
}

void StepCurve::finish(double y, PlotCurve& curve) {
  if (m_any) {
    flush();
    if (m_any && y > m_rowY) m_curve.points.emplace_back(m_last, y);
  }
  beginPiece(std::max(y, m_rowY));  // the last steps may lie below
  curve.points = std::move(m_curve.points);
  curve.starts = std::move(m_curve.starts);
  curve.rows = std::move(m_curve.rows);
}

}  // namespace wiretale::diagram
