#pragma once

#include <memory>
#include <optional>

#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/span_layout.h"
#include "ui/session/session.h"

namespace wiretale::views {

/// The layout a view shows: whole, or of a long session the span around what is in view.
class DiagramSource {
 public:
  explicit DiagramSource(session::Session& session) : m_session(session) {}

  const diagram::DiagramLayout& layout() const { return m_layout; }
  bool shows(const session::TracePtr& trace) const { return m_trace == trace; }
  bool isLong() const { return m_span.has_value(); }

  /// Takes the session's trace. Of a long one nothing is laid out before ensure().
  void prepare(const diagram::LayoutOptions& options);
  const diagram::TimeAxis& axis() const { return m_span ? m_span->axis() : m_layout.axis; }
  QSizeF size() const { return m_span ? m_span->size() : m_layout.size; }

  /// Lays out what is missing of [top, bottom]: at first just that, for who zooms asks for another layout soon; then
  /// with room around it, for who scrolls asks for more of this one.
  void ensure(double top, double bottom);

  double heightAt(const diagram::LayoutOptions& options, double zoom) const;
  double zoomFor(const diagram::LayoutOptions& options, double height, double least, double most) const;

  /// The stretch of y that an event's shapes lie in, whether they are laid out or not; null if it has none.
  QRectF extentOf(const diagram::EventRef& event) const;

 private:
  QRectF timesOf(SimTime from, SimTime to) const;

  session::Session& m_session;
  session::TracePtr m_trace;
  diagram::SpanGround m_ground;
  std::optional<diagram::SpanSource> m_spanSource;
  std::optional<diagram::SpanLayout> m_span;
  diagram::DiagramLayout m_layout;
  double m_top = 0;
  double m_bottom = -1;  ///< of what is laid out
  bool m_roomy = false;  ///< somebody scrolls in it
};

}  // namespace wiretale::views
