#pragma once

#include <array>

#include "ui/diagram/text_measurer.h"
#include "ui/export/font_file.h"

namespace wiretale::exporting {

/// Measures texts by the compiled-in font files alone: the same widths as diagram::FontMeasurer, but without a
/// QGuiApplication and what starting one costs. Knows the Latin fonts only.
class FileMeasurer final : public diagram::TextMeasurer {
 public:
  FileMeasurer();

  double width(QStringView text, diagram::FontRole role) const override;
  double ascent(diagram::FontRole role) const override;
  double descent(diagram::FontRole role) const override;

  /// Whether all that was asked so far could be answered. If not, what it answered is of no use.
  bool complete() const { return m_complete; }

 private:
  struct Face {
    FontFile file;
    std::array<std::uint16_t, 0x100> glyphs{};  ///< of Latin-1, where nearly all texts are
  };

  static Face load(const char* path);
  const Face& faceOf(diagram::FontRole role) const;
  std::uint16_t glyphOf(const Face& face, char16_t character) const;

  Face m_regular;
  Face m_bold;
  mutable bool m_complete = true;
};

}  // namespace wiretale::exporting
