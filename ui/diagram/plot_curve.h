#pragma once

#include <optional>
#include <vector>

#include <QPointF>

#include "ui/diagram/plot_layout.h"

namespace wiretale::diagram {

/// Makes the points of a step function whose steps come in order of y: what a row of pixels cannot show is left out, so
/// that a curve has at most four points a row, however many steps there are.
class StepCurve {
 public:
  /// Where it goes to and fro within a row, the row is filled and the line interrupted: thousands of short strokes
  /// would take long to draw.
  void fillRows() { m_fills = true; }

  /// The value is `x` from `y` on.
  void step(double y, double x);
  /// From `y` on it goes from `least` to `most` in less than a row, and is at `last` then.
  void stretch(double y, double least, double most, double last);
  /// The last value holds until `y`: into `curve`.
  void finish(double y, PlotCurve& curve);

  bool empty() const { return !m_any && !m_behind; }

 private:
  static constexpr double kRow = 0.5;

  void flush();
  void fill();
  void beginPiece(double y);

  PlotCurve m_curve;
  bool m_fills = false;
  bool m_any = false;  ///< a row is under way
  int m_steps = 0;     ///< in it
  double m_rowY = 0;
  double m_entered = 0;  ///< the value before it
  double m_first = 0;
  double m_last = 0;
  double m_least = 0;
  double m_most = 0;
  std::optional<QPointF> m_behind;  ///< where the line goes on behind rows that are filled
};

}  // namespace wiretale::diagram
