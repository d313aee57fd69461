#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/metrics.h"
#include "ui/diagram/oriented_box.h"

namespace wiretale::diagram {

/// Boxes that may not be covered, found again by where they stand. Outside of a span nothing is known.
class BoxGrid {
 public:
  BoxGrid() = default;
  BoxGrid(double top, double bottom) : m_top(top), m_bottom(bottom) {}

  void add(const OrientedBox& box);
  bool covers(const OrientedBox& box) const;

 private:
  struct Entry {
    OrientedBox box;
    std::int32_t next;
  };
  static constexpr double kRowHeight = 32;

  double m_top = 0;
  double m_bottom = std::numeric_limits<double>::infinity();
  std::size_t m_first = 0;           ///< the row that m_rows begins with
  std::vector<std::int32_t> m_rows;  ///< first entry of each row, or -1
  std::vector<Entry> m_entries;
};

/// What stands on an arrow: one line, made of one or two texts, or several lines below each other.
struct LabelText {
  double width = 0;  ///< of the longest line
  double size = 0;   ///< px of its letters
  int lines = 1;

  static constexpr double kLineHeight = 1.22;  ///< from one base line to the next, of letters of 1 px size
  double step() const { return kLineHeight * size; }
};

/// Where the base line of a label's first line starts, and how it is turned.
struct LabelPlace {
  QPointF start;
  float angle = 0;
};

/// Finds room for labels between the lanes. Labels are asked for by falling importance; each takes the first of its
/// places that covers no other label, no mark and no arrow but its own.
class LabelPlacer {
 public:
  LabelPlacer(const DiagramLayout& layout, const Metrics& metrics);

  /// Something that no label may cover.
  void block(const OrientedBox& box) { m_taken.add(box); }

  std::optional<LabelPlace> place(const ArrowShape& arrow, const LabelText& label);

  /// At more places along the arrow, and only where the middle of no line is below `lowest`. `steep`: turned further
  /// than is easy to read.
  std::optional<LabelPlace> placeAnywhere(const ArrowShape& arrow, const LabelText& label, double lowest, bool steep);

  /// Level, some way above or below the arrow, where no arrow is; `leader`: the line that ties it to its arrow.
  std::optional<LabelPlace> placeAway(const ArrowShape& arrow, const LabelText& label, double lowest,
                                      LeaderShape& leader);

  /// On the arrow itself, which is interrupted there: for a label that has no room beside it.
  std::optional<LabelPlace> placeOnArrow(const ArrowShape& arrow, const LabelText& label);

  /// A horizontal word beside the cross of a packet that died.
  std::optional<LabelPlace> placeAtCross(const ArrowShape& arrow, const LabelText& label);

  /// Are there so many arrows here that trying is in vain?
  bool isCrowded(const ArrowShape& arrow) const;

 private:
  std::optional<LabelPlace> placeAlong(const ArrowShape& arrow, const LabelText& label, std::span<const double> shares,
                                       double lowest, int steepest);
  bool takeWith(const LeaderShape& leader, const LabelPlace& place, const LabelText& label);
  bool isFreeOfArrows(const OrientedBox& box, trace::Index own) const;
  /// Takes the place of `box` if it is free, and no arrow but its own crosses `withWay`.
  bool take(const OrientedBox& box, const OrientedBox& withWay, trace::Index own);

  const DiagramLayout& m_layout;
  const Metrics& m_metrics;
  double m_left;
  double m_right;
  BoxGrid m_taken;
};

}  // namespace wiretale::diagram
