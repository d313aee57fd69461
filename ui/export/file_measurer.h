#pragma once

#include <array>
#include <optional>

#include "ui/diagram/text_measurer.h"
#include "ui/export/font_file.h"

namespace wiretale::exporting {

/// Measures texts by the compiled-in font files alone: the same widths as diagram::FontMeasurer, but without a
/// QGuiApplication and what starting one costs. Knows our own fonts only; the Korean ones are looked into when a text
/// needs them.
class FileMeasurer final : public diagram::TextMeasurer {
 public:
  FileMeasurer();

  double width(QStringView text, diagram::FontRole role) const override;
  double ascent(diagram::FontRole role) const override;
  double descent(diagram::FontRole role) const override;

  /// Whether all that was asked so far could be answered. If not, what it answered is of no use.
  bool complete() const { return m_complete; }
  /// Whether any of it needs the Korean fonts.
  bool usesKorean() const { return m_korean.has_value(); }

 private:
  struct Face {
    FontFile file;
    std::array<std::uint16_t, 0x100> glyphs{};  ///< of Latin-1, where nearly all texts are

    std::uint16_t glyphOf(char16_t character) const;
  };

  /// Of one script.
  struct Faces {
    Faces(const char* regularPath, const char* boldPath) : regular(load(regularPath)), bold(load(boldPath)) {}
    const Face& of(diagram::FontRole role) const;

    Face regular;
    Face bold;
  };
  static Face load(const char* path);
  /// For what the Latin fonts do not have.
  const Face& korean(diagram::FontRole role) const;

  Faces m_latin;
  mutable std::optional<Faces> m_korean;
  mutable bool m_complete = true;
};

}  // namespace wiretale::exporting
