#include "ui/diagram/hit_test.h"

#include <algorithm>
#include <cmath>

#include "ui/diagram/oriented_box.h"

namespace wiretale::diagram {
namespace {

constexpr double kReach = 6;

double distanceToLine(QPointF point, QPointF from, QPointF to) {
  const QPointF way = to - from;
  const double length = QPointF::dotProduct(way, way);
  const double share = length == 0 ? 0 : std::clamp(QPointF::dotProduct(point - from, way) / length, 0.0, 1.0);
  const QPointF gap = point - (from + way * share);
  return std::hypot(gap.x(), gap.y());
}

EventRef packetRef(trace::Index packet) {
  return {EventRef::Kind::Packet, Side::Client, packet};
}

/// The nearest arrow within reach.
EventRef arrowAt(const DiagramLayout& layout, QPointF point) {
  EventRef nearest;
  double least = kReach;
  const RowIndex::Range range = layout.arrowRows.range(point.y() - kReach, point.y() + kReach);
  for (std::uint32_t i = range.first; i < range.last; ++i) {
    const ArrowShape& arrow = layout.arrows[i];
    if (arrow.hidden) continue;
    const double distance = distanceToLine(point, arrow.tail, arrow.tip);
    if (distance > least) continue;
    least = distance;
    nearest = packetRef(arrow.packet);
  }
  return nearest;
}

/// The nearest mark of a plot that stands for a packet.
EventRef plotMarkAt(const DiagramLayout& layout, QPointF point) {
  EventRef nearest;
  double least = kReach;
  for (const PlotPanel& panel : layout.plots) {
    if (point.x() < panel.left - kReach || point.x() > panel.right + kReach) continue;
    auto mark = std::lower_bound(panel.marks.begin(), panel.marks.end(), point.y() - kReach,
                                 [](const PlotMark& candidate, double y) { return candidate.at.y() < y; });
    for (; mark != panel.marks.end() && mark->at.y() <= point.y() + kReach; ++mark) {
      const QPointF end(std::max(mark->to, mark->at.x()), mark->at.y());
      const double distance = distanceToLine(point, mark->at, end);
      if (mark->packet == trace::kNoIndex || distance > least) continue;
      least = distance;
      nearest = packetRef(mark->packet);
    }
  }
  return nearest;
}

EventRef textAt(const DiagramLayout& layout, QPointF point) {
  const RowIndex::Range range = layout.textRows.range(point.y() - kReach, point.y() + kReach);
  for (std::uint32_t i = range.first; i < range.last; ++i) {
    const TextShape& text = layout.texts[i];
    if (text.event.kind != EventRef::Kind::None && contains(boxOf(text).grown(2), point)) return text.event;
  }
  return {};
}

/// A loss that is alone in its row of a density band.
EventRef markAt(const DiagramLayout& layout, QPointF point) {
  for (const CrowdMark& mark : layout.crowds) {
    const QPointF way = point - mark.at;
    if (mark.count == 1 && std::hypot(way.x(), way.y()) <= kReach + 2) return packetRef(mark.first);
  }
  return {};
}

EventRef timerAt(const DiagramLayout& layout, QPointF point) {
  for (const TimerShape& timer : layout.timers) {
    if (distanceToLine(point, {timer.x, timer.top}, {timer.x, timer.bottom}) <= kReach) {
      return {EventRef::Kind::Timer, Side::Client, timer.timer};
    }
  }
  return {};
}

EventRef bandAt(const DiagramLayout& layout, QPointF point) {
  for (const BandShape& band : layout.bands) {
    if (band.rect.adjusted(-2, 0, 2, 0).contains(point)) return band.event;
  }
  return {};
}

}  // namespace

EventRef eventAt(const DiagramLayout& layout, QPointF point) {
  for (const auto find : {textAt, markAt, arrowAt, plotMarkAt, timerAt, bandAt}) {
    const EventRef found = find(layout, point);
    if (found.kind != EventRef::Kind::None) return found;
  }
  return {};
}

}  // namespace wiretale::diagram
