#include "ui/diagram/span_packets.h"

#include <algorithm>
#include <cmath>

namespace wiretale::diagram {
namespace {

/// As many packets before a span are looked at for whether they arrive in it.
constexpr std::size_t kMostOnTheirWay = 20'000;
/// Beyond as many on their way, those that neither leave nor arrive in the span are left out.
constexpr std::size_t kMostPassing = 1'000;
/// Offsets of packets depend on those before them; at least as many before each are taken into account.
constexpr trace::Index kBefore = 512;

class PacketChooser {
 public:
  PacketChooser(const std::vector<Stretch>& stretches, const SpanLevels& levels, const trace::Trace& trace,
                const DensityPyramid& pyramid)
      : m_stretches(stretches), m_levels(levels), m_trace(trace), m_pyramid(pyramid) {}

  SpanPackets choose() && {
    for (const Side side : kSides) {
      addLeaving(side);
      addOnTheirWay(side);
    }
    std::ranges::sort(m_packets.all);
    std::ranges::sort(m_packets.lines);
    return std::move(m_packets);
  }

 private:
  void add(trace::Index packet, DetailLevel level) {
    if (level == DetailLevel::Density) return;
    m_packets.all.push_back(packet);
    if (level == DetailLevel::Lines) m_packets.lines.push_back(packet);
  }

  void addLeaving(Side side) {
    for (const Stretch& stretch : m_stretches) {
      if (stretch.level == DetailLevel::Density) continue;
      const std::size_t last = m_pyramid.before(side, stretch.to);
      for (std::size_t i = m_pyramid.before(side, stretch.from); i < last; ++i) {
        add(m_pyramid.packet(side, i), stretch.level);
      }
    }
  }

  void addOnTheirWay(Side side) {
    const SimTime start = m_stretches.front().from;
    const SimTime end = m_stretches.back().to;
    const std::size_t last = m_pyramid.before(side, start);
    const std::size_t first = std::max(m_pyramid.before(side, start - m_pyramid.longestFlight()),
                                       last > kMostOnTheirWay ? last - kMostOnTheirWay : 0);
    const bool many = last - first > kMostPassing;
    long long number = -1;
    Stretch stretch;
    for (std::size_t i = first; i < last; ++i) {
      const trace::Index index = m_pyramid.packet(side, i);
      const trace::PacketRecord& packet = m_trace.packets[index];
      if (packet.arrives < start || (many && packet.arrives > end)) continue;
      if (number < 0 || packet.sent >= stretch.to) {
        number = m_levels.numberOf(m_levels.axis().yAt(packet.sent));
        stretch = m_levels.at(number);
      }
      add(index, stretch.level);
    }
  }

  const std::vector<Stretch>& m_stretches;
  const SpanLevels& m_levels;
  const trace::Trace& m_trace;
  const DensityPyramid& m_pyramid;
  SpanPackets m_packets;
};

}  // namespace

DetailLevel levelFor(double spacing) {
  constexpr double kArrows = 6;
  constexpr double kLines = 2;
  if (spacing >= kArrows) return DetailLevel::Arrows;
  return spacing >= kLines ? DetailLevel::Lines : DetailLevel::Density;
}

SimTime SpanLevels::timeAt(double y) const {
  return y > m_axis.bottom() ? m_axis.end() + SimDuration(1) : m_axis.timeAt(y);
}

long long SpanLevels::numberOf(double y) const {
  return static_cast<long long>(std::floor(y / m_height));
}

Stretch SpanLevels::at(long long number) const {
  Stretch stretch{static_cast<double>(number) * m_height, static_cast<double>(number + 1) * m_height, {}, {}};
  stretch.from = timeAt(stretch.top);
  stretch.to = timeAt(stretch.bottom);
  std::size_t most = 0;
  for (const DensityPyramid* const pyramid : m_pyramids) {
    for (const Side side : kSides) {
      most = std::max(most, pyramid->before(side, stretch.to) - pyramid->before(side, stretch.from));
    }
  }
  if (most > 0) stretch.level = levelFor(kLevelStretch / static_cast<double>(most));
  return stretch;
}

std::vector<Stretch> SpanLevels::between(double top, double bottom) const {
  std::vector<Stretch> stretches;
  for (long long number = numberOf(top); number <= numberOf(bottom); ++number) stretches.push_back(at(number));
  return stretches;
}

SpanPackets packetsIn(const std::vector<Stretch>& stretches, const SpanLevels& levels, const trace::Trace& trace,
                      const DensityPyramid& pyramid) {
  return PacketChooser(stretches, levels, trace, pyramid).choose();
}

std::vector<ArrowShape> arrowsOf(const SpanPackets& packets, const trace::Trace& trace, const DiagramLayout& frame,
                                 const PacketOffsets& offsets) {
  std::vector<ArrowShape> arrows = makeArrows(trace, frame, offsets, packets.all);
  auto line = packets.lines.begin();
  for (ArrowShape& arrow : arrows) {
    while (line != packets.lines.end() && *line < arrow.packet) ++line;
    if (line == packets.lines.end() || *line != arrow.packet) continue;
    arrow.plain = true;
    arrow.width = std::min(arrow.width, static_cast<float>(1.2 * frame.scale));
  }
  return arrows;
}

PacketOffsets offsetsOf(const SpanPackets& packets, const trace::Trace& trace, SimDuration typicalLatency,
                        const TimeAxis& axis, double pixelsPerSecond, const Metrics& metrics) {
  PacketOffsets offsets;
  for (auto packet = packets.all.begin(); packet != packets.all.end();) {
    const trace::Index block = *packet / kBefore;
    trace::Index last = *packet;
    while (packet != packets.all.end() && *packet - last <= 2 * kBefore) last = *packet++;
    offsets.append(burstOffsets(trace, axis, pixelsPerSecond, metrics, typicalLatency,
                                block == 0 ? 0 : (block - 1) * kBefore, last + 1));
  }
  return offsets;
}

}  // namespace wiretale::diagram
