#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace wiretale::trace {

/// The bytes one application sends over a connection, in order; readable at any offset without being held in memory.
class ByteStream {
 public:
  void appendText(std::string text);
  void appendBytes(std::span<const std::byte> bytes);
  /// `count` bytes of a readable pattern that depends on the offset alone.
  void appendPattern(std::uint64_t count);

  std::uint64_t size() const { return m_size; }

  /// Fills `out` with the bytes from `offset` on. Precondition: offset + out.size() <= size().
  void read(std::uint64_t offset, std::span<std::byte> out) const;

  bool operator==(const ByteStream&) const = default;

 private:
  struct Chunk {
    std::uint64_t begin = 0;
    std::uint64_t length = 0;
    std::string text;  ///< empty: pattern
    bool operator==(const Chunk&) const = default;
  };
  std::vector<Chunk> m_chunks;
  std::uint64_t m_size = 0;
};

}  // namespace wiretale::trace
