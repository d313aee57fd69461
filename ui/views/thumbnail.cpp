#include "ui/views/thumbnail.h"

#include <algorithm>
#include <utility>

#include <QPainter>

#include "ui/diagram/diagram_painter.h"
#include "ui/diagram/fonts.h"
#include "ui/diagram/qpainter_target.h"

namespace wiretale::views {

namespace {

/// Layout units: a diagram as wide as it is in a small window, made smaller with all that is on it.
constexpr double kWidth = 680;
constexpr double kZoom = 0.7;

}  // namespace

void Thumbnail::setTrace(session::TracePtr trace) {
  m_trace = std::move(trace);
  m_layout = diagram::layOut(*m_trace, {.width = kWidth, .zoom = kZoom}, diagram::FontMeasurer());
}

void Thumbnail::setTheme(const diagram::Theme& theme) {
  m_theme = theme;
}

/// As in the large view: the playhead sinks to two thirds, then the paper moves.
double Thumbnail::scrollAt(SimTime at, double height) const {
  if (at == kNever) return 0;
  const double lowest = m_layout.headHeight + (height - m_layout.headHeight) * 0.66;
  return std::clamp(m_layout.axis.yAt(at) - lowest, 0.0, std::max(0.0, m_layout.size.height() - height));
}

void Thumbnail::paint(QPainter& painter, const QRectF& room, SimTime at) const {
  if (empty()) return;
  const double scale = room.width() / m_layout.size.width();
  const double height = room.height() / scale;
  const double scroll = scrollAt(at, height);
  painter.save();
  painter.setClipRect(room, Qt::IntersectClip);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(room, m_theme.paper());
  painter.translate(room.topLeft());
  painter.scale(scale, scale);
  diagram::QPainterTarget target(painter);
  painter.save();
  painter.translate(0, -scroll);
  diagram::PaintOptions options;
  options.playhead.at = at >= m_layout.end ? kNever : at;
  options.visible = QRectF(0, scroll + m_layout.headHeight, m_layout.size.width(), height - m_layout.headHeight);
  options.background = false;
  painter.setClipRect(options.visible, Qt::IntersectClip);
  diagram::paintDiagram(target, m_layout, m_theme, options);
  if (!options.playhead.complete()) diagram::paintLive(target, m_layout, *m_trace, m_theme, options);
  painter.restore();
  diagram::paintHead(target, m_layout, m_theme);
  painter.restore();
}

}  // namespace wiretale::views
