#include "ui/diagram/svg_outlines.h"

#include <array>
#include <cmath>

#include <QPainterPath>

#include "ui/diagram/fonts.h"
#include "ui/diagram/svg_writer.h"

namespace wiretale::diagram {
namespace {

/// Writes a path in relative coordinates, which are short. Differences are taken between rounded positions, so that
/// rounding does not add up.
class RelativePath {
 public:
  std::string write(const QPainterPath& path) {
    for (int i = 0; i < path.elementCount(); ++i) {
      const QPainterPath::Element element = path.elementAt(i);
      if (element.isMoveTo()) {
        moveTo(element);
      } else if (element.isLineTo()) {
        lineTo(element);
      } else {
        curveTo(element, path.elementAt(i + 1), path.elementAt(i + 2));
        i += 2;
      }
    }
    close();
    return m_out.take();
  }

 private:
  static QPointF rounded(const QPainterPath::Element& e) {
    return {std::round(e.x * 100) / 100, std::round(e.y * 100) / 100};
  }

  void moveTo(const QPainterPath::Element& element) {
    close();
    command('m', {rounded(element)});
    m_start = m_current;
    m_open = true;
  }
  void lineTo(const QPainterPath::Element& element) { command('l', {rounded(element)}); }
  void curveTo(const QPainterPath::Element& a, const QPainterPath::Element& b, const QPainterPath::Element& c) {
    command('c', {rounded(a), rounded(b), rounded(c)});
  }
  void close() {
    if (m_open) m_out.raw("z");
    m_open = false;
    m_current = m_start;
    m_last = 0;
  }

  void command(char letter, std::initializer_list<QPointF> points) {
    if (letter != m_last) m_out.raw(std::string_view(&letter, 1));
    bool first = letter != m_last;
    for (const QPointF& at : points) {
      coordinate(at.x() - m_current.x(), first);
      coordinate(at.y() - m_current.y(), false);
      first = false;
    }
    m_current = *(points.end() - 1);
    m_last = letter;
  }

  /// A minus sign separates as well as a space does.
  void coordinate(double value, bool first) {
    if (!first && value > -0.005) m_out.raw(" ");
    m_out.number(value);
  }

  SvgWriter m_out;
  QPointF m_current;
  QPointF m_start;
  bool m_open = false;
  char m_last = 0;
};

}  // namespace

const std::string& SvgOutlines::pathOf(const QString& text, FontRole role) {
  std::string& path = m_paths[static_cast<std::size_t>(role)][text];
  if (path.empty() && !text.isEmpty()) {
    QPainterPath outline;
    outline.addText(QPointF(), fontFor(role), text);
    path = RelativePath().write(outline);
  }
  return path;
}

}  // namespace wiretale::diagram
