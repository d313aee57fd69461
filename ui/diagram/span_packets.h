#pragma once

#include <span>
#include <vector>

#include "ui/diagram/arrow_layout.h"
#include "ui/diagram/density_pyramid.h"
#include "ui/diagram/time_axis.h"

namespace wiretale::diagram {

/// How a stretch of the diagram shows its packets.
enum class DetailLevel : unsigned char {
  Arrows,   ///< with heads, labels, braces
  Lines,    ///< one for each packet
  Density,  ///< counts; losses and resets as marks
};

/// The level for packets of one side that are so far apart, px at scale 1.
DetailLevel levelFor(double spacing);

/// Stretches of this height (px at scale 1) have one level.
inline constexpr double kLevelStretch = 96;

struct Stretch {
  double top = 0;
  double bottom = 0;
  SimTime from;
  SimTime to;
  DetailLevel level = DetailLevel::Arrows;
};

/// The levels of a diagram's stretches, from the top: that of the side and the session that sends most there.
class SpanLevels {
 public:
  /// `pyramids`: of the sessions that are drawn. All must outlive this.
  SpanLevels(const TimeAxis& axis, double scale, std::vector<const DensityPyramid*> pyramids)
      : m_axis(axis), m_height(kLevelStretch * scale), m_pyramids(std::move(pyramids)) {}

  Stretch at(long long number) const;
  long long numberOf(double y) const;
  std::vector<Stretch> between(double top, double bottom) const;

  /// Everything is before the moment below the axis' end.
  SimTime timeAt(double y) const;
  const TimeAxis& axis() const { return m_axis; }

 private:
  const TimeAxis& m_axis;
  double m_height;
  std::vector<const DensityPyramid*> m_pyramids;
};

/// Packets that are drawn one by one, in order.
struct SpanPackets {
  std::vector<trace::Index> all;
  std::vector<trace::Index> lines;  ///< of them, those that are lines
};

/// Those of a session that leave in the stretches, and those that are on their way when they begin.
SpanPackets packetsIn(const std::vector<Stretch>& stretches, const SpanLevels& levels, const trace::Trace& trace,
                      const DensityPyramid& pyramid);

/// The arrows of those.
std::vector<ArrowShape> arrowsOf(const SpanPackets& packets, const trace::Trace& trace, const DiagramLayout& frame,
                                 const PacketOffsets& offsets);

/// How far below their true times they are drawn, as if there were nothing long before them.
PacketOffsets offsetsOf(const SpanPackets& packets, const trace::Trace& trace, SimDuration typicalLatency,
                        const TimeAxis& axis, double pixelsPerSecond, const Metrics& metrics);

}  // namespace wiretale::diagram
