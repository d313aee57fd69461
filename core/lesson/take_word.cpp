#include "core/lesson/take_word.h"

#include <fmt/format.h>

namespace wiretale::lesson {

tl::unexpected<Problem> noneOf(const Words& words, std::span<const std::string_view> choices) {
  const std::string all = fmt::format("{}", fmt::join(choices, ", "));
  if (words.atEnd()) return words.problem(say("ends too early: one of these belongs here: {0}", all));
  const std::string word = scenario::shortened(words.peek());
  const std::string_view guess = scenario::nearest(words.peek(), choices);
  if (guess.empty()) return words.problem(say("\"{0}\" is none of these: {1}", word, all));
  return words.problem(say("\"{0}\" is unknown (did you mean \"{1}\"?)", word, guess));
}

}  // namespace wiretale::lesson
