#include "core/lesson/words.h"

#include <algorithm>

namespace wiretale::lesson {
namespace {

constexpr std::string_view kBlanks = " \t";

}  // namespace

std::string_view Words::take() {
  const std::string_view word = m_word;
  m_offset += word.size();
  findWord();
  return word;
}

bool Words::takeIf(std::string_view word) {
  if (m_word != word) return false;
  take();
  return true;
}

void Words::findWord() {
  m_offset = std::min(m_text.find_first_not_of(kBlanks, m_offset), m_text.size());
  m_word = m_text.substr(m_offset, m_text.find_first_of(kBlanks, m_offset) - m_offset);
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlanks) + 1 - begin);
}

std::vector<Part> partsOf(std::string_view text) {
  std::vector<Part> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(',', begin), text.size());
    const std::string_view part = trimmed(text.substr(begin, end - begin));
    if (!part.empty()) parts.push_back({part, static_cast<std::size_t>(part.data() - text.data())});
    begin = end + 1;
  }
  return parts;
}

}  // namespace wiretale::lesson
