#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "core/query/filter.h"

namespace wiretale::query {

struct Token {
  enum class Kind : std::uint8_t { Word, Text, Compare, Open, Close, End };
  Kind kind = Kind::End;
  std::size_t column = 1;  ///< in characters, from 1
  std::size_t length = 0;
  std::string text;  ///< without quotes; a word as it was written
};

/// The words, quoted texts and signs of a filter, and an End behind the last. `&&`, `||` and `!` become words.
tl::expected<std::vector<Token>, FilterError> tokensOf(std::string_view text);

/// Letters in lower case, without hyphens and underscores, so that "TIME-WAIT" and "timewait" are the same.
std::string folded(std::string_view word);
std::string lowered(std::string_view word);

}  // namespace wiretale::query
