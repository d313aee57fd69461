#include "core/trace/packet_bytes.h"

#include <algorithm>

#include "core/trace/datagram_bytes.h"
#include "core/trace/tls_fields.h"
#include "core/wire/dissect.h"
#include "core/wire/ipv4_header.h"
#include "core/wire/tcp_packet.h"

namespace wiretale::trace {

std::vector<std::byte> packetBytesAsSent(const Trace& trace, Index packet) {
  const PacketRecord& record = trace.packets[packet];
  if (record.protocol != Protocol::Tcp) return datagramBytesAsSent(trace, packet);
  const PerSide<Address>& ends = trace.connections[record.connection].ends;
  const Address& source = ends[record.from];
  const Address& destination = ends[otherSide(record.from)];
  wire::TcpSegment segment = segmentOf(trace, record);
  // A router marked it on the way: it left as one that may be marked.
  if (segment.ecn == wire::Ecn::Ce) segment.ecn = wire::Ecn::Ect0;
  std::vector<std::byte> payload(record.payloadLength);
  // What was never in anybody's stream says so.
  constexpr std::byte kForged{'!'};
  if (record.forged) {
    std::ranges::fill(payload, kForged);
  } else {
    trace.streams[record.from].read(record.streamOffset, payload);
  }
  const wire::Bytes options = record.options == kNoIndex ? wire::Bytes{} : trace.options.bytes(record.options);
  return wire::writeTcpPacket({.source = source.address,
                               .destination = destination.address,
                               .sourcePort = source.port,
                               .destinationPort = destination.port,
                               .identification = static_cast<std::uint16_t>(record.ordinal)},
                              segment, options, payload);
}

namespace {

void mark(std::span<std::byte> packet) {
  auto header = *wire::readIpv4Header(packet);
  header.typeOfService = static_cast<std::uint8_t>(header.typeOfService | 0x03);
  wire::writeIpv4Header(header, packet);
}

}  // namespace

std::vector<std::byte> packetBytes(const Trace& trace, Index packet) {
  std::vector<std::byte> bytes = packetBytesAsSent(trace, packet);
  const PacketRecord& record = trace.packets[packet];
  if (record.protocol == Protocol::Tcp && record.ecn == static_cast<std::uint8_t>(wire::Ecn::Ce)) mark(bytes);
  if (const Damage* const damage = damageOf(trace, packet)) {
    bytes[wire::kIpv4HeaderSize + damage->bit / 8] ^= std::byte{0x80} >> (damage->bit % 8);
  }
  return bytes;
}

std::vector<wire::Field> packetFields(const Trace& trace, Index packet) {
  const std::vector<std::byte> bytes = packetBytes(trace, packet);
  std::vector<wire::Field> fields = wire::fieldsOfPacket(bytes);
  addTlsFields(fields, trace, trace.packets[packet], bytes);
  return fields;
}

}  // namespace wiretale::trace
