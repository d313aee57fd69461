#pragma once

#include <vector>

#include "ui/diagram/span_density.h"
#include "ui/diagram/span_layout.h"
#include "ui/diagram/span_packets.h"
#include "ui/diagram/state_layout.h"
#include "ui/diagram/time_ticks.h"

namespace wiretale::diagram {

/// The pieces of a layout that differ where only a span of a long session is laid out.
class SpanParts {
 public:
  SpanParts(const SpanLayout& whole, double top, double bottom);

  double pixelsPerSecond() const { return m_whole.m_pixelsPerSecond; }
  const TimeAxis& axis() const { return m_whole.m_axis; }
  const SpanSource& source() const { return m_whole.m_source; }
  double top() const { return m_top; }
  double bottom() const { return m_bottom; }
  const ColumnNeeds& needs() const { return m_whole.m_needs; }
  QSizeF size() const { return m_whole.m_size; }

  PacketOffsets offsets() const;
  std::vector<StateRow> states(const DiagramLayout& frame, const PacketOffsets& offsets, Side side) const;
  std::vector<Ruler> rulers(const TextMeasurer& measurer) const;
  TimeTicks ticks() const;
  TrackView tracks() const { return {source().outline.tracks, {m_from, m_to, axis(), 0.5}}; }

  /// Arrows, lines, density rows and crowd marks. Expects lanes and axis in place.
  void addPackets(DiagramLayout& layout, const PacketOffsets& offsets) const;

  /// The arrows and lines of the session behind this one; its density rows are added. Expects lanes in place.
  std::vector<ArrowShape> ghostArrows(DiagramLayout& layout) const;

 private:
  SimDuration leastTimer() const;
  DensityGauge gauge() const;

  const SpanLayout& m_whole;
  double m_top;
  double m_bottom;
  SpanLevels m_levels;
  SimTime m_from;
  SimTime m_to;
  std::vector<Stretch> m_stretches;
  SpanPackets m_packets;
};

}  // namespace wiretale::diagram
