#pragma once

#include <array>
#include <span>
#include <vector>

#include "core/trace/trace.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/metrics.h"

namespace wiretale::diagram {

/// Beside each lane, counted outwards.
inline constexpr int kTimerColumns = 3;

/// A timer that is drawn: one start, or several that followed one another before they ran out.
struct Ruler {
  Side side = Side::Client;
  int column = 0;
  double top = 0;
  double bottom = 0;
  trace::Index timer = 0;  ///< the last start
  trace::TimerOutcome outcome = trace::TimerOutcome::Fired;
  QString label{};  ///< empty: not labelled
  double labelWidth = 0;
};

/// Starts of one timer that replaced one another before it ran out.
struct TimerChain {
  SimTime since;
  trace::Index timer = 0;  ///< the last start
};
std::vector<TimerChain> joinTimers(const trace::Trace& trace);

/// Joins starts that replaced one another, leaves out what is too short to see and ended without effect, and gives each
/// a column where it covers no other.
std::vector<Ruler> makeRulers(const trace::Trace& trace, const TimeAxis& axis, const TextMeasurer& measurer,
                              const Metrics& metrics);

/// The same of some of them, in order of their last starts. `delays`: on which sides the innermost column is kept for
/// delayed ACKs.
std::vector<Ruler> makeRulers(const trace::Trace& trace, std::span<const TimerChain> chains, PerSide<bool> delays,
                              const TimeAxis& axis, const TextMeasurer& measurer, const Metrics& metrics);

/// "RTO 1 s"
QString timerLabel(const trace::TimerSpan& timer);

/// How wide the labels of a side's columns are.
std::array<double, kTimerColumns> labelWidths(const std::vector<Ruler>& rulers, Side side);

/// Rulers, and their labels where they cover no name of a state. Expects the states in place.
void addTimers(DiagramLayout& layout, const std::vector<Ruler>& rulers,
               const PerSide<std::array<double, kTimerColumns>>& columnX, const Metrics& metrics);

}  // namespace wiretale::diagram
