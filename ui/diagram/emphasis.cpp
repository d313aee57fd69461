#include "ui/diagram/emphasis.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace wiretale::diagram {

QColor DimmingTarget::shown(QColor colour) const {
  if (!m_pale || !colour.isValid()) return colour;
  const double share = m_emphasis.remains;
  const auto channel = [share](int of, int paper) { return qRound(of * share + paper * (1 - share)); };
  return {channel(colour.red(), m_paper.red()), channel(colour.green(), m_paper.green()),
          channel(colour.blue(), m_paper.blue()), colour.alpha()};
}

Stroke DimmingTarget::shown(const Stroke& stroke) const {
  return {shown(stroke.colour), stroke.width, stroke.dashed};
}

void DimmingTarget::line(QPointF from, QPointF to, const Stroke& stroke) {
  m_target.line(from, to, shown(stroke));
}

void DimmingTarget::polyline(std::span<const QPointF> points, const Stroke& stroke) {
  m_target.polyline(points, shown(stroke));
}

void DimmingTarget::polygon(std::span<const QPointF> points, QColor fill) {
  m_target.polygon(points, shown(fill));
}

void DimmingTarget::circle(QPointF centre, double radius, QColor fill, const Stroke& outline) {
  m_target.circle(centre, radius, shown(fill), shown(outline));
}

void DimmingTarget::rect(const QRectF& rect, QColor fill) {
  m_target.rect(rect, shown(fill));
}

void DimmingTarget::roundedRect(const QRectF& rect, double radius, QColor fill, const Stroke& outline) {
  m_target.roundedRect(rect, radius, shown(fill), shown(outline));
}

void DimmingTarget::text(const TextShape& shape, QColor ink, QColor halo) {
  m_target.text(shape, shown(ink), halo);
}

/// States stay as they are: they are the ground on which the rest stands.
void DimmingTarget::beginEvent(EventRef event) {
  m_pale = m_emphasis.bright != nullptr && event.kind != EventRef::Kind::State && !m_emphasis.bright->contains(event);
  m_target.beginEvent(event);
}

void DimmingTarget::endEvent() {
  m_target.endEvent();
  m_pale = false;
}

bool isPale(const DiagramLayout& layout, const BraceShape& brace, const Emphasis* emphasis) {
  if (emphasis == nullptr || emphasis->bright == nullptr) return false;
  auto arrow = std::ranges::lower_bound(layout.arrows, brace.first, {}, &ArrowShape::packet);
  for (; arrow != layout.arrows.end() && arrow->packet <= brace.last; ++arrow) {
    if (arrow->from == brace.from && emphasis->bright->contains(trace::packetEvent(arrow->packet))) return false;
  }
  return true;
}

bool isPale(const DiagramLayout& layout, const CrowdMark& crowd, const Emphasis* emphasis) {
  if (emphasis == nullptr || emphasis->bright == nullptr) return false;
  return layout.filtered ? crowd.found == 0 : !emphasis->bright->contains(trace::packetEvent(crowd.first));
}

bool isPale(const DiagramLayout& layout, const TextShape& text, const Emphasis* emphasis) {
  if (text.group == trace::kNoIndex) return false;
  const auto brace = std::ranges::find(layout.braces, text.group, &BraceShape::first);
  if (brace != layout.braces.end()) return isPale(layout, *brace, emphasis);
  const auto crowd = std::ranges::find(layout.crowds, text.group, &CrowdMark::first);
  return crowd != layout.crowds.end() && isPale(layout, *crowd, emphasis);
}

namespace {

std::optional<QPointF> packetPoint(const DiagramLayout& layout, trace::Index packet, bool tip) {
  const auto arrow = std::ranges::lower_bound(layout.arrows, packet, {}, &ArrowShape::packet);
  if (arrow == layout.arrows.end() || arrow->packet != packet || arrow->hidden) return std::nullopt;
  return tip ? arrow->tip : arrow->tail;
}

std::optional<QPointF> timerPoint(const DiagramLayout& layout, trace::Index timer, bool end) {
  const auto shape = std::ranges::find(layout.timers, timer, &TimerShape::timer);
  if (shape == layout.timers.end()) return std::nullopt;
  return QPointF(shape->x, end ? shape->bottom : shape->top);
}

std::optional<QPointF> statePoint(const DiagramLayout& layout, const EventRef& state) {
  const auto band = std::ranges::find(layout.bands, state, &BandShape::event);
  if (band == layout.bands.end()) return std::nullopt;
  return QPointF(band->rect.center().x(), band->rect.top());
}

std::optional<QPointF> pointOf(const DiagramLayout& layout, const EventRef& event, bool end) {
  if (event.kind == EventRef::Kind::Packet) return packetPoint(layout, event.index, end);
  if (event.kind == EventRef::Kind::Timer) return timerPoint(layout, event.index, end);
  if (event.kind == EventRef::Kind::State) return statePoint(layout, event);
  return std::nullopt;
}

/// Along a lane, a little towards the middle of the diagram, so that it does not cover the lane.
void paintConnector(DrawTarget& target, const DiagramLayout& layout, const Theme& theme, QPointF from, QPointF to) {
  const double scale = layout.scale;
  const QColor ink = theme.textOf(Ink::Text);
  const Stroke thin{ink, static_cast<float>(1.3 * scale)};
  const double middle = (layout.laneX[Side::Client] + layout.laneX[Side::Server]) / 2;
  const double inwards = (from.x() < middle ? 1 : -1) * 9 * scale;
  if (std::abs(from.y() - to.y()) > 6 * scale) {
    const double x = (from.x() < middle ? std::max(from.x(), to.x()) : std::min(from.x(), to.x())) + inwards;
    const std::array way{from, QPointF(x, from.y()), QPointF(x, to.y()), to};
    target.polyline(way, thin);
  } else {
    target.line(from, to, thin);
  }
  target.circle(from, 3 * scale, theme.paper(), thin);
  target.circle(to, 2.6 * scale, ink, thin);
}

}  // namespace

void paintConnectors(DrawTarget& target, const DiagramLayout& layout, const Theme& theme, const Emphasis& emphasis,
                     double top, double bottom) {
  for (const Connector& connector : emphasis.connectors) {
    const auto from = pointOf(layout, connector.cause, connector.fromTip);
    const auto to = pointOf(layout, connector.effect, false);
    if (!from || !to) continue;
    const double margin = 4 * layout.scale;
    const double first = std::min(from->y(), to->y());
    const double last = std::max(from->y(), to->y());
    if (last + margin >= top && first - margin <= bottom) paintConnector(target, layout, theme, *from, *to);
  }
}

}  // namespace wiretale::diagram
