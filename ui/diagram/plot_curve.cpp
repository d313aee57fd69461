#include "ui/diagram/plot_curve.h"

#include <algorithm>

namespace wiretale::diagram {

void StepCurve::step(double y, double x) {
  if (m_any && y - m_rowY < kRow) {
    m_least = std::min(m_least, x);
    m_most = std::max(m_most, x);
    m_last = x;
    return;
  }
  if (m_any) {
    flush();
    if (m_last == x) return;
    m_points.emplace_back(m_last, y);
  }
  m_any = true;
  m_rowY = y;
  m_first = m_last = m_least = m_most = x;
}

void StepCurve::flush() {
  const auto add = [this](double x) {
    if (m_points.empty() || m_points.back() != QPointF(x, m_rowY)) m_points.emplace_back(x, m_rowY);
  };
  add(m_first);
  if (m_least < std::min(m_first, m_last)) add(m_least);
  if (m_most > std::max(m_first, m_last)) add(m_most);
  add(m_last);
}

std::vector<QPointF> StepCurve::finish(double y) {
  if (!m_any) return {};
  flush();
  if (y > m_rowY) m_points.emplace_back(m_last, y);
  return std::move(m_points);
}

}  // namespace wiretale::diagram
