#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/lesson/vocabulary.h"
#include "core/lesson/words.h"
#include "core/scenario/near_miss.h"
#include "core/scenario/utf8.h"

namespace wiretale::lesson {

/// The word to come, if it is one of these.
template <typename Meaning>
std::optional<Meaning> takeIfOneOf(Words& words, std::span<const Word<Meaning>> choices) {
  const auto found = std::ranges::find(choices, words.peek(), &Word<Meaning>::word);
  if (words.atEnd() || found == choices.end()) return std::nullopt;
  words.take();
  return found->meaning;
}

/// What to say of a word that is none of these.
tl::unexpected<Problem> noneOf(const Words& words, std::span<const std::string_view> choices);

template <typename Meaning>
Read<Meaning> takeOneOf(Words& words, std::span<const Word<Meaning>> choices) {
  if (const auto taken = takeIfOneOf(words, choices)) return *taken;
  std::vector<std::string_view> names;
  for (const Word<Meaning>& choice : choices) names.push_back(choice.word);
  return noneOf(words, names);
}

}  // namespace wiretale::lesson
