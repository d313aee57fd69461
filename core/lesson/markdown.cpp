#include "core/lesson/markdown.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "core/lesson/words.h"

namespace wiretale::lesson {
namespace {

constexpr std::string_view kFence = "```";

struct Mark {
  std::string_view text;
  Inline::Style style;
};
constexpr std::array kMarks{Mark{"**", Inline::Style::Strong}, Mark{"*", Inline::Style::Emphasis},
                            Mark{"`", Inline::Style::Code}};

/// How many characters lead an item: "- ", "* ", "12. "; 0 if it is none.
std::size_t bulletLength(std::string_view line) {
  if (line.starts_with("- ") || line.starts_with("* ")) return 2;
  const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  return digits > 0 && digits < 4 && line.substr(digits).starts_with(". ") ? digits + 2 : 0;
}

bool isNumbered(std::string_view line) {
  return !line.starts_with('-') && !line.starts_with('*');
}

/// "![description](file)"
std::optional<Picture> pictureIn(std::string_view line) {
  const std::size_t middle = line.find("](");
  if (!line.starts_with("![") || !line.ends_with(')') || middle == std::string_view::npos) return std::nullopt;
  return Picture{std::string(line.substr(middle + 2, line.size() - middle - 3)),
                 std::string(line.substr(2, middle - 2))};
}

bool beginsBlock(std::string_view line) {
  return line.empty() || line.starts_with(kFence) || bulletLength(line) > 0 || pictureIn(line);
}

/// Makes blocks of lines, from the first on.
class BlockReader {
 public:
  explicit BlockReader(const std::vector<TextLine>& lines) : m_lines(lines) {}

  std::vector<PlacedBlock> read() {
    while (m_next < m_lines.size()) {
      const TextLine& line = m_lines[m_next];
      const std::string_view text = trimmed(line.text);
      if (text.empty()) {
        ++m_next;
      } else {
        m_blocks.push_back({block(text), line.offset});
      }
    }
    return std::move(m_blocks);
  }

 private:
  Block block(std::string_view text) {
    if (text.starts_with(kFence)) return code();
    if (bulletLength(text) > 0) return list(isNumbered(text));
    if (auto picture = pictureIn(text)) {
      ++m_next;
      return *std::move(picture);
    }
    return Paragraph{readInlines(joined(0))};
  }

  Block code() {
    Code code;
    for (++m_next; m_next < m_lines.size(); ++m_next) {
      if (trimmed(m_lines[m_next].text) == kFence) break;
      if (!code.text.empty()) code.text += '\n';
      code.text += m_lines[m_next].text;
    }
    if (m_next < m_lines.size()) ++m_next;
    return code;
  }

  Block list(bool numbered) {
    List list{numbered, {}};
    while (m_next < m_lines.size()) {
      const std::string_view text = trimmed(m_lines[m_next].text);
      const std::size_t bullet = bulletLength(text);
      if (bullet == 0 || isNumbered(text) != numbered) break;
      list.items.push_back(readInlines(joined(bullet)));
    }
    return list;
  }

  /// This line without its first characters, and those that go on with it.
  std::string joined(std::size_t without) {
    std::string text{trimmed(trimmed(m_lines[m_next].text).substr(without))};
    for (++m_next; m_next < m_lines.size(); ++m_next) {
      const std::string_view more = trimmed(m_lines[m_next].text);
      if (beginsBlock(more)) break;
      text += ' ';
      text += more;
    }
    return text;
  }

  const std::vector<TextLine>& m_lines;
  std::size_t m_next = 0;
  std::vector<PlacedBlock> m_blocks;
};

/// The mark that opens at `at` and is closed behind, with something in between.
const Mark* markAt(std::string_view text, std::size_t at, std::size_t& close) {
  for (const Mark& mark : kMarks) {
    if (!text.substr(at).starts_with(mark.text)) continue;
    const std::size_t begin = at + mark.text.size();
    close = text.find(mark.text, begin);
    if (close != std::string_view::npos && close > begin && text[begin] != ' ') return &mark;
    return nullptr;
  }
  return nullptr;
}

}  // namespace

std::vector<TextLine> linesOf(std::string_view text) {
  std::vector<TextLine> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back({line, at});
    at = end + 1;
  }
  return lines;
}

std::vector<PlacedBlock> readBlocks(const std::vector<TextLine>& lines) {
  return BlockReader(lines).read();
}

Line readInlines(std::string_view text) {
  Line line;
  std::string plain;
  const auto add = [&line](std::string words, Inline::Style style) {
    if (!words.empty()) line.push_back({std::move(words), style});
  };
  for (std::size_t at = 0; at < text.size();) {
    std::size_t close = 0;
    const Mark* const mark = markAt(text, at, close);
    if (mark == nullptr) {
      plain += text[at++];
      continue;
    }
    add(std::exchange(plain, {}), Inline::Style::Plain);
    const std::size_t begin = at + mark->text.size();
    add(std::string(text.substr(begin, close - begin)), mark->style);
    at = close + mark->text.size();
  }
  add(std::move(plain), Inline::Style::Plain);
  return line;
}

}  // namespace wiretale::lesson
