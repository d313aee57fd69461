#include "core/wire/ipv4_header.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/wire/checksum.h"

namespace wiretale::wire {
namespace {

constexpr std::uint16_t kDontFragment = 0x4000;
constexpr std::uint16_t kMoreFragments = 0x2000;
constexpr std::uint16_t kOffsetMask = 0x1FFF;

}  // namespace

void writeIpv4Header(const Ipv4Header& header, std::span<std::byte> out) {
  const auto bytes = out.first(kIpv4HeaderSize);
  std::fill(bytes.begin(), bytes.end(), std::byte{});
  write8(bytes, 0, (4U << 4) | kIpv4HeaderSize / 4);
  write8(bytes, 1, header.typeOfService);
  write16(bytes, 2, header.totalLength);
  write16(bytes, 4, header.identification);
  write16(
      bytes, 6,
      static_cast<std::uint16_t>((header.dontFragment ? kDontFragment : 0) |
                                 (header.moreFragments ? kMoreFragments : 0) | (header.fragmentOffset & kOffsetMask)));
  write8(bytes, 8, header.timeToLive);
  write8(bytes, 9, header.protocol);
  write32(bytes, 12, header.source);
  write32(bytes, 16, header.destination);
  write16(bytes, 10, headerChecksum(bytes));
}

tl::expected<Ipv4Header, std::string> readIpv4Header(Bytes packet) {
  if (packet.size() < kIpv4HeaderSize) {
    return tl::unexpected(fmt::format("an IPv4 header has 20 bytes or more, here are {}", packet.size()));
  }
  const int version = read8(packet, 0) >> 4;
  if (version != 4) return tl::unexpected(fmt::format("the version is {}, not 4", version));
  const std::uint16_t fragment = read16(packet, 6);
  const Ipv4Header header{.headerLength = static_cast<std::uint8_t>((read8(packet, 0) & 0x0F) * 4),
                          .typeOfService = read8(packet, 1),
                          .totalLength = read16(packet, 2),
                          .identification = read16(packet, 4),
                          .dontFragment = (fragment & kDontFragment) != 0,
                          .moreFragments = (fragment & kMoreFragments) != 0,
                          .fragmentOffset = static_cast<std::uint16_t>(fragment & kOffsetMask),
                          .timeToLive = read8(packet, 8),
                          .protocol = read8(packet, 9),
                          .checksum = read16(packet, 10),
                          .source = read32(packet, 12),
                          .destination = read32(packet, 16)};
  if (header.headerLength < kIpv4HeaderSize || header.headerLength > packet.size()) {
    return tl::unexpected(
        fmt::format("a header of {} bytes does not fit a packet of {}", header.headerLength, packet.size()));
  }
  if (header.totalLength < header.headerLength) {
    return tl::unexpected(fmt::format("a total length of {} is shorter than the header", header.totalLength));
  }
  return header;
}

}  // namespace wiretale::wire
