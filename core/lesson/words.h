#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "core/base/phrase.h"

namespace wiretale::lesson {

/// What is wrong with a value, and at which byte of it.
struct Problem {
  std::size_t offset = 0;
  Phrase what;
};

template <typename T>
using Read = tl::expected<T, Problem>;

/// Goes through the words of a value, which blanks part.
class Words {
 public:
  explicit Words(std::string_view text) : m_text(text) { findWord(); }

  bool atEnd() const { return m_word.empty(); }
  std::string_view peek() const { return m_word; }  ///< empty at the end
  std::size_t offset() const { return m_offset; }   ///< of the word to come
  std::string_view take();
  /// Takes the word if it is this one.
  bool takeIf(std::string_view word);
  /// All that is left, from the word to come on.
  std::string_view rest() const { return m_text.substr(m_offset); }

  tl::unexpected<Problem> problem(Phrase what) const { return tl::unexpected(Problem{m_offset, std::move(what)}); }

 private:
  void findWord();

  std::string_view m_text;
  std::string_view m_word;
  std::size_t m_offset = 0;
};

/// A part of a value between commas, and where it stands.
struct Part {
  std::string_view text;
  std::size_t offset = 0;
};

/// Without blanks around them, and without empty ones.
std::vector<Part> partsOf(std::string_view text);

/// Without blanks at both ends.
std::string_view trimmed(std::string_view text);

}  // namespace wiretale::lesson
