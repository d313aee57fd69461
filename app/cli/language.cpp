#include "app/cli/language.h"

#include <algorithm>
#include <array>
#include <optional>

#include "app/cli/drawing_application.h"
#include "app/cli/option_table.h"
#include "app/cli/values.h"

namespace wiretale::cli {
namespace {

/// In the order of the option's choices.
constexpr std::array kLanguages{text::Language::English, text::Language::Korean};

bool isWithValue(std::string_view word) {
  return word.size() > kLanguageOption.size() && word.starts_with(kLanguageOption) &&
         word[kLanguageOption.size()] == '=';
}

/// What stands behind --lang. Looked for before anything else is understood, so that also a misuse is told in it.
std::optional<std::string_view> languageIn(std::span<char* const> words) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    const std::string_view word = words[i];
    if (word == "--") break;
    if (isWithValue(word)) return word.substr(kLanguageOption.size() + 1);
    if (word == kLanguageOption) return i + 1 < words.size() ? std::string_view(words[i + 1]) : std::string_view();
  }
  return std::nullopt;
}

}  // namespace

Outcome<text::Language> languageFor(std::span<char* const> words) {
  const auto asked = languageIn(words);
  if (!asked) return text::systemLanguage();
  const auto choice = parseChoice(kLanguageOption, *asked, optionNamed(Command::Help, kLanguageOption)->value);
  if (!choice) return misused(choice.error());
  return kLanguages[*choice];
}

std::size_t languageWords(std::span<char* const> words) {
  std::size_t count = 0;
  while (count < words.size()) {
    if (words[count] == kLanguageOption)
      ++count;
    else if (!isWithValue(words[count]))
      break;
    ++count;
  }
  return std::min(count, words.size());
}

void speak(text::Language language) {
  if (language != text::Language::English) startSpeaking(language);
}

}  // namespace wiretale::cli
