#include "core/host/arrived_packet.h"

#include "core/wire/checksum.h"
#include "core/wire/ipv4_header.h"
#include "core/wire/tcp_header.h"

namespace wiretale::host {
namespace {

tl::expected<wire::Ipv4Header, Drop> readOwnHeader(wire::Bytes packet, std::uint32_t ownAddress) {
  const auto header = wire::readIpv4Header(packet);
  if (!header) return tl::unexpected(Drop::BrokenIpHeader);
  if (wire::headerChecksum(packet.first(header->headerLength)) != 0) return tl::unexpected(Drop::WrongIpChecksum);
  if (header->totalLength > packet.size()) return tl::unexpected(Drop::CutOff);
  if (header->destination != ownAddress) return tl::unexpected(Drop::NotForUs);
  if (header->moreFragments || header->fragmentOffset != 0) return tl::unexpected(Drop::Fragment);
  if (header->protocol != wire::kProtocolTcp) return tl::unexpected(Drop::NotTcp);
  return *header;
}

}  // namespace

tl::expected<ArrivedPacket, Drop> readPacket(std::span<const std::byte> packet, std::uint32_t ownAddress) {
  const auto ip = readOwnHeader(packet, ownAddress);
  if (!ip) return tl::unexpected(ip.error());
  const wire::Bytes bytes = packet.subspan(ip->headerLength, ip->totalLength - ip->headerLength);
  const auto tcp = wire::readTcpHeader(bytes);
  if (!tcp) return tl::unexpected(Drop::BrokenTcpHeader);
  if (wire::tcpChecksum(ip->source, ip->destination, bytes) != 0) return tl::unexpected(Drop::WrongTcpChecksum);
  const wire::Bytes payload = bytes.subspan(tcp->headerLength);
  return ArrivedPacket{
      .tuple = {.localPort = tcp->destinationPort, .remote = {.address = ip->source, .port = tcp->sourcePort}},
      .segment = {.seq = tcp->seq,
                  .ack = tcp->ack,
                  .flags = tcp->flags,
                  .ecn = static_cast<wire::Ecn>(ip->typeOfService & 0x03),
                  .window = tcp->window,
                  .urgentPointer = tcp->urgentPointer,
                  .options = tcp->options,
                  .payloadLength = static_cast<std::uint32_t>(payload.size())},
      .payload = payload};
}

}  // namespace wiretale::host
