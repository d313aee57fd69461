#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace wiretale::diagram {

/// What measuring text takes from an OpenType font: advances and pair kerning (OpenType 1.9: cmap, hhea, hmtx, GPOS).
/// Values are in the font's units. Reads the bytes where they lie; damaged or missing tables give zeros, never reads
/// outside of the bytes.
class FontFile {
 public:
  explicit FontFile(std::span<const std::byte> bytes);

  /// 0: the font has no such character.
  std::uint16_t glyphOf(char16_t character) const;
  int advance(std::uint16_t glyph) const;
  /// To add to the advance of `left` when `right` follows.
  int kerning(std::uint16_t left, std::uint16_t right) const;

  int unitsPerEm() const { return m_unitsPerEm; }
  int ascender() const { return m_ascender; }
  int descender() const { return m_descender; }  ///< below the baseline: negative

 private:
  std::uint16_t u16(std::size_t at) const;
  int s16(std::size_t at) const { return static_cast<std::int16_t>(u16(at)); }
  std::uint32_t u32(std::size_t at) const;
  std::size_t table(const char* tag) const;
  void findCharacters();
  void findKerning();

  int covered(std::size_t coverage, std::uint16_t glyph) const;
  int classOf(std::size_t definition, std::uint16_t glyph) const;
  bool pairKerning(std::size_t subtable, std::uint16_t left, std::uint16_t right, int& value) const;
  bool classKerning(std::size_t subtable, std::uint16_t left, std::uint16_t right, int& value) const;

  std::span<const std::byte> m_bytes;
  std::size_t m_characters = 0;  ///< of the cmap subtable
  std::size_t m_metrics = 0;
  int m_metricsCount = 0;
  int m_unitsPerEm = 1000;
  int m_ascender = 0;
  int m_descender = 0;
  std::vector<std::size_t> m_kerning;  ///< of the subtables, in order
};

}  // namespace wiretale::diagram
