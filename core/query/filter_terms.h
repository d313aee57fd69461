#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/query/filter.h"

namespace wiretale::query {

enum class Comparison : std::uint8_t { Equal, Other, Less, AtMost, More, AtLeast };

bool holds(Comparison comparison, std::int64_t left, std::int64_t right);

// What the words test. Precondition: the table of filterTerms() has the word, with that kind of operand; `word` is one
// of its words, folded; a duration is in nanoseconds.
Filter::Test plainTest(std::string_view name);
Filter::Test wordTest(std::string_view name, const std::string& word);
Filter::Test textTest(const std::string& text);
Filter::Test numberTest(std::string_view name, Comparison comparison, std::int64_t number);

}  // namespace wiretale::query
