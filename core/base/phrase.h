#pragma once

#include <concepts>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <fmt/core.h>

namespace wiretale {

/// Something said to people that can be said in another language: an English template with {0}, {1} … and the phrases
/// that stand in their places. Made by say(). What is made of a string or a number is the same in every language: a
/// name, a value, what a person wrote. ui/text has the other languages.
class Phrase {
 public:
  Phrase() = default;
  // Implicit, so that names and numbers can stand among the parts of say().
  Phrase(std::string verbatim) : m_verbatim(std::move(verbatim)) {}
  Phrase(std::string_view verbatim) : m_verbatim(verbatim) {}
  Phrase(std::integral auto number) : m_verbatim(std::to_string(number)) {}
  Phrase(const char*) = delete;  ///< a text of ours wants say(), else it could not be translated

  /// `form` lives for ever: a literal, or a text of a table.
  static Phrase fromTemplate(std::string_view form, std::vector<Phrase> parts = {});
  /// One behind the other.
  static Phrase together(std::vector<Phrase> parts);

  bool empty() const { return m_form.empty() && m_verbatim.empty() && m_parts.empty(); }

  std::string english() const;

  /// `translate` gives a template in the other language, with the same {0}, {1} …
  using Translate = std::function<std::string(std::string_view form)>;
  std::string in(const Translate& translate) const;

  bool operator==(const Phrase&) const = default;

 private:
  std::string_view m_form;
  std::string m_verbatim;
  std::vector<Phrase> m_parts;
};

/// say("{0} is not a probability: choose {1}", text, limits). Braces that are meant themselves are written twice. Each
/// such text has its Korean in resources/i18n/phrases_ko.ts.
template <typename... Parts>
Phrase say(fmt::format_string<std::conditional_t<true, std::string_view, Parts>...> english, Parts&&... parts) {
  const fmt::string_view form = english;
  std::vector<Phrase> list;
  if constexpr (sizeof...(parts) > 0) {
    list.reserve(sizeof...(parts));
    (list.emplace_back(std::forward<Parts>(parts)), ...);
  }
  return Phrase::fromTemplate({form.data(), form.size()}, std::move(list));
}

}  // namespace wiretale
