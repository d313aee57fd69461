#include "core/wire/icmp_error.h"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>

#include "core/wire/checksum.h"
#include "core/wire/ipv4_header.h"

namespace wiretale::wire {
namespace {

constexpr std::size_t kChecksumOffset = 2;  // within the ICMP message
constexpr std::size_t kMtuOffset = 6;       // RFC 1191 §4
constexpr std::size_t kQuotedBytes = 8;     // RFC 792: "64 bits of Data Datagram"

bool isKnown(std::uint8_t type) {
  return type == static_cast<std::uint8_t>(IcmpType::Unreachable) ||
         type == static_cast<std::uint8_t>(IcmpType::TimeExceeded) ||
         type == static_cast<std::uint8_t>(IcmpType::ParameterProblem);
}

tl::expected<Bytes, std::string> messageOf(Bytes packet, const Ipv4Header& ip) {
  if (headerChecksum(packet.first(ip.headerLength)) != 0)
    return tl::unexpected<std::string>("the IPv4 checksum is wrong");
  if (ip.protocol != kProtocolIcmp) return tl::unexpected(fmt::format("the protocol is {}, not 1 (ICMP)", ip.protocol));
  if (ip.totalLength > packet.size()) return tl::unexpected<std::string>("the packet is cut off");
  const Bytes message = packet.subspan(ip.headerLength, ip.totalLength - ip.headerLength);
  if (message.size() < kIcmpHeaderSize)
    return tl::unexpected(fmt::format("an ICMP message has 8 bytes or more, here are {}", message.size()));
  if (headerChecksum(message) != 0) return tl::unexpected<std::string>("the ICMP checksum is wrong");
  return message;
}

}  // namespace

std::vector<std::byte> writeIcmpError(const IcmpError& error, Bytes original) {
  const std::size_t headerLength = (read8(original, 0) & 0x0FU) * std::size_t{4};
  assert(original.size() >= headerLength + kQuotedBytes);
  const Bytes quoted = original.first(headerLength + kQuotedBytes);
  std::vector<std::byte> packet(kIpv4HeaderSize + kIcmpHeaderSize + quoted.size());
  const std::span<std::byte> message = std::span(packet).subspan(kIpv4HeaderSize);
  write8(message, 0, static_cast<std::uint8_t>(error.type));
  write8(message, 1, error.code);
  if (error.is(IcmpUnreachable::FragmentationNeeded)) write16(message, kMtuOffset, error.nextHopMtu);
  std::copy(quoted.begin(), quoted.end(), message.begin() + kIcmpHeaderSize);
  write16(message, kChecksumOffset, headerChecksum(message));
  writeIpv4Header({.totalLength = static_cast<std::uint16_t>(packet.size()),
                   .dontFragment = false,
                   .protocol = kProtocolIcmp,
                   .source = error.source,
                   .destination = read32(original, 12)},
                  packet);
  return packet;
}

tl::expected<IcmpError, std::string> readIcmpError(Bytes packet) {
  const auto ip = readIpv4Header(packet);
  if (!ip) return tl::unexpected(ip.error());
  const auto message = messageOf(packet, *ip);
  if (!message) return tl::unexpected(message.error());
  const std::uint8_t type = read8(*message, 0);
  if (!isKnown(type)) return tl::unexpected(fmt::format("ICMP type {} reports no error", type));
  const Bytes quote = message->subspan(kIcmpHeaderSize);
  const auto quoted = readIpv4Header(quote);
  if (!quoted) return tl::unexpected("the quoted packet: " + quoted.error());
  if (quoted->protocol != kProtocolTcp || quoted->fragmentOffset != 0)
    return tl::unexpected<std::string>("the quoted packet does not begin a TCP segment");
  const Bytes segment = quote.subspan(quoted->headerLength);
  if (segment.size() < kQuotedBytes)
    return tl::unexpected(fmt::format("8 bytes of the segment are quoted or more, here are {}", segment.size()));
  IcmpError error{.source = ip->source,
                  .destination = ip->destination,
                  .type = static_cast<IcmpType>(type),
                  .code = read8(*message, 1),
                  .quotedLength = quoted->totalLength,
                  .quotedSource = quoted->source,
                  .quotedDestination = quoted->destination,
                  .quotedSourcePort = read16(segment, 0),
                  .quotedDestinationPort = read16(segment, 2),
                  .quotedSeq = SeqNum(read32(segment, 4))};
  if (error.is(IcmpUnreachable::FragmentationNeeded)) error.nextHopMtu = read16(*message, kMtuOffset);
  return error;
}

}  // namespace wiretale::wire
