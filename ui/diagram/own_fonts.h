#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include <QList>
#include <QPointF>

#include "ui/diagram/font_file.h"
#include "ui/diagram/text_measurer.h"

namespace wiretale::diagram {

/// Texts set by the compiled-in fonts alone: the same glyphs at the same places as Qt sets them, for a small part
/// of the cost, and without a QGuiApplication. May be used from any thread.
class OwnFonts {
 public:
  static const OwnFonts& instance();

  /// The same as of the role's QFont, in layout units. None if the Latin fonts lack one of the text's characters, or
  /// are not compiled in.
  std::optional<double> width(QStringView text, FontRole role) const;
  /// The same for texts that may be Korean in part.
  std::optional<double> widthWithKorean(QStringView text, FontRole role) const;
  /// The text's glyphs and their places on a base line that starts at (0, 0). False as above.
  bool place(QStringView text, FontRole role, QList<quint32>& glyphs, QList<QPointF>& places) const;

  /// Of no use if the fonts are not compiled in.
  double ascent(FontRole role) const;
  double descent(FontRole role) const;

 private:
  struct Face {
    FontFile file;
    std::array<std::uint16_t, 0x80> glyphs{};  ///< of ASCII, where nearly all texts are

    std::uint16_t glyphOf(char16_t character) const;
  };

  /// Of one script.
  struct Faces {
    Faces(const char* regularPath, const char* boldPath) : regular(load(regularPath)), bold(load(boldPath)) {}
    const Face& of(FontRole role) const;

    Face regular;
    Face bold;
  };

  static Face load(const char* path);
  template <typename Place>
  std::optional<double> set(QStringView text, FontRole role, const Faces* others, Place place) const;

  Faces m_latin{":/fonts/sans-regular.otf", ":/fonts/sans-bold.otf"};
};

}  // namespace wiretale::diagram
