#include "ui/diagram/ghost.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <tuple>

#include "ui/diagram/arrow_layout.h"
#include "ui/diagram/detail_painter.h"

namespace wiretale::diagram {
namespace {

/// Where an arrow is drawn, in quarters of a px, and how it ends.
auto placeOf(const ArrowShape& arrow) {
  return std::tuple(std::lround(arrow.tail.y() * 4), std::lround(arrow.tip.y() * 4), arrow.from, arrow.died, arrow.ink);
}

QPointF unit(QPointF way) {
  const double length = std::hypot(way.x(), way.y());
  return length > 0 ? way / length : QPointF();
}

/// The ink half way to the paper; lost ones stay a little stronger, for the eye to find.
QColor faint(QColor ink, QColor paper) {
  constexpr double kInk = 0.36;
  const auto mix = [](float a, float b) { return static_cast<float>(a * kInk + b * (1 - kInk)); };
  return QColor::fromRgbF(mix(ink.redF(), paper.redF()), mix(ink.greenF(), paper.greenF()),
                          mix(ink.blueF(), paper.blueF()));
}

void paintEnd(DrawTarget& target, const ArrowShape& arrow, QColor colour, double scale) {
  const QPointF along = unit(arrow.intended - arrow.tail);
  const QPointF across(-along.y(), along.x());
  if (arrow.died) {
    const double arm = 4 * scale;
    const Stroke stroke{colour, static_cast<float>(1.4 * scale), false};
    target.line(arrow.tip + QPointF(-arm, -arm), arrow.tip + QPointF(arm, arm), stroke);
    target.line(arrow.tip + QPointF(-arm, arm), arrow.tip + QPointF(arm, -arm), stroke);
    return;
  }
  const QPointF base = arrow.tip - along * 8 * scale;
  const std::array<QPointF, 3> head{arrow.tip, base + across * 3 * scale, base - across * 3 * scale};
  target.polygon(head, colour);
}

}  // namespace

std::vector<ArrowShape> ghostArrows(const DiagramLayout& layout, const trace::Trace& ghost, const Metrics& metrics) {
  return makeArrows(ghost, layout, burstOffsets(ghost, layout.axis, layout.pixelsPerSecond, metrics));
}

void addGhost(DiagramLayout& layout, const std::vector<ArrowShape>& arrows) {
  std::set<decltype(placeOf(ArrowShape{}))> taken;
  for (const ArrowShape& arrow : layout.arrows) taken.insert(placeOf(arrow));
  for (const ArrowShape& arrow : arrows) {
    if (!taken.contains(placeOf(arrow))) layout.ghost.push_back(arrow);
  }
}

namespace {

/// How many it sends, behind the bars of the other run.
void paintGhostDensity(DrawTarget& target, const DiagramLayout& layout, const Theme& theme, double top, double bottom) {
  const double inset = layout.bandWidth / 2 + 1;
  const double left = layout.laneX[Side::Client] + inset;
  const double right = layout.laneX[Side::Server] - inset;
  const QColor colour = faint(theme.lineOf(Ink::BareAck), theme.paper());
  auto row = std::ranges::lower_bound(layout.ghostDensity, top, {}, &DensityRow::bottom);
  for (; row != layout.ghostDensity.end() && row->top <= bottom; ++row) {
    for (const Side side : kSides) {
      const auto total = static_cast<double>(row->counts[side].total());
      const double length = kLongestBar * (right - left) * total / std::max({layout.densityFull, total, 1.0});
      if (length > 0)
        target.rect({side == Side::Client ? left : right - length, row->top, length, row->bottom - row->top}, colour);
    }
  }
}

}  // namespace

void paintGhost(DrawTarget& target, const DiagramLayout& layout, const Theme& theme, double top, double bottom) {
  paintGhostDensity(target, layout, theme, top, bottom);
  const RowIndex::Range range = layout.ghostRows.range(top, bottom);
  for (std::size_t i = range.first; i < range.last; ++i) {
    const ArrowShape& arrow = layout.ghost[i];
    const QColor colour = faint(theme.lineOf(arrow.ink), theme.paper());
    const QPointF along = unit(arrow.intended - arrow.tail);
    const double cut = arrow.died ? 0 : 6 * layout.scale;
    target.line(arrow.tail, arrow.tip - along * cut, {colour, static_cast<float>(1.4 * layout.scale), arrow.dashed});
    paintEnd(target, arrow, colour, layout.scale);
  }
}

}  // namespace wiretale::diagram
