#pragma once

#include <span>

#include "app/cli/failure.h"
#include "ui/text/language.h"

namespace wiretale::cli {

/// The language that the command line's words ask for with --lang, wherever it stands; else that of the environment.
/// The error names the languages there are.
Outcome<text::Language> languageFor(std::span<char* const> words);

/// How many words at the beginning of `words` are --lang and its value.
std::size_t languageWords(std::span<char* const> words);

/// From now on everything is said in this language. English costs nothing.
void speak(text::Language language);

}  // namespace wiretale::cli
