#include "ui/diagram/own_fonts.h"

#include <cmath>

#include <QResource>
#include <QString>

#include "ui/diagram/fonts.h"

namespace wiretale::diagram {
namespace {

/// Widths are sums of 64ths of a pixel.
constexpr double kSteps = 64;

/// Shown where a line ends at it, and nowhere else: Qt knows.
constexpr char16_t kSoftHyphen = 0xAD;

/// As FreeType has it: a scale with 16 binary places, the advance rounded to 16 places and cut to 6.
std::int64_t advanceSteps(int units, double pixels, int unitsPerEm) {
  const auto scale = std::llround(pixels * kSteps * 0x10000 / unitsPerEm);
  return ((units * scale + 32) / 64) >> 10;
}

std::int64_t nearestSteps(int units, double pixels, int unitsPerEm) {
  return std::llround(units * pixels * kSteps / unitsPerEm);
}

}  // namespace

const OwnFonts& OwnFonts::instance() {
  static const OwnFonts fonts;
  return fonts;
}

OwnFonts::OwnFonts() : m_regular(load(":/fonts/sans-regular.otf")), m_bold(load(":/fonts/sans-bold.otf")) {}

OwnFonts::Face OwnFonts::load(const char* path) {
  // Not compressed: the bytes lie in the executable.
  const QResource resource(QString::fromLatin1(path));
  const auto size = static_cast<std::size_t>(resource.size());
  Face face{FontFile({reinterpret_cast<const std::byte*>(resource.data()), resource.isValid() ? size : 0})};
  for (std::size_t c = 0; c < face.glyphs.size(); ++c) face.glyphs[c] = face.file.glyphOf(static_cast<char16_t>(c));
  return face;
}

const OwnFonts::Face& OwnFonts::faceOf(FontRole role) const {
  return isBold(role) ? m_bold : m_regular;
}

std::uint16_t OwnFonts::glyphOf(const Face& face, char16_t character) {
  if (character < face.glyphs.size()) return face.glyphs[character];
  return character == kSoftHyphen ? std::uint16_t{0} : face.file.glyphOf(character);
}

/// Calls `place(glyph, x)` for each character.
template <typename Place>
std::optional<double> OwnFonts::set(QStringView text, FontRole role, Place place) const {
  const Face& face = faceOf(role);
  const bool kerned = isBold(role);
  const double pixels = pixelSize(role);
  const int em = face.file.unitsPerEm();
  std::int64_t sum = 0;
  std::uint16_t previous = 0;
  for (const QChar character : text) {
    const std::uint16_t glyph = glyphOf(face, character.unicode());
    if (glyph == 0) return std::nullopt;
    if (kerned && previous != 0) sum += nearestSteps(face.file.kerning(previous, glyph), pixels, em);
    place(glyph, static_cast<double>(sum) / kSteps);
    sum += advanceSteps(face.file.advance(glyph), pixels, em);
    previous = glyph;
  }
  return static_cast<double>(sum) / kSteps;
}

std::optional<double> OwnFonts::width(QStringView text, FontRole role) const {
  return set(text, role, [](std::uint16_t, double) {});
}

bool OwnFonts::place(QStringView text, FontRole role, QList<quint32>& glyphs, QList<QPointF>& places) const {
  return set(text, role,
             [&](std::uint16_t glyph, double x) {
               glyphs.append(glyph);
               places.append(QPointF(x, 0));
             })
      .has_value();
}

double OwnFonts::ascent(FontRole role) const {
  const FontFile& file = faceOf(role).file;
  return static_cast<double>(nearestSteps(file.ascender(), pixelSize(role), file.unitsPerEm())) / kSteps;
}

double OwnFonts::descent(FontRole role) const {
  const FontFile& file = faceOf(role).file;
  return static_cast<double>(nearestSteps(-file.descender(), pixelSize(role), file.unitsPerEm())) / kSteps;
}

}  // namespace wiretale::diagram
