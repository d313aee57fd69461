#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "core/trace/raw_memory.h"

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
    if (bytes > m_memory.size()) m_memory.resize(bytes);
  }
  /// Gives back what is left over.
  void trim() {
    if (m_memory.size() - m_size > kWorthTrimming) m_memory.resize(m_size);
  }

  /// Where the next entry begins, with room for `most` bytes. Valid until the next call.
  std::byte* room(std::size_t most) {
    if (m_memory.size() - m_size < most) [[unlikely]]
      m_memory.resize(std::max(m_size + most, 2 * m_memory.size()));
    return m_memory.data() + m_size;
  }
  /// So many of them have been written.
  void add(std::size_t bytes) { m_size += bytes; }

  const std::byte* data() const { return m_memory.data(); }
  std::size_t size() const { return m_size; }

  bool operator==(const ByteLog& other) const {
    return m_size == other.m_size && std::equal(data(), data() + m_size, other.data());
  }

 private:
  RawMemory m_memory;
  std::size_t m_size = 0;
};

}  // namespace wiretale::trace
