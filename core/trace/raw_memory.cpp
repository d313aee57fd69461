#include "core/trace/raw_memory.h"

#include <algorithm>
#include <cstdlib>
#include <new>

namespace wiretale::trace {

// NOLINTBEGIN(cppcoreguidelines-no-malloc): realloc is what this class is for.

void RawMemory::Free::operator()(std::byte* bytes) const {
  std::free(bytes);
}

void RawMemory::resize(std::size_t bytes) {
  // realloc(…, 0) may do either; for a first block malloc is quicker.
  const std::size_t least = std::max<std::size_t>(bytes, 1);
  void* const moved = m_bytes == nullptr ? std::malloc(least) : std::realloc(m_bytes.get(), least);
  if (moved == nullptr) throw std::bad_alloc();
  m_bytes.release();
  m_bytes.reset(static_cast<std::byte*>(moved));
  m_size = bytes;
}

// NOLINTEND(cppcoreguidelines-no-malloc)

}  // namespace wiretale::trace
