#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

/// Integers of a trace's packed tables: so many bytes of them, the lowest first.
namespace wiretale::trace::packed {

/// Writes all the bytes, whatever counts of them: that compiles to one store.
template <typename Integer>
void store(Integer value, std::byte* to) {
  for (unsigned i = 0; i < sizeof value; ++i) {
    to[i] = static_cast<std::byte>(static_cast<std::uint64_t>(value) >> (8 * i));
  }
}

inline std::uint64_t load(const std::byte* from, std::size_t width) {
  std::uint64_t value = 0;
  for (unsigned i = 0; i < width; ++i) value |= std::to_integer<std::uint64_t>(from[i]) << (8 * i);
  return value;
}

/// Precondition: width > 0.
inline bool fits(std::uint64_t value, std::size_t width) {
  return width >= sizeof value || value >> (8 * width) == 0;
}

/// A choice of four widths in bytes, rising from 0 to 8.
using Widths = std::array<std::uint8_t, 4>;

/// Which of `widths` is the least that holds a value that is not 0: a look into a table instead of three comparisons.
template <Widths widths>
inline unsigned widthCode(std::uint64_t value) {
  static constexpr auto kByBits = [] {
    std::array<std::uint8_t, 65> codes{};
    for (std::size_t bits = 1; bits < codes.size(); ++bits) {
      while (8U * widths[codes[bits]] < bits) ++codes[bits];
    }
    return codes;
  }();
  return kByBits[static_cast<std::size_t>(std::bit_width(value | 1))];
}

}  // namespace wiretale::trace::packed
