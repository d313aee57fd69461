#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/lesson/markdown.h"

namespace wiretale::lesson {

/// "key: value", with the lines that go on with it.
struct Entry {
  std::string_view key;
  std::string value;            ///< lines joined by a blank
  std::size_t offset = 0;       ///< of the key
  std::size_t valueOffset = 0;  ///< of the value's first character

  /// Where the `at`-th byte of the value stands in the file, as far as it is on the first line.
  std::size_t placeOf(std::size_t at) const { return valueOffset + std::min(at, firstLine); }
  std::size_t firstLine = 0;  ///< bytes of the value that are on it
};

/// The part of a file that is about one step.
struct StepLines {
  std::string_view title;
  std::size_t offset = 0;  ///< of its heading
  std::vector<Entry> entries;
  std::vector<TextLine> text;
};

/// A file taken apart, without asking what its parts mean.
struct LessonLines {
  bool hasFrontMatter = false;
  bool frontMatterEnds = false;
  std::vector<Entry> frontMatter;
  std::vector<TextLine> strays;  ///< lines that are nowhere at home
  std::vector<StepLines> steps;
};

LessonLines takeApart(std::string_view text);

}  // namespace wiretale::lesson
