#include "core/trace/byte_log.h"

#include <utility>

namespace wiretale::trace {

void ByteLog::grow(std::size_t capacity) {
  auto wider = std::make_unique_for_overwrite<std::byte[]>(capacity);
  std::copy_n(m_bytes.get(), m_size, wider.get());
  m_bytes = std::move(wider);
  m_capacity = capacity;
}

ByteLog& ByteLog::operator=(const ByteLog& other) {
  if (this == &other) return *this;
  m_size = 0;
  reserve(other.m_size);
  std::copy_n(other.m_bytes.get(), other.m_size, m_bytes.get());
  m_size = other.m_size;
  return *this;
}

ByteLog& ByteLog::operator=(ByteLog&& other) noexcept {
  m_bytes = std::move(other.m_bytes);
  m_size = std::exchange(other.m_size, 0);
  m_capacity = std::exchange(other.m_capacity, 0);
  return *this;
}

}  // namespace wiretale::trace
