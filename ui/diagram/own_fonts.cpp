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

OwnFonts::Face OwnFonts::load(const char* path) {
  // Not compressed: the bytes lie in the executable.
  const QResource resource(QString::fromLatin1(path));
  const auto size = static_cast<std::size_t>(resource.size());
  Face face{FontFile({reinterpret_cast<const std::byte*>(resource.data()), resource.isValid() ? size : 0})};
  for (std::size_t c = 0; c < face.glyphs.size(); ++c) face.glyphs[c] = face.file.glyphOf(static_cast<char16_t>(c));
  return face;
}

const OwnFonts::Face& OwnFonts::Faces::of(FontRole role) const {
  return isBold(role) ? bold : regular;
}

std::uint16_t OwnFonts::Face::glyphOf(char16_t character) const {
  if (character < glyphs.size()) return glyphs[character];
  return character == kSoftHyphen ? std::uint16_t{0} : file.glyphOf(character);
}

/// Calls `place(glyph, x)` for each character. What the Latin fonts do not have is looked for in `others`.
template <typename Place>
std::optional<double> OwnFonts::set(QStringView text, FontRole role, const Faces* others, Place place) const {
  const Face& latin = m_latin.of(role);
  const bool kerned = isBold(role);
  const double pixels = pixelSize(role);
  const Face* face = &latin;
  std::int64_t sum = 0;
  std::uint16_t previous = 0;
  for (const QChar character : text) {
    const Face* next = &latin;
    std::uint16_t glyph = latin.glyphOf(character.unicode());
    if (glyph == 0 && others != nullptr) {
      next = &others->of(role);
      glyph = next->glyphOf(character.unicode());
    }
    if (glyph == 0) return std::nullopt;
    if (next != face) previous = 0;
    face = next;
    const int em = face->file.unitsPerEm();
    if (kerned && previous != 0) sum += nearestSteps(face->file.kerning(previous, glyph), pixels, em);
    place(glyph, static_cast<double>(sum) / kSteps);
    sum += advanceSteps(face->file.advance(glyph), pixels, em);
    previous = glyph;
  }
  return static_cast<double>(sum) / kSteps;
}

std::optional<double> OwnFonts::width(QStringView text, FontRole role) const {
  return set(text, role, nullptr, [](std::uint16_t, double) {});
}

std::optional<double> OwnFonts::widthWithKorean(QStringView text, FontRole role) const {
  static const Faces korean(":/fonts/kr-regular.otf", ":/fonts/kr-bold.otf");
  return set(text, role, &korean, [](std::uint16_t, double) {});
}

bool OwnFonts::place(QStringView text, FontRole role, QList<quint32>& glyphs, QList<QPointF>& places) const {
  return set(text, role, nullptr,
             [&](std::uint16_t glyph, double x) {
               glyphs.append(glyph);
               places.append(QPointF(x, 0));
             })
      .has_value();
}

double OwnFonts::ascent(FontRole role) const {
  const FontFile& file = m_latin.of(role).file;
  return static_cast<double>(nearestSteps(file.ascender(), pixelSize(role), file.unitsPerEm())) / kSteps;
}

double OwnFonts::descent(FontRole role) const {
  const FontFile& file = m_latin.of(role).file;
  return static_cast<double>(nearestSteps(-file.descender(), pixelSize(role), file.unitsPerEm())) / kSteps;
}

}  // namespace wiretale::diagram
