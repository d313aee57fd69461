#pragma once

#include <string_view>

namespace wiretale::lesson {

/// How wide a line of text becomes, in em: counted by kinds of characters, as wide as the program's fonts have them.
double widthInEm(std::string_view text);

/// Into how many lines words break when each takes at most `width` em. 0 for an empty text.
int linesIn(std::string_view text, double width);

/// Two lines at 28 px on a screen of 1024 pixels, with 24 pixels left and right.
inline constexpr double kCaptionWidth = (1024.0 - 2 * 24.0) / 28.0;
inline constexpr int kCaptionLines = 2;
inline bool captionFits(std::string_view caption) {
  return linesIn(caption, kCaptionWidth) <= kCaptionLines;
}

}  // namespace wiretale::lesson
