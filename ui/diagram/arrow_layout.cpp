#include "ui/diagram/arrow_layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/diagram/packet_label.h"
#include "ui/diagram/time_scale.h"

namespace wiretale::diagram {
namespace {

/// Packets closer than this cannot be told apart.
constexpr double kSameMoment = 1.5;

double seconds(SimDuration duration) {
  return std::chrono::duration<double>(duration).count();
}

class OffsetFinder {
 public:
  OffsetFinder(const trace::Trace& trace, const TimeAxis& axis, double pixelsPerSecond, const Metrics& metrics,
               SimDuration latency, trace::Index first, trace::Index last)
      : m_trace(trace),
        m_axis(axis),
        m_first(first),
        m_pixelsPerSecond(pixelsPerSecond),
        m_gap(metrics.burstGap()),
        m_offsets(last - first),
        m_y(last - first) {
    const double drop = axis.even() ? 1e9 : pixelsPerSecond * seconds(latency);
    m_most = std::min(3.2 * m_gap, 0.35 * drop);
    for (std::size_t i = 0; i < m_y.size(); ++i) m_y[i] = axis.yAt(packetAt(i).sent);
  }

  PacketOffsets find() && {
    const std::vector<double> gaps = gapsInBursts();
    PerSide<double> last{{-1e9, -1e9}};
    for (std::size_t i = 0; i < m_y.size(); ++i) {
      const trace::PacketRecord& packet = packetAt(i);
      double& previous = last[packet.from];
      const double wanted = std::max({m_y[i], previous + gaps[i], afterCause(packet)});
      previous = std::min(wanted, m_y[i] + m_most);
      m_offsets[i] = previous - m_y[i];
    }
    return {m_first, std::move(m_offsets)};
  }

 private:
  const trace::PacketRecord& packetAt(std::size_t place) const { return m_trace.packets[m_first + place]; }

  /// The room each packet asks for after the one before it: less, the more leave at once.
  std::vector<double> gapsInBursts() const {
    std::vector<double> gaps(m_y.size(), 0);
    PerSide<std::vector<std::size_t>> bursts;
    for (std::size_t i = 0; i < m_y.size(); ++i) {
      auto& burst = bursts[packetAt(i).from];
      if (!burst.empty() && m_y[i] - m_y[burst.back()] >= kSameMoment) spread(burst, gaps);
      burst.push_back(i);
    }
    for (auto& burst : bursts) spread(burst, gaps);
    return gaps;
  }

  void spread(std::vector<std::size_t>& burst, std::vector<double>& gaps) const {
    if (burst.size() > 1) {
      const double gap = std::min(m_gap, m_most / static_cast<double>(burst.size() - 1));
      for (std::size_t k = 1; k < burst.size(); ++k) gaps[burst[k]] = gap;
    }
    burst.clear();
  }

  double afterCause(const trace::PacketRecord& packet) const {
    const trace::Index place = packet.cause - m_first;  // of none, and of an earlier one, far beyond the end
    if (place >= m_offsets.size()) return 0;
    const trace::PacketRecord& cause = packetAt(place);
    return m_y[place] + m_offsets[place] + m_axis.drop(cause.sent, cause.arrives, m_pixelsPerSecond);
  }

  const trace::Trace& m_trace;
  const TimeAxis& m_axis;
  trace::Index m_first;
  double m_pixelsPerSecond;
  double m_gap;
  double m_most;
  std::vector<double> m_offsets;
  std::vector<double> m_y;
};

/// Payload shows as thickness, by its logarithm.
double widthFor(const trace::PacketRecord& packet) {
  if (packet.copy) return 1.0;
  if (inkOf(packet) == Ink::BareAck) return 1.2;
  if (packet.payloadLength == 0) return 1.8;
  const double share = std::log(packet.payloadLength / 64.0) / std::log(1460 / 64.0);
  return 1.8 + 1.7 * std::clamp(share, 0.0, 1.0);
}

/// How much of its way a packet is drawn.
double shareDrawn(const trace::Trace& trace, const trace::PacketRecord& packet) {
  if (packet.died()) return packet.diedAt / 256.0;
  if (packet.fate != trace::Fate::InFlight || packet.arrives <= packet.sent) return 1;
  return std::clamp(seconds(trace.end - packet.sent) / seconds(packet.arrives - packet.sent), 0.0, 1.0);
}

ArrowShape arrowFor(const trace::Trace& trace, const DiagramLayout& frame, trace::Index index, double offset) {
  const trace::PacketRecord& packet = trace.packets[index];
  const double inset = frame.bandWidth / 2 + 1;
  const double left = frame.laneX[Side::Client] + inset;
  const double right = frame.laneX[Side::Server] - inset;
  const bool toRight = packet.from == Side::Client;
  const double top = frame.axis.yAt(packet.sent) + offset;
  const double drop = frame.axis.drop(packet.sent, packet.arrives, frame.pixelsPerSecond);
  ArrowShape arrow;
  arrow.tail = {toRight ? left : right, top};
  arrow.intended = {toRight ? right : left, top + drop};
  arrow.tip = arrow.tail + (arrow.intended - arrow.tail) * shareDrawn(trace, packet);
  arrow.width = static_cast<float>(widthFor(packet) * frame.scale);
  arrow.ink = inkOf(packet);
  arrow.dashed = packet.retransmission;
  arrow.died = packet.died();
  arrow.reset = packet.flags.has(wire::Rst);
  arrow.copy = packet.copy;
  arrow.corrupted = packet.corrupted && packet.arrived();
  arrow.from = packet.from;
  arrow.packet = index;
  return arrow;
}

/// Arrows that run close beside each other are drawn thin enough to tell them apart.
void thinOut(std::vector<ArrowShape>& arrows) {
  constexpr double kInkShare = 0.5;
  PerSide<ArrowShape*> last{};
  for (ArrowShape& arrow : arrows) {
    if (ArrowShape* above = last[arrow.from]) {
      const auto room = static_cast<float>(std::max(1.0, kInkShare * (arrow.tail.y() - above->tail.y())));
      above->width = std::min(above->width, room);
      arrow.width = std::min(arrow.width, room);
    }
    last[arrow.from] = &arrow;
  }
}

}  // namespace

PacketOffsets burstOffsets(const trace::Trace& trace, const TimeAxis& axis, double pixelsPerSecond,
                           const Metrics& metrics) {
  const auto all = static_cast<trace::Index>(trace.packets.size());
  return burstOffsets(trace, axis, pixelsPerSecond, metrics, typicalLatency(trace), 0, all);
}

PacketOffsets burstOffsets(const trace::Trace& trace, const TimeAxis& axis, double pixelsPerSecond,
                           const Metrics& metrics, SimDuration typicalLatency, trace::Index first, trace::Index last) {
  return OffsetFinder(trace, axis, pixelsPerSecond, metrics, typicalLatency, first, last).find();
}

std::vector<ArrowShape> makeArrows(const trace::Trace& trace, const DiagramLayout& frame,
                                   const PacketOffsets& offsets) {
  std::vector<trace::Index> all(trace.packets.size());
  std::iota(all.begin(), all.end(), trace::Index{0});
  return makeArrows(trace, frame, offsets, all);
}

std::vector<ArrowShape> makeArrows(const trace::Trace& trace, const DiagramLayout& frame, const PacketOffsets& offsets,
                                   std::span<const trace::Index> packets) {
  std::vector<ArrowShape> arrows;
  arrows.reserve(packets.size());
  for (const trace::Index i : packets) arrows.push_back(arrowFor(trace, frame, i, offsets[i]));
  thinOut(arrows);
  return arrows;
}

QPointF boltOf(const ArrowShape& arrow, double scale) {
  const QPointF way = arrow.tip - arrow.tail;
  return arrow.tip - way * std::min(1.0, 26 * scale / std::hypot(way.x(), way.y()));
}

double arrivalY(const trace::Trace& trace, const DiagramLayout& frame, const PacketOffsets& offsets,
                trace::Index packet) {
  return frame.axis.yAt(trace.packets[packet].arrives) + offsets[packet];
}

}  // namespace wiretale::diagram
