#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "core/wire/tcp_packet.h"

namespace wiretale::wire {

/// What a sender may choose of a datagram.
struct UdpChoices {
  bool checksum = true;
  bool dontFragment = false;
  std::uint8_t typeOfService = 0;  ///< DSCP and ECN

  bool operator==(const UdpChoices&) const = default;
};

/// The whole IPv4 packet: TTL 64, valid checksums. Precondition: at most kMostUdpPayload bytes of payload.
std::vector<std::byte> writeUdpPacket(const PacketAddresses& addresses, Bytes payload, const UdpChoices& choices = {});

/// A packet taken apart.
struct UdpPacket {
  PacketAddresses addresses;
  bool hasChecksum = false;
  Bytes payload;  ///< within the packet that was read
};

/// Reads an unfragmented IPv4 packet with a whole UDP datagram whose checksum is right or missing. The error says what
/// is wrong.
tl::expected<UdpPacket, std::string> readUdpPacket(Bytes packet);

}  // namespace wiretale::wire
