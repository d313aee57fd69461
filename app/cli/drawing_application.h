#pragma once

#include "ui/text/language.h"

namespace wiretale::cli {

enum class Fonts {
  Own,     ///< those compiled in are enough
  System,  ///< texts may need any font there is
};

/// Starts what Qt needs to speak another language than English.
void startSpeaking(text::Language language);

/// Starts what Qt needs to draw letters, without a display; the language stays. Once, by commands that draw letters.
void startDrawing(Fonts fonts);

}  // namespace wiretale::cli
