#pragma once

#include <vector>

#include <QPointF>

namespace wiretale::diagram {

/// Makes the points of a step function whose steps come in order of y: what a row of pixels cannot show is left out, so
/// that a curve has at most four points a row, however many steps there are.
class StepCurve {
 public:
  /// The value is `x` from `y` on.
  void step(double y, double x);
  /// The last value holds until `y`.
  std::vector<QPointF> finish(double y);

  bool empty() const { return !m_any; }

 private:
  static constexpr double kRow = 0.5;

  void flush();

  std::vector<QPointF> m_points;
  bool m_any = false;
  double m_rowY = 0;
  double m_first = 0;
  double m_last = 0;
  double m_least = 0;
  double m_most = 0;
};

}  // namespace wiretale::diagram
