#pragma once

namespace wiretale::cli {

enum class Fonts {
  Own,     ///< those compiled in are enough
  System,  ///< texts may need any font there is
};

/// Starts what Qt needs to draw letters, without a display. Once, by commands that draw letters.
void startDrawing(Fonts fonts);

}  // namespace wiretale::cli
