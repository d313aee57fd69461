#pragma once

#include <limits>
#include <vector>

#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/oriented_box.h"

namespace wiretale::diagram {

/// The room that what moves may use: beside the texts of the layout, and beside what moves and has its place already.
class LiveRoom {
 public:
  /// Knows what stands within `reach` of the playhead at `y`. With `hiddenBelow` the texts that are not told there yet
  /// stand nowhere.
  LiveRoom(const DiagramLayout& layout, double y, double reach,
           double hiddenBelow = std::numeric_limits<double>::infinity());

  bool isFree(const OrientedBox& box) const;
  void take(const OrientedBox& box) { m_taken.push_back(box); }

  /// What remains of a horizontal line through `within` when it is interrupted wherever something stands.
  std::vector<Span> freeAlong(double y, Span within) const;

 private:
  double m_scale;
  std::vector<OrientedBox> m_taken;
};

}  // namespace wiretale::diagram
