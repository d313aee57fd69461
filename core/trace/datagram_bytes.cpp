#include "core/trace/datagram_bytes.h"

#include "core/trace/packet_bytes.h"
#include "core/wire/fragment.h"
#include "core/wire/icmp_error.h"
#include "core/wire/port_unreachable.h"
#include "core/wire/udp_packet.h"

namespace wiretale::trace {
namespace {

wire::PacketAddresses addressesOf(const Trace& trace, const PacketRecord& record, const DatagramRecord& datagram) {
  return {.source = trace.endpoints[record.from].address,
          .destination = trace.endpoints[otherSide(record.from)].address,
          .sourcePort = datagram.sourcePort,
          .destinationPort = datagram.destinationPort,
          .identification = datagram.identification};
}

/// What a router says of a segment that was too long for its next link. It has the last address of the network that
/// the message goes to.
std::vector<std::byte> fragmentationNeeded(const Trace& trace, const PacketRecord& record, Index about) {
  const std::uint32_t destination = trace.endpoints[otherSide(record.from)].address;
  return wire::writeIcmpError({.source = (destination & 0xFFFF'FF00U) | 0xFEU,
                               .code = static_cast<std::uint8_t>(wire::IcmpUnreachable::FragmentationNeeded),
                               .nextHopMtu = static_cast<std::uint16_t>(trace.reasonAt(record.sentReason).values[0])},
                              packetBytesAsSent(trace, about));
}

}  // namespace

std::vector<std::byte> datagramBytesAsSent(const Trace& trace, Index packet) {
  const PacketRecord& record = trace.packets[packet];
  const DatagramRecord& datagram = *trace.datagramOf(record);
  const wire::PacketAddresses addresses = addressesOf(trace, record, datagram);
  if (record.protocol == Protocol::Icmp && trace.packets[datagram.about].protocol == Protocol::Tcp) {
    return fragmentationNeeded(trace, record, datagram.about);
  }
  if (record.protocol == Protocol::Icmp) {
    return wire::writePortUnreachable(addresses, packetBytesAsSent(trace, datagram.about));
  }
  std::vector<std::byte> payload(datagram.length);
  trace.datagramBytes[record.from].read(datagram.content, payload);
  const auto whole = wire::writeUdpPacket(addresses, payload,
                                          {.checksum = datagram.hasChecksum, .dontFragment = datagram.dontFragment});
  return datagram.isFragment() ? wire::cutFragment(whole, datagram.part) : whole;
}

}  // namespace wiretale::trace
