#pragma once

#include <QString>

#include "core/base/phrase.h"

namespace wiretale::text {

/// What core says to people, complaints above all, in the language shown. What a person wrote, names and numbers stay
/// as they are.
QString phrase(const Phrase& phrase);

}  // namespace wiretale::text
