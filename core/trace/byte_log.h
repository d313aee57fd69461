#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>

namespace wiretale::trace {

/// Bytes that are written one entry behind the other, at the price of the stores alone: room that is not yet written is
/// neither cleared nor counted.
class ByteLog {
 public:
  ByteLog() = default;
  ByteLog(const ByteLog& other) { *this = other; }
  ByteLog(ByteLog&& other) noexcept { *this = std::move(other); }
  ByteLog& operator=(const ByteLog& other);
  ByteLog& operator=(ByteLog&& other) noexcept;
  ~ByteLog() = default;

  void reserve(std::size_t bytes) {
    if (bytes > m_capacity) grow(bytes);
  }

  /// Where the next entry begins, with room for `most` bytes. Valid until the next call.
  std::byte* room(std::size_t most) {
    if (m_capacity - m_size < most) [[unlikely]]
      grow(std::max(m_size + most, 2 * m_capacity));
    return m_bytes.get() + m_size;
  }
  /// So many of them have been written.
  void add(std::size_t bytes) { m_size += bytes; }

  const std::byte* data() const { return m_bytes.get(); }
  std::size_t size() const { return m_size; }

  bool operator==(const ByteLog& other) const {
    return m_size == other.m_size && std::equal(data(), data() + m_size, other.data());
  }

 private:
  void grow(std::size_t capacity);

  std::unique_ptr<std::byte[]> m_bytes;
  std::size_t m_size = 0;
  std::size_t m_capacity = 0;
};

}  // namespace wiretale::trace
