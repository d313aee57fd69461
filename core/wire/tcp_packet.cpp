#include "core/wire/tcp_packet.h"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>

#include "core/wire/checksum.h"
#include "core/wire/ipv4_header.h"
#include "core/wire/tcp_header.h"

namespace wiretale::wire {
namespace {

constexpr std::size_t kChecksumOffset = 16;  // within the TCP header

tl::expected<Ipv4Header, std::string> readWholePacketHeader(Bytes packet) {
  auto header = readIpv4Header(packet);
  if (!header) return header;
  if (headerChecksum(packet.first(header->headerLength)) != 0)
    return tl::unexpected<std::string>("the IPv4 checksum is wrong");
  if (header->protocol != kProtocolTcp) {
    return tl::unexpected(fmt::format("the protocol is {}, not 6 (TCP)", header->protocol));
  }
  if (header->moreFragments || header->fragmentOffset != 0)
    return tl::unexpected<std::string>("the packet is a fragment");
  if (header->totalLength > packet.size()) {
    return tl::unexpected(
        fmt::format("{} of {} bytes are missing", header->totalLength - packet.size(), header->totalLength));
  }
  return header;
}

Ipv4Header ipHeaderOf(const PacketAddresses& addresses, const TcpSegment& segment, std::size_t length) {
  return {.typeOfService = static_cast<std::uint8_t>(segment.ecn),
          .totalLength = static_cast<std::uint16_t>(length),
          .identification = addresses.identification,
          .source = addresses.source,
          .destination = addresses.destination};
}

TcpHeader tcpHeaderOf(const PacketAddresses& addresses, const TcpSegment& segment) {
  return {.sourcePort = addresses.sourcePort,
          .destinationPort = addresses.destinationPort,
          .seq = segment.seq,
          .ack = segment.ack,
          .flags = segment.flags,
          .window = segment.window,
          .urgentPointer = segment.urgentPointer,
          .options = segment.options};
}

}  // namespace

std::vector<std::byte> writeTcpPacket(const PacketAddresses& addresses, const TcpSegment& segment, Bytes payload) {
  assert(payload.size() == segment.payloadLength);
  const std::size_t headers = headersSize(segment);
  std::vector<std::byte> packet(headers + payload.size());
  std::copy(payload.begin(), payload.end(), packet.begin() + static_cast<std::ptrdiff_t>(headers));
  writeTcpHeaders(addresses, segment, packet);
  return packet;
}

std::vector<std::byte> writeTcpPacket(const PacketAddresses& addresses, TcpSegment segment, Bytes options,
                                      Bytes payload) {
  assert(options.size() % 4 == 0 && options.size() <= kMostOptionBytes);
  segment.options = {};
  std::vector<std::byte> packet(headersSize(segment) + options.size() + payload.size());
  const std::span<std::byte> tcp = std::span(packet).subspan(kIpv4HeaderSize);
  std::ranges::copy(options, tcp.subspan(kTcpHeaderSize).begin());
  std::ranges::copy(payload, tcp.subspan(kTcpHeaderSize + options.size()).begin());
  writeIpv4Header(ipHeaderOf(addresses, segment, packet.size()), packet);
  writeTcpHeader(tcpHeaderOf(addresses, segment), tcp);
  constexpr std::size_t kDataOffset = 12;
  write8(tcp, kDataOffset, static_cast<std::uint8_t>((kTcpHeaderSize + options.size()) / 4 << 4));
  write16(tcp, kChecksumOffset, tcpChecksum(addresses.source, addresses.destination, tcp));
  return packet;
}

std::size_t headersSize(const TcpSegment& segment) {
  return kIpv4HeaderSize + tcpHeaderSize(segment.options);
}

void writeTcpHeaders(const PacketAddresses& addresses, const TcpSegment& segment, std::span<std::byte> packet) {
  assert(packet.size() == headersSize(segment) + segment.payloadLength && packet.size() <= 0xFFFF);
  writeIpv4Header(ipHeaderOf(addresses, segment, packet.size()), packet);
  const auto tcp = packet.subspan(kIpv4HeaderSize);
  writeTcpHeader(tcpHeaderOf(addresses, segment), tcp);
  write16(tcp, kChecksumOffset, tcpChecksum(addresses.source, addresses.destination, tcp));
}

tl::expected<TcpPacket, std::string> readTcpPacket(Bytes packet) {
  const auto ip = readWholePacketHeader(packet);
  if (!ip) return tl::unexpected(ip.error());
  const Bytes segment = packet.subspan(ip->headerLength, ip->totalLength - ip->headerLength);
  const auto tcp = readTcpHeader(segment);
  if (!tcp) return tl::unexpected(tcp.error());
  if (tcpChecksum(ip->source, ip->destination, segment) != 0)
    return tl::unexpected<std::string>("the TCP checksum is wrong");
  const Bytes payload = segment.subspan(tcp->headerLength);
  return TcpPacket{.addresses = {.source = ip->source,
                                 .destination = ip->destination,
                                 .sourcePort = tcp->sourcePort,
                                 .destinationPort = tcp->destinationPort,
                                 .identification = ip->identification},
                   .segment = {.seq = tcp->seq,
                               .ack = tcp->ack,
                               .flags = tcp->flags,
                               .ecn = static_cast<Ecn>(ip->typeOfService & 0x03),
                               .window = tcp->window,
                               .urgentPointer = tcp->urgentPointer,
                               .options = tcp->options,
                               .payloadLength = static_cast<std::uint32_t>(payload.size())},
                   .payload = payload};
}

}  // namespace wiretale::wire
