#include "core/wire/checksum.h"

#include "core/wire/ipv4_header.h"

namespace wiretale::wire {

void Checksum::add(Bytes bytes) {
  const std::size_t even = bytes.size() - bytes.size() % 2;
  for (std::size_t i = 0; i < even; i += 2) m_sum += read16(bytes, i);
  if (even < bytes.size()) m_sum += static_cast<std::uint64_t>(read8(bytes, even)) << 8;
}

std::uint16_t Checksum::value() const {
  std::uint64_t sum = m_sum;
  while (sum > 0xFFFF) sum = (sum & 0xFFFF) + (sum >> 16);
  return static_cast<std::uint16_t>(~sum);
}

std::uint16_t headerChecksum(Bytes header) {
  Checksum checksum;
  checksum.add(header);
  return checksum.value();
}

std::uint16_t pseudoHeaderChecksum(std::uint32_t source, std::uint32_t destination, std::uint8_t protocol, Bytes data) {
  Checksum checksum;
  for (const std::uint32_t address : {source, destination}) {
    checksum.addWord(static_cast<std::uint16_t>(address >> 16));
    checksum.addWord(static_cast<std::uint16_t>(address & 0xFFFF));
  }
  checksum.addWord(protocol);
  checksum.addWord(static_cast<std::uint16_t>(data.size()));
  checksum.add(data);
  return checksum.value();
}

std::uint16_t tcpChecksum(std::uint32_t source, std::uint32_t destination, Bytes segment) {
  return pseudoHeaderChecksum(source, destination, kProtocolTcp, segment);
}

}  // namespace wiretale::wire
