#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/phrase.h"

namespace wiretale::scenario {

struct JsonMember;

/// A JSON value that knows where it stands.
struct JsonValue {
  enum class Kind : std::uint8_t { Null, Boolean, Number, Text, Array, Object };

  Kind kind = Kind::Null;
  bool boolean = false;
  std::size_t offset = 0;           ///< byte at which it begins
  std::string text;                 ///< of Text: what it says; of Number: as it is written
  std::vector<JsonValue> elements;  ///< of Array
  std::vector<JsonMember> members;  ///< of Object, in order, duplicates included
};

struct JsonMember {
  std::string key;
  std::size_t keyOffset = 0;
  JsonValue value;
};

/// What was wrong with the text itself.
struct SyntaxError {
  std::size_t offset = 0;
  Phrase what;
};

/// What could be read of a text: all of it, or what stands before the first syntax error.
struct JsonDocument {
  bool hasRoot = false;
  JsonValue root;
  std::vector<SyntaxError> errors;  ///< at most one; empty: the whole text is good JSON

  bool complete() const { return errors.empty(); }
};

inline constexpr std::size_t kMaximumDepth = 16;
inline constexpr std::size_t kMaximumValues = 200'000;

/// Reads a JSON text (well-formed UTF-8 without a byte order mark). Texts nested deeper than kMaximumDepth or with more
/// than kMaximumValues values count as syntax errors.
JsonDocument readJson(std::string_view text);

/// "a list", "a number", "text" …
Phrase describeKind(JsonValue::Kind kind);

}  // namespace wiretale::scenario
