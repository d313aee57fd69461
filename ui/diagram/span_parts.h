#pragma once

#include <vector>

#include "ui/diagram/arrow_layout.h"
#include "ui/diagram/span_layout.h"
#include "ui/diagram/state_layout.h"
#include "ui/diagram/time_ticks.h"

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

/// The pieces of a layout that differ where only a span of a long session is laid out.
class SpanParts {
 public:
  SpanParts(const SpanLayout& whole, double top, double bottom);

  double pixelsPerSecond() const { return m_whole.m_pixelsPerSecond; }
  const TimeAxis& axis() const { return m_whole.m_axis; }
  double top() const { return m_top; }
  double bottom() const { return m_bottom; }
  const ColumnNeeds& needs() const { return m_whole.m_needs; }
  QSizeF size() const { return m_whole.m_size; }

  PacketOffsets offsets() const;
  std::vector<StateRow> states(const DiagramLayout& frame, const PacketOffsets& offsets, Side side) const;
  std::vector<Ruler> rulers(const TextMeasurer& measurer) const;
  TimeTicks ticks() const;

  /// Arrows, lines, density rows and crowd marks. Expects lanes and axis in place.
  void addPackets(DiagramLayout& layout, const PacketOffsets& offsets) const;

 private:
  struct Stretch {
    double top = 0;
    double bottom = 0;
    SimTime from;
    SimTime to;
    DetailLevel level = DetailLevel::Arrows;
  };
  void findLevels();
  void choosePackets();
  Stretch stretchAt(long long number) const;
  SimTime timeAt(double y) const;
  void addDensity(DiagramLayout& layout, const Stretch& stretch) const;
  void addMarks(DiagramLayout& layout, const Stretch& stretch) const;
  double rowHeight() const;
  double fullRow(double height) const;
  SimDuration durationOf(double pixels) const;

  const SpanLayout& m_whole;
  double m_top;
  double m_bottom;
  SimTime m_from;
  SimTime m_to;
  std::vector<Stretch> m_stretches;
  std::vector<trace::Index> m_packets;  ///< drawn one by one, in order
  std::vector<trace::Index> m_lines;    ///< of them, those that are lines, in order
};

}  // namespace wiretale::diagram
