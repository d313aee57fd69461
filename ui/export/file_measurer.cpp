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
std::int64_t advanceSteps(int units, double pixels, int unitsPerEm) {
  const auto scale = std::llround(pixels * kSteps * 0x10000 / unitsPerEm);
  return ((units * scale + 32) / 64) >> 10;
}

std::int64_t nearestSteps(int units, double pixels, int unitsPerEm) {
  return std::llround(units * pixels * kSteps / unitsPerEm);
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

FileMeasurer::FileMeasurer() : m_regular(load(":/fonts/sans-regular.otf")), m_bold(load(":/fonts/sans-bold.otf")) {}

const FileMeasurer::Face& FileMeasurer::faceOf(FontRole role) const {
  return diagram::isBold(role) ? m_bold : m_regular;
}

std::uint16_t FileMeasurer::glyphOf(const Face& face, char16_t character) const {
  const std::uint16_t glyph = character < face.glyphs.size() ? face.glyphs[character] : face.file.glyphOf(character);
  if (glyph == 0) m_complete = false;
  return glyph;
}

double FileMeasurer::width(QStringView text, FontRole role) const {
  const Face& face = faceOf(role);
  const bool kerned = diagram::isBold(role);
  const double pixels = diagram::pixelSize(role);
  const int em = face.file.unitsPerEm();
  std::int64_t sum = 0;
  std::uint16_t previous = 0;
  for (const QChar character : text) {
    const std::uint16_t glyph = glyphOf(face, character.unicode());
    sum += advanceSteps(face.file.advance(glyph), pixels, em);
    if (kerned && previous != 0) sum += nearestSteps(face.file.kerning(previous, glyph), pixels, em);
    previous = glyph;
  }
  return static_cast<double>(sum) / kSteps;
}

double FileMeasurer::ascent(FontRole role) const {
  const FontFile& file = faceOf(role).file;
  return static_cast<double>(nearestSteps(file.ascender(), diagram::pixelSize(role), file.unitsPerEm())) / kSteps;
}

double FileMeasurer::descent(FontRole role) const {
  const FontFile& file = faceOf(role).file;
  return static_cast<double>(nearestSteps(-file.descender(), diagram::pixelSize(role), file.unitsPerEm())) / kSteps;
}

}  // namespace wiretale::exporting
