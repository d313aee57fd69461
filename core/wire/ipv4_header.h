#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include <tl/expected.hpp>

#include "core/wire/big_endian.h"

namespace wiretale::wire {

inline constexpr std::size_t kIpv4HeaderSize = 20;  ///< bytes, without options
inline constexpr std::uint8_t kProtocolTcp = 6;
inline constexpr std::uint8_t kProtocolIcmp = 1;

/// An IPv4 header (RFC 791 §3.1); options are skipped, not kept.
struct Ipv4Header {
  std::uint8_t headerLength = kIpv4HeaderSize;  ///< bytes
  std::uint8_t typeOfService = 0;               ///< DSCP and ECN
  std::uint16_t totalLength = 0;                ///< bytes, header included
  std::uint16_t identification = 0;
  bool dontFragment = true;
  bool moreFragments = false;
  std::uint16_t fragmentOffset = 0;  ///< in units of 8 bytes
  std::uint8_t timeToLive = 64;
  std::uint8_t protocol = kProtocolTcp;
  std::uint16_t checksum = 0;     ///< as read; `writeIpv4Header` puts the right one
  std::uint32_t source = 0;       ///< host order
  std::uint32_t destination = 0;  ///< host order

  bool operator==(const Ipv4Header&) const = default;
};

/// Writes the header without options and with its checksum to the first 20 bytes of `out`. Precondition: they exist.
void writeIpv4Header(const Ipv4Header& header, std::span<std::byte> out);

/// Reads the header at the beginning of `packet`. Afterwards headerLength ≤ totalLength, and headerLength bytes lie in
/// the packet. The error says what is wrong with it. The checksum is not judged.
tl::expected<Ipv4Header, std::string> readIpv4Header(Bytes packet);

}  // namespace wiretale::wire
