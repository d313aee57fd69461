#include "core/trace/reason_table.h"

#include <array>

namespace wiretale::trace {
namespace {

// An entry: the rule, the widths of the three values (2 bits each), then the values, lowest byte first.
static_assert(static_cast<unsigned>(Rule::Count) <= 256, "a rule no longer fits its byte");

constexpr std::array<std::uint8_t, 4> kWidths{0, 2, 4, 8};

unsigned widthCode(std::int64_t value) {
  const auto bits = static_cast<std::uint64_t>(value);
  if (bits == 0) return 0;
  if (bits <= 0xFFFF) return 1;
  return bits <= 0xFFFF'FFFF ? 2 : 3;
}

// Always eight bytes, whatever counts of them: that compiles to one store.
void storeValue(std::int64_t value, std::byte* to) {
  const auto bits = static_cast<std::uint64_t>(value);
  for (unsigned i = 0; i < 8; ++i) to[i] = static_cast<std::byte>(bits >> (8 * i));
}

std::int64_t loadValue(const std::byte* from, unsigned width) {
  std::uint64_t bits = 0;
  for (unsigned i = 0; i < width; ++i) bits |= static_cast<std::uint64_t>(from[i]) << (8 * i);
  return static_cast<std::int64_t>(bits);
}

}  // namespace

ReasonTable::Index ReasonTable::add(const Reason& reason) {
  // 26 used at most; a value is stored whole and the next one overwrites its zeros
  std::byte* const entry = m_bytes.room(32);
  std::size_t size = 2;
  unsigned codes = 0;
  for (std::size_t i = 0; i < reason.values.size(); ++i) {
    const unsigned code = widthCode(reason.values[i]);
    codes |= code << (2 * i);
    storeValue(reason.values[i], entry + size);
    size += kWidths[code];
  }
  entry[0] = static_cast<std::byte>(reason.rule);
  entry[1] = static_cast<std::byte>(codes);
  const auto index = static_cast<Index>(m_bytes.size());
  m_bytes.add(size);
  return index;
}

Reason ReasonTable::operator[](Index index) const {
  const std::byte* entry = m_bytes.data() + index;
  Reason reason{.rule = static_cast<Rule>(entry[0])};
  const auto codes = static_cast<unsigned>(entry[1]);
  entry += 2;
  for (std::size_t i = 0; i < reason.values.size(); ++i) {
    const std::uint8_t width = kWidths[(codes >> (2 * i)) & 3U];
    reason.values[i] = loadValue(entry, width);
    entry += width;
  }
  return reason;
}

}  // namespace wiretale::trace
