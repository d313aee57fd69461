#include "core/trace/packet_bytes.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>

#include <gtest/gtest.h>

#include "core/wire/tcp_packet.h"
#include "tests/support/trace_builder.h"

namespace wiretale::trace {
namespace {

using wiretale::testing::TraceBuilder;
using wiretale::testing::wholeSession;

std::uint32_t word(std::span<const std::byte> bytes, std::size_t at) {
  const auto low = at + 1 < bytes.size() ? static_cast<std::uint32_t>(bytes[at + 1]) : 0U;
  return (static_cast<std::uint32_t>(bytes[at]) << 8) | low;
}

/// RFC 1071: the one's complement sum of 16-bit words; 0xFFFF over data that holds its own right checksum.
std::uint32_t onesComplementSum(std::span<const std::byte> bytes, std::uint32_t sum = 0) {
  for (std::size_t i = 0; i < bytes.size(); i += 2) sum += word(bytes, i);
  while (sum > 0xFFFF) sum = (sum & 0xFFFF) + (sum >> 16);
  return sum;
}

TEST(PacketBytes, HaveRightChecksumsInBothHeaders) {
  const Trace trace = wholeSession();
  for (Index i = 0; i < trace.packets.size(); ++i) {
    const std::vector<std::byte> bytes = packetBytes(trace, i);
    const std::span packet(bytes);
    EXPECT_EQ(onesComplementSum(packet.first(20)), 0xFFFFU) << "IPv4 header of packet " << i;
    // RFC 9293 §3.1: addresses, protocol and TCP length make the pseudo-header.
    const auto tcpLength = static_cast<std::uint32_t>(packet.size() - 20);
    const std::uint32_t pseudo = onesComplementSum(packet.subspan(12, 8)) + 6 + tcpLength;
    EXPECT_EQ(onesComplementSum(packet.subspan(20), pseudo), 0xFFFFU) << "TCP of packet " << i;
  }
}

TEST(PacketBytes, CarryTheRecordsNumbersAndTheStreamsBytes) {
  TraceBuilder b;
  b.raw().streams[Side::Client].appendText("GET / HTTP/1.1\r\n");
  const Index data = b.packet(0ms, Side::Client, {.seq = 5, .ack = 1, .payload = 12});
  const std::vector<std::byte> bytes = packetBytes(b.raw(), data);
  ASSERT_EQ(bytes.size(), 52U);
  EXPECT_EQ(word(bytes, 2), 52U) << "IPv4 total length";
  EXPECT_EQ(word(bytes, 20), 49'152U);
  EXPECT_EQ(word(bytes, 22), 80U);
  EXPECT_EQ(word(bytes, 24) << 16 | word(bytes, 26), 1'005U);
  EXPECT_EQ(word(bytes, 28) << 16 | word(bytes, 30), 5'001U);
  std::string payload;
  for (std::byte byte : std::span(bytes).subspan(40)) payload += static_cast<char>(byte);
  EXPECT_EQ(payload, "/ HTTP/1.1\r\n");
}

TEST(PacketBytes, AreWrongInOneBitOnlyAsACorruptedPacketArrives) {
  TraceBuilder b;
  const Index data = b.packet(0ms, Side::Client, {.seq = 1, .ack = 1, .payload = 12});
  const std::vector<std::byte> sound = packetBytes(b.raw(), data);
  b.raw().packets[data].corrupted = true;
  b.raw().damages.push_back({data, 8 * 4 + 7, kNoIndex});
  std::vector<std::byte> wrong = packetBytes(b.raw(), data);
  EXPECT_EQ(packetBytesAsSent(b.raw(), data), sound);
  EXPECT_EQ(wrong[24], sound[24] ^ std::byte{1}) << "the last bit of the sequence number's first byte";
  wrong[24] = sound[24];
  EXPECT_EQ(wrong, sound);
}

TEST(PacketBytes, GoTheOtherWayFromTheServer) {
  TraceBuilder b;
  const Index synAck = b.packet(0ms, Side::Server, {.flags = wire::Syn | wire::Ack, .ack = 1});
  const std::vector<std::byte> bytes = packetBytes(b.raw(), synAck);
  EXPECT_EQ(word(bytes, 12) << 16 | word(bytes, 14), 0x0A000002U);
  EXPECT_EQ(word(bytes, 20), 80U);
  EXPECT_EQ(bytes.size(), 44U) << "the MSS option";
}

TEST(PacketBytes, OfACorruptedPacketDifferInOneBitAndFailTheChecksumWhicheverItIs) {
  TraceBuilder b;
  const Index syn = b.packet(0ms, Side::Client, {.flags = wire::Syn});
  const Index data = b.packet(0ms, Side::Client, {.seq = 1, .ack = 1, .payload = 3});
  Trace trace = b.build();
  for (const Index packet : {syn, data}) {
    const std::vector<std::byte> whole = packetBytes(trace, packet);
    ASSERT_TRUE(wire::readTcpPacket(whole).has_value());
    trace.packets[packet].corrupted = true;
    const auto bits = static_cast<std::uint32_t>((whole.size() - 20) * 8);
    for (std::uint32_t bit = 0; bit < bits; ++bit) {
      trace.damages = {{packet, bit, kNoIndex}};
      std::vector<std::byte> bytes = packetBytes(trace, packet);
      EXPECT_FALSE(wire::readTcpPacket(bytes).has_value()) << "bit " << bit;
      EXPECT_FALSE(packetFields(trace, packet).empty());
      bytes[20 + bit / 8] ^= std::byte{0x80} >> (bit % 8);
      EXPECT_EQ(bytes, whole) << "bit " << bit;
    }
    trace.damages.clear();
  }
}

TEST(PacketFields, CoverThePacketAndHoldItsNumbers) {
  const Trace trace = wholeSession();
  const std::vector<wire::Field> fields = packetFields(trace, 0);
  ASSERT_FALSE(fields.empty());
  std::size_t end = 0;
  for (const wire::Field& field : fields) end = std::max(end, field.offset + field.length);
  EXPECT_EQ(end, packetBytes(trace, 0).size());
  const auto sequence = std::find_if(fields.begin(), fields.end(), [](const wire::Field& field) {
    return field.layer == wire::Layer::Tcp && field.name == "Sequence Number";
  });
  ASSERT_NE(sequence, fields.end());
  EXPECT_EQ(sequence->value, "1000");
}

}  // namespace
}  // namespace wiretale::trace
