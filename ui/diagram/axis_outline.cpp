#include "ui/diagram/axis_outline.h"

#include <algorithm>
#include <cmath>

#include "ui/diagram/even_axis.h"
#include "ui/diagram/folded_axis.h"
#include "ui/diagram/time_scale.h"

namespace wiretale::diagram {

AxisOutline::AxisOutline(const trace::Trace& trace, const DensityPyramid& pyramid, SimDuration typicalLatency)
    : m_trace(&trace),
      m_end(trace.end),
      m_pixelsPerSecond(suggestedPixelsPerSecond(typicalLatency)),
      m_idle(std::make_shared<const IdleTimes>(idleTimes(trace, pyramid))) {}

AxisOutline::AxisOutline(const AxisOutline& a, const AxisOutline& b)
    : m_trace(a.m_trace),
      m_beside(b.m_trace),
      m_end(std::max(a.m_end, b.m_end)),
      m_pixelsPerSecond(std::sqrt(a.m_pixelsPerSecond * b.m_pixelsPerSecond)),
      m_idle(std::make_shared<const IdleTimes>(commonIdleTimes(*a.m_idle, a.m_end, *b.m_idle, b.m_end))) {}

const std::shared_ptr<const std::vector<SimTime>>& AxisOutline::events() const {
  std::call_once(m_eventsFound,
                 [this] { m_events = std::make_shared<const std::vector<SimTime>>(eventTimes(*m_trace, m_beside)); });
  return m_events;
}

TimeAxis AxisOutline::at(TimeScale scale, double zoom, const Metrics& metrics) const {
  if (scale == TimeScale::Even) return evenAxis(events(), metrics.axisTop(), metrics.evenStep() * zoom);
  const double pixelsPerSecond = m_pixelsPerSecond * zoom * metrics.scale;
  return foldedAxis(scale == TimeScale::Folded ? m_idle : nullptr, m_end, pixelsPerSecond, metrics);
}

}  // namespace wiretale::diagram
