#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace wiretale::host {

/// A stretch of a byte stream, addressed by offsets in the stream, that moves on as its beginning is discarded. It
/// grows to the longest stretch it ever held and takes no memory after that.
class ByteRing {
 public:
  /// Puts bytes at `offset`. What lies before `begin` is passed over; gaps may remain and be filled later.
  void write(std::uint64_t offset, std::span<const std::byte> bytes);

  /// Precondition: the bytes from `offset` on were written and not discarded.
  void read(std::uint64_t offset, std::span<std::byte> out) const;

  /// Everything before `offset` is wanted no more.
  void discardBefore(std::uint64_t offset);
  /// Nothing is: the memory is given back.
  void clear();

  std::uint64_t begin() const { return m_begin; }

 private:
  void reserve(std::uint64_t bytes);
  std::size_t placeOf(std::uint64_t offset) const { return static_cast<std::size_t>(offset & (m_bytes.size() - 1)); }

  std::vector<std::byte> m_bytes;  ///< a power of two, or empty; offset modulo its size is the place
  std::uint64_t m_begin = 0;
};

}  // namespace wiretale::host
