#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace wiretale::capture {

/// A file's bytes as they are put together, its numbers in little-endian order on every machine.
class LittleEndian {
 public:
  void put16(std::uint16_t value) { put(value, 2); }
  void put32(std::uint32_t value) { put(value, 4); }
  void put64(std::uint64_t value) { put(value, 8); }
  void put(std::span<const std::byte> bytes);
  void put(std::string_view text) { m_bytes += text; }
  /// Zeros up to the next multiple of four bytes.
  void pad();
  /// Overwrites four bytes that were put. Precondition: offset + 4 <= size().
  void replace32(std::size_t offset, std::uint32_t value);

  std::size_t size() const { return m_bytes.size(); }
  void reserve(std::size_t bytes) { m_bytes.reserve(bytes); }
  std::string take() && { return std::move(m_bytes); }

 private:
  void put(std::uint64_t value, unsigned bytes);

  std::string m_bytes;
};

}  // namespace wiretale::capture
