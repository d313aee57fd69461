#include "core/query/filter_tokens.h"

#include <array>
#include <cctype>
#include <optional>
#include <utility>

namespace wiretale::query {
namespace {

bool isWordPart(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return std::isalnum(byte) != 0 || byte >= 0x80 || c == '-' || c == '_' || c == '.' || c == ':' || c == '%';
}

bool isSpace(char c) {
  return std::isspace(static_cast<unsigned char>(c)) != 0;
}

using Sign = std::pair<std::string_view, Token::Kind>;

/// Longer ones before those that begin them.
constexpr std::array<Sign, 12> kSigns{
    Sign{"<=", Token::Kind::Compare}, Sign{">=", Token::Kind::Compare}, Sign{"!=", Token::Kind::Compare},
    Sign{"==", Token::Kind::Compare}, Sign{"&&", Token::Kind::Word},    Sign{"||", Token::Kind::Word},
    Sign{"<", Token::Kind::Compare},  Sign{">", Token::Kind::Compare},  Sign{"=", Token::Kind::Compare},
    Sign{"!", Token::Kind::Word},     Sign{"(", Token::Kind::Open},     Sign{")", Token::Kind::Close}};

/// Goes through the text once; columns count characters, not bytes of UTF-8.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : m_text(text) {}

  tl::expected<std::vector<Token>, FilterError> scan() && {
    while (true) {
      while (m_at < m_text.size() && isSpace(m_text[m_at])) take();
      if (m_at == m_text.size()) break;
      if (auto error = next()) return tl::unexpected(*std::move(error));
    }
    m_tokens.push_back({.kind = Token::Kind::End, .column = m_column, .length = 0, .text = {}});
    return std::move(m_tokens);
  }

 private:
  char take() {
    const char c = m_text[m_at++];
    if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++m_column;
    return c;
  }

  std::optional<FilterError> next() {
    const std::size_t column = m_column;
    if (m_text[m_at] == '"') return quoted(column);
    if (!isWordPart(m_text[m_at])) return sign(column);
    std::string word;
    while (m_at < m_text.size() && isWordPart(m_text[m_at])) word += take();
    add(Token::Kind::Word, column, std::move(word));
    return std::nullopt;
  }

  std::optional<FilterError> quoted(std::size_t column) {
    take();
    std::string inside;
    while (m_at < m_text.size() && m_text[m_at] != '"') inside += take();
    if (m_at == m_text.size())
      return FilterError{column, m_column - column, say("The text that begins here has no closing quotation mark"),
                         "\"" + inside + "\""};
    take();
    add(Token::Kind::Text, column, std::move(inside));
    return std::nullopt;
  }

  std::optional<FilterError> sign(std::size_t column) {
    for (const auto& [sign, kind] : kSigns) {
      if (!m_text.substr(m_at).starts_with(sign)) continue;
      for (std::size_t i = 0; i < sign.size(); ++i) take();
      add(kind, column, std::string(sign));
      return std::nullopt;
    }
    return FilterError{column, 1, say("\"{0}\" means nothing here", std::string(1, m_text[m_at])), {}};
  }

  void add(Token::Kind kind, std::size_t column, std::string text) {
    m_tokens.push_back({.kind = kind, .column = column, .length = m_column - column, .text = std::move(text)});
  }

  std::string_view m_text;
  std::size_t m_at = 0;
  std::size_t m_column = 1;
  std::vector<Token> m_tokens;
};

}  // namespace

tl::expected<std::vector<Token>, FilterError> tokensOf(std::string_view text) {
  return Scanner(text).scan();
}

std::string lowered(std::string_view word) {
  std::string result(word);
  for (char& c : result)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return result;
}

std::string folded(std::string_view word) {
  std::string result = lowered(word);
  std::erase_if(result, [](char c) { return c == '-' || c == '_' || c == ' '; });
  return result;
}

}  // namespace wiretale::query
