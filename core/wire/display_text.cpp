#include "core/wire/display_text.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace wiretale::wire {
namespace {

constexpr std::size_t kShownBytes = 64;
constexpr std::size_t kShownText = 256;

struct Range {
  char32_t first;
  char32_t last;
};

/// Control and format characters, and what is no character.
constexpr std::array<Range, 12> kInvisible{{{0x00, 0x1F},
                                            {0x7F, 0x9F},
                                            {0xAD, 0xAD},
                                            {0x061C, 0x061C},
                                            {0x180E, 0x180E},
                                            {0x200B, 0x200F},
                                            {0x2028, 0x202E},
                                            {0x2060, 0x206F},
                                            {0xD800, 0xF8FF},
                                            {0xFE00, 0xFE0F},
                                            {0xFEFF, 0xFEFF},
                                            {0xFFF0, 0xFFFF}}};

bool isVisible(char32_t c) {
  if (c >= 0xE0000) return false;
  return std::none_of(kInvisible.begin(), kInvisible.end(),
                      [c](Range range) { return c >= range.first && c <= range.last; });
}

/// How many bytes the character has that begins with this byte (RFC 3629 §3); 0: none does.
std::size_t sequenceLength(std::uint8_t first) {
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first < 0xE0) return 2;
  if (first >= 0xE0 && first < 0xF0) return 3;
  if (first >= 0xF0 && first < 0xF5) return 4;
  return 0;
}

/// Bytes of the visible character at `at`; 0 if there is none.
std::size_t visibleLength(Bytes bytes, std::size_t at) {
  constexpr std::array<char32_t, 5> kSmallest{0, 0, 0x80, 0x800, 0x10000};
  const std::uint8_t first = read8(bytes, at);
  const std::size_t length = sequenceLength(first);
  if (length == 0 || at + length > bytes.size()) return 0;
  char32_t c = length == 1 ? first : first & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    const std::uint8_t next = read8(bytes, at + i);
    if ((next & 0xC0) != 0x80) return 0;
    c = c << 6 | (next & 0x3FU);
  }
  return c >= kSmallest[length] && isVisible(c) ? length : 0;
}

}  // namespace

std::string hexBytes(Bytes bytes) {
  if (bytes.empty()) return {};
  std::string text = "0x";
  for (const std::byte byte : bytes.first(std::min(bytes.size(), kShownBytes))) {
    text += fmt::format("{:02x}", std::to_integer<int>(byte));
  }
  if (bytes.size() > kShownBytes) text += fmt::format("… ({} bytes)", bytes.size());
  return text;
}

std::string visibleText(Bytes bytes) {
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) {
    if (text.size() >= kShownText) return text + "…";
    const std::size_t length = visibleLength(bytes, at);
    for (std::size_t i = 0; i < length; ++i) text += static_cast<char>(read8(bytes, at + i));
    if (length == 1 && text.back() == '\\') text += '\\';
    if (length == 0) text += fmt::format("\\x{:02x}", read8(bytes, at));
    at += std::max<std::size_t>(length, 1);
  }
  return text;
}

}  // namespace wiretale::wire
