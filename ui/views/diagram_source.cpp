#include "ui/views/diagram_source.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/diagram/fonts.h"
#include "ui/views/layer_tiles.h"

namespace wiretale::views {

using diagram::EventRef;
using diagram::SpanLayout;

void DiagramSource::prepare(const diagram::LayoutOptions& options) {
  m_span.reset();
  m_spanSource.reset();
  m_trace = m_session.trace();
  m_bottom = m_top - 1;
  m_roomy = false;
  if (!diagram::inSpans(*m_trace, options)) {
    m_layout = diagram::layOut(*m_trace, options, diagram::FontMeasurer());
    return;
  }
  const auto outlineOf = [this](const trace::Trace& trace) { return m_session.outlineOf(trace); };
  m_spanSource.emplace(m_ground.prepare(*m_trace, options, outlineOf));
  m_span.emplace(*m_spanSource, options, diagram::FontMeasurer());
}

void DiagramSource::ensure(double top, double bottom) {
  if (!m_span || (top >= m_top && bottom <= m_bottom)) return;
  const double room = std::exchange(m_roomy, true) ? std::max(bottom - top, 0.0) : 0;
  m_top = top - room;
  m_bottom = bottom + room;
  m_layout = m_span->layOut(m_top, m_bottom, diagram::FontMeasurer());
}

double DiagramSource::heightAt(const diagram::LayoutOptions& options, double zoom) const {
  if (m_span) return SpanLayout::heightAt(m_spanSource->axis, options, zoom);
  diagram::LayoutOptions zoomed = options;
  zoomed.zoom = zoom;
  return diagram::layOut(*m_session.trace(), zoomed, diagram::FontMeasurer()).size.height();
}

/// The height is no simple function of the zoom (idle time folds at some scales), so it is searched for.
double DiagramSource::zoomFor(const diagram::LayoutOptions& options, double height, double least, double most) const {
  if (m_span) return SpanLayout::zoomFor(m_spanSource->axis, options, height, most);
  for (int round = 0; round < 12; ++round) {
    const double zoom = std::sqrt(least * most);
    (heightAt(options, zoom) <= height ? least : most) = zoom;
  }
  return least;
}

QRectF DiagramSource::timesOf(SimTime from, SimTime to) const {
  constexpr double kRoom = 40;
  return {QPointF(0, axis().yAt(from) - kRoom), QPointF(1, axis().yAt(to) + kRoom)};
}

QRectF DiagramSource::extentOf(const EventRef& event) const {
  if (!m_span) return views::extentOf(m_layout, event);
  if (event.kind == EventRef::Kind::Packet && event.index < m_trace->packets.size()) {
    const trace::PacketRecord& packet = m_trace->packets[event.index];
    return timesOf(packet.sent, packet.arrives);
  }
  if (event.kind == EventRef::Kind::Timer && event.index < m_trace->timers.size()) {
    const trace::TimerSpan& timer = m_trace->timers[event.index];
    return timesOf(timer.started, timer.ended);
  }
  if (event.kind == EventRef::Kind::State && event.index < m_trace->states[event.side].size()) {
    const trace::StateSpan& span = m_trace->states[event.side][event.index];
    return timesOf(span.from, span.to);
  }
  return {};
}

}  // namespace wiretale::views
