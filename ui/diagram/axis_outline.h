#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include "core/trace/trace.h"
#include "ui/diagram/idle_times.h"
#include "ui/diagram/metrics.h"
#include "ui/diagram/time_axis.h"
#include "ui/diagram/time_mode.h"

namespace wiretale::diagram {

/// What the time axis of a long session is made of at any scale, or that of two on the same clock. The traces must
/// outlive it, and not change.
class AxisOutline {
 public:
  AxisOutline(const trace::Trace& trace, const DensityPyramid& pyramid, SimDuration typicalLatency);
  /// Of two: idle only where both are. The same whichever comes first.
  AxisOutline(const AxisOutline& a, const AxisOutline& b);

  SimTime end() const { return m_end; }
  double pixelsPerSecond() const { return m_pixelsPerSecond; }  ///< suggested, at font scale 1

  /// See eventTimes(). Found when first asked for, at the cost of the traces' length.
  const std::shared_ptr<const std::vector<SimTime>>& events() const;

  /// What makeAxis() of the traces gives. Costs no more than the blocks of the idle times.
  TimeAxis at(TimeScale scale, double zoom, const Metrics& metrics) const;

 private:
  const trace::Trace* m_trace;
  const trace::Trace* m_beside = nullptr;
  SimTime m_end;
  double m_pixelsPerSecond;
  std::shared_ptr<const IdleTimes> m_idle;
  mutable std::once_flag m_eventsFound;
  mutable std::shared_ptr<const std::vector<SimTime>> m_events;
};

}  // namespace wiretale::diagram
