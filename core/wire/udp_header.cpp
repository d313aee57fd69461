#include "core/wire/udp_header.h"

#include <fmt/format.h>

#include "core/wire/checksum.h"

namespace wiretale::wire {
namespace {

constexpr std::size_t kChecksumOffset = 6;

}  // namespace

void writeUdpHeader(const UdpHeader& header, std::span<std::byte> out) {
  write16(out, 0, header.sourcePort);
  write16(out, 2, header.destinationPort);
  write16(out, 4, header.length);
  write16(out, kChecksumOffset, header.checksum);
}

tl::expected<UdpHeader, std::string> readUdpHeader(Bytes datagram) {
  if (datagram.size() < kUdpHeaderSize) {
    return tl::unexpected(fmt::format("a UDP header has 8 bytes, here are {}", datagram.size()));
  }
  const UdpHeader header{.sourcePort = read16(datagram, 0),
                         .destinationPort = read16(datagram, 2),
                         .length = read16(datagram, 4),
                         .checksum = read16(datagram, kChecksumOffset)};
  if (header.length < kUdpHeaderSize) {
    return tl::unexpected(fmt::format("a UDP length of {} is shorter than the header", header.length));
  }
  if (header.length > datagram.size()) {
    return tl::unexpected(
        fmt::format("{} of {} bytes of the datagram are missing", header.length - datagram.size(), header.length));
  }
  return header;
}

std::uint16_t udpChecksum(std::uint32_t source, std::uint32_t destination, Bytes datagram) {
  const std::uint16_t sum = pseudoHeaderChecksum(source, destination, kProtocolUdp, datagram);
  return sum == 0 ? 0xFFFF : sum;
}

bool udpChecksumHolds(std::uint32_t source, std::uint32_t destination, Bytes datagram) {
  return read16(datagram, kChecksumOffset) == 0 ||
         pseudoHeaderChecksum(source, destination, kProtocolUdp, datagram) == 0;
}

}  // namespace wiretale::wire
