#pragma once

#include <cstddef>
#include <string_view>

namespace wiretale::scenario {

struct TextPlace {
  int line = 1;    ///< from 1
  int column = 1;  ///< from 1, in characters
};

/// Where a byte of a UTF-8 text stands. An offset behind the end counts as the end.
TextPlace placeOf(std::string_view text, std::size_t offset);

}  // namespace wiretale::scenario
