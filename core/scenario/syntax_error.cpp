#include "core/scenario/syntax_error.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

#include <fmt/format.h>

#include "core/scenario/text_place.h"
#include "core/scenario/utf8.h"

namespace wiretale::scenario {
namespace {

constexpr std::string_view kSpace = " \t\r\n";

std::size_t skip(std::string_view text, std::size_t from, std::string_view what) {
  return std::min(text.find_first_not_of(what, from), text.size());
}

bool isAny(char c, std::string_view what) {
  return what.find(c) != std::string_view::npos;
}

bool isWordCharacter(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || isAny(c, "_$.+-%");
}

/// One character of UTF-8; empty at the end.
std::string_view characterAt(std::string_view text, std::size_t at) {
  std::size_t length = at < text.size() ? 1 : 0;
  while (at + length < text.size() && (static_cast<unsigned char>(text[at + length]) & 0xC0U) == 0x80U) ++length;
  return text.substr(at, length);
}

/// What a person would point at: a word, or one character.
std::string_view wordAt(std::string_view text, std::size_t at) {
  const auto end = std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), isWordCharacter);
  const auto length = static_cast<std::size_t>(end - text.begin()) - at;
  return length == 0 ? characterAt(text, at) : text.substr(at, length);
}

/// Tries one explanation after the other along the text behind the last good token.
class Explainer {
 public:
  Explainer(std::string_view text, std::span<const OpenBracket> open) : m_text(text), m_open(open) {}

  SyntaxError explain(const SyntaxPlace& place) const {
    const std::size_t at = skip(m_text, place.end, kSpace);
    switch (place.what) {
      case SyntaxPlace::AtStart:
        return atStart(at);
      case SyntaxPlace::AfterOpenObject:
        return badKey(at);
      case SyntaxPlace::AfterOpenArray:
        return badValue(at);
      case SyntaxPlace::AfterKey:
        return afterKey(at);
      case SyntaxPlace::AfterNumber:
        // "01", "0x2A" and "20ms" begin as numbers.
        if (at == place.end && isWordCharacter(charAt(at))) return badWord(place.begin);
        break;
      case SyntaxPlace::AfterValue:
        break;
    }
    return m_open.empty() ? afterRoot(at) : afterElement(at);
  }

 private:
  char charAt(std::size_t at) const { return at < m_text.size() ? m_text[at] : '\0'; }
  bool atEnd(std::size_t at) const { return at >= m_text.size(); }

  SyntaxError atStart(std::size_t at) const {
    if (atEnd(at)) return {0, say("the file is empty: a scenario is an object in braces {{ }}")};
    if (isComment(at)) return comment(at);
    return {at, say("this is no scenario: a scenario is JSON text and begins with {{")};
  }

  SyntaxError afterRoot(std::size_t at) const {
    if (isComment(at)) return comment(at);
    return {at, say("\"{0}\" stands behind the end of the scenario: remove it, or check the braces before it",
                    shortened(wordAt(m_text, at)))};
  }

  SyntaxError afterKey(std::size_t at) const {
    if (charAt(at) == ':') return badValue(skip(m_text, at + 1, kSpace));
    if (atEnd(at)) return unclosed();
    if (isComment(at)) return comment(at);
    return {at, say("a colon is missing between the key and its value")};
  }

  SyntaxError afterElement(std::size_t at) const {
    const bool object = m_open.back().object;
    if (atEnd(at)) return unclosed();
    if (isComment(at)) return comment(at);
    if (charAt(at) == ',') return afterComma(at, skip(m_text, at + 1, kSpace));
    if (isAny(charAt(at), "]}")) return wrongBracket(at);
    const Phrase before = isAny(charAt(at), "\"'") ? say("this") : Phrase(quoted(at));
    return {at, object ? say("a comma is missing before {0} (members of an object are separated by commas)", before)
                       : say("a comma is missing before {0} (elements of a list are separated by commas)", before)};
  }

  SyntaxError afterComma(std::size_t comma, std::size_t at) const {
    if (isAny(charAt(at), "]}")) return {comma, say("this comma has nothing behind it: remove it")};
    return m_open.back().object ? badKey(at) : badValue(at);
  }

  SyntaxError badKey(std::size_t at) const {
    if (atEnd(at)) return unclosed();
    if (charAt(at) == '"') return badString(at);
    if (isComment(at)) return comment(at);
    if (charAt(at) == ',') return {at, say("a comma too many")};
    if (charAt(at) == ']') return wrongBracket(at);
    if (charAt(at) == '\'') return singleQuotes(at);
    return {at, say("a key in double quotes is needed, not {0}", quoted(at))};
  }

  SyntaxError badValue(std::size_t at) const {
    if (atEnd(at)) return unclosed();
    if (isComment(at)) return comment(at);
    switch (charAt(at)) {
      case '"':
        return badString(at);
      case '\'':
        return singleQuotes(at);
      case '}':
        if (!m_open.empty() && !m_open.back().object) return wrongBracket(at);
        [[fallthrough]];
      case ',':
      case ':':
      case ']':
        return {at, say("a value is missing before \"{0}\"", std::string(1, charAt(at)))};
      default:
        return badWord(at);
    }
  }

  SyntaxError badWord(std::size_t at) const {
    const std::string_view word = wordAt(m_text, at);
    std::string lower{word};
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); });
    const std::string_view bare =
        lower.starts_with('-') || lower.starts_with('+') ? std::string_view(lower).substr(1) : lower;
    if (bare == "nan" || bare == "inf" || bare == "infinity") {
      return {at, say("{0} is not a number that JSON knows: write a finite one", word)};
    }
    if (lower == "true" || lower == "false" || lower == "null" || lower == "none") {
      return {at, say("{0} is not known: JSON writes true, false and null in small letters", word)};
    }
    if (isAny(bare.empty() ? ' ' : bare.front(), "0123456789.")) return badNumber(at, word);
    return {at, say("{0} is not a value: text needs double quotes", quoted(at))};
  }

  SyntaxError badNumber(std::size_t at, std::string_view word) const {
    if (word.starts_with("0x") || word.starts_with("0X")) {
      return {at, say("{0} is hexadecimal: write numbers in decimal", shortened(word))};
    }
    if (word.find_first_not_of("+-.0123456789eE") != std::string_view::npos) {
      return {at, say("{0} is not a number: a value with a unit needs double quotes, as \"{0}\"", shortened(word))};
    }
    if (word.starts_with('+')) return {at, say("{0} has a plus sign: leave it out", shortened(word))};
    if (word.size() > 1 && word.front() == '0' && word[1] != '.') {
      return {at, say("{0} begins with a superfluous 0: leave it out", shortened(word))};
    }
    if (word.find('.') != std::string_view::npos &&
        (word.front() == '.' || !std::isdigit(static_cast<unsigned char>(word.back())))) {
      return {at, say("{0} is not a number: write digits on both sides of the point", shortened(word))};
    }
    return {at, say("{0} is not a number, or one too large", shortened(word))};
  }

  /// A text that begins with a quote at `at` and is not well-formed.
  SyntaxError badString(std::size_t at) const {
    for (std::size_t i = at + 1; i < m_text.size(); ++i) {
      const char c = m_text[i];
      if (c == '"') return {at, say("this text is not well-formed")};
      if (c == '\n' || c == '\r')
        return {at, say("this text does not end on its line: close it with \", write \\n for a line end")};
      if (static_cast<unsigned char>(c) < 0x20) return {i, controlCharacter(c)};
      if (c != '\\') continue;
      if (Phrase problem = badEscape(++i); !problem.empty()) return {i - 1, std::move(problem)};
    }
    return {at, say("this text never ends: close it with \"")};
  }

  static Phrase controlCharacter(char c) {
    if (c == '\t') return say("a tab inside a text: write \\t");
    return say("a control character inside a text: write \\u{0}", fmt::format("{:04x}", static_cast<unsigned char>(c)));
  }

  /// What is wrong with the escape whose letter stands at `at`; empty if nothing.
  Phrase badEscape(std::size_t at) const {
    const char letter = charAt(at);
    if (isAny(letter, "\"\\/bfnrt") && letter != '\0') return {};
    if (letter != 'u') {
      return say("\\{0} means nothing: write \\\\ for a backslash", characterAt(m_text, at));
    }
    const std::string_view digits = m_text.substr(at + 1, 4);
    const bool four = digits.size() == 4 && std::ranges::all_of(digits, [](char c) {
                        return std::isxdigit(static_cast<unsigned char>(c)) != 0;
                      });
    if (!four) return say("\\u needs four hexadecimal digits, as \\u00e9");
    const int code = std::stoi(std::string(digits), nullptr, 16);
    const bool lowSurrogate = code >= 0xDC00 && code <= 0xDFFF;
    return loneSurrogate(at, code, lowSurrogate)
               ? say("\\u{0} is half a character: write the other half behind it, or the character itself", digits)
               : Phrase();
  }

  bool loneSurrogate(std::size_t at, int code, bool low) const {
    if (code < 0xD800 || code > 0xDFFF) return false;
    if (low)
      return at < 7 || m_text.substr(at - 7, 2) != "\\u" || !isAny(m_text[at - 5], "dD") ||
             !isAny(m_text[at - 4], "89abAB");
    const std::string_view next = m_text.substr(at + 5, 6);
    return !(next.size() == 6 && next.starts_with("\\u") && isAny(next[2], "dD") && isAny(next[3], "cdefCDEF"));
  }

  SyntaxError unclosed() const {
    if (m_open.empty()) return {m_text.size(), say("the file ends too early")};
    const OpenBracket& last = m_open.back();
    const int line = placeOf(m_text, last.offset).line;
    return {m_text.size(), last.object
                               ? say("the file ends before the object opened on line {0} is closed with }}", line)
                               : say("the file ends before the list opened on line {0} is closed with ]", line)};
  }

  SyntaxError wrongBracket(std::size_t at) const {
    const OpenBracket& last = m_open.back();
    const int line = placeOf(m_text, last.offset).line;
    return {at, last.object ? say("the object opened on line {0} is closed with }}, not ]", line)
                            : say("the list opened on line {0} is closed with ], not }}", line)};
  }

  bool isComment(std::size_t at) const {
    const std::string_view two = m_text.substr(std::min(at, m_text.size()), 2);
    return two == "//" || two == "/*" || two.starts_with('#');
  }
  static SyntaxError comment(std::size_t at) { return {at, say("JSON has no comments: put it into \"description\"")}; }
  static SyntaxError singleQuotes(std::size_t at) {
    return {at, say("single quotes: JSON puts text into double quotes")};
  }

  std::string quoted(std::size_t at) const { return fmt::format("\"{}\"", shortened(wordAt(m_text, at), 20)); }

  std::string_view m_text;
  std::span<const OpenBracket> m_open;
};

}  // namespace

std::size_t tokenStart(std::string_view text, std::size_t from) {
  return skip(text, from, " \t\r\n,:");
}

std::size_t numberEnd(std::string_view text, std::size_t begin) {
  constexpr std::string_view kDigits = "0123456789";
  const auto at = [text](std::size_t i) { return i < text.size() ? text[i] : '\0'; };
  std::size_t end = begin + (at(begin) == '-' ? 1 : 0);
  end = at(end) == '0' ? end + 1 : skip(text, end, kDigits);
  if (at(end) == '.') end = skip(text, end + 1, kDigits);
  if (at(end) != 'e' && at(end) != 'E') return end;
  const bool sign = at(end + 1) == '+' || at(end + 1) == '-';
  return skip(text, end + (sign ? 2 : 1), kDigits);
}

SyntaxError explainSyntaxError(std::string_view text, const SyntaxPlace& place, std::span<const OpenBracket> open) {
  return Explainer(text, open).explain(place);
}

}  // namespace wiretale::scenario
