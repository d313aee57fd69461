#include "core/lesson/caption.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace wiretale::lesson {
namespace {

struct Kind {
  std::string_view characters;
  double width;
};

/// As Noto Sans CJK KR has them, rounded up.
constexpr std::array kKinds{Kind{" ", 0.23}, Kind{"ijlI.,:;'!|()[]", 0.34}, Kind{"frt-\"/", 0.42}, Kind{"mwMW%@", 0.93},
                            Kind{"ABCDEFGHJKLNOPQRSTUVXYZ&", 0.69}};
constexpr double kOtherAscii = 0.57;
constexpr double kHangul = 0.93;
constexpr double kOther = 1.0;  ///< ideographs, arrows, dashes

/// Bytes of the character that begins so, in well-formed UTF-8.
std::size_t lengthAt(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  const std::size_t length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
  return std::min(length, text.size() - at);
}

double widthOf(std::string_view character) {
  if (character.size() > 1) {
    const auto first = static_cast<unsigned char>(character.front());
    return first >= 0xEA && first <= 0xED ? kHangul : kOther;  // U+A000 to U+DFFF
  }
  const auto kind = std::ranges::find_if(
      kKinds, [&](const Kind& one) { return one.characters.find(character.front()) != std::string_view::npos; });
  return kind == kKinds.end() ? kOtherAscii : kind->width;
}

}  // namespace

double widthInEm(std::string_view text) {
  double width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = lengthAt(text, at);
    width += widthOf(text.substr(at, length));
    at += length;
  }
  return width;
}

int linesIn(std::string_view text, double width) {
  const double blank = widthInEm(" ");
  int lines = 0;
  double used = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const double word = widthInEm(text.substr(at, end - at));
    const bool fits = lines > 0 && used + blank + word <= width;
    used = fits ? used + blank + word : word;
    if (!fits) lines += 1 + static_cast<int>(word / width);  // a word that is too long goes on in the next one
    at = end + 1;
  }
  return lines;
}

}  // namespace wiretale::lesson
