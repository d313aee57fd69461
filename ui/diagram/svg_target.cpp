#include "ui/diagram/svg_target.h"

#include <array>
#include <utility>

#include "ui/diagram/oriented_box.h"

namespace wiretale::diagram {
namespace {

std::uint64_t keyOf(EventRef event) {
  return std::uint64_t{event.index} | std::uint64_t{static_cast<std::uint8_t>(event.side)} << 32 |
         std::uint64_t{static_cast<std::uint8_t>(event.kind)} << 40;
}

std::string_view classOf(EventRef event) {
  switch (event.kind) {
    case EventRef::Kind::None:
      return "other";
    case EventRef::Kind::Packet:
      return "packet";
    case EventRef::Kind::State:
      return event.side == Side::Client ? "client-state" : "server-state";
    case EventRef::Kind::Timer:
      return "timer";
    case EventRef::Kind::App:
      return "application";
  }
  return "other";
}

double offsetOf(const TextShape& shape) {
  switch (shape.align) {
    case TextShape::Align::Start:
      return 0;
    case TextShape::Align::Centre:
      return -shape.width / 2;
    case TextShape::Align::End:
      return -shape.width;
  }
  return 0;
}

void appendPlace(SvgWriter& out, QPointF at, float angle, float scale) {
  out.raw(" transform=\"translate(");
  out.point(at);
  out.raw(")");
  if (angle != 0.0F) {
    out.raw("rotate(");
    out.number(static_cast<double>(angle));
    out.raw(")");
  }
  if (scale != 1.0F) {
    out.raw("scale(");
    out.number(static_cast<double>(scale));
    out.raw(")");
  }
  out.raw("\"");
}

}  // namespace

SvgTarget::SvgTarget(SvgOptions options) : m_options(std::move(options)) {
  m_out.reserve(m_options.expectedSize + 2 * m_options.scenario.size());
  head();
  metadata();
  m_stylePlace = m_out.size();
}

void SvgTarget::element(std::string_view start, std::string_view styleClass) {
  flushEvent();
  m_out.raw(start);
  m_out.raw(" class=\"");
  m_out.raw(styleClass);
  m_out.raw("\"");
}

void SvgTarget::path(std::span<const QPointF> points, std::string_view end) {
  m_out.raw(" d=\"M");
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (i > 0) m_out.raw("L");
    m_out.point(points[i]);
  }
  m_out.raw(end);
  m_out.raw("\"/>\n");
}

void SvgTarget::line(QPointF from, QPointF to, const Stroke& stroke) {
  const std::array points{from, to};
  polyline(points, stroke);
}

void SvgTarget::polyline(std::span<const QPointF> points, const Stroke& stroke) {
  if (points.empty()) return;
  element("<path", m_styles.stroke(stroke));
  path(points, "");
}

void SvgTarget::polygon(std::span<const QPointF> points, QColor fill) {
  if (points.empty()) return;
  element("<path", m_styles.fill(fill));
  path(points, "z");
}

void SvgTarget::circle(QPointF centre, double radius, QColor fill, const Stroke& outline) {
  element("<circle", m_styles.stroke(outline, fill));
  m_out.raw(" cx=\"");
  m_out.number(centre.x());
  m_out.raw("\" cy=\"");
  m_out.number(centre.y());
  m_out.raw("\" r=\"");
  m_out.number(radius);
  m_out.raw("\"/>\n");
}

void SvgTarget::rect(const QRectF& rect, QColor fill) {
  element("<rect", m_styles.sharpFill(fill));
  m_out.rectAttributes(rect);
  m_out.raw("/>\n");
}

void SvgTarget::roundedRect(const QRectF& rect, double radius, QColor fill, const Stroke& outline) {
  element("<rect", m_styles.stroke(outline, fill));
  m_out.rectAttributes(rect);
  m_out.raw(" rx=\"");
  m_out.number(radius);
  m_out.raw("\"/>\n");
}

void SvgTarget::text(const TextShape& shape, QColor ink, QColor haloColour) {
  if (shape.text.isEmpty()) return;
  if (haloColour.isValid() && shape.angle == 0.0F) rect(boxOf(shape).grown(2).bounds(), haloColour);
  m_options.text == SvgText::Outlines ? outlines(shape, ink) : realText(shape, ink);
}

void SvgTarget::realText(const TextShape& shape, QColor ink) {
  element("<text", m_styles.text(shape, ink));
  if (shape.angle != 0.0F) {
    appendPlace(m_out, shape.anchor, shape.angle, 1);
  } else {
    m_out.raw(" x=\"");
    m_out.number(shape.anchor.x());
    m_out.raw("\" y=\"");
    m_out.number(shape.anchor.y());
    m_out.raw("\"");
  }
  m_out.raw(">");
  m_out.escaped(shape.text);
  m_out.raw("</text>\n");
}

void SvgTarget::outlines(const TextShape& shape, QColor ink) {
  element("<path", m_styles.fill(ink));
  appendPlace(m_out, shape.anchor, shape.angle, shape.scale);
  m_out.raw(" d=\"");
  // A path starts with a move to where the aligned text begins; the outlines' own first move is relative to it.
  m_out.raw("M");
  m_out.point({offsetOf(shape) / static_cast<double>(shape.scale), 0});
  m_out.raw(m_outlines.pathOf(shape.text, shape.font));
  m_out.raw("\"/>\n");
}

void SvgTarget::beginClip(const QRectF& rect) {
  flushEvent();
  const std::string name = "clip" + std::to_string(++m_clips);
  m_out.raw("<clipPath id=\"" + name + "\"><rect");
  m_out.rectAttributes(rect);
  m_out.raw("/></clipPath>\n<g clip-path=\"url(#" + name + ")\">\n");
}

void SvgTarget::endClip() {
  flushEvent();
  m_out.raw("</g>\n");
}

void SvgTarget::beginEvent(EventRef event) {
  m_event = event;
  m_eventOpen = false;
}

/// Groups are opened by their first shape: an event that draws nothing leaves nothing in the file.
void SvgTarget::flushEvent() {
  if (m_eventOpen || m_event.kind == EventRef::Kind::None) return;
  m_eventOpen = true;
  m_out.raw("<g class=\"");
  m_out.raw(classOf(m_event));
  m_out.raw("\"");
  if (m_named.insert(keyOf(m_event)).second) {
    m_out.raw(" id=\"");
    m_out.raw(classOf(m_event));
    m_out.raw("-");
    m_out.integer(static_cast<long long>(m_event.index) + 1);
    m_out.raw("\"");
  }
  m_out.raw(">");
  const QString title = m_options.titleOf ? m_options.titleOf(m_event) : QString();
  if (!title.isEmpty()) {
    m_out.raw("<title>");
    m_out.escaped(title);
    m_out.raw("</title>");
  }
  m_out.raw("\n");
}

void SvgTarget::endEvent() {
  if (m_eventOpen) m_out.raw("</g>\n");
  m_event = {};
  m_eventOpen = false;
}

void SvgTarget::beginPart(const QRectF& source, QPointF at) {
  m_out.raw("<g");
  appendPlace(m_out, at - source.topLeft(), 0, 1);
  m_out.raw(">\n");
  beginClip(source);
}

void SvgTarget::endPart() {
  endClip();
  m_out.raw("</g>\n");
}

void SvgTarget::head() {
  m_out.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
  m_out.number(m_options.size.width() * m_options.scale);
  m_out.raw("\" height=\"");
  m_out.number(m_options.size.height() * m_options.scale);
  m_out.raw("\" viewBox=\"0 0 ");
  m_out.number(m_options.size.width());
  m_out.raw(" ");
  m_out.number(m_options.size.height());
  m_out.raw("\" role=\"img\" xml:space=\"preserve\" text-rendering=\"geometricPrecision\" font-family=\"");
  m_out.raw(kSvgFontFamilies);
  m_out.raw("\">\n");
  if (!m_options.title.isEmpty()) {
    m_out.raw("<title>");
    m_out.escaped(m_options.title);
    m_out.raw("</title>\n");
  }
  if (!m_options.description.isEmpty()) {
    m_out.raw("<desc>");
    m_out.escaped(m_options.description);
    m_out.raw("</desc>\n");
  }
}

void SvgTarget::metadata() {
  if (m_options.scenario.empty()) return;
  m_out.raw("<metadata><");
  m_out.raw(kSvgScenarioElement);
  m_out.raw(" xmlns=\"");
  m_out.raw(kSvgNamespace);
  m_out.raw("\">");
  m_out.escaped(m_options.scenario);
  m_out.raw("</");
  m_out.raw(kSvgScenarioElement);
  m_out.raw("></metadata>\n");
}

std::string SvgTarget::finish() {
  // A reader wants the styles before the first shape, but which are needed is known only now.
  m_out.insert(m_stylePlace, "<style>\n" + m_styles.takeRules() + "</style>\n");
  m_out.raw("</svg>\n");
  return m_out.take();
}

}  // namespace wiretale::diagram
