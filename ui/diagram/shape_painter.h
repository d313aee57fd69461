#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/diagram_painter.h"
#include "ui/diagram/draw_target.h"
#include "ui/diagram/theme.h"

namespace wiretale::diagram {

/// Draws the shapes of a layout that touch a stretch of it, in one theme.
class ShapePainter {
 public:
  ShapePainter(DrawTarget& target, const DiagramLayout& layout, const Theme& theme, const PaintOptions& options);

  /// Everything between `top` and `bottom`; clips if asked to.
  void paintBetween(double top, double bottom);
  void paintLanesBetween(double top, double bottom);
  void paintHead();

  /// What lies below `now` is hidden: a text is there or not, as a whole.
  void hideBelow(double now) { m_now = now; }
  /// The rest of the texts that hideBelow()'s line cuts, as far as it is below `top`.
  void paintTextsAcross(double top);

 private:
  struct TextKey {
    std::uint64_t event;
    std::uint32_t index;
    bool drawn = false;
  };

  void collectTexts();
  bool isOwn(const TextShape& text) const;
  void paintTextsOf(EventRef event);
  void paintText(const TextShape& text);

  void paintEncrypted();
  void paintKeys();
  QColor groundAt(QPointF point) const;

  void paintSelection();
  void paintGrid();
  void paintLane(double x, double top, double bottom);
  void paintBands();
  void paintFold(const FoldShape& fold);
  void paintTimer(const TimerShape& timer);
  void paintLeader(const LeaderShape& leader);
  void paintArrows();
  void paintArrow(const ArrowShape& arrow);
  void paintLine(const ArrowShape& arrow, QPointF end, QColor colour);
  void paintPlain(const ArrowShape& arrow, QColor colour);
  void paintHeadOf(const ArrowShape& arrow, QPointF tip, QPointF along, QColor colour);
  void paintCross(QPointF at);
  void paintBranch(const ArrowShape& arrow, QPointF along, QColor colour);
  void paintBolt(QPointF at);
  void paintHalos();
  void paintRemainingTexts();

  bool touches(double top, double bottom) const { return top <= m_bottom && bottom >= m_top; }

  DrawTarget& m_target;
  const DiagramLayout& m_layout;
  const Theme& m_theme;
  const PaintOptions& m_options;
  double m_scale;
  double m_top = 0;
  double m_bottom = 0;
  double m_now = std::numeric_limits<double>::infinity();
  std::vector<TextKey> m_texts;
};

/// The diamond that ends a timer's ruler; `open`: it was stopped.
void paintDiamond(DrawTarget& target, QPointF at, double radius, const Theme& theme, bool open);

}  // namespace wiretale::diagram
