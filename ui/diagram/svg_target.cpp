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
  m_body.reserve(64 * 1024);
}

void SvgTarget::element(std::string_view start, std::string_view styleClass) {
  flushEvent();
  m_body.raw(start);
  m_body.raw(" class=\"");
  m_body.raw(styleClass);
  m_body.raw("\"");
}

void SvgTarget::path(std::span<const QPointF> points, std::string_view end) {
  m_body.raw(" d=\"M");
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (i > 0) m_body.raw("L");
    m_body.point(points[i]);
  }
  m_body.raw(end);
  m_body.raw("\"/>\n");
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
  m_body.raw(" cx=\"");
  m_body.number(centre.x());
  m_body.raw("\" cy=\"");
  m_body.number(centre.y());
  m_body.raw("\" r=\"");
  m_body.number(radius);
  m_body.raw("\"/>\n");
}

void SvgTarget::rect(const QRectF& rect, QColor fill) {
  element("<rect", m_styles.sharpFill(fill));
  m_body.rectAttributes(rect);
  m_body.raw("/>\n");
}

void SvgTarget::roundedRect(const QRectF& rect, double radius, QColor fill, const Stroke& outline) {
  element("<rect", m_styles.stroke(outline, fill));
  m_body.rectAttributes(rect);
  m_body.raw(" rx=\"");
  m_body.number(radius);
  m_body.raw("\"/>\n");
}

void SvgTarget::text(const TextShape& shape, QColor ink, QColor haloColour) {
  if (shape.text.isEmpty()) return;
  if (haloColour.isValid() && shape.angle == 0.0F) rect(boxOf(shape).grown(2).bounds(), haloColour);
  m_options.text == SvgText::Outlines ? outlines(shape, ink) : realText(shape, ink);
}

void SvgTarget::realText(const TextShape& shape, QColor ink) {
  element("<text", m_styles.text(shape, ink));
  if (shape.angle != 0.0F) {
    appendPlace(m_body, shape.anchor, shape.angle, 1);
  } else {
    m_body.raw(" x=\"");
    m_body.number(shape.anchor.x());
    m_body.raw("\" y=\"");
    m_body.number(shape.anchor.y());
    m_body.raw("\"");
  }
  m_body.raw(">");
  m_body.escaped(shape.text);
  m_body.raw("</text>\n");
}

void SvgTarget::outlines(const TextShape& shape, QColor ink) {
  element("<path", m_styles.fill(ink));
  appendPlace(m_body, shape.anchor, shape.angle, shape.scale);
  m_body.raw(" d=\"");
  // A path starts with a move to where the aligned text begins; the outlines' own first move is relative to it.
  m_body.raw("M");
  m_body.point({offsetOf(shape) / static_cast<double>(shape.scale), 0});
  m_body.raw(m_outlines.pathOf(shape.text, shape.font));
  m_body.raw("\"/>\n");
}

void SvgTarget::beginClip(const QRectF& rect) {
  flushEvent();
  const std::string name = "clip" + std::to_string(++m_clips);
  m_body.raw("<clipPath id=\"" + name + "\"><rect");
  m_body.rectAttributes(rect);
  m_body.raw("/></clipPath>\n<g clip-path=\"url(#" + name + ")\">\n");
}

void SvgTarget::endClip() {
  flushEvent();
  m_body.raw("</g>\n");
}

void SvgTarget::beginEvent(EventRef event) {
  m_event = event;
  m_eventOpen = false;
}

/// Groups are opened by their first shape: an event that draws nothing leaves nothing in the file.
void SvgTarget::flushEvent() {
  if (m_eventOpen || m_event.kind == EventRef::Kind::None) return;
  m_eventOpen = true;
  m_body.raw("<g class=\"");
  m_body.raw(classOf(m_event));
  m_body.raw("\"");
  if (m_named.insert(keyOf(m_event)).second) {
    m_body.raw(" id=\"");
    m_body.raw(classOf(m_event));
    m_body.raw("-");
    m_body.integer(static_cast<long long>(m_event.index) + 1);
    m_body.raw("\"");
  }
  m_body.raw(">");
  const QString title = m_options.titleOf ? m_options.titleOf(m_event) : QString();
  if (!title.isEmpty()) {
    m_body.raw("<title>");
    m_body.escaped(title);
    m_body.raw("</title>");
  }
  m_body.raw("\n");
}

void SvgTarget::endEvent() {
  if (m_eventOpen) m_body.raw("</g>\n");
  m_event = {};
  m_eventOpen = false;
}

void SvgTarget::beginPart(const QRectF& source, QPointF at) {
  m_body.raw("<g");
  appendPlace(m_body, at - source.topLeft(), 0, 1);
  m_body.raw(">\n");
  beginClip(source);
}

void SvgTarget::endPart() {
  endClip();
  m_body.raw("</g>\n");
}

void SvgTarget::head(SvgWriter& out) const {
  out.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
  out.number(m_options.size.width() * m_options.scale);
  out.raw("\" height=\"");
  out.number(m_options.size.height() * m_options.scale);
  out.raw("\" viewBox=\"0 0 ");
  out.number(m_options.size.width());
  out.raw(" ");
  out.number(m_options.size.height());
  out.raw("\" role=\"img\" xml:space=\"preserve\" text-rendering=\"geometricPrecision\" font-family=\"");
  out.escaped(kSvgFontFamilies);
  out.raw("\">\n");
  if (!m_options.title.isEmpty()) {
    out.raw("<title>");
    out.escaped(m_options.title);
    out.raw("</title>\n");
  }
  if (!m_options.description.isEmpty()) {
    out.raw("<desc>");
    out.escaped(m_options.description);
    out.raw("</desc>\n");
  }
}

void SvgTarget::metadata(SvgWriter& out) const {
  if (m_options.scenario.empty()) return;
  out.raw("<metadata><");
  out.raw(kSvgScenarioElement);
  out.raw(" xmlns=\"");
  out.raw(kSvgNamespace);
  out.raw("\">");
  out.escaped(m_options.scenario);
  out.raw("</");
  out.raw(kSvgScenarioElement);
  out.raw("></metadata>\n");
}

std::string SvgTarget::finish() {
  SvgWriter out;
  const std::string rules = m_styles.takeRules();
  out.reserve(m_body.text().size() + rules.size() + 2 * m_options.scenario.size() + 1024);
  head(out);
  metadata(out);
  out.raw("<style>\n");
  out.raw(rules);
  out.raw("</style>\n");
  out.raw(m_body.text());
  out.raw("</svg>\n");
  return out.take();
}

}  // namespace wiretale::diagram
