#pragma once

#include <span>

#include <tl/expected.hpp>

#include "core/host/counters.h"
#include "core/host/socket_address.h"
#include "core/wire/tcp_segment.h"

namespace wiretale::host {

/// A packet that came for this host.
struct ArrivedPacket {
  FourTuple tuple;
  wire::TcpSegment segment;
  std::span<const std::byte> payload;  ///< within the packet
};

/// Takes a packet apart, in the order Linux looks at it; the error says why it goes no further.
tl::expected<ArrivedPacket, Drop> readPacket(std::span<const std::byte> packet, std::uint32_t ownAddress);

}  // namespace wiretale::host
