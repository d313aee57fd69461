#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "core/query/filter_terms.h"
#include "core/query/filter_tokens.h"
#include "core/scenario/near_miss.h"

// The grammar: any = all { "or" all } ; all = one { ["and"] one } ; one = "not" one | "(" any ")" | term.

namespace wiretale::query {
namespace {

using Parsed = tl::expected<Filter::Test, FilterError>;
using Kind = Token::Kind;

bool isOneOf(const Token& token, std::initializer_list<std::string_view> words) {
  return token.kind == Kind::Word && std::ranges::find(words, lowered(token.text)) != words.end();
}

tl::unexpected<FilterError> wrong(const Token& token, Phrase message, std::string suggestion = {}) {
  return tl::unexpected(FilterError{token.column, token.length, std::move(message), std::move(suggestion)});
}

constexpr std::array<std::pair<std::string_view, Comparison>, 7> kComparisons{{{"=", Comparison::Equal},
                                                                               {"==", Comparison::Equal},
                                                                               {"!=", Comparison::Other},
                                                                               {"<", Comparison::Less},
                                                                               {"<=", Comparison::AtMost},
                                                                               {">", Comparison::More},
                                                                               {">=", Comparison::AtLeast}}};

/// "1.5s", "20ms", "7us": nanoseconds.
std::optional<std::int64_t> durationIn(std::string_view text) {
  static constexpr std::array<std::pair<std::string_view, double>, 5> kUnits{
      {{"ns", 1}, {"us", 1e3}, {"ms", 1e6}, {"s", 1e9}, {"min", 60e9}}};
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const std::string unit = lowered(text.substr(static_cast<std::size_t>(end - text.data())));
  const auto known = std::ranges::find(kUnits, unit, &std::pair<std::string_view, double>::first);
  if (error != std::errc() || known == kUnits.end() || value > 1e6) return std::nullopt;
  return static_cast<std::int64_t>(value * known->second + 0.5);
}

std::optional<std::int64_t> numberIn(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  return whole ? std::optional(value) : std::nullopt;
}

class Parser {
 public:
  explicit Parser(std::vector<Token> tokens) : m_tokens(std::move(tokens)) {}

  Parsed parse() {
    Parsed test = any();
    if (!test || here().kind == Kind::End) return test;
    return wrong(here(), say("There is no parenthesis that this one closes"));
  }

 private:
  const Token& here() const { return m_tokens[m_at]; }
  Token take() { return m_tokens[m_at + 1 < m_tokens.size() ? m_at++ : m_at]; }

  Parsed any() {
    Parsed left = all();
    while (left && isOneOf(here(), {"or", "||"})) {
      take();
      Parsed right = all();
      if (!right) return right;
      left = [a = *std::move(left), b = *std::move(right)](const Asked& asked) { return a(asked) || b(asked); };
    }
    return left;
  }

  Parsed all() {
    Parsed left = one();
    while (left && here().kind != Kind::End && here().kind != Kind::Close && !isOneOf(here(), {"or", "||"})) {
      if (isOneOf(here(), {"and", "&&"})) take();
      Parsed right = one();
      if (!right) return right;
      left = [a = *std::move(left), b = *std::move(right)](const Asked& asked) { return a(asked) && b(asked); };
    }
    return left;
  }

  /// Parentheses and "not" nest no deeper than anybody writes them.
  Parsed one() {
    constexpr int kDeepest = 100;
    const Token token = take();
    if (m_depth >= kDeepest) return wrong(token, say("Too much is nested here"));
    if (isOneOf(token, {"not", "!"})) {
      ++m_depth;
      Parsed inner = one();
      --m_depth;
      if (!inner) return inner;
      return [test = *std::move(inner)](const Asked& asked) { return !test(asked); };
    }
    if (token.kind == Kind::Open) return parenthesis(token);
    if (token.kind == Kind::Word) return term(token);
    if (token.kind == Kind::Text) return textTest(token.text);
    if (token.kind == Kind::End) return wrong(token, say("A condition is missing here, such as \"lost\""));
    return wrong(token, say("A condition is missing before \"{0}\"", token.text));
  }

  Parsed parenthesis(const Token& open) {
    ++m_depth;
    Parsed inner = any();
    --m_depth;
    if (inner && here().kind != Kind::Close) return wrong(open, say("The parenthesis that opens here is never closed"));
    take();
    return inner;
  }

  Parsed term(const Token& token) {
    const std::string name = lowered(token.text);
    const auto& terms = filterTerms();
    const auto found = std::ranges::find(terms, name, &FilterTerm::name);
    if (found == terms.end()) return unknown(token);
    switch (found->operand) {
      case Operand::None:
        return plainTest(found->name);
      case Operand::Word:
      case Operand::OptionalWord:
        return wordBehind(*found, token);
      case Operand::Text:
        return textBehind(token);
      case Operand::Number:
      case Operand::Duration:
        return numberBehind(*found, token);
    }
    return plainTest(found->name);
  }

  Parsed unknown(const Token& token) {
    // What people are likely to write instead.
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kOthers{
        {{"client", "from client"},
         {"server", "from server"},
         {"retransmission", "retransmitted"},
         {"again", "retransmitted"},
         {"reset", "rst"},
         {"length", "len"},
         {"arrived", "delivered"},
         {"duplicate", "copy"},
         {"app", "calls"},
         {"packet", "packets"},
         {"clienthello", "tls clienthello"},
         {"serverhello", "tls serverhello"}}};
    const std::string word = lowered(token.text);
    const auto other = std::ranges::find(kOthers, word, &std::pair<std::string_view, std::string_view>::first);
    if (other != kOthers.end()) return notKnown(token, other->second);
    std::vector<std::string_view> names{"and", "or", "not"};
    for (const FilterTerm& term : filterTerms()) names.push_back(term.name);
    const std::string_view near = scenario::nearest(token.text, names);
    return notKnown(token, near.empty() ? "text \"" + token.text + "\"" : std::string(near));
  }

  static Parsed notKnown(const Token& token, std::string_view suggestion) {
    return wrong(token, say("There is no condition \"{0}\". Did you mean {1}?", token.text, std::string(suggestion)),
                 std::string(suggestion));
  }

  Parsed wordBehind(const FilterTerm& term, const Token& token) {
    const std::vector<std::string_view> words = term.words();
    const Token& next = here();
    const auto known = std::ranges::find(words, folded(next.text), folded);
    if (next.kind == Kind::Word && known != words.end()) return wordTest(term.name, folded(take().text));
    const bool optional = term.operand == Operand::OptionalWord;
    if (optional && (next.kind != Kind::Word || isJoint(next) || isTerm(next))) return plainTest(term.name);
    if (next.kind != Kind::Word || isJoint(next))
      return wrong(next, say("\"{0}\" needs a word behind it, such as {1}", token.text, term.example));
    const std::string_view near = scenario::nearest(next.text, words);
    if (near.empty())
      return wrong(next, say("\"{0}\" cannot stand behind \"{1}\": try {2}", next.text, token.text, term.example));
    return wrong(next, say("\"{0}\" cannot stand behind \"{1}\". Did you mean {2}?", next.text, token.text, near),
                 std::string(near));
  }

  Parsed textBehind(const Token& token) {
    const Token& next = here();
    if (next.kind == Kind::Text || (next.kind == Kind::Word && !isJoint(next))) return textTest(take().text);
    return wrong(next,
                 say("\"{0}\" needs a text behind it, such as {1}", token.text, std::string_view("text \"window\"")));
  }

  Parsed numberBehind(const FilterTerm& term, const Token& token) {
    Comparison comparison = Comparison::Equal;
    const bool isFlag = term.name == "ack" && here().kind != Kind::Compare && !numberIn(here().text);
    if (isFlag) return plainTest(term.name);
    if (here().kind == Kind::Compare) {
      const auto sign = std::ranges::find(kComparisons, take().text, &std::pair<std::string_view, Comparison>::first);
      comparison = sign->second;
    }
    const Token value = here();
    const bool isTime = term.operand == Operand::Duration;
    const auto number = value.kind != Kind::Word ? std::nullopt
                        : isTime                 ? durationIn(value.text)
                                                 : numberIn(value.text);
    if (number) {
      take();
      return numberTest(term.name, comparison, *number);
    }
    if (isTime) return wrong(value, say("\"{0}\" needs a time behind it, such as {1}", token.text, term.example));
    return wrong(value, say("\"{0}\" needs a number behind it, such as {1}", token.text, term.example));
  }

  static bool isJoint(const Token& token) { return isOneOf(token, {"and", "or", "not", "&&", "||", "!"}); }
  static bool isTerm(const Token& token) {
    return std::ranges::find(filterTerms(), lowered(token.text), &FilterTerm::name) != filterTerms().end();
  }

  std::vector<Token> m_tokens;
  std::size_t m_at = 0;
  int m_depth = 0;
};

}  // namespace

tl::expected<Filter, FilterError> Filter::parse(std::string_view text) {
  auto tokens = tokensOf(text);
  if (!tokens) return tl::unexpected(std::move(tokens.error()));
  if (tokens->size() == 1) return Filter();
  Parsed test = Parser(*std::move(tokens)).parse();
  if (!test) return tl::unexpected(std::move(test.error()));
  return Filter(std::string(text), *std::move(test));
}

}  // namespace wiretale::query
