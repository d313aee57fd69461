#pragma once

#include <optional>
#include <span>

#include <tl/expected.hpp>

#include "core/host/counters.h"
#include "core/host/socket_address.h"
#include "core/wire/tcp_segment.h"

namespace wiretale::host {

/// A packet that came for this host.
struct Arrival {
  FourTuple tuple;
  wire::TcpSegment segment;
  std::span<const std::byte> payload;        ///< within the packet
  std::optional<wire::SeqNum> usedBefore{};  ///< SND.NXT of a connection in TIME-WAIT that gave way to it
};

/// Takes a packet apart, in the order Linux looks at it; the error says why it goes no further.
tl::expected<Arrival, Drop> readArrival(std::span<const std::byte> packet, std::uint32_t ownAddress);

}  // namespace wiretale::host
