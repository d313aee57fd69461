#include "ui/diagram/span_layout.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "ui/diagram/key_captions.h"
#include "ui/diagram/ruler_layout.h"
#include "ui/diagram/span_parts.h"
#include "ui/diagram/time_scale.h"

namespace wiretale::diagram {
namespace {

/// What timers' labels need beside one lane, at a scale.
std::array<double, kTimerColumns> timerNeeds(const trace::Trace& trace, const TimerIndex& timers, Side side,
                                             bool delays, SimDuration least, const TextMeasurer& measurer,
                                             const Metrics& metrics) {
  std::array<double, kTimerColumns> widths{};
  for (int i = 0; i < tcp::kTimerKindCount; ++i) {
    const auto kind = static_cast<tcp::TimerKind>(i);
    if (!timers.hasAny(side, kind, least)) continue;
    double& widest = widths[delays && kind != tcp::TimerKind::DelayedAck ? 1 : 0];
    for (const trace::Index timer : timers.examples(side, kind)) {
      widest = std::max(widest, measurer.width(timerLabel(trace.timers[timer]), FontRole::Note) * metrics.scale);
    }
  }
  return widths;
}

double inSeconds(SimDuration duration) {
  return std::chrono::duration<double>(duration).count();
}

/// The height below which a diagram ends when nothing sticks out: the axis and what follows it.
double endOf(const TimeAxis& axis, const Metrics& metrics) {
  return axis.pieces().back().toY + metrics.laneOverhang();
}

TimeAxis axisAt(const trace::Trace& trace, const SessionOutline& outline, const LayoutOptions& options, double zoom) {
  const Metrics metrics(options.fontScale);
  const double pixelsPerSecond = suggestedPixelsPerSecond(outline.latency) * zoom * metrics.scale;
  static const std::vector<IdleTime> nothing;
  return axisOf(options.timeScale == TimeScale::Folded ? outline.idle : nothing, trace.end, pixelsPerSecond, metrics);
}

}  // namespace

SpanLayout::SpanLayout(const trace::Trace& trace, const SessionOutline& outline, const LayoutOptions& options,
                       const TextMeasurer& measurer)
    : m_trace(trace),
      m_outline(outline),
      m_options(options),
      m_metrics(options.fontScale),
      m_pixelsPerSecond(suggestedPixelsPerSecond(outline.latency) * options.zoom * m_metrics.scale),
      m_axis(axisAt(trace, outline, options, options.zoom)) {
  const SimDuration least(std::llround(m_metrics.leastRuler() / m_pixelsPerSecond * 1e9));
  for (const Side side : kSides) {
    m_delays[side] = outline.timers.hasAny(side, tcp::TimerKind::DelayedAck, least);
    m_needs.timerLabels[side] = timerNeeds(trace, outline.timers, side, m_delays[side], least, measurer, m_metrics);
  }
  const SpanParts end(*this, endOf(m_axis, m_metrics) - kLevelStretch * m_metrics.scale, endOf(m_axis, m_metrics));
  const TimeTicks last = end.ticks();
  m_needs.ticks = measurer.width(last.unit, FontRole::Tick) * m_metrics.scale;
  for (const Tick& tick : last.ticks) {
    m_needs.ticks = std::max(m_needs.ticks, measurer.width(tick.text, FontRole::Tick) * m_metrics.scale);
  }
  m_needs.setNames(outline.tls, measurer, m_metrics);
  if (options.ruler) m_needs.ruler = rulerRoom(trace, *options.ruler, measurer, m_metrics);
  m_needs.leastTimerLabel = measurer.width(QStringLiteral("2MSL 000 s"), FontRole::Note) * m_metrics.scale;
  // The names of the last states may stand below the end.
  DiagramLayout frame;
  frame.axis = m_axis;
  double bottom = endOf(m_axis, m_metrics);
  for (const Side side : kSides) {
    for (const StateRow& row : end.states(frame, {}, side)) {
      if (row.named) bottom = std::max(bottom, row.nameY + m_metrics.stateLine() / 2);
    }
  }
  const bool ofTwo = options.beside != nullptr;
  const double width = std::max(options.width, ofTwo ? kLeastOfTwo : kMinimumWidth);
  const Columns columns = arrangeColumns(width, m_needs, m_metrics, ofTwo);
  m_size = {columns.width, std::ceil(bottom + m_metrics.bottomMargin())};
}

double SpanLayout::heightAt(const trace::Trace& trace, const SessionOutline& outline, const LayoutOptions& options,
                            double zoom) {
  const Metrics metrics(options.fontScale);
  const double pixelsPerSecond = suggestedPixelsPerSecond(outline.latency) * zoom * metrics.scale;
  double height = inSeconds(trace.end.time_since_epoch()) * pixelsPerSecond;
  for (const IdleTime& idle : outline.idle) {  // the longest first
    const double unfolded = inSeconds(idle.length()) * pixelsPerSecond;
    if (options.timeScale != TimeScale::Folded || unfolded <= metrics.foldFrom()) break;
    height += metrics.foldHeight() + 2 * metrics.foldKeeps() - unfolded;
  }
  // Room for the names of some last states.
  return metrics.axisTop() + height + metrics.laneOverhang() + metrics.bottomMargin() + 6 * metrics.stateLine();
}

double SpanLayout::zoomFor(const trace::Trace& trace, const SessionOutline& outline, const LayoutOptions& options,
                           double height, double most) {
  double fits = most * 1e-9;
  double tooHigh = most;
  if (heightAt(trace, outline, options, most) <= height) return most;
  for (int round = 0; round < 40; ++round) {
    const double zoom = std::sqrt(fits * tooHigh);
    (heightAt(trace, outline, options, zoom) <= height ? fits : tooHigh) = zoom;
  }
  return fits;
}

}  // namespace wiretale::diagram
