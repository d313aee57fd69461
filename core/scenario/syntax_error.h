#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/scenario/json_document.h"

namespace wiretale::scenario {

/// Up to where a JSON text was good: what came last, and the byte behind it.
struct SyntaxPlace {
  enum What : std::uint8_t { AtStart, AfterOpenObject, AfterOpenArray, AfterKey, AfterValue, AfterNumber };
  What what = AtStart;
  std::size_t end = 0;
  std::size_t begin = 0;  ///< of the number
};

/// A bracket that is still open.
struct OpenBracket {
  bool object = false;
  std::size_t offset = 0;
};

/// Byte at which the next key or value begins, when the last event's token ended at `from`.
std::size_t tokenStart(std::string_view text, std::size_t from);
/// Byte behind the number that begins at `begin`.
std::size_t numberEnd(std::string_view text, std::size_t begin);

/// Says in words what is wrong with a text that a JSON parser refused just behind `place`.
SyntaxError explainSyntaxError(std::string_view text, const SyntaxPlace& place, std::span<const OpenBracket> open);

}  // namespace wiretale::scenario
