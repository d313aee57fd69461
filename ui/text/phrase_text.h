#pragma once

#include <string>
#include <string_view>

#include <QString>

#include "core/base/phrase.h"

namespace wiretale::text {

/// What core says to people, complaints above all, in the language shown. What a person wrote, names and numbers stay
/// as they are.
QString phrase(const Phrase& phrase);

/// A template of such texts in the language shown, its {0}, {1} … still in it: for what core puts together itself.
std::string phraseTemplate(std::string_view form);

}  // namespace wiretale::text
