#pragma once

#include <cstddef>
#include <vector>

#include "core/wire/tcp_packet.h"

namespace wiretale::wire {

/// Bytes of the packet below: both IP headers, that of ICMP, and 8 bytes of the datagram.
inline constexpr std::uint32_t kPortUnreachableSize = 56;

/// ICMP Port Unreachable (RFC 792) as a whole IPv4 packet; of the addresses, ports say nothing. It quotes the IP header
/// and the first 8 bytes behind it. Precondition: `original` is an IPv4 packet with that much.
std::vector<std::byte> writePortUnreachable(const PacketAddresses& addresses, Bytes original);

}  // namespace wiretale::wire
