#include "core/wire/der.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/wire/display_text.h"

namespace wiretale::wire {
namespace {

constexpr std::size_t kMaxLengthBytes = 4;

tl::unexpected<const char*> because(const char* why) {
  return tl::unexpected<const char*>(why);
}

tl::expected<DerHeader, const char*> longForm(Bytes bytes) {
  const std::size_t count = read8(bytes, 1) & 0x7FU;
  if (count == 0) return because("Impossible: DER has no elements of indefinite length.");
  if (count > kMaxLengthBytes) return because("Impossible: the length of this element is too long.");
  if (bytes.size() < 2 + count) return because("Cut off: the header of an element ends here.");
  std::size_t length = 0;
  for (const std::byte byte : bytes.subspan(2, count)) length = length << 8 | std::to_integer<std::size_t>(byte);
  const bool shortest = length >= 0x80 && read8(bytes, 2) != 0;
  if (!shortest) return because("Impossible: DER writes every length in the shortest form.");
  return DerHeader{.tag = read8(bytes, 0), .size = 2 + count, .length = length};
}

bool areDigits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

tl::expected<DerHeader, const char*> readDerHeader(Bytes bytes) {
  if (bytes.size() < 2) return because("Cut off: the header of an element ends here.");
  if ((read8(bytes, 0) & 0x1F) == 0x1F) return because("Not taken apart: tags of several bytes are not known here.");
  if (read8(bytes, 1) >= 0x80) return longForm(bytes);
  return DerHeader{.tag = read8(bytes, 0), .size = 2, .length = read8(bytes, 1)};
}

bool comesDer(const FieldWalk& walk, std::uint8_t tag) {
  return walk.more() && read8(walk.rest(), 0) == tag;
}

namespace {

/// A header with the right tag, or the walk has stopped.
DerHeader headerOf(FieldWalk& walk, std::uint8_t tag) {
  if (walk.stopped()) return {};
  const auto header = readDerHeader(walk.rest());
  if (!header) {
    walk.stop(header.error());
    return {};
  }
  if (header->tag != tag) {
    walk.stop(fmt::format("Impossible: an element with tag 0x{:02x} should be here, not 0x{:02x}.", tag, header->tag));
    return {};
  }
  return *header;
}

}  // namespace

std::size_t walkDerHeader(FieldWalk& walk, std::uint8_t tag) {
  const DerHeader header = headerOf(walk, tag);
  const std::string name = derTagName(tag);
  walk.bytes(header.size, {name.c_str(), kDerRfc}, [&](Bytes bytes) {
    return Reading{hexBytes(bytes),
                   header.length == 0 ? "Empty." : fmt::format("Bytes that follow: {}.", header.length)};
  });
  return walk.fitting(header.length, kDerRfc);
}

DerHeader expectDer(FieldWalk& walk, std::uint8_t tag) {
  const DerHeader header = headerOf(walk, tag);
  if (header.size + header.length <= walk.left()) return header;
  walk.stop(fmt::format("Impossible: {} bytes should follow, and here end after {}.", header.length,
                        walk.left() - header.size));
  return {};
}

void walkDerAny(FieldWalk& walk, Label label, const char* meaning) {
  if (!walk.more()) return;
  walkDerLeaf(walk, label, read8(walk.rest(), 0), [meaning](Bytes value) { return Reading{hexBytes(value), meaning}; });
}

std::string derTagName(std::uint8_t tag) {
  switch (tag) {
    case kDerBitString:
      return "BIT STRING";
    case kDerOctetString:
      return "OCTET STRING";
    case kDerSequence:
      return "SEQUENCE";
    case kDerSet:
      return "SET";
    default:
      return (tag & 0xC0) == 0x80 ? fmt::format("[{}]", tag & 0x1F) : "Element";
  }
}

std::string dottedOid(Bytes value) {
  constexpr std::size_t kLongest = 64;
  if (value.empty() || value.size() > kLongest || (read8(value, value.size() - 1) & 0x80) != 0) return hexBytes(value);
  std::string text;
  std::uint64_t arc = 0;
  for (const std::byte byte : value) {
    if (arc >> 56 != 0) return hexBytes(value);
    arc = arc << 7 | std::to_integer<std::uint64_t>(byte & std::byte{0x7F});
    if ((byte & std::byte{0x80}) != std::byte{0}) continue;
    if (text.empty()) {
      // The first two arcs share a number (X.690 §8.19.4).
      const std::uint64_t first = std::min<std::uint64_t>(arc / 40, 2);
      text = fmt::format("{}.{}", first, arc - first * 40);
    } else {
      text += fmt::format(".{}", arc);
    }
    arc = 0;
  }
  return text;
}

std::string timeText(std::uint8_t tag, Bytes value) {
  std::string text(value.size(), ' ');
  std::transform(value.begin(), value.end(), text.begin(), [](std::byte byte) { return static_cast<char>(byte); });
  const std::size_t yearDigits = tag == kDerUtcTime ? 2 : 4;
  const bool fits = text.size() == yearDigits + 11 && text.back() == 'Z' && areDigits({text.data(), text.size() - 1});
  if (!fits) return visibleText(value);
  std::string year = text.substr(0, yearDigits);
  if (yearDigits == 2) year = (year >= "50" ? "19" : "20") + year;
  const auto two = [&](std::size_t index) { return text.substr(yearDigits + 2 * index, 2); };
  return fmt::format("{}-{}-{} {}:{}:{} UTC", year, two(0), two(1), two(2), two(3), two(4));
}

}  // namespace wiretale::wire
