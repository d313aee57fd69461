#include "ui/diagram/svg_styles.h"

#include <algorithm>

#include "ui/diagram/fonts.h"

namespace wiretale::diagram {
namespace {

constexpr QRgb kNothing = 0;

QRgb keyOf(QColor colour) {
  return colour.isValid() ? colour.rgb() : kNothing;
}

std::string_view anchorOf(TextShape::Align align) {
  switch (align) {
    case TextShape::Align::Start:
      return {};
    case TextShape::Align::Centre:
      return ";text-anchor:middle";
    case TextShape::Align::End:
      return ";text-anchor:end";
  }
  return {};
}

}  // namespace

const std::string* SvgStyles::find(const Key& key) const {
  const auto found = std::find_if(m_classes.begin(), m_classes.end(), [&](const Class& c) { return c.key == key; });
  return found == m_classes.end() ? nullptr : &found->name;
}

const std::string& SvgStyles::add(const Key& key, char letter) {
  m_classes.push_back({key, letter + std::to_string(m_classes.size() + 1)});
  m_rules.raw(".");
  m_rules.raw(m_classes.back().name);
  return m_classes.back().name;
}

std::string_view SvgStyles::fill(QColor colour) {
  const Key key{'f', keyOf(colour), kNothing, 0.0F, 0};
  if (const auto* known = find(key)) return *known;
  const std::string& name = add(key, 'f');
  m_rules.raw("{fill:");
  m_rules.colour(colour);
  m_rules.raw("}\n");
  return name;
}

std::string_view SvgStyles::sharpFill(QColor colour) {
  const Key key{'r', keyOf(colour), kNothing, 0.0F, 0};
  if (const auto* known = find(key)) return *known;
  const std::string& name = add(key, 'r');
  m_rules.raw("{fill:");
  m_rules.colour(colour);
  m_rules.raw(";shape-rendering:crispEdges}\n");
  return name;
}

std::string_view SvgStyles::stroke(const Stroke& stroke, QColor fill) {
  const Key key{'s', keyOf(stroke.colour), keyOf(fill), stroke.width, stroke.dashed ? 1 : 0};
  if (const auto* known = find(key)) return *known;
  const std::string& name = add(key, 's');
  m_rules.raw("{fill:");
  fill.isValid() ? m_rules.colour(fill) : m_rules.raw("none");
  if (stroke.colour.isValid() && stroke.width > 0) {
    m_rules.raw(";stroke:");
    m_rules.colour(stroke.colour);
    m_rules.raw(";stroke-width:");
    m_rules.number(static_cast<double>(stroke.width));
  }
  if (stroke.dashed) {
    m_rules.raw(";stroke-dasharray:");
    m_rules.number(kDash);
    m_rules.raw(" ");
    m_rules.number(kDashGap);
  }
  m_rules.raw("}\n");
  return name;
}

std::string_view SvgStyles::text(const TextShape& shape, QColor ink) {
  const int look = static_cast<int>(shape.font) * 4 + static_cast<int>(shape.align);
  const Key key{'t', keyOf(ink), kNothing, shape.scale, look};
  if (const auto* known = find(key)) return *known;
  const std::string& name = add(key, 't');
  m_rules.raw("{fill:");
  m_rules.colour(ink);
  m_rules.raw(";font-size:");
  m_rules.number(pixelSize(shape.font) * static_cast<double>(shape.scale));
  m_rules.raw("px");
  // Only bold texts are kerned (fonts.cpp).
  m_rules.raw(isBold(shape.font) ? ";font-weight:700" : ";font-kerning:none");
  m_rules.raw(anchorOf(shape.align));
  m_rules.raw("}\n");
  return name;
}

}  // namespace wiretale::diagram
