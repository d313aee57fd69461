#include "core/scenario/json_document.h"

#include <iterator>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/scenario/number_text.h"
#include "core/scenario/syntax_error.h"

namespace wiretale::scenario {
namespace {

/// Tells how far the parser has read: its events come without positions.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, std::size_t* count) : m_at(at), m_count(count) {}

  reference operator*() const { return *m_at; }
  CountingIterator& operator++() {
    ++m_at;
    ++*m_count;
    return *this;
  }
  CountingIterator operator++(int) {
    CountingIterator old = *this;
    ++*this;
    return old;
  }
  bool operator==(const CountingIterator& other) const { return m_at == other.m_at; }

 private:
  const char* m_at;
  std::size_t* m_count;
};

/// Builds the tree from the parser's events.
class TreeBuilder {
 public:
  using Json = nlohmann::json;
  using Kind = JsonValue::Kind;

  TreeBuilder(std::string_view text, const std::size_t* read) : m_text(text), m_read(read) {}

  bool null() { return leaf(Kind::Null, {}); }
  bool boolean(bool value) {
    if (!leaf(Kind::Boolean, {})) return false;
    m_last->boolean = value;
    return true;
  }
  bool number_integer(Json::number_integer_t /*value*/) { return number(); }
  bool number_unsigned(Json::number_unsigned_t /*value*/) { return number(); }
  bool number_float(Json::number_float_t /*value*/, const std::string& /*written*/) { return number(); }
  bool string(std::string& text) { return leaf(Kind::Text, std::move(text)); }
  bool binary(Json::binary_t& /*bytes*/) { return false; }  // not in JSON text

  bool start_object(std::size_t /*size*/) { return open(Kind::Object, SyntaxPlace::AfterOpenObject); }
  bool end_object() { return close(); }
  bool start_array(std::size_t /*size*/) { return open(Kind::Array, SyntaxPlace::AfterOpenArray); }
  bool end_array() { return close(); }

  bool key(std::string& text) {
    const std::size_t offset = tokenStart(m_text, m_place.end);
    m_open.back()->members.push_back({std::move(text), offset, {}});
    m_place = {SyntaxPlace::AfterKey, *m_read};
    return true;
  }

  bool parse_error(std::size_t /*position*/, const std::string& /*token*/, const Json::exception& /*error*/) {
    m_document.errors.push_back(explainSyntaxError(m_text, m_place, openOffsets()));
    const bool brokenNumber =
        m_place.what == SyntaxPlace::AfterNumber && m_document.errors.back().offset == m_place.begin;
    // A member whose value never came, or a value that only began like a number.
    if (m_place.what == SyntaxPlace::AfterKey || brokenNumber) dropLast();
    return false;
  }

  JsonDocument take() { return std::move(m_document); }

 private:
  std::vector<OpenBracket> openOffsets() const {
    std::vector<OpenBracket> brackets;
    for (const JsonValue* value : m_open) brackets.push_back({value->kind == Kind::Object, value->offset});
    return brackets;
  }

  void dropLast() {
    if (m_open.empty()) {
      m_document.hasRoot = false;
    } else if (m_open.back()->kind == Kind::Object) {
      m_open.back()->members.pop_back();
    } else {
      m_open.back()->elements.pop_back();
    }
  }

  bool refuse(std::size_t offset, Phrase what) {
    m_document.errors.push_back({offset, std::move(what)});
    return false;
  }

  /// Hangs a new value where it belongs. A parent's list does not grow while a child of it is open, so pointers hold.
  bool add(Kind kind, std::string text) {
    const std::size_t offset = tokenStart(m_text, m_place.end);
    if (++m_count > kMaximumValues) {
      return refuse(offset, say("more than {0} values: no scenario needs that many", groupDigits(kMaximumValues)));
    }
    if (m_open.empty()) {
      m_last = &m_document.root;
      m_document.hasRoot = true;
    } else if (m_open.back()->kind == Kind::Object) {
      m_last = &m_open.back()->members.back().value;
    } else {
      m_last = &m_open.back()->elements.emplace_back();
    }
    m_last->kind = kind;
    m_last->offset = offset;
    m_last->text = std::move(text);
    return true;
  }

  bool leaf(Kind kind, std::string text) {
    if (!add(kind, std::move(text))) return false;
    m_place = {SyntaxPlace::AfterValue, *m_read};
    return true;
  }

  /// The parser has read one character beyond a number.
  bool number() {
    const std::size_t begin = tokenStart(m_text, m_place.end);
    const std::size_t end = numberEnd(m_text, begin);
    if (!add(Kind::Number, std::string(m_text.substr(begin, end - begin)))) return false;
    m_place = {SyntaxPlace::AfterNumber, end, begin};
    return true;
  }

  bool open(Kind kind, SyntaxPlace::What what) {
    if (!add(kind, {})) return false;
    if (m_open.size() == kMaximumDepth) {
      return refuse(m_last->offset, say("nested deeper than {0} levels: no scenario needs that", kMaximumDepth));
    }
    m_open.push_back(m_last);
    m_place = {what, *m_read};
    return true;
  }

  bool close() {
    m_open.pop_back();
    m_place = {SyntaxPlace::AfterValue, *m_read};
    return true;
  }

  std::string_view m_text;
  const std::size_t* m_read;
  JsonDocument m_document;
  std::vector<JsonValue*> m_open;
  JsonValue* m_last = nullptr;
  SyntaxPlace m_place;
  std::size_t m_count = 0;
};

}  // namespace

JsonDocument readJson(std::string_view text) {
  std::size_t read = 0;
  TreeBuilder builder(text, &read);
  const char* const end = text.data() + text.size();
  nlohmann::json::sax_parse(CountingIterator(text.data(), &read), CountingIterator(end, &read), &builder);
  return builder.take();
}

Phrase describeKind(JsonValue::Kind kind) {
  switch (kind) {
    case JsonValue::Kind::Null:
      return say("null");
    case JsonValue::Kind::Boolean:
      return say("true or false");
    case JsonValue::Kind::Number:
      return say("a number");
    case JsonValue::Kind::Text:
      return say("text");
    case JsonValue::Kind::Array:
      return say("a list");
    case JsonValue::Kind::Object:
      break;
  }
  return say("an object");
}

}  // namespace wiretale::scenario
