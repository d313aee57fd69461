#include "core/scenario/text_place.h"

#include <algorithm>

#include "core/scenario/utf8.h"

namespace wiretale::scenario {

TextPlace placeOf(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, std::min(offset, text.size()));
  const std::size_t lineStart = before.rfind('\n') + 1;  // npos + 1 is 0
  return {static_cast<int>(std::ranges::count(before, '\n')) + 1,
          static_cast<int>(countCharacters(before.substr(lineStart))) + 1};
}

}  // namespace wiretale::scenario
