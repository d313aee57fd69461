#pragma once

#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <QColor>

#include "ui/diagram/draw_target.h"
#include "ui/diagram/svg_writer.h"

namespace wiretale::diagram {

/// Ours first; then fonts with letters of about the same width, so that texts find room where ours is not installed.
inline constexpr std::string_view kSvgFontFamilies =
    "'Noto Sans CJK KR','Noto Sans KR','Source Sans 3','Source Sans Pro','Noto Sans','Segoe UI','Helvetica Neue',"
    "Arial,sans-serif";

/// The style sheet of an SVG: each look gets a class when it is first asked for.
class SvgStyles {
 public:
  std::string_view fill(QColor colour);
  /// With edges on whole pixels, as the painter of pixels draws rectangles.
  std::string_view sharpFill(QColor colour);
  /// No fill if it is not valid; no stroke if its colour is not valid.
  std::string_view stroke(const Stroke& stroke, QColor fill = {});
  std::string_view text(const TextShape& shape, QColor ink);

  /// The rules, one a line, in the order in which they were asked for.
  std::string takeRules() { return m_rules.take(); }

 private:
  using Key = std::tuple<char, QRgb, QRgb, float, int>;
  struct Class {
    Key key;
    std::string name;
  };

  const std::string* find(const Key& key) const;
  const std::string& add(const Key& key, char letter);

  std::vector<Class> m_classes;  ///< a few dozen at most
  SvgWriter m_rules;
};

}  // namespace wiretale::diagram
