#include "ui/diagram/plot_painter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <span>
#include <utility>

#include "ui/diagram/shape_painter.h"

namespace wiretale::diagram {
namespace {

class PlotPainter {
 public:
  PlotPainter(DrawTarget& target, const DiagramLayout& layout, const Theme& theme)
      : m_target(target), m_layout(layout), m_theme(theme), m_scale(layout.scale) {}

  void paint(const PlotPanel& panel, const EventRef& selected, double top, double bottom) {
    paintGrid(panel, std::max(top, m_layout.laneTop), std::min(bottom, m_layout.laneBottom));
    for (const PlotCurve& curve : panel.curves) paintCurve(curve, top, bottom);
    const double reach = 8 * m_scale;
    auto mark = std::lower_bound(panel.marks.begin(), panel.marks.end(), top - reach,
                                 [](const PlotMark& candidate, double y) { return candidate.at.y() < y; });
    for (; mark != panel.marks.end() && mark->at.y() <= bottom + reach; ++mark) {
      if (isOf(*mark, selected)) paintSelection(*mark);
      paintMark(*mark);
    }
  }

  void paintKeys(const PlotPanel& panel) {
    for (const PlotKey& key : panel.keys) {
      if (key.curve < panel.curves.size()) {
        m_target.line(key.from, key.to, strokeOf(panel.curves[key.curve]));
      } else if (key.mark == PlotMark::Shape::Dot) {
        paintMark({(key.from + key.to) / 2, 0, key.mark, Ink::Text});
      } else {
        paintMark({key.from, key.to.x(), key.mark, Ink::Connection});
      }
    }
  }

 private:
  void paintGrid(const PlotPanel& panel, double top, double bottom) {
    if (bottom <= top) return;
    const QColor colour = m_theme.lineOf(Ink::Grid);
    for (const double x : panel.gridX) m_target.rect({std::round(x), top, 1, bottom - top}, colour);
    const auto& grid = m_layout.grid;
    auto line = std::lower_bound(grid.begin(), grid.end(), top - 1,
                                 [](const GridLine& candidate, double y) { return candidate.y < y; });
    for (; line != grid.end() && line->y <= bottom; ++line) {
      m_target.rect({panel.left, std::floor(line->y), panel.right - panel.left, 1}, colour);
    }
    m_target.rect({panel.left, top, 1, bottom - top}, m_theme.lineOf(Ink::Lane));
  }

  static bool isOf(const PlotMark& mark, const EventRef& selected) {
    return selected.kind == EventRef::Kind::Packet && mark.packet == selected.index;
  }

  void paintSelection(const PlotMark& mark) {
    const QPointF end(std::max(mark.to, mark.at.x()), mark.at.y());
    const QPointF grow(6 * m_scale, 0);
    m_target.line(mark.at - grow, end + grow, {m_theme.lineOf(Ink::Selection), static_cast<float>(12 * m_scale)});
  }

  Stroke strokeOf(const PlotCurve& curve) const { return {m_theme.lineOf(curve.ink), curve.width, curve.dashed}; }

  /// Only what is between the two heights, and the points next to it.
  void paintCurve(const PlotCurve& curve, double top, double bottom) {
    auto row = std::ranges::lower_bound(curve.rows, top - 1, {}, &PlotRow::y);
    for (; row != curve.rows.end() && row->y <= bottom; ++row) paintRow(*row, curve);
    std::size_t begin = 0;
    for (const std::size_t end : curve.starts) paintPiece(curve, std::exchange(begin, end), end, top, bottom);
    paintPiece(curve, begin, curve.points.size(), top, bottom);
  }

  void paintRow(const PlotRow& row, const PlotCurve& curve) {
    const double half = static_cast<double>(curve.width) / 2;
    m_target.rect({row.least - half, row.y, row.most - row.least + 2 * half, 1}, m_theme.lineOf(curve.ink));
  }

  void paintPiece(const PlotCurve& curve, std::size_t begin, std::size_t end, double top, double bottom) {
    const auto points = std::span(curve.points).subspan(begin, end - begin);
    const auto above = std::ranges::lower_bound(points, top, {}, &QPointF::y);
    const auto below = std::ranges::lower_bound(above, points.end(), bottom, {}, &QPointF::y);
    const auto first = above == points.begin() ? above : std::prev(above);
    const auto last = below == points.end() ? below : std::next(below);
    if (last - first >= 2) m_target.polyline({first, last}, strokeOf(curve));
  }

  void paintMark(const PlotMark& mark) {
    const QColor colour = m_theme.lineOf(mark.ink);
    switch (mark.shape) {
      case PlotMark::Shape::Dot:
        return m_target.circle(mark.at, 1.8 * m_scale, colour, {colour, static_cast<float>(0.5 * m_scale)});
      case PlotMark::Shape::Segment:
        return m_target.line(mark.at, {mark.to, mark.at.y()}, {colour, static_cast<float>(2.4 * m_scale)});
      case PlotMark::Shape::Cross:
        return paintCross(mark.at, colour);
      case PlotMark::Shape::Again:
        return paintTriangle(mark.at, colour);
      case PlotMark::Shape::State:
        return paintState(mark);
      case PlotMark::Shape::Diamond:
        return paintDiamond(m_target, mark.at, 5 * m_scale, m_theme, false);
    }
  }

  void paintTriangle(QPointF at, QColor colour) {
    const double reach = 4 * m_scale;
    m_target.polygon(std::array{at + QPointF(0, -reach), at + QPointF(reach, reach), at + QPointF(-reach, reach)},
                     colour);
  }

  /// A flag on the plot's axis.
  void paintState(const PlotMark& mark) {
    const double length = 9 * m_scale;
    const double half = 3.5 * m_scale;
    m_target.polygon(std::array{mark.at + QPointF(0, -half), mark.at + QPointF(length, 0), mark.at + QPointF(0, half)},
                     m_theme.textOf(mark.ink));
  }

  void paintCross(QPointF at, QColor colour) {
    const double reach = 4 * m_scale;
    const Stroke stroke{colour, static_cast<float>(2 * m_scale)};
    m_target.line(at - QPointF(reach, reach), at + QPointF(reach, reach), stroke);
    m_target.line(at - QPointF(reach, -reach), at + QPointF(reach, -reach), stroke);
  }

  DrawTarget& m_target;
  const DiagramLayout& m_layout;
  const Theme& m_theme;
  double m_scale;
};

}  // namespace

void paintPlots(DrawTarget& target, const DiagramLayout& layout, const Theme& theme, const EventRef& selected,
                double top, double bottom) {
  for (const PlotPanel& panel : layout.plots) PlotPainter(target, layout, theme).paint(panel, selected, top, bottom);
}

void paintPlotKeys(DrawTarget& target, const DiagramLayout& layout, const Theme& theme) {
  for (const PlotPanel& panel : layout.plots) PlotPainter(target, layout, theme).paintKeys(panel);
}

}  // namespace wiretale::diagram
