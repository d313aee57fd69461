#include "ui/diagram/font_file.h"

#include <cstring>

namespace wiretale::diagram {
namespace {

constexpr std::size_t kDirectory = 12;
constexpr std::size_t kDirectoryEntry = 16;
constexpr int kPairAdjustment = 2;          // GPOS lookup type
constexpr std::uint16_t kOnlyXAdvance = 4;  // GPOS value format

}  // namespace

FontFile::FontFile(std::span<const std::byte> bytes) : m_bytes(bytes) {
  if (const std::size_t head = table("head")) m_unitsPerEm = u16(head + 18);
  if (const std::size_t hhea = table("hhea")) {
    m_ascender = s16(hhea + 4);
    m_descender = s16(hhea + 6);
    m_metricsCount = u16(hhea + 34);
  }
  m_metrics = table("hmtx");
  findCharacters();
  findKerning();
}

std::uint16_t FontFile::u16(std::size_t at) const {
  if (at + 2 > m_bytes.size()) return 0;
  return static_cast<std::uint16_t>(std::to_integer<unsigned>(m_bytes[at]) << 8 |
                                    std::to_integer<unsigned>(m_bytes[at + 1]));
}

std::uint32_t FontFile::u32(std::size_t at) const {
  return std::uint32_t{u16(at)} << 16 | u16(at + 2);
}

std::size_t FontFile::table(const char* tag) const {
  const int count = u16(4);
  for (int i = 0; i < count; ++i) {
    const std::size_t entry = kDirectory + kDirectoryEntry * static_cast<std::size_t>(i);
    if (entry + kDirectoryEntry > m_bytes.size()) return 0;
    if (std::memcmp(&m_bytes[entry], tag, 4) == 0) return u32(entry + 8);
  }
  return 0;
}

/// The subtable in format 4, which every font with a Unicode cmap has.
void FontFile::findCharacters() {
  const std::size_t cmap = table("cmap");
  const int count = cmap == 0 ? 0 : u16(cmap + 2);
  for (int i = 0; i < count; ++i) {
    const std::size_t subtable = cmap + u32(cmap + 4 + 8 * static_cast<std::size_t>(i) + 4);
    if (u16(subtable) == 4) m_characters = subtable;
  }
}

std::uint16_t FontFile::glyphOf(char16_t character) const {
  if (m_characters == 0) return 0;
  const std::size_t doubled = u16(m_characters + 6);  // twice the number of segments
  const std::size_t ends = m_characters + 14;
  const std::size_t starts = ends + doubled + 2;
  for (std::size_t i = 0; i < doubled; i += 2) {
    if (u16(ends + i) < character) continue;
    const std::uint16_t start = u16(starts + i);
    if (start > character) return 0;
    const std::uint16_t delta = u16(starts + doubled + i);
    const std::size_t rangePlace = starts + 2 * doubled + i;
    const std::uint16_t range = u16(rangePlace);
    if (range == 0) return static_cast<std::uint16_t>(character + delta);
    const std::uint16_t glyph =
        u16(rangePlace + range + 2 * std::size_t{static_cast<std::uint16_t>(character - start)});
    return glyph == 0 ? std::uint16_t{0} : static_cast<std::uint16_t>(glyph + delta);
  }
  return 0;
}

int FontFile::advance(std::uint16_t glyph) const {
  if (m_metrics == 0 || m_metricsCount == 0) return 0;
  const int row = glyph < m_metricsCount ? glyph : m_metricsCount - 1;  // the last one repeats
  return u16(m_metrics + 4 * static_cast<std::size_t>(row));
}

/// The pair adjustments of the first "kern" feature: our fonts have one for all scripts.
void FontFile::findKerning() {
  const std::size_t gpos = table("GPOS");
  if (gpos == 0) return;
  const std::size_t features = gpos + u16(gpos + 6);
  const std::size_t lookups = gpos + u16(gpos + 8);
  if (u16(features) == 0) return;
  const std::size_t feature = features + u16(features + 2 + 4);
  for (std::size_t i = 0; i < u16(feature + 2); ++i) {
    const std::size_t lookup = lookups + u16(lookups + 2 + 2 * std::size_t{u16(feature + 4 + 2 * i)});
    if (u16(lookup) != kPairAdjustment) continue;
    for (std::size_t s = 0; s < u16(lookup + 4); ++s) m_kerning.push_back(lookup + u16(lookup + 6 + 2 * s));
  }
}

/// The glyph's place in a coverage table, -1 if it is not in it.
int FontFile::covered(std::size_t coverage, std::uint16_t glyph) const {
  const std::size_t count = u16(coverage + 2);
  if (u16(coverage) == 1) {
    for (std::size_t i = 0; i < count; ++i) {
      if (u16(coverage + 4 + 2 * i) == glyph) return static_cast<int>(i);
    }
    return -1;
  }
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t range = coverage + 4 + 6 * i;
    if (u16(range) <= glyph && glyph <= u16(range + 2)) return u16(range + 4) + glyph - u16(range);
  }
  return -1;
}

int FontFile::classOf(std::size_t definition, std::uint16_t glyph) const {
  if (u16(definition) == 1) {
    const int place = glyph - u16(definition + 2);
    return place >= 0 && place < u16(definition + 4) ? u16(definition + 6 + 2 * static_cast<std::size_t>(place)) : 0;
  }
  for (std::size_t i = 0; i < u16(definition + 2); ++i) {
    const std::size_t range = definition + 4 + 6 * i;
    if (u16(range) <= glyph && glyph <= u16(range + 2)) return u16(range + 4);
  }
  return 0;
}

/// Format 1: single pairs.
bool FontFile::pairKerning(std::size_t subtable, std::uint16_t left, std::uint16_t right, int& value) const {
  const int place = covered(subtable + u16(subtable + 2), left);
  if (place < 0) return false;
  const std::size_t set = subtable + u16(subtable + 10 + 2 * static_cast<std::size_t>(place));
  for (std::size_t i = 0; i < u16(set); ++i) {
    if (u16(set + 2 + 4 * i) != right) continue;
    value = s16(set + 4 + 4 * i);
    return true;
  }
  return false;
}

/// Format 2: classes of glyphs.
bool FontFile::classKerning(std::size_t subtable, std::uint16_t left, std::uint16_t right, int& value) const {
  if (covered(subtable + u16(subtable + 2), left) < 0) return false;
  const int row = classOf(subtable + u16(subtable + 8), left);
  const int column = classOf(subtable + u16(subtable + 10), right);
  const int columns = u16(subtable + 14);
  value = s16(subtable + 16 + 2 * static_cast<std::size_t>(row * columns + column));
  return true;
}

int FontFile::kerning(std::uint16_t left, std::uint16_t right) const {
  int value = 0;
  for (const std::size_t subtable : m_kerning) {
    // The only form in which our fonts have it: the left glyph's advance changes, nothing of the right one.
    if (u16(subtable + 4) != kOnlyXAdvance || u16(subtable + 6) != 0) continue;
    const bool found =
        u16(subtable) == 1 ? pairKerning(subtable, left, right, value) : classKerning(subtable, left, right, value);
    if (found) return value;
  }
  return 0;
}

}  // namespace wiretale::diagram
