#pragma once

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

}  // namespace wiretale::trace::packed
