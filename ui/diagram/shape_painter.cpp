#include "ui/diagram/shape_painter.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/diagram/detail_painter.h"
#include "ui/diagram/lock_symbol.h"
#include "ui/diagram/oriented_box.h"
#include "ui/diagram/plot_painter.h"
#include "ui/diagram/ruler_painter.h"
#include "ui/diagram/told_texts.h"
#include "ui/diagram/window_bar_painter.h"

namespace wiretale::diagram {
namespace {

std::uint64_t keyOf(EventRef event) {
  return (static_cast<std::uint64_t>(event.kind) << 40) | (static_cast<std::uint64_t>(event.side) << 32) | event.index;
}

QPointF unit(QPointF way) {
  const double length = std::hypot(way.x(), way.y());
  return length == 0 ? QPointF(1, 0) : way / length;
}

QPointF across(QPointF along) {
  return {-along.y(), along.x()};
}

EventRef packetRef(const ArrowShape& arrow) {
  return {EventRef::Kind::Packet, Side::Client, arrow.packet};
}

float scaled(double value, double scale) {
  return static_cast<float>(value * scale);
}

}  // namespace

ShapePainter::ShapePainter(DrawTarget& target, const DiagramLayout& layout, const Theme& theme,
                           const PaintOptions& options)
    : m_target(target), m_layout(layout), m_theme(theme), m_options(options), m_scale(layout.scale) {}

void ShapePainter::paintBetween(double top, double bottom) {
  m_top = top;
  m_bottom = bottom;
  collectTexts();
  paintEncrypted();
  paintGrid();
  paintPlots(m_target, m_layout, m_theme, m_options.selected, top, bottom);
  paintSelection();
  paintLanesBetween(top, bottom);
  paintDensity(m_target, m_layout, m_theme, m_options.emphasis, top, bottom);
  if (m_options.background) paintHalos();
  paintWindowBars(m_target, m_layout, m_theme, top, bottom);
  paintBands();
  paintKeys();
  paintBrackets(m_target, m_layout, m_theme, top, bottom);
  paintBraces(m_target, m_layout, m_theme, m_options.emphasis, top, bottom);
  for (const FoldShape& fold : m_layout.folds) paintFold(fold);
  for (const TimerShape& timer : m_layout.timers) paintTimer(timer);
  for (const LeaderShape& leader : m_layout.leaders) paintLeader(leader);
  paintRuler(m_target, m_layout, m_theme);
  paintArrows();
  paintCrowds(m_target, m_layout, m_theme, m_options.emphasis, top, bottom);
  paintRemainingTexts();
}

void ShapePainter::paintLanesBetween(double top, double bottom) {
  m_top = top;
  m_bottom = bottom;
  for (const double x : m_layout.laneX) {
    double from = m_layout.laneTop;
    for (const FoldShape& fold : m_layout.folds) {
      paintLane(x, from, fold.middle() - fold.gap / 2);
      from = fold.middle() + fold.gap / 2;
    }
    paintLane(x, from, m_layout.laneBottom);
  }
}

void ShapePainter::paintHead() {
  for (const TextShape& text : m_layout.headTexts) paintText(text);
  paintPlotKeys(m_target, m_layout, m_theme);
}

/// Texts are drawn together with the shape they belong to, so that a vector file can group them.
void ShapePainter::collectTexts() {
  const RowIndex::Range range = m_layout.textRows.range(m_top, m_bottom);
  m_texts.clear();
  m_texts.reserve(range.last - range.first);
  for (std::uint32_t i = range.first; i < range.last; ++i) {
    if (isOwn(m_layout.texts[i]) && isTold(m_layout, m_layout.texts[i], m_now))
      m_texts.push_back({keyOf(m_layout.texts[i].event), i});
  }
  std::sort(m_texts.begin(), m_texts.end(), [](const TextKey& a, const TextKey& b) {
    return a.event != b.event ? a.event < b.event : a.index < b.index;
  });
}

bool ShapePainter::isOwn(const TextShape& text) const {
  const QRectF& own = m_options.own;
  if (own.isNull() || text.font == FontRole::Tick) return true;
  const double middle = boxOf(text).centre.y();
  return middle >= own.top() && middle < own.bottom();
}

void ShapePainter::paintTextsAcross(double top) {
  m_top = m_now - 1;
  m_bottom = m_now + 1;
  collectTexts();
  std::erase_if(m_texts, [this, top](const TextKey& key) {
    const QRectF box = boxOf(m_layout.texts[key.index]).bounds();
    return box.top() >= m_now || box.bottom() <= std::max(m_now, top);
  });
  if (m_options.background) paintHalos();
  paintRemainingTexts();
}

void ShapePainter::paintTextsOf(EventRef event) {
  const std::uint64_t key = keyOf(event);
  auto at = std::lower_bound(m_texts.begin(), m_texts.end(), key,
                             [](const TextKey& text, std::uint64_t wanted) { return text.event < wanted; });
  for (; at != m_texts.end() && at->event == key && !at->drawn; ++at) {
    paintText(m_layout.texts[at->index]);
    at->drawn = true;
  }
}

void ShapePainter::paintText(const TextShape& text) {
  const QColor ink = m_theme.textOf(text.ink);
  if (!text.lock) return m_target.text(text, ink, QColor());
  const auto scale = static_cast<double>(text.scale);
  paintLock(m_target, text.anchor, static_cast<double>(text.angle), scale, ink);
  TextShape behind = text;
  behind.anchor += directionAt(static_cast<double>(text.angle)) * kLockRoom * scale;
  behind.width -= kLockRoom * scale;
  m_target.text(behind, ink, QColor());
}

/// The deeper ones on top of the others.
void ShapePainter::paintEncrypted() {
  for (const EncryptedArea& area : m_layout.encrypted.areas) {
    const auto [top, bottom] = std::ranges::minmax(area.outline, {}, [](const QPointF& point) { return point.y(); });
    if (touches(top.y(), bottom.y())) m_target.polygon(area.outline, m_theme.encrypted(area.depth));
  }
}

void ShapePainter::paintKeys() {
  const double reach = kKeyHeight / 2 * m_scale;
  for (const KeyMark& key : m_layout.encrypted.keys) {
    if (!touches(key.at.y() - reach, key.at.y() + reach)) continue;
    paintKey(m_target, key.at, m_scale, m_theme.textOf(Ink::Established), m_theme.paper());
  }
}

/// What a text stands on.
QColor ShapePainter::groundAt(QPointF point) const {
  return m_theme.encrypted(m_layout.encrypted.depthAt(point));
}

void ShapePainter::paintRemainingTexts() {
  for (std::size_t i = 0; i < m_texts.size(); ++i) {
    if (m_texts[i].drawn) continue;
    const TextShape& text = m_layout.texts[m_texts[i].index];
    const bool named = text.event.kind != EventRef::Kind::None;
    if (named) m_target.beginEvent(text.event);
    if (!named) m_target.setPale(isPale(m_layout, text, m_options.emphasis));
    named ? paintTextsOf(text.event) : paintText(text);
    named ? m_target.endEvent() : m_target.setPale(false);
  }
}

void ShapePainter::paintHalos() {
  for (const TextKey& key : m_texts) {
    const TextShape& text = m_layout.texts[key.index];
    if (!text.halo) continue;
    const OrientedBox box = boxOf(text).grown(2 * m_scale);
    const QPointF u = box.along * box.halfWidth;
    const QPointF v = across(box.along) * box.halfHeight;
    if (text.angle == 0) {
      m_target.rect(box.bounds(), groundAt(box.centre));
    } else {
      const std::array corners{box.centre - u - v, box.centre + u - v, box.centre + u + v, box.centre - u + v};
      m_target.polygon(corners, groundAt(box.centre));
    }
  }
}

void ShapePainter::paintGrid() {
  const auto& grid = m_layout.grid;
  auto line = std::lower_bound(grid.begin(), grid.end(), m_top - 1,
                               [](const GridLine& candidate, double y) { return candidate.y < y; });
  for (; line != grid.end() && line->y <= m_bottom; ++line) {
    m_target.rect({line->left, std::floor(line->y), line->right - line->left, 1}, m_theme.lineOf(Ink::Grid));
  }
}

void ShapePainter::paintLane(double x, double top, double bottom) {
  if (bottom <= top || !touches(top, bottom)) return;
  const double width = 2 * std::max(1.0, std::round(m_scale));
  m_target.rect({x - width / 2, top, width, bottom - top}, m_theme.lineOf(Ink::Lane));
}

void ShapePainter::paintBands() {
  for (const BandShape& band : m_layout.bands) {
    if (!touches(band.rect.top(), band.rect.bottom())) continue;
    m_target.beginEvent(band.event);
    m_target.rect(band.rect, m_theme.lineOf(band.ink));
    paintTextsOf(band.event);
    m_target.endEvent();
  }
}

void ShapePainter::paintFold(const FoldShape& fold) {
  if (!touches(fold.top, fold.bottom)) return;
  const double reach = 8 * m_scale;
  const double step = 5 * m_scale;
  for (const double x : m_layout.laneX) {
    const double y = fold.middle();
    const std::array points{QPointF(x - reach, y - 1.5 * step), QPointF(x + reach, y - 0.5 * step),
                            QPointF(x - reach, y + 0.5 * step), QPointF(x + reach, y + 1.5 * step)};
    m_target.polyline(points, {m_theme.lineOf(Ink::BareAck), scaled(1.5, m_scale)});
  }
}

void ShapePainter::paintTimer(const TimerShape& timer) {
  if (!touches(timer.top - 6 * m_scale, timer.bottom + 6 * m_scale)) return;
  const EventRef event{EventRef::Kind::Timer, Side::Client, timer.timer};
  const bool stopped = timer.outcome == trace::TimerOutcome::Stopped;
  const QPointF top(timer.x, timer.top);
  const QPointF bottom(timer.x, timer.bottom);
  m_target.beginEvent(event);
  m_target.line(top, bottom, {m_theme.lineOf(Ink::Timer), scaled(stopped ? 1.4 : 3.6, m_scale)});
  m_target.circle(top, (stopped ? 2.8 : 3.4) * m_scale, m_theme.paper(),
                  {m_theme.textOf(Ink::Timer), scaled(stopped ? 1.3 : 1.8, m_scale)});
  if (timer.outcome != trace::TimerOutcome::Running) {
    paintDiamond(m_target, bottom, (stopped ? 4 : 5.5) * m_scale, m_theme, stopped);
  }
  paintTextsOf(event);
  m_target.endEvent();
}

void ShapePainter::paintLeader(const LeaderShape& leader) {
  if (!touches(leader.from.y(), leader.to.y())) return;
  const double x = (leader.from.x() + leader.to.x()) / 2;
  const std::array points{leader.from, QPointF(x, leader.from.y()), QPointF(x, leader.to.y()), leader.to};
  m_target.polyline(points, {m_theme.lineOf(Ink::BareAck), scaled(1, m_scale)});
}

void ShapePainter::paintSelection() {
  const EventRef& selected = m_options.selected;
  const Stroke halo{m_theme.lineOf(Ink::Selection), scaled(12, m_scale)};
  const ArrowShape* chosen = selected.kind == EventRef::Kind::Packet ? arrowOf(m_layout, selected.index) : nullptr;
  if (chosen != nullptr) {
    const ArrowShape& arrow = *chosen;
    m_target.line(arrow.tail, arrow.tip, halo);
    if (arrow.died) m_target.line(arrow.tip, arrow.intended, {m_theme.lineOf(Ink::Lane), scaled(1.2, m_scale), true});
  }
  for (const BandShape& band : m_layout.bands) {
    const double grow = 4 * m_scale;
    if (band.event == selected) m_target.rect(band.rect.adjusted(-grow, 0, grow, 0), halo.colour);
  }
  for (const TimerShape& timer : m_layout.timers) {
    if (selected == EventRef{EventRef::Kind::Timer, Side::Client, timer.timer}) {
      m_target.line({timer.x, timer.top}, {timer.x, timer.bottom}, halo);
    }
  }
}

void ShapePainter::paintArrows() {
  const RowIndex::Range range = m_layout.arrowRows.range(m_top, m_bottom);
  for (std::uint32_t i = range.first; i < range.last; ++i) {
    const ArrowShape& arrow = m_layout.arrows[i];
    if (arrow.hidden || !touches(arrow.tail.y() - 12 * m_scale, arrow.intended.y() + 12 * m_scale)) continue;
    m_target.beginEvent(packetRef(arrow));
    paintArrow(arrow);
    paintTextsOf(packetRef(arrow));
    m_target.endEvent();
  }
}

void ShapePainter::paintArrow(const ArrowShape& arrow) {
  const QColor colour = m_theme.lineOf(arrow.ink);
  if (arrow.plain && !arrow.reset) return paintPlain(arrow, colour);
  const QPointF along = unit(arrow.intended - arrow.tail);
  const double length = 9 * m_scale + 1.1 * static_cast<double>(arrow.width);
  const double cut = arrow.died ? 9 * m_scale : length * 0.8;
  if (QPointF::dotProduct(arrow.tip - arrow.tail, along) > cut) paintLine(arrow, arrow.tip - along * cut, colour);
  if (arrow.died) return paintCross(arrow.tip);
  paintHeadOf(arrow, arrow.tip, along, colour);
  if (arrow.reset) paintHeadOf(arrow, arrow.tip - along * length * 0.8, along, colour);
  if (arrow.copy) paintBranch(arrow, along, colour);
  if (arrow.corrupted) paintBolt(boltOf(arrow, m_scale));
}

/// But for where its own label stands on it.
void ShapePainter::paintLine(const ArrowShape& arrow, QPointF end, QColor colour) {
  const Stroke stroke{colour, arrow.width, arrow.dashed};
  const QPointF along = unit(arrow.intended - arrow.tail);
  const std::uint64_t key = keyOf(packetRef(arrow));
  QPointF from = arrow.tail;
  for (auto at = std::ranges::lower_bound(m_texts, key, {}, &TextKey::event); at != m_texts.end() && at->event == key;
       ++at) {
    const OrientedBox box = boxOf(m_layout.texts[at->index]);
    if (!crosses(box, arrow.tail, end)) continue;
    const double middle = QPointF::dotProduct(box.centre - arrow.tail, along);
    const double reach = box.halfWidth + 3 * m_scale;
    m_target.line(arrow.tail, arrow.tail + along * (middle - reach), stroke);
    from = arrow.tail + along * (middle + reach);
  }
  m_target.line(from, end, stroke);
}

void ShapePainter::paintPlain(const ArrowShape& arrow, QColor colour) {
  m_target.line(arrow.tail, arrow.tip, {arrow.died ? m_theme.lineOf(Ink::Lost) : colour, arrow.width});
  if (arrow.died) paintSmallCross(m_target, arrow.tip, m_theme, m_scale);
}

/// Where the network made a copy.
void ShapePainter::paintBranch(const ArrowShape& arrow, QPointF along, QColor colour) {
  m_target.circle(arrow.tail + along * 12 * m_scale, 3 * m_scale, m_theme.paper(), {colour, scaled(1.3, m_scale)});
}

void ShapePainter::paintBolt(QPointF at) {
  const auto point = [&](double x, double y) { return at + QPointF(x, y) * m_scale; };
  const std::array corners{point(2.5, -9), point(-5, 1.5),   point(-0.6, 1.5), point(-2.5, 9),
                           point(5, -1.5), point(0.6, -1.5), point(2.5, -9)};
  if (m_options.background) m_target.polyline(corners, {m_theme.paper(), scaled(3, m_scale)});
  m_target.polygon(std::span(corners).first(6), m_theme.lineOf(Ink::Lost));
}

void ShapePainter::paintHeadOf(const ArrowShape& arrow, QPointF tip, QPointF along, QColor colour) {
  const double length = 9 * m_scale + 1.1 * static_cast<double>(arrow.width);
  const double half = 3.4 * m_scale + 0.65 * static_cast<double>(arrow.width);
  const QPointF back = tip - along * length;
  const std::array corners{tip, back + across(along) * half, back - across(along) * half};
  m_target.polygon(corners, colour);
}

void ShapePainter::paintCross(QPointF at) {
  const double reach = 6 * m_scale;
  const QPointF down(reach, reach);
  const QPointF up(reach, -reach);
  if (m_options.background) {
    const Stroke outline{m_theme.paper(), scaled(6, m_scale)};
    m_target.line(at - down * 1.25, at + down * 1.25, outline);
    m_target.line(at - up * 1.25, at + up * 1.25, outline);
  }
  const Stroke stroke{m_theme.lineOf(Ink::Lost), scaled(2.6, m_scale)};
  m_target.line(at - down, at + down, stroke);
  m_target.line(at - up, at + up, stroke);
}

void paintDiamond(DrawTarget& target, QPointF at, double radius, const Theme& theme, bool open) {
  const std::array corners{at + QPointF(0, -radius), at + QPointF(radius, 0), at + QPointF(0, radius),
                           at + QPointF(-radius, 0), at + QPointF(0, -radius)};
  target.polygon(std::span(corners).first(4), open ? theme.paper() : theme.textOf(Ink::Timer));
  if (open) target.polyline(corners, {theme.textOf(Ink::Timer), static_cast<float>(radius) * 0.3F});
}

}  // namespace wiretale::diagram
