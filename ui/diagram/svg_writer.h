#pragma once

#include <string>
#include <string_view>

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QStringView>

namespace wiretale::diagram {

/// Appends SVG text to a string. The same values give the same bytes on every machine, whatever its locale.
class SvgWriter {
 public:
  void raw(std::string_view text) { m_out.append(text); }

  /// At most two decimals, no needless zero: "0.5" is ".5", "-0.001" is "0". What is no number is written as 0, and
  /// nothing beyond ±1e9.
  void number(double value);
  void integer(long long value);

  /// "x y"
  void point(QPointF at);

  /// ` x="1" y="2" width="3" height="4"`
  void rectAttributes(const QRectF& rect);

  /// "#0af" or "#0072b2": themes have opaque colours only.
  void colour(QColor colour);

  /// The content of an element. Characters that XML 1.0 has no place for become U+FFFD.
  void escaped(QStringView text);
  void escaped(std::string_view utf8);

  std::size_t size() const { return m_out.size(); }
  void insert(std::size_t at, std::string_view text) { m_out.insert(at, text); }
  void reserve(std::size_t bytes) { m_out.reserve(bytes); }
  std::string take() { return std::move(m_out); }

 private:
  void escapedCharacter(char32_t character);

  std::string m_out;
};

}  // namespace wiretale::diagram
