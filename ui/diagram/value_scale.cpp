#include "ui/diagram/value_scale.h"

#include <algorithm>
#include <cmath>

namespace wiretale::diagram {
namespace {

/// The smallest of 1, 2, 5, 10, 20 … that is not below `least`.
double roundUp(double least) {
  const double power = std::pow(10, std::floor(std::log10(least)));
  for (const double factor : {1.0, 2.0, 5.0}) {
    if (factor * power >= least * (1 - 1e-9)) return factor * power;
  }
  return 10 * power;
}

}  // namespace

ValueScale::ValueScale(Kind kind, double least, double most, double left, double right)
    : m_kind(kind), m_least(kind == Kind::Linear ? 0 : least), m_most(most), m_left(left), m_right(right) {
  if (!(m_most > m_least)) m_most = kind == Kind::Linear ? 1 : m_least * 10;
}

double ValueScale::place(double value) const {
  if (m_kind == Kind::Linear) return value / m_most;
  return std::log(std::max(value, m_least) / m_least) / std::log(m_most / m_least);
}

double ValueScale::xAt(double value) const {
  return m_left + (m_right - m_left) * std::clamp(place(value), 0.0, 1.0);
}

std::vector<ValueScale::Tick> ValueScale::ticks(double gap) const {
  std::vector<Tick> ticks;
  if (m_kind == Kind::Linear) {
    const double step = roundUp(m_most * gap / (m_right - m_left));
    for (int i = 0; i * step <= m_most * (1 + 1e-9); ++i) ticks.push_back({i * step, xAt(i * step)});
    return ticks;
  }
  // Powers of ten first, then what fits between them.
  for (const double factor : {1.0, 2.0, 5.0}) {
    const double first = factor * std::pow(10, std::floor(std::log10(m_least)));
    for (double value = first; value <= m_most * (1 + 1e-9); value *= 10) {
      const double x = xAt(value);
      const auto near = [=](const Tick& tick) { return std::abs(tick.x - x) < gap; };
      if (value >= m_least && std::none_of(ticks.begin(), ticks.end(), near)) ticks.push_back({value, x});
    }
  }
  std::sort(ticks.begin(), ticks.end(), [](const Tick& a, const Tick& b) { return a.x < b.x; });
  return ticks;
}

QString tickText(double value) {
  return QString::number(value, 'g', 6);
}

}  // namespace wiretale::diagram
