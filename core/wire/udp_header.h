#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include <tl/expected.hpp>

#include "core/wire/big_endian.h"

namespace wiretale::wire {

inline constexpr std::size_t kUdpHeaderSize = 8;  ///< bytes
inline constexpr std::uint8_t kProtocolUdp = 17;
inline constexpr std::uint32_t kMostUdpPayload = 65'507;  ///< bytes: what IPv4 can carry without both headers

/// A UDP header (RFC 768 §Format).
struct UdpHeader {
  std::uint16_t sourcePort = 0;  ///< 0: no answer is wanted
  std::uint16_t destinationPort = 0;
  std::uint16_t length = kUdpHeaderSize;  ///< bytes, header included
  std::uint16_t checksum = 0;             ///< 0: the sender made none

  bool operator==(const UdpHeader&) const = default;
};

/// Writes the header as it is to the first 8 bytes of `out`. Precondition: they exist.
void writeUdpHeader(const UdpHeader& header, std::span<std::byte> out);

/// Reads the header at the beginning of `datagram`. Afterwards length is 8 or more and lies in the datagram. The error
/// says what is wrong. The checksum is not judged.
tl::expected<UdpHeader, std::string> readUdpHeader(Bytes datagram);

/// What belongs into the checksum field of a datagram in which it is 0, with the pseudo-header (RFC 768 §Fields): a sum
/// of 0 is sent as 0xFFFF, because 0 means that there is none.
std::uint16_t udpChecksum(std::uint32_t source, std::uint32_t destination, Bytes datagram);

/// Whether the checksum of a datagram is right, or there is none.
bool udpChecksumHolds(std::uint32_t source, std::uint32_t destination, Bytes datagram);

}  // namespace wiretale::wire
