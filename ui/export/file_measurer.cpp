#include "ui/export/file_measurer.h"

#include <cmath>

#include <QResource>
#include <QString>

#include "ui/diagram/fonts.h"

namespace wiretale::exporting {
namespace {

using diagram::FontRole;

/// Widths are sums of 64ths of a pixel.
constexpr double kSteps = 64;

/// As FreeType has it: a scale with 16 binary places, the advance rounded to 16 places and cut to 6.
std::int64_t scaleOf(double pixels, const FontFile& file) {
  return std::llround(pixels * kSteps * 0x10000 / file.unitsPerEm());
}

std::int64_t advanceSteps(int units, std::int64_t scale) {
  return ((units * scale + 32) / 64) >> 10;
}

std::int64_t nearestSteps(int units, double pixels, const FontFile& file) {
  return std::llround(units * pixels * kSteps / file.unitsPerEm());
}

}  // namespace

FileMeasurer::Face FileMeasurer::load(const char* path) {
  // Not compressed: the bytes lie in the executable.
  const QResource resource(QString::fromLatin1(path));
  const auto size = static_cast<std::size_t>(resource.size());
  Face face{FontFile({reinterpret_cast<const std::byte*>(resource.data()), resource.isValid() ? size : 0})};
  for (std::size_t c = 0; c < face.glyphs.size(); ++c) face.glyphs[c] = face.file.glyphOf(static_cast<char16_t>(c));
  return face;
}

FileMeasurer::FileMeasurer() : m_latin(":/fonts/sans-regular.otf", ":/fonts/sans-bold.otf") {}

const FileMeasurer::Face& FileMeasurer::Faces::of(FontRole role) const {
  return diagram::isBold(role) ? bold : regular;
}

std::uint16_t FileMeasurer::Face::glyphOf(char16_t character) const {
  return character < glyphs.size() ? glyphs[character] : file.glyphOf(character);
}

const FileMeasurer::Face& FileMeasurer::korean(FontRole role) const {
  if (!m_korean) m_korean.emplace(":/fonts/kr-regular.otf", ":/fonts/kr-bold.otf");
  return m_korean->of(role);
}

double FileMeasurer::width(QStringView text, FontRole role) const {
  const Face& latin = m_latin.of(role);
  const bool kerned = diagram::isBold(role);
  const double pixels = diagram::pixelSize(role);
  const Face* face = &latin;
  std::int64_t scale = scaleOf(pixels, latin.file);
  std::int64_t sum = 0;
  std::uint16_t previous = 0;
  for (const QChar character : text) {
    const std::uint16_t latinGlyph = latin.glyphOf(character.unicode());
    const Face* const next = latinGlyph != 0 ? &latin : &korean(role);
    if (next != face) {
      face = next;
      scale = scaleOf(pixels, face->file);
      previous = 0;
    }
    const std::uint16_t glyph = face == &latin ? latinGlyph : face->glyphOf(character.unicode());
    if (glyph == 0) m_complete = false;
    sum += advanceSteps(face->file.advance(glyph), scale);
    if (kerned && previous != 0) sum += nearestSteps(face->file.kerning(previous, glyph), pixels, face->file);
    previous = glyph;
  }
  return static_cast<double>(sum) / kSteps;
}

double FileMeasurer::ascent(FontRole role) const {
  const FontFile& file = m_latin.of(role).file;
  return static_cast<double>(nearestSteps(file.ascender(), diagram::pixelSize(role), file)) / kSteps;
}

double FileMeasurer::descent(FontRole role) const {
  const FontFile& file = m_latin.of(role).file;
  return static_cast<double>(nearestSteps(-file.descender(), diagram::pixelSize(role), file)) / kSteps;
}

}  // namespace wiretale::exporting
