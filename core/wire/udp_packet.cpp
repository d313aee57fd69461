#include "core/wire/udp_packet.h"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>

#include "core/wire/checksum.h"
#include "core/wire/ipv4_header.h"
#include "core/wire/udp_header.h"

namespace wiretale::wire {
namespace {

tl::expected<Bytes, std::string> datagramOf(Bytes packet, const Ipv4Header& ip) {
  if (headerChecksum(packet.first(ip.headerLength)) != 0)
    return tl::unexpected<std::string>("the IPv4 checksum is wrong");
  if (ip.protocol != kProtocolUdp) return tl::unexpected(fmt::format("the protocol is {}, not 17 (UDP)", ip.protocol));
  if (ip.moreFragments || ip.fragmentOffset != 0) return tl::unexpected<std::string>("the packet is a fragment");
  if (ip.totalLength > packet.size()) {
    return tl::unexpected(fmt::format("{} of {} bytes are missing", ip.totalLength - packet.size(), ip.totalLength));
  }
  return packet.subspan(ip.headerLength, ip.totalLength - ip.headerLength);
}

}  // namespace

std::vector<std::byte> writeUdpPacket(const PacketAddresses& addresses, Bytes payload, const UdpChoices& choices) {
  assert(payload.size() <= kMostUdpPayload);
  constexpr std::size_t kHeaders = kIpv4HeaderSize + kUdpHeaderSize;
  std::vector<std::byte> packet(kHeaders + payload.size());
  std::copy(payload.begin(), payload.end(), packet.begin() + kHeaders);
  writeIpv4Header({.typeOfService = choices.typeOfService,
                   .totalLength = static_cast<std::uint16_t>(packet.size()),
                   .identification = addresses.identification,
                   .dontFragment = choices.dontFragment,
                   .protocol = kProtocolUdp,
                   .source = addresses.source,
                   .destination = addresses.destination},
                  packet);
  const auto datagram = std::span(packet).subspan(kIpv4HeaderSize);
  UdpHeader header{.sourcePort = addresses.sourcePort,
                   .destinationPort = addresses.destinationPort,
                   .length = static_cast<std::uint16_t>(datagram.size())};
  writeUdpHeader(header, datagram);
  if (choices.checksum) {
    header.checksum = udpChecksum(addresses.source, addresses.destination, datagram);
    writeUdpHeader(header, datagram);
  }
  return packet;
}

tl::expected<UdpPacket, std::string> readUdpPacket(Bytes packet) {
  const auto ip = readIpv4Header(packet);
  if (!ip) return tl::unexpected(ip.error());
  const auto whole = datagramOf(packet, *ip);
  if (!whole) return tl::unexpected(whole.error());
  const auto udp = readUdpHeader(*whole);
  if (!udp) return tl::unexpected(udp.error());
  const Bytes datagram = whole->first(udp->length);
  if (!udpChecksumHolds(ip->source, ip->destination, datagram))
    return tl::unexpected<std::string>("the UDP checksum is wrong");
  return UdpPacket{.addresses = {.source = ip->source,
                                 .destination = ip->destination,
                                 .sourcePort = udp->sourcePort,
                                 .destinationPort = udp->destinationPort,
                                 .identification = ip->identification},
                   .hasChecksum = udp->checksum != 0,
                   .payload = datagram.subspan(kUdpHeaderSize)};
}

}  // namespace wiretale::wire
