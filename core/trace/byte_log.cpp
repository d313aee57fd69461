#include "core/trace/byte_log.h"

namespace wiretale::trace {

ByteLog& ByteLog::operator=(const ByteLog& other) {
  if (this == &other) return *this;
  m_size = 0;
  reserve(other.m_size);
  std::copy_n(other.data(), other.m_size, m_memory.data());
  m_size = other.m_size;
  return *this;
}

ByteLog& ByteLog::operator=(ByteLog&& other) noexcept {
  m_memory = std::exchange(other.m_memory, {});
  m_size = std::exchange(other.m_size, 0);
  return *this;
}

}  // namespace wiretale::trace
