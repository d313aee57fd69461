#pragma once

#include <cstdint>

#include "core/wire/big_endian.h"

namespace wiretale::wire {

/// The Internet checksum (RFC 1071): the ones' complement of the ones' complement sum of 16-bit words. A sum over data
/// that contains its own right checksum gives 0.
class Checksum {
 public:
  /// Adds bytes; an odd last one counts as the upper half of a word. Only the last call may have an odd number.
  void add(Bytes bytes);
  void addWord(std::uint16_t word) { m_sum += word; }

  std::uint16_t value() const;

 private:
  std::uint64_t m_sum = 0;
};

/// Of an IPv4 header (RFC 791 §3.1), over all its bytes as they are.
std::uint16_t headerChecksum(Bytes header);

/// Of what follows the IP header, with the pseudo-header that IPv4 has for all transport protocols (RFC 768, RFC 9293
/// §3.1), over all its bytes as they are.
std::uint16_t pseudoHeaderChecksum(std::uint32_t source, std::uint32_t destination, std::uint8_t protocol, Bytes data);

/// Of a TCP segment with the pseudo-header (RFC 9293 §3.1), over all its bytes as they are.
std::uint16_t tcpChecksum(std::uint32_t source, std::uint32_t destination, Bytes segment);

}  // namespace wiretale::wire
