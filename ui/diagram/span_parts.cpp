#include "ui/diagram/span_parts.h"

#include <algorithm>
#include <cmath>

#include "ui/diagram/timer_label_row.h"

namespace wiretale::diagram {
namespace {

/// As many packets before a span are looked at for whether they arrive in it.
constexpr std::size_t kMostOnTheirWay = 20'000;
/// Beyond as many on their way, those that neither leave nor arrive in the span are left out.
constexpr std::size_t kMostPassing = 1'000;
/// Offsets of packets depend on those before them; this many before a span are taken into account.
constexpr trace::Index kBefore = 512;
constexpr trace::Index kMostOffsets = 60'000;
/// More states than this a side in a span are not drawn one by one.
constexpr std::size_t kMostStates = 400;
constexpr trace::Index kStatesBefore = 12;

}  // namespace

DetailLevel levelFor(double spacing) {
  constexpr double kArrows = 6;
  constexpr double kLines = 1.5;
  if (spacing >= kArrows) return DetailLevel::Arrows;
  return spacing >= kLines ? DetailLevel::Lines : DetailLevel::Density;
}

SpanParts::SpanParts(const SpanLayout& whole, double top, double bottom)
    : m_whole(whole),
      m_top(std::max(0.0, top)),
      m_bottom(std::max(m_top, bottom)),
      m_from(timeAt(m_top)),
      m_to(timeAt(m_bottom)) {
  findLevels();
  choosePackets();
}

SimDuration SpanParts::durationOf(double pixels) const {
  return SimDuration(std::llround(pixels / pixelsPerSecond() * 1e9));
}

/// Everything is before the moment below the axis' end.
SimTime SpanParts::timeAt(double y) const {
  const auto& pieces = axis().pieces();
  return y > pieces.back().toY ? pieces.back().toTime + SimDuration(1) : axis().timeAt(y);
}

SpanParts::Stretch SpanParts::stretchAt(long long number) const {
  const double height = kLevelStretch * m_whole.m_metrics.scale;
  Stretch stretch{static_cast<double>(number) * height, static_cast<double>(number + 1) * height, {}, {}};
  stretch.from = timeAt(stretch.top);
  stretch.to = timeAt(stretch.bottom);
  const DensityPyramid& pyramid = m_whole.m_outline.pyramid;
  std::size_t most = 0;
  for (const Side side : kSides) {
    most = std::max(most, pyramid.before(side, stretch.to) - pyramid.before(side, stretch.from));
  }
  if (most > 0) stretch.level = levelFor(kLevelStretch / static_cast<double>(most));
  return stretch;
}

void SpanParts::findLevels() {
  const double height = kLevelStretch * m_whole.m_metrics.scale;
  const auto first = static_cast<long long>(std::floor(m_top / height));
  const auto last = static_cast<long long>(std::floor(m_bottom / height));
  for (long long number = first; number <= last; ++number) m_stretches.push_back(stretchAt(number));
}

/// Those that leave in the span, and those that are on their way when it begins.
void SpanParts::choosePackets() {
  const DensityPyramid& pyramid = m_whole.m_outline.pyramid;
  const double height = kLevelStretch * m_whole.m_metrics.scale;
  const auto add = [&](trace::Index packet, DetailLevel level) {
    if (level == DetailLevel::Density) return;
    m_packets.push_back(packet);
    if (level == DetailLevel::Lines) m_lines.push_back(packet);
  };
  const SimTime start = m_stretches.front().from;
  for (const Side side : kSides) {
    for (const Stretch& stretch : m_stretches) {
      if (stretch.level == DetailLevel::Density) continue;
      const std::size_t last = pyramid.before(side, stretch.to);
      for (std::size_t i = pyramid.before(side, stretch.from); i < last; ++i) {
        add(pyramid.packet(side, i), stretch.level);
      }
    }
    const std::size_t last = pyramid.before(side, start);
    const std::size_t first = std::max(pyramid.before(side, start - pyramid.longestFlight()),
                                       last > kMostOnTheirWay ? last - kMostOnTheirWay : 0);
    const bool many = last - first > kMostPassing;
    long long number = -1;
    Stretch stretch;
    for (std::size_t i = first; i < last; ++i) {
      const trace::Index index = pyramid.packet(side, i);
      const trace::PacketRecord& packet = m_whole.m_trace.packets[index];
      if (packet.arrives < start || (many && packet.arrives > m_to)) continue;
      const auto its = static_cast<long long>(std::floor(axis().yAt(packet.sent) / height));
      if (its != number) stretch = stretchAt(number = its);
      add(index, stretch.level);
    }
  }
  std::ranges::sort(m_packets);
  std::ranges::sort(m_lines);
}

PacketOffsets SpanParts::offsets() const {
  if (m_packets.empty() || m_packets.back() - m_packets.front() > kMostOffsets) return {};
  const trace::Index block = m_packets.front() / kBefore;
  return burstOffsets(m_whole.m_trace, axis(), pixelsPerSecond(), m_whole.m_metrics, m_whole.m_outline.latency,
                      block == 0 ? 0 : (block - 1) * kBefore, m_packets.back() + 1);
}

std::vector<StateRow> SpanParts::states(const DiagramLayout& frame, const PacketOffsets& offsets, Side side) const {
  const auto& spans = m_whole.m_trace.states[side];
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
  return stateRows(m_whole.m_trace, frame, offsets, side, m_whole.m_metrics, shown, 7 * m_whole.m_metrics.stateLine());
}

std::vector<Ruler> SpanParts::rulers(const TextMeasurer& measurer) const {
  const Metrics& metrics = m_whole.m_metrics;
  const double row = kTimerLabelRow * metrics.scale;
  const SimTime from = timeAt(std::floor(m_top / row) * row);
  const std::vector<TimerChain> chains = m_whole.m_outline.timers.between(
      from, m_to, durationOf(metrics.leastRuler() * 0.999), durationOf(11 * metrics.scale));
  return makeRulers(m_whole.m_trace, chains, m_whole.m_delays, axis(), measurer, metrics);
}

TimeTicks SpanParts::ticks() const {
  return makeTicks(axis(), pixelsPerSecond(), m_whole.m_options.timeLabels, m_whole.m_metrics, m_from, m_to);
}

void SpanParts::addPackets(DiagramLayout& layout, const PacketOffsets& offsets) const {
  for (const Stretch& stretch : m_stretches) {
    if (stretch.level != DetailLevel::Density) continue;
    addDensity(layout, stretch);
    addMarks(layout, stretch);
  }
  layout.arrows = makeArrows(m_whole.m_trace, layout, offsets, m_packets);
  for (ArrowShape& arrow : layout.arrows) {
    if (!std::ranges::binary_search(m_lines, arrow.packet)) continue;
    arrow.plain = true;
    arrow.width = std::min(arrow.width, static_cast<float>(1.2 * m_whole.m_metrics.scale));
  }
}

/// Rows as high as it takes for the busiest to have some packets: else single ones would flicker.
double SpanParts::rowHeight() const {
  constexpr double kLeastInRow = 6;
  const double least = 2 * std::max(1.0, std::round(m_whole.m_metrics.scale));
  double height = least;
  while (height < 8 * least && fullRow(height) < kLeastInRow) height *= 2;
  return height;
}

double SpanParts::fullRow(double height) const {
  const SimDuration duration = std::max(durationOf(height), SimDuration(1));
  return m_whole.m_outline.pyramid.peak(duration);
}

void SpanParts::addDensity(DiagramLayout& layout, const Stretch& stretch) const {
  const DensityPyramid& pyramid = m_whole.m_outline.pyramid;
  const double height = rowHeight();
  layout.densityFull = fullRow(height);
  PerSide<std::size_t> before;
  for (const Side side : kSides) before[side] = pyramid.before(side, stretch.from);
  for (double top = stretch.top; top < stretch.bottom - 1e-6; top += height) {
    const double bottom = std::min(top + height, stretch.bottom);
    const SimTime to = bottom == stretch.bottom ? stretch.to : timeAt(bottom);
    DensityRow row{top, bottom, {}};
    for (const Side side : kSides) {
      const std::size_t next = pyramid.before(side, to);
      row.counts[side] = pyramid.between(side, before[side], next);
      before[side] = next;
    }
    if (row.counts[Side::Client].total() + row.counts[Side::Server].total() > 0) layout.density.push_back(row);
  }
}

/// In two columns between the longest bars, a mark for each row.
void SpanParts::addMarks(DiagramLayout& layout, const Stretch& stretch) const {
  const Metrics& metrics = m_whole.m_metrics;
  const double row = kLevelStretch / 6 * metrics.scale;
  const double gap = layout.laneX[Side::Server] - layout.laneX[Side::Client];
  const std::size_t before = layout.crowds.size();
  for (const trace::Index index : m_whole.m_outline.pyramid.marks(stretch.from, stretch.to)) {
    const trace::PacketRecord& packet = m_whole.m_trace.packets[index];
    const double number = std::floor((axis().yAt(packet.sent) - stretch.top) / row);
    const double way = (packet.from == Side::Client ? 0.53 : 0.40) + (packet.died() ? 0 : 0.13);
    const QPointF at(std::round(layout.laneX[Side::Client] + way * gap), stretch.top + (number + 0.5) * row);
    const auto first = layout.crowds.begin() + static_cast<std::ptrdiff_t>(before);
    const auto known = std::find_if(first, layout.crowds.end(), [&](const CrowdMark& mark) {
      return mark.at == at && mark.from == packet.from && mark.reset != packet.died();
    });
    if (known == layout.crowds.end())
      layout.crowds.push_back({at, packet.from, !packet.died(), 1, index});
    else
      ++known->count;
  }
}

}  // namespace wiretale::diagram
