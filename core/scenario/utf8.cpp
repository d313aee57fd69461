#include "core/scenario/utf8.h"

#include <algorithm>

#include <fmt/format.h>

namespace wiretale::scenario {
namespace {

unsigned byteAt(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

bool isContinuation(unsigned byte) {
  return (byte & 0xC0U) == 0x80U;
}

/// Bytes of the well-formed sequence at `at`; 0 if there is none.
std::size_t sequenceLength(std::string_view text, std::size_t at) {
  const unsigned first = byteAt(text, at);
  const unsigned second = byteAt(text, at + 1);
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4 || !isContinuation(second)) return 0;
  if (first < 0xE0) return 2;
  // Overlong forms, surrogates and what lies beyond U+10FFFF show in the second byte.
  if ((first == 0xE0 && second < 0xA0) || (first == 0xED && second >= 0xA0)) return 0;
  if ((first == 0xF0 && second < 0x90) || (first == 0xF4 && second >= 0x90)) return 0;
  if (!isContinuation(byteAt(text, at + 2))) return 0;
  if (first < 0xF0) return 3;
  return isContinuation(byteAt(text, at + 3)) ? 4 : 0;
}

std::string visible(std::string_view character) {
  switch (character.front()) {
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\t':
      return "\\t";
    default:
      break;
  }
  const unsigned byte = byteAt(character, 0);
  if (byte < 0x20 || byte == 0x7F) return fmt::format("\\u{:04x}", byte);
  return std::string(character);
}

}  // namespace

std::size_t firstInvalidUtf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = sequenceLength(text, at);
    if (length == 0) return at;
    at += length;
  }
  return std::string_view::npos;
}

std::size_t countCharacters(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return !isContinuation(static_cast<unsigned char>(c)); }));
}

std::string shortened(std::string_view text, std::size_t limit) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); --limit) {
    if (limit == 0) return result + "…";
    const std::size_t length = sequenceLength(text, at);
    result += length == 0 ? fmt::format("\\x{:02x}", byteAt(text, at)) : visible(text.substr(at, length));
    at += std::max<std::size_t>(length, 1);
  }
  return result;
}

}  // namespace wiretale::scenario
