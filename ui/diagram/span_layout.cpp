#include "ui/diagram/span_layout.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "ui/diagram/bracket_layout.h"
#include "ui/diagram/key_captions.h"
#include "ui/diagram/ruler_layout.h"
#include "ui/diagram/span_parts.h"
#include "ui/diagram/window_bar_layout.h"

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

/// The height below which a diagram ends when nothing sticks out: the axis and what follows it.
double endOf(const TimeAxis& axis, const Metrics& metrics) {
  return axis.bottom() + metrics.laneOverhang();
}

}  // namespace

SpanLayout::SpanLayout(const SpanSource& source, const LayoutOptions& options, const TextMeasurer& measurer)
    : m_source(source),
      m_options(options),
      m_metrics(options.fontScale),
      m_pixelsPerSecond(source.axis.pixelsPerSecond() * options.zoom * m_metrics.scale),
      m_axis(source.axis.at(options.timeScale, options.zoom, m_metrics)) {
  findNeeds(measurer);
  // The names of the last states may stand below the end.
  const double end = endOf(m_axis, m_metrics);
  const SpanParts last(*this, end - kLevelStretch * m_metrics.scale, end);
  DiagramLayout frame;
  frame.axis = m_axis;
  double bottom = end;
  for (const Side side : kSides) {
    for (const StateRow& row : last.states(frame, {}, side)) {
      if (row.named) bottom = std::max(bottom, row.nameY + m_metrics.stateLine() / 2);
    }
  }
  const Columns columns =
      arrangeColumns(std::max(options.width, leastWidth(options)), m_needs, m_metrics, options.beside != nullptr);
  m_size = {columns.width, std::ceil(bottom + m_metrics.bottomMargin())};
}

void SpanLayout::findNeeds(const TextMeasurer& measurer) {
  const trace::Trace& trace = m_source.trace;
  const TimerIndex& timers = m_source.outline.timers;
  const SimDuration least = m_axis.even() ? SimDuration(1) : durationOf(m_metrics.leastRuler());
  for (const Side side : kSides) {
    m_delays[side] = timers.hasAny(side, tcp::TimerKind::DelayedAck, least);
    m_needs.timerLabels[side] = timerNeeds(trace, timers, side, m_delays[side], least, measurer, m_metrics);
  }
  const double end = endOf(m_axis, m_metrics);
  const TimeTicks last = SpanParts(*this, end - kLevelStretch * m_metrics.scale, end).ticks();
  m_needs.ticks = measurer.width(last.unit, FontRole::Tick) * m_metrics.scale;
  for (const Tick& tick : last.ticks) {
    m_needs.ticks = std::max(m_needs.ticks, measurer.width(tick.text, FontRole::Tick) * m_metrics.scale);
  }
  if (atEvents(m_options)) {
    const QString widest = widestEventTick(m_axis.end(), m_options.timeLabels);
    m_needs.ticks = std::max(m_needs.ticks, measurer.width(widest, FontRole::Tick) * m_metrics.scale);
  }
  m_needs.setNames(m_source.outline.tls, measurer, m_metrics);
  if (m_options.windows) m_needs.bars = windowBarRoom(trace, m_source.outline.tracks, m_metrics);
  m_needs.addBrackets(m_source.outline.tls, m_metrics);
  if (m_options.ruler) m_needs.ruler = rulerRoom(trace, *m_options.ruler, measurer, m_metrics);
  m_needs.leastTimerLabel = measurer.width(QStringLiteral("2MSL 000 s"), FontRole::Note) * m_metrics.scale;
}

/// Of an even axis, on which a duration has no height of its own: on the average.
SimDuration SpanLayout::durationOf(double pixels) const {
  if (!m_axis.even()) return SimDuration(std::llround(pixels / m_pixelsPerSecond * 1e9));
  const double height = std::max(m_axis.bottom() - m_axis.top(), 1.0);
  return SimDuration(std::llround(pixels / height * static_cast<double>(m_axis.end().time_since_epoch().count())));
}

double SpanLayout::heightAt(const AxisOutline& axis, const LayoutOptions& options, double zoom) {
  const Metrics metrics(options.fontScale);
  // Room for the names of some last states.
  return endOf(axis.at(options.timeScale, zoom, metrics), metrics) + metrics.bottomMargin() + 6 * metrics.stateLine();
}

double SpanLayout::zoomFor(const AxisOutline& axis, const LayoutOptions& options, double height, double most) {
  double fits = most * 1e-9;
  double tooHigh = most;
  if (heightAt(axis, options, most) <= height) return most;
  for (int round = 0; round < 40; ++round) {
    const double zoom = std::sqrt(fits * tooHigh);
    (heightAt(axis, options, zoom) <= height ? fits : tooHigh) = zoom;
  }
  return fits;
}

}  // namespace wiretale::diagram
