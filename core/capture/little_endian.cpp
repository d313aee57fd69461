#include "core/capture/little_endian.h"

namespace wiretale::capture {
namespace {

char byteOf(std::uint64_t value, unsigned place) {
  return static_cast<char>(static_cast<unsigned char>(value >> (8 * place)));
}

}  // namespace

void LittleEndian::put(std::uint64_t value, unsigned bytes) {
  for (unsigned place = 0; place < bytes; ++place) m_bytes.push_back(byteOf(value, place));
}

void LittleEndian::put(std::span<const std::byte> bytes) {
  m_bytes.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

void LittleEndian::pad() {
  m_bytes.append((4 - m_bytes.size() % 4) % 4, '\0');
}

void LittleEndian::replace32(std::size_t offset, std::uint32_t value) {
  for (unsigned place = 0; place < 4; ++place) m_bytes[offset + place] = byteOf(value, place);
}

}  // namespace wiretale::capture
