#include "ui/diagram/span_parts.h"

#include <algorithm>
#include <cmath>

#include "ui/diagram/timer_label_row.h"

namespace wiretale::diagram {
namespace {

/// More states than this a side in a span are not drawn one by one.
constexpr std::size_t kMostStates = 400;
constexpr trace::Index kStatesBefore = 12;

std::vector<const DensityPyramid*> pyramidsOf(const SpanSource& source) {
  if (source.ghost == nullptr) return {&source.pyramid};
  return {&source.pyramid, &source.ghostOutline->pyramid};
}

}  // namespace

SpanParts::SpanParts(const SpanLayout& whole, double top, double bottom)
    : m_whole(whole),
      m_top(std::max(0.0, top)),
      m_bottom(std::max(m_top, bottom)),
      m_levels(whole.m_axis, whole.m_metrics.scale, pyramidsOf(whole.m_source)),
      m_from(m_levels.timeAt(m_top)),
      m_to(m_levels.timeAt(m_bottom)),
      m_stretches(m_levels.between(m_top, m_bottom)),
      m_packets(packetsIn(m_stretches, m_levels, source().trace, source().pyramid)) {}

PacketOffsets SpanParts::offsets() const {
  return offsetsOf(m_packets, source().trace, source().outline.latency, axis(), pixelsPerSecond(), m_whole.m_metrics);
}

std::vector<StateRow> SpanParts::states(const DiagramLayout& frame, const PacketOffsets& offsets, Side side) const {
  const auto& spans = source().trace.states[side];
  const auto indexAt = [&](SimTime at) {
    const auto next = std::ranges::upper_bound(spans, at, {}, &trace::StateSpan::from);
    return static_cast<trace::Index>(std::max<std::ptrdiff_t>(next - spans.begin() - 1, 0));
  };
  if (spans.empty()) return {};
  const trace::Index inView = indexAt(m_from);
  const trace::Index first = inView > kStatesBefore ? inView - kStatesBefore : 0;
  const trace::Index last = indexAt(m_to);
  std::vector<trace::Index> shown;
  if (last - first <= kMostStates) {
    for (trace::Index i = first; i <= last; ++i) shown.push_back(i);
  } else {
    const double row = 3 * m_whole.m_metrics.scale;
    for (double y = m_top; y < m_bottom; y += row) {
      const trace::Index i = indexAt(axis().timeAt(y));
      if (shown.empty() || shown.back() != i) shown.push_back(i);
    }
  }
  return stateRows(source().trace, frame, offsets, side, m_whole.m_metrics, shown, 7 * m_whole.m_metrics.stateLine());
}

/// Where events stand evenly, a short timer may be high: all are looked at, if they are not too many.
SimDuration SpanParts::leastTimer() const {
  constexpr std::ptrdiff_t kFew = 4'000;
  const SimDuration least = m_whole.durationOf(m_whole.m_metrics.leastRuler() * 0.999);
  if (!axis().even()) return least;
  const auto& events = *source().axis.events();
  const auto count = std::ranges::lower_bound(events, m_to) - std::ranges::lower_bound(events, m_from);
  return count <= kFew ? SimDuration(1) : least;
}

std::vector<Ruler> SpanParts::rulers(const TextMeasurer& measurer) const {
  const Metrics& metrics = m_whole.m_metrics;
  const double row = kTimerLabelRow * metrics.scale;
  const SimTime from = m_levels.timeAt(std::floor(m_top / row) * row);
  const std::vector<TimerChain> chains =
      source().outline.timers.between(from, m_to, leastTimer(), m_whole.durationOf(11 * metrics.scale));
  return makeRulers(source().trace, chains, m_whole.m_delays, axis(), measurer, metrics);
}

TimeTicks SpanParts::ticks() const {
  const LayoutOptions& options = m_whole.m_options;
  if (!atEvents(options))
    return makeTicks(axis(), pixelsPerSecond(), options.timeLabels, m_whole.m_metrics, m_from, m_to);
  return makeEventTicks(axis(), *source().axis.events(), options.timeLabels, m_whole.m_metrics, m_top, m_bottom);
}

/// On an even axis as many of a side as half of the events that have room.
DensityGauge SpanParts::gauge() const {
  return gaugeOf(m_whole.m_metrics.scale, [&](double height) {
    if (axis().even()) return std::max(1.0, height / (m_whole.m_metrics.evenStep() * m_whole.m_options.zoom) / 2);
    return source().pyramid.peak(std::max(m_whole.durationOf(height), SimDuration(1)));
  });
}

void SpanParts::addPackets(DiagramLayout& layout, const PacketOffsets& offsets) const {
  const DensityGauge rows = gauge();
  for (const Stretch& stretch : m_stretches) {
    if (stretch.level != DetailLevel::Density) continue;
    layout.densityFull = rows.full;
    addDensity(layout.density, stretch, m_levels, rows.height, source().pyramid, source().bright);
    addCrowds(layout, stretch, m_levels, source().pyramid, source().bright);
  }
  layout.arrows = arrowsOf(m_packets, source().trace, layout, offsets);
}

std::vector<ArrowShape> SpanParts::ghostArrows(DiagramLayout& layout) const {
  const trace::Trace& ghost = *source().ghost;
  const SessionOutline& outline = *source().ghostOutline;
  const double height = gauge().height;
  for (const Stretch& stretch : m_stretches) {
    if (stretch.level != DetailLevel::Density) continue;
    addDensity(layout.ghostDensity, stretch, m_levels, height, outline.pyramid, nullptr);
  }
  const SpanPackets packets = packetsIn(m_stretches, m_levels, ghost, outline.pyramid);
  const PacketOffsets offsets =
      offsetsOf(packets, ghost, outline.latency, axis(), pixelsPerSecond(), m_whole.m_metrics);
  return arrowsOf(packets, ghost, layout, offsets);
}

}  // namespace wiretale::diagram
