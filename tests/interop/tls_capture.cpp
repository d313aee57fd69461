#include "tests/interop/tls_capture.h"

#include <algorithm>

#include "core/wire/ipv4_header.h"
#include "core/wire/tcp_packet.h"

namespace wiretale::testing {
namespace {

constexpr std::uint32_t kClient = 0x0A000001;
constexpr std::uint32_t kServer = 0x0A000002;

}  // namespace

TlsCapture::TlsCapture() {
  for (const std::uint32_t word : {0xA1B2C3D4U, 0x00040002U, 0U, 0U, 65'535U, 101U}) addWord(word);
}

void TlsCapture::nextConnection() {
  ++m_clientPort;
  m_next = {1, 1};
}

void TlsCapture::addRecord(bool fromClient, const std::vector<std::byte>& record) {
  const wire::PacketAddresses addresses{.source = fromClient ? kClient : kServer,
                                        .destination = fromClient ? kServer : kClient,
                                        .sourcePort = fromClient ? m_clientPort : std::uint16_t{443},
                                        .destinationPort = fromClient ? std::uint16_t{443} : m_clientPort,
                                        .identification = 1};
  std::uint32_t& seq = m_next[fromClient ? 1 : 0];
  addPacket(wire::writeTcpPacket(addresses,
                                 {.seq = wire::SeqNum(seq),
                                  .ack = wire::SeqNum(m_next[fromClient ? 0 : 1]),
                                  .flags = wire::Ack | wire::Psh,
                                  .window = 65'535,
                                  .payloadLength = static_cast<std::uint32_t>(record.size())},
                                 record));
  seq += static_cast<std::uint32_t>(record.size());
}

void TlsCapture::addDatagram(bool fromClient, const std::vector<std::byte>& datagram) {
  std::vector<std::byte> packet(kDatagramBegin);
  packet.insert(packet.end(), datagram.begin(), datagram.end());
  wire::writeIpv4Header({.totalLength = static_cast<std::uint16_t>(packet.size()),
                         .protocol = 17,
                         .source = fromClient ? kClient : kServer,
                         .destination = fromClient ? kServer : kClient},
                        packet);
  constexpr std::uint16_t kPort = 4433;
  wire::write16(packet, 20, fromClient ? m_clientPort : kPort);
  wire::write16(packet, 22, fromClient ? kPort : m_clientPort);
  // No checksum: 0 says so (RFC 768).
  wire::write16(packet, 24, static_cast<std::uint16_t>(8 + datagram.size()));
  addPacket(packet);
}

void TlsCapture::addWord(std::uint32_t word) {
  for (int shift = 0; shift < 32; shift += 8) m_file += static_cast<char>(word >> shift & 0xFF);
}

void TlsCapture::addPacket(std::span<const std::byte> packet) {
  const auto size = static_cast<std::uint32_t>(packet.size());
  for (const std::uint32_t word : {0U, 0U, size, size}) addWord(word);
  std::transform(packet.begin(), packet.end(), std::back_inserter(m_file),
                 [](std::byte byte) { return static_cast<char>(byte); });
}

}  // namespace wiretale::testing
