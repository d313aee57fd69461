#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "core/base/format_duration.h"
#include "ui/diagram/diagram_painter.h"
#include "ui/diagram/fonts.h"
#include "ui/diagram/live_room.h"
#include "ui/diagram/oriented_box.h"
#include "ui/diagram/shape_painter.h"

namespace wiretale::diagram {
namespace {

/// How far from the playhead (at scale 1) anything is drawn, at most.
constexpr double kReach = 34;

class LivePainter {
 public:
  LivePainter(DrawTarget& target, const DiagramLayout& layout, const trace::Trace& trace, const Theme& theme,
              const PaintOptions& options)
      : m_target(target),
        m_layout(layout),
        m_trace(trace),
        m_theme(theme),
        m_visible(belowHead(layout, options)),
        m_at(options.playhead.at),
        m_y(layout.axis.yAt(options.playhead.at)),
        m_scale(layout.scale),
        m_room(layout, m_y, kReach * layout.scale, hiddenBelow(options, m_y)) {}

  void paint() {
    if (m_y < m_visible.top() || m_y > m_visible.bottom()) return;
    for (const TimerShape& timer : m_layout.timers) {
      if (timer.top <= m_y && m_y < timer.bottom) paintRunning(timer);
    }
    paintLine();
    paintBadge();
    const RowIndex::Range range = m_layout.arrowRows.range(m_y, m_y);
    for (std::uint32_t i = range.first; i < range.last; ++i)
      if (!m_layout.arrows[i].hidden) paintChip(m_layout.arrows[i]);
  }

 private:
  static double hiddenBelow(const PaintOptions& options, double y) {
    return options.playhead.future == Playhead::Future::Hidden ? y : std::numeric_limits<double>::infinity();
  }

  /// The lanes' names stay at the top of whatever is shown.
  static QRectF belowHead(const DiagramLayout& layout, const PaintOptions& options) {
    QRectF visible = options.visible.isNull() ? QRectF(QPointF(0, 0), layout.size) : options.visible;
    visible.setTop(std::max(visible.top(), layout.headHeight));
    return visible;
  }

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

  /// How long it has still to run, beside it: under the playhead's line where there is room, else above it.
  void paintRemaining(const TimerShape& timer) {
    const SimDuration left = m_trace.timers[timer.timer].deadline - m_at;
    const bool client = m_trace.timers[timer.timer].side == Side::Client;
    TextShape text = textOf(QString::fromStdString(displayDuration(std::max(left, SimDuration{}))), FontRole::Note);
    const double out = 9 * m_scale;
    text.align = client ? TextShape::Align::Start : TextShape::Align::End;
    for (const double down : {15.0, -8.0, 27.0, -20.0}) {
      text.anchor = {timer.x + (client ? out : -out), m_y + down * m_scale};
      const OrientedBox box = boxOf(text).grown(2 * m_scale);
      const QRectF bounds = box.bounds();
      const bool inside = bounds.top() >= m_visible.top() && bounds.bottom() <= m_visible.bottom();
      if (!inside || !m_room.isFree(box) || crossesATimer(box)) continue;
      m_room.take(box);
      m_target.rect(bounds, m_theme.paper());
      return m_target.text(text, m_theme.textOf(Ink::Timer), QColor());
    }
  }

  bool crossesATimer(const OrientedBox& box) const {
    const auto crossed = [&](const TimerShape& timer) {
      return crosses(box, {timer.x, timer.top}, {timer.x, timer.bottom});
    };
    return std::any_of(m_layout.timers.begin(), m_layout.timers.end(), crossed);
  }

  /// Interrupted where it would cross out a text.
  void paintLine() {
    const double thickness = std::max(1.0, std::round(1.6 * m_scale));
    const double top = std::round(m_y) - thickness / 2;
    for (const Span& piece : m_room.freeAlong(m_y, {m_visible.left(), m_visible.right()})) {
      m_target.rect({piece.left, top, piece.right - piece.left, thickness}, m_theme.lineOf(Ink::Text));
    }
  }

  /// The time, at the right end of the line or as near to it as there is room.
  void paintBadge() {
    TextShape text = textOf(badgeText(), FontRole::Tick);
    text.align = TextShape::Align::Centre;
    const QRectF badge = badgePlace({text.width + 14 * m_scale, 20 * m_scale});
    const QColor fill = m_theme.textOf(Ink::Secondary);
    m_room.take(boxOf(badge));
    m_target.roundedRect(badge, 4 * m_scale, fill, {fill, 1});
    text.anchor = {badge.center().x(), badge.center().y() + 4.4 * m_scale};
    m_target.text(text, m_theme.paper(), QColor());
  }

  QRectF badgePlace(QSizeF size) const {
    const double gap = 4 * m_scale;
    for (double x = m_visible.right() - size.width() - 2 * gap; x >= m_visible.left(); x -= size.width() / 2) {
      for (const double y : {m_y - size.height() - gap, m_y + gap}) {
        const QRectF place(QPointF(x, y), size);
        const bool inside = place.top() >= m_visible.top() && place.bottom() <= m_visible.bottom();
        if (inside && m_room.isFree(boxOf(place).grown(m_scale))) return place;
      }
    }
    return {QPointF(m_visible.right() - size.width() - 2 * gap, m_y + gap), size};
  }

  /// As many decimals as one can see differ.
  QString badgeText() const {
    SimDuration grain = 100ms;
    while (grain > 1ns && m_layout.pixelsPerSecond * std::chrono::duration<double>(grain).count() >= 10) grain /= 10;
    return QString::fromStdString(displayMoment(m_at, grain, Zeros::Kept));
  }

  void paintChip(const ArrowShape& arrow) {
    const double height = arrow.tip.y() - arrow.tail.y();
    if (arrow.plain || height <= 0 || m_y < arrow.tail.y() || m_y >= arrow.tip.y()) return;
    const QPointF at = arrow.tail + (arrow.tip - arrow.tail) * ((m_y - arrow.tail.y()) / height);
    const auto chip = chipPlace(at, arrow.tip - arrow.tail);
    if (!chip) return;
    const double ground = chip->ground;
    m_target.roundedRect(chip->rect.adjusted(-ground, -ground, ground, ground), 4 * m_scale, m_theme.paper(),
                         {m_theme.paper(), 1});
    m_target.roundedRect(chip->rect, 3 * m_scale, m_theme.lineOf(arrow.ink),
                         {m_theme.textOf(arrow.ink), static_cast<float>(ground * m_scale)});
  }

  struct Chip {
    QRectF rect;
    double ground;  ///< paper around it
  };

  /// A packet is where its arrow and the playhead meet. Beside a label it gives way across the arrow, as little as
  /// needed; between two it gets smaller, and where even that is too large it passes below them unseen.
  std::optional<Chip> chipPlace(QPointF at, QPointF along) const {
    constexpr int kMostAside = 7;
    const QPointF across = QPointF(-along.y(), along.x()) / std::hypot(along.x(), along.y());
    for (const Chip& kind : {Chip{{-7, -5, 14, 10}, 1.5}, {{-4, -3, 8, 6}, 1.5}, {{-2.5, -2, 5, 4}, 0.75}}) {
      const QRectF rect(kind.rect.topLeft() * m_scale, kind.rect.size() * m_scale);
      const double room = kind.ground + 0.5;
      for (int step = 0; step <= 2 * kMostAside; ++step) {
        const int aside = step % 2 == 1 ? (step + 1) / 2 : -step / 2;
        const QRectF chip = rect.translated(at + across * (aside * m_scale));
        if (m_room.isFree(boxOf(chip.adjusted(-room, -room, room, room)))) return Chip{chip, kind.ground};
      }
    }
    return std::nullopt;
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
  LiveRoom m_room;
  Theme m_pale;
  bool m_hasPale = false;
};

}  // namespace

void paintLive(DrawTarget& target, const DiagramLayout& layout, const trace::Trace& trace, const Theme& theme,
               const PaintOptions& options) {
  if (!options.playhead.complete()) LivePainter(target, layout, trace, theme, options).paint();
}

}  // namespace wiretale::diagram
