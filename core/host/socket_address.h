#pragma once

#include <compare>
#include <cstdint>

namespace wiretale::host {

/// An IPv4 address and a port.
struct SocketAddress {
  std::uint32_t address = 0;  ///< host order
  std::uint16_t port = 0;

  auto operator<=>(const SocketAddress&) const = default;
};

/// What tells one connection of a host from another. The fourth of the four, the host's own address, is always the
/// same. Ordered by local port first, so that the connections of a port are neighbours.
struct FourTuple {
  std::uint16_t localPort = 0;
  SocketAddress remote{};

  auto operator<=>(const FourTuple&) const = default;
};

}  // namespace wiretale::host
