#pragma once

#include <compare>
#include <cstdint>

namespace wiretale::udp {

/// An IPv4 address and a port.
struct Peer {
  std::uint32_t address = 0;  ///< host order
  std::uint16_t port = 0;

  auto operator<=>(const Peer&) const = default;
};

/// A datagram without its bytes. Those are a range of what its sender ever sent, and whoever writes it to the wire
/// looks them up.
struct Datagram {
  std::uint16_t localPort = 0;  ///< of the host that sends or gets it
  Peer remote{};
  std::uint32_t length = 0;   ///< bytes of payload; 0 is a datagram like any other
  std::uint64_t content = 0;  ///< where its payload begins among all the bytes that its sender ever sent
  std::uint32_t number = 0;   ///< with which its application tells it from others, as its payload says; 0: none
  bool hasChecksum = true;

  bool operator==(const Datagram&) const = default;
};

}  // namespace wiretale::udp
