#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "core/wire/tcp_segment.h"

namespace wiretale::wire {

/// What a packet needs beside its segment: who talks to whom.
struct PacketAddresses {
  std::uint32_t source = 0;       ///< IPv4, host order
  std::uint32_t destination = 0;  ///< IPv4, host order
  std::uint16_t sourcePort = 0;
  std::uint16_t destinationPort = 0;
  std::uint16_t identification = 0;  ///< the IPv4 header's, RFC 791 §3.1

  bool operator==(const PacketAddresses&) const = default;
};

/// The whole IPv4 packet: TTL 64, don't fragment, valid checksums. Precondition: `payload.size()` is
/// `segment.payloadLength`, and the packet fits IPv4's 65,535 bytes.
std::vector<std::byte> writeTcpPacket(const PacketAddresses& addresses, const TcpSegment& segment,
                                      std::span<const std::byte> payload);
/// The same with these bytes, a multiple of 4, as options, whatever they say.
std::vector<std::byte> writeTcpPacket(const PacketAddresses& addresses, TcpSegment segment, Bytes options,
                                      Bytes payload);

/// Bytes of both headers of a packet with this segment.
std::size_t headersSize(const TcpSegment& segment);

/// Makes a packet around a payload that stands at the end of `packet` already. Precondition: `packet` has room for the
/// headers and `segment.payloadLength` bytes, no more, no less, and fits IPv4's 65,535 bytes.
void writeTcpHeaders(const PacketAddresses& addresses, const TcpSegment& segment, std::span<std::byte> packet);

/// A packet taken apart.
struct TcpPacket {
  PacketAddresses addresses;
  TcpSegment segment;
  std::span<const std::byte> payload;  ///< within the packet that was read
};

/// Reads an unfragmented IPv4 packet with a whole TCP segment and right checksums. The error says what is wrong.
tl::expected<TcpPacket, std::string> readTcpPacket(std::span<const std::byte> packet);

}  // namespace wiretale::wire
