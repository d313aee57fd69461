#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace wiretale::scenario {

/// Offset of the first byte that is not part of well-formed UTF-8 (Unicode 15, table 3-7); npos if all is well.
std::size_t firstInvalidUtf8(std::string_view text);

/// Characters (code points) in well-formed UTF-8.
std::size_t countCharacters(std::string_view text);

/// For complaints: at most `limit` characters, control characters shown as escapes, "…" where something was cut.
std::string shortened(std::string_view text, std::size_t limit = 40);

}  // namespace wiretale::scenario
