#include "core/trace/datagram_bytes.h"

#include "core/trace/packet_bytes.h"
#include "core/wire/fragment.h"
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

}  // namespace

std::vector<std::byte> datagramBytesAsSent(const Trace& trace, Index packet) {
  const PacketRecord& record = trace.packets[packet];
  const DatagramRecord& datagram = *trace.datagramOf(record);
  const wire::PacketAddresses addresses = addressesOf(trace, record, datagram);
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
