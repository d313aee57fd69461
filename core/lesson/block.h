#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace wiretale::lesson {

/// A stretch of text in one style. Whatever looks like HTML or a link is text like any other.
struct Inline {
  enum class Style : std::uint8_t { Plain, Emphasis, Strong, Code };
  std::string text{};
  Style style = Style::Plain;

  bool operator==(const Inline&) const = default;
};
using Line = std::vector<Inline>;

struct Paragraph {
  Line line{};
  bool operator==(const Paragraph&) const = default;
};

struct List {
  bool numbered = false;
  std::vector<Line> items{};
  bool operator==(const List&) const = default;
};

/// Lines as they are, in one width.
struct Code {
  std::string text{};
  bool operator==(const Code&) const = default;
};

/// A picture that lies beside the lesson's file.
struct Picture {
  std::string file{};  ///< a name without folders, *.png or *.jpg
  std::string description{};
  bool operator==(const Picture&) const = default;
};

using Block = std::variant<Paragraph, List, Code, Picture>;

}  // namespace wiretale::lesson
