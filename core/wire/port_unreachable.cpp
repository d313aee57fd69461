#include "core/wire/port_unreachable.h"

#include <algorithm>

#include "core/wire/checksum.h"
#include "core/wire/ipv4_header.h"

namespace wiretale::wire {
namespace {

constexpr std::uint8_t kProtocol = 1;
constexpr std::uint8_t kDestinationUnreachable = 3;
constexpr std::uint8_t kPort = 3;
constexpr std::size_t kIcmpSize = 8;
constexpr std::size_t kQuoted = kIpv4HeaderSize + 8;

}  // namespace

std::vector<std::byte> writePortUnreachable(const PacketAddresses& addresses, Bytes original) {
  std::vector<std::byte> packet(kPortUnreachableSize);
  writeIpv4Header({.totalLength = kPortUnreachableSize,
                   .identification = addresses.identification,
                   .dontFragment = false,
                   .protocol = kProtocol,
                   .source = addresses.source,
                   .destination = addresses.destination},
                  packet);
  const auto message = std::span(packet).subspan(kIpv4HeaderSize);
  write8(message, 0, kDestinationUnreachable);
  write8(message, 1, kPort);
  std::ranges::copy(original.first(kQuoted), message.begin() + kIcmpSize);
  write16(message, 2, headerChecksum(message));
  return packet;
}

}  // namespace wiretale::wire
