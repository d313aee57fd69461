#include "core/scenario/encoding.h"

#include <fmt/format.h>

#include "core/scenario/text_place.h"
#include "core/scenario/utf8.h"

namespace wiretale::scenario {

bool isUtf16(std::string_view text) {
  return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
}

Complaints encodingComplaints(std::string_view text) {
  if (isUtf16(text)) return {{1, 1, {}, say("this file is UTF-16: save it as UTF-8")}};
  const std::size_t bad = firstInvalidUtf8(text);
  if (bad == std::string_view::npos) return {};
  const TextPlace place = placeOf(text, bad);
  return {{place.line,
           place.column,
           {},
           say("byte 0x{0} is not valid UTF-8: save the file as UTF-8",
               fmt::format("{:02X}", static_cast<unsigned char>(text[bad])))}};
}

}  // namespace wiretale::scenario
