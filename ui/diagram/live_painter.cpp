#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "core/base/format_duration.h"
#include "ui/diagram/diagram_painter.h"
#include "ui/diagram/fonts.h"
#include "ui/diagram/oriented_box.h"
#include "ui/diagram/shape_painter.h"

namespace wiretale::diagram {
namespace {

class LivePainter {
 public:
  LivePainter(DrawTarget& target, const DiagramLayout& layout, const trace::Trace& trace, const Theme& theme,
              const PaintOptions& options)
      : m_target(target),
        m_layout(layout),
        m_trace(trace),
        m_theme(theme),
        m_visible(options.visible.isNull() ? QRectF(QPointF(0, 0), layout.size) : options.visible),
        m_at(options.playhead.at),
        m_y(layout.axis.yAt(options.playhead.at)),
        m_scale(layout.scale) {}

  void paint() {
    if (m_y < m_visible.top() - 20 * m_scale || m_y > m_visible.bottom() + 20 * m_scale) return;
    for (const TimerShape& timer : m_layout.timers) {
      if (timer.top <= m_y && m_y < timer.bottom) paintRunning(timer);
    }
    paintLine();
    const RowIndex::Range range = m_layout.arrowRows.range(m_y, m_y);
    for (std::uint32_t i = range.first; i < range.last; ++i) paintChip(m_layout.arrows[i]);
  }

 private:
  /// A running timer is full only where it has still to run.
  void paintRunning(const TimerShape& timer) {
    const Theme& pale = paleTheme();
    const auto width = static_cast<float>(3.6 * m_scale);
    const QPointF now(timer.x, m_y);
    m_target.line({timer.x, timer.top}, now, {m_theme.paper(), width});
    m_target.line({timer.x, timer.top}, now, {pale.lineOf(Ink::Timer), width});
    m_target.line(now, {timer.x, timer.bottom}, {m_theme.lineOf(Ink::Timer), width});
    m_target.circle({timer.x, timer.top}, 3.4 * m_scale, m_theme.paper(),
                    {m_theme.textOf(Ink::Timer), static_cast<float>(1.8 * m_scale)});
    paintRemaining(timer);
  }

  /// How long it has still to run, under the line.
  void paintRemaining(const TimerShape& timer) {
    const SimDuration left = m_trace.timers[timer.timer].deadline - m_at;
    const bool client = m_trace.timers[timer.timer].side == Side::Client;
    TextShape text = textOf(QString::fromStdString(displayDuration(std::max(left, SimDuration{}))), FontRole::Note);
    const double out = 9 * m_scale;
    text.align = client ? TextShape::Align::Start : TextShape::Align::End;
    text.anchor = {timer.x + (client ? out : -out), m_y + 15 * m_scale};
    const OrientedBox box = boxOf(text).grown(2 * m_scale);
    if (coversLabelOf(timer, box)) return;
    m_target.rect(box.bounds(), m_theme.paper());
    m_target.text(text, m_theme.textOf(Ink::Timer), QColor());
  }

  /// Near its start a timer's label says the same.
  bool coversLabelOf(const TimerShape& timer, const OrientedBox& box) const {
    const QRectF bounds = box.bounds();
    const RowIndex::Range range = m_layout.textRows.range(bounds.top(), bounds.bottom());
    for (std::uint32_t i = range.first; i < range.last; ++i) {
      const TextShape& text = m_layout.texts[i];
      const bool own = text.event == EventRef{EventRef::Kind::Timer, Side::Client, timer.timer};
      if (own && overlap(boxOf(text), box)) return true;
    }
    return false;
  }

  void paintLine() {
    const double thickness = std::max(1.0, std::round(1.6 * m_scale));
    m_target.rect({m_visible.left(), std::round(m_y) - thickness / 2, m_visible.width(), thickness},
                  m_theme.lineOf(Ink::Text));
    TextShape text = textOf(badgeText(), FontRole::Tick);
    text.align = TextShape::Align::Centre;
    const QSizeF size(text.width + 14 * m_scale, 20 * m_scale);
    QRectF badge(QPointF(m_visible.right() - size.width() - 8 * m_scale, m_y - size.height() - 3 * m_scale), size);
    if (badge.top() < m_visible.top()) badge.moveTop(m_y + 4 * m_scale);
    const QColor fill = m_theme.textOf(Ink::Secondary);
    m_target.roundedRect(badge, 4 * m_scale, fill, {fill, 1});
    text.anchor = {badge.center().x(), badge.center().y() + 4.4 * m_scale};
    m_target.text(text, m_theme.paper(), QColor());
  }

  /// As many decimals as one can see differ.
  QString badgeText() const {
    const int decimals = std::clamp(static_cast<int>(std::log10(m_layout.pixelsPerSecond)), 1, 9);
    const double seconds = std::chrono::duration<double>(m_at.time_since_epoch()).count();
    return QCoreApplication::translate("Diagram", "%1 s", "a time in seconds").arg(seconds, 0, 'f', decimals);
  }

  void paintChip(const ArrowShape& arrow) {
    const double height = arrow.tip.y() - arrow.tail.y();
    if (height <= 0 || m_y < arrow.tail.y() || m_y >= arrow.tip.y()) return;
    const QPointF at = arrow.tail + (arrow.tip - arrow.tail) * ((m_y - arrow.tail.y()) / height);
    const QSizeF size(14 * m_scale, 10 * m_scale);
    const QRectF chip(QPointF(at.x() - size.width() / 2, at.y() - size.height() / 2), size);
    m_target.roundedRect(chip.adjusted(-1.5, -1.5, 1.5, 1.5), 4 * m_scale, m_theme.paper(), {m_theme.paper(), 1});
    m_target.roundedRect(chip, 3 * m_scale, m_theme.lineOf(arrow.ink),
                         {m_theme.textOf(arrow.ink), static_cast<float>(1.5 * m_scale)});
  }

  TextShape textOf(const QString& text, FontRole font) const {
    TextShape shape;
    shape.text = text;
    shape.font = font;
    shape.scale = static_cast<float>(m_scale);
    shape.width = FontMeasurer().width(text, font) * m_scale;
    return shape;
  }

  const Theme& paleTheme() {
    if (!m_hasPale) m_pale = m_theme.pale();
    m_hasPale = true;
    return m_pale;
  }

  DrawTarget& m_target;
  const DiagramLayout& m_layout;
  const trace::Trace& m_trace;
  const Theme& m_theme;
  QRectF m_visible;
  SimTime m_at;
  double m_y;
  double m_scale;
  Theme m_pale;
  bool m_hasPale = false;
};

}  // namespace

void paintLive(DrawTarget& target, const DiagramLayout& layout, const trace::Trace& trace, const Theme& theme,
               const PaintOptions& options) {
  if (!options.playhead.complete()) LivePainter(target, layout, trace, theme, options).paint();
}

}  // namespace wiretale::diagram
