#include "core/lesson/lesson_lines.h"

#include <algorithm>
#include <optional>

#include "core/lesson/words.h"

namespace wiretale::lesson {
namespace {

constexpr std::string_view kRule = "---";
constexpr std::string_view kHeading = "## ";
constexpr std::string_view kFence = "```";

/// "key: value"; a key is of small letters and hyphens.
std::optional<Entry> entryIn(const TextLine& line) {
  const std::size_t colon = line.text.find_first_not_of("abcdefghijklmnopqrstuvwxyz-");
  if (colon == 0 || colon == std::string_view::npos || line.text[colon] != ':') return std::nullopt;
  const std::string_view value = trimmed(line.text.substr(colon + 1));
  const std::size_t begin = value.empty() ? colon + 1 : static_cast<std::size_t>(value.data() - line.text.data());
  return Entry{line.text.substr(0, colon), std::string(value), line.offset, line.offset + begin, value.size()};
}

class Taker {
 public:
  explicit Taker(std::string_view text) : m_lines(linesOf(text)) {}

  LessonLines take() {
    skipBlanks();
    if (!atEnd() && trimmed(line().text) == kRule) takeFrontMatter();
    while (!atEnd() && !isHeading()) addStray();
    while (!atEnd()) takeStep();
    return std::move(m_result);
  }

 private:
  bool atEnd() const { return m_next == m_lines.size(); }
  const TextLine& line() const { return m_lines[m_next]; }
  bool isHeading() const { return line().text.starts_with(kHeading); }

  void skipBlanks() {
    while (!atEnd() && trimmed(line().text).empty()) ++m_next;
  }

  void addStray() {
    if (!trimmed(line().text).empty()) m_result.strays.push_back(line());
    ++m_next;
  }

  void takeFrontMatter() {
    m_result.hasFrontMatter = true;
    ++m_next;
    while (!atEnd() && !isHeading()) {
      if (trimmed(line().text) == kRule) {
        m_result.frontMatterEnds = true;
        ++m_next;
        return;
      }
      if (!takeEntry(m_result.frontMatter)) addStray();
    }
  }

  bool takeEntry(std::vector<Entry>& entries) {
    auto entry = entryIn(line());
    if (!entry) return false;
    for (++m_next; !atEnd() && line().text.starts_with("  ") && !trimmed(line().text).empty(); ++m_next) {
      if (!entry->value.empty()) entry->value += ' ';
      entry->value += trimmed(line().text);
    }
    entries.push_back(std::move(*entry));
    return true;
  }

  void takeStep() {
    StepLines step{trimmed(line().text.substr(kHeading.size())), line().offset, {}, {}};
    ++m_next;
    skipBlanks();
    while (!atEnd() && takeEntry(step.entries)) {
    }
    for (bool fenced = false; !atEnd() && (fenced || !isHeading()); ++m_next) {
      if (trimmed(line().text).starts_with(kFence)) fenced = !fenced;
      step.text.push_back(line());
    }
    m_result.steps.push_back(std::move(step));
  }

  std::vector<TextLine> m_lines;
  std::size_t m_next = 0;
  LessonLines m_result;
};

}  // namespace

LessonLines takeApart(std::string_view text) {
  return Taker(text).take();
}

}  // namespace wiretale::lesson
