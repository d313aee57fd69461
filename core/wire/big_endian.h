#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

namespace wiretale::wire {

using Bytes = std::span<const std::byte>;

// Numbers in network byte order. Precondition of all: the bytes lie within the span.

constexpr std::uint8_t read8(Bytes bytes, std::size_t offset) {
  return std::to_integer<std::uint8_t>(bytes[offset]);
}

constexpr std::uint16_t read16(Bytes bytes, std::size_t offset) {
  return static_cast<std::uint16_t>((read8(bytes, offset) << 8) | read8(bytes, offset + 1));
}

constexpr std::uint32_t read32(Bytes bytes, std::size_t offset) {
  return (std::uint32_t{read16(bytes, offset)} << 16) | read16(bytes, offset + 2);
}

/// Bits of a big number, without zeros in front of it.
constexpr std::size_t bitsOf(Bytes number) {
  for (std::size_t i = 0; i < number.size(); ++i) {
    if (const std::uint8_t first = read8(number, i); first != 0) {
      return (number.size() - i - 1) * 8 + static_cast<std::size_t>(std::bit_width(first));
    }
  }
  return 0;
}

constexpr void write8(std::span<std::byte> bytes, std::size_t offset, std::uint8_t value) {
  bytes[offset] = std::byte{value};
}

constexpr void write16(std::span<std::byte> bytes, std::size_t offset, std::uint16_t value) {
  write8(bytes, offset, static_cast<std::uint8_t>(value >> 8));
  write8(bytes, offset + 1, static_cast<std::uint8_t>(value & 0xFF));
}

constexpr void write32(std::span<std::byte> bytes, std::size_t offset, std::uint32_t value) {
  write16(bytes, offset, static_cast<std::uint16_t>(value >> 16));
  write16(bytes, offset + 2, static_cast<std::uint16_t>(value & 0xFFFF));
}

}  // namespace wiretale::wire
