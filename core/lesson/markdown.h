#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/lesson/block.h"

namespace wiretale::lesson {

/// A line of a file without its end, and where it begins.
struct TextLine {
  std::string_view text;
  std::size_t offset = 0;
};

/// Ends are "\n" or "\r\n".
std::vector<TextLine> linesOf(std::string_view text);

struct PlacedBlock {
  Block block;
  std::size_t offset = 0;
};

/// Paragraphs, lists, fenced code and pictures. Everything is some block: there is nothing that could be wrong.
std::vector<PlacedBlock> readBlocks(const std::vector<TextLine>& lines);

/// *emphasis*, **strong** and `code`; a mark that is never closed is a character like any other.
Line readInlines(std::string_view text);

}  // namespace wiretale::lesson
