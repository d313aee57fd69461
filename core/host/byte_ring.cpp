#include "core/host/byte_ring.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace wiretale::host {

void ByteRing::write(std::uint64_t offset, std::span<const std::byte> bytes) {
  if (offset + bytes.size() <= m_begin) return;
  if (offset < m_begin) {
    bytes = bytes.subspan(static_cast<std::size_t>(m_begin - offset));
    offset = m_begin;
  }
  reserve(offset + bytes.size() - m_begin);
  const std::size_t place = placeOf(offset);
  const std::size_t first = std::min(bytes.size(), m_bytes.size() - place);
  std::ranges::copy(bytes.first(first), m_bytes.begin() + static_cast<std::ptrdiff_t>(place));
  std::ranges::copy(bytes.subspan(first), m_bytes.begin());
}

void ByteRing::read(std::uint64_t offset, std::span<std::byte> out) const {
  if (out.empty()) return;
  const std::size_t place = placeOf(offset);
  const std::size_t first = std::min(out.size(), m_bytes.size() - place);
  std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(place), first, out.begin());
  std::copy_n(m_bytes.begin(), out.size() - first, out.begin() + static_cast<std::ptrdiff_t>(first));
}

void ByteRing::discardBefore(std::uint64_t offset) {
  m_begin = std::max(m_begin, offset);
}

void ByteRing::clear() {
  m_bytes = {};
}

// A longer ring has the bytes at other places.
void ByteRing::reserve(std::uint64_t bytes) {
  if (bytes <= m_bytes.size()) return;
  std::vector<std::byte> longer(static_cast<std::size_t>(std::bit_ceil(std::max<std::uint64_t>(bytes, 2048))));
  const std::vector<std::byte> old = std::exchange(m_bytes, std::move(longer));
  for (std::size_t i = 0; i < old.size(); ++i) {
    const std::uint64_t offset = m_begin + i;
    m_bytes[placeOf(offset)] = old[static_cast<std::size_t>(offset & (old.size() - 1))];
  }
}

}  // namespace wiretale::host
