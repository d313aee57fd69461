#include "core/wire/tcp_packet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/draw.h"
#include "core/wire/checksum.h"
#include "core/wire/ipv4_header.h"
#include "core/wire/tcp_header.h"
#include "core/wire/tcp_option.h"
#include "tests/core/wire/wire_bytes.h"

namespace wiretale::wire {
namespace {

using testing::bytesOf;
using ::testing::HasSubstr;

constexpr PacketAddresses kAddresses{
    .source = 0x0A000001, .destination = 0x0A000002, .sourcePort = 49'152, .destinationPort = 80, .identification = 7};

std::vector<std::byte> someBytes(std::size_t count) {
  std::vector<std::byte> bytes(count);
  for (std::size_t i = 0; i < count; ++i) bytes[i] = static_cast<std::byte>(i * 31 + 5);
  return bytes;
}

std::string errorOf(Bytes packet) {
  const auto read = readTcpPacket(packet);
  return read ? "(no error)" : read.error();
}

TEST(TcpPacket, OfASynIsTheseBytes) {
  const TcpSegment syn{.seq = SeqNum(100), .flags = Syn, .window = 65'535, .options = {.mss = 1460}};
  // Checked by tshark: both checksums are good.
  EXPECT_EQ(writeTcpPacket(kAddresses, syn, {}), bytesOf("4500 002c 0007 4000 4006 26c3 0a00 0001 0a00 0002"
                                                         "c000 0050 0000 0064 0000 0000 6002 ffff c36f 0000"
                                                         "0204 05b4"));
}

TEST(TcpPacket, ComesBackAsItWasWritten) {
  for (const std::size_t size : {0U, 1U, 2U, 1459U, 1460U}) {
    const TcpSegment segment{.seq = SeqNum(0xFFFF'FFF0),
                             .ack = SeqNum(0x8000'0001),
                             .flags = Ack | Psh,
                             .window = 12'345,
                             .payloadLength = static_cast<std::uint32_t>(size)};
    const auto payload = someBytes(size);
    const auto packet = writeTcpPacket(kAddresses, segment, payload);
    EXPECT_EQ(packet.size(), 40 + size);
    const auto read = readTcpPacket(packet);
    ASSERT_TRUE(read) << read.error();
    EXPECT_EQ(read->addresses, kAddresses);
    EXPECT_EQ(read->segment, segment);
    EXPECT_TRUE(std::equal(payload.begin(), payload.end(), read->payload.begin(), read->payload.end()));
  }
}

TEST(TcpPacket, ComesBackWithEveryFlag) {
  for (int bits = 0; bits < 256; ++bits) {
    const TcpSegment segment{.flags = TcpFlags(static_cast<std::uint8_t>(bits)), .options = {.mss = 536}};
    const auto packet = writeTcpPacket(kAddresses, segment, {});
    const auto read = readTcpPacket(packet);
    ASSERT_TRUE(read) << read.error();
    EXPECT_EQ(read->segment, segment);
  }
}

TEST(TcpPacket, IsNeitherSplitNorShortLived) {
  const auto packet = writeTcpPacket(kAddresses, {}, {});
  const auto header = readIpv4Header(packet);
  ASSERT_TRUE(header);
  EXPECT_TRUE(header->dontFragment);
  EXPECT_EQ(header->timeToLive, 64);
  EXPECT_EQ(header->totalLength, 40);
}

TEST(TcpPacket, CutOffAnywhereIsAnError) {
  const TcpSegment segment{.flags = Syn, .options = {.mss = 1460}, .payloadLength = 10};
  const auto packet = writeTcpPacket(kAddresses, segment, someBytes(10));
  for (std::size_t size = 0; size < packet.size(); ++size) {
    EXPECT_FALSE(readTcpPacket(Bytes(packet).first(size))) << size << " bytes";
  }
  EXPECT_TRUE(readTcpPacket(packet));
}

TEST(TcpPacket, WithAnyBitTurnedIsNotTakenForTheOriginal) {
  const TcpSegment segment{.seq = SeqNum(1), .flags = Syn, .options = {.mss = 1460}, .payloadLength = 10};
  const auto packet = writeTcpPacket(kAddresses, segment, someBytes(10));
  for (std::size_t bit = 0; bit < packet.size() * 8; ++bit) {
    auto turned = packet;
    turned[bit / 8] ^= std::byte{1} << bit % 8;
    EXPECT_FALSE(readTcpPacket(turned)) << "bit " << bit;
  }
}

TEST(TcpPacket, SaysWhatIsWrong) {
  auto packet = writeTcpPacket(kAddresses, {}, {});
  EXPECT_THAT(errorOf(Bytes(packet).first(10)), HasSubstr("20 bytes"));
  auto other = packet;
  other[0] = std::byte{0x65};
  EXPECT_THAT(errorOf(other), HasSubstr("version is 6"));
  other = packet;
  other[0] = std::byte{0x44};
  EXPECT_THAT(errorOf(other), HasSubstr("header of 16 bytes"));
  other = packet;
  other[8] = std::byte{1};
  EXPECT_THAT(errorOf(other), HasSubstr("IPv4 checksum"));
  other = packet;
  other[30] = std::byte{1};
  EXPECT_THAT(errorOf(other), HasSubstr("TCP checksum"));
}

TEST(TcpPacket, OfAnotherKindIsNamed) {
  std::vector<std::byte> packet(40);
  writeIpv4Header({.totalLength = 40, .protocol = 17}, packet);
  EXPECT_THAT(errorOf(packet), HasSubstr("protocol is 17"));
  writeIpv4Header({.totalLength = 40, .dontFragment = false, .moreFragments = true}, packet);
  EXPECT_THAT(errorOf(packet), HasSubstr("fragment"));
  writeIpv4Header({.totalLength = 19}, packet);
  EXPECT_THAT(errorOf(packet), HasSubstr("total length of 19"));
  writeIpv4Header({.totalLength = 40}, packet);
  EXPECT_THAT(errorOf(packet), HasSubstr("header of 0 bytes"));
}

TEST(Ipv4Header, ComesBackAsItWasWritten) {
  const Ipv4Header header{.typeOfService = 0xB9,
                          .totalLength = 1500,
                          .identification = 0xABCD,
                          .dontFragment = false,
                          .moreFragments = true,
                          .fragmentOffset = 185,
                          .timeToLive = 3,
                          .protocol = 1,
                          .source = 0xC0A80001,
                          .destination = 0x08080808};
  std::vector<std::byte> bytes(kIpv4HeaderSize);
  writeIpv4Header(header, bytes);
  auto read = readIpv4Header(bytes);
  ASSERT_TRUE(read) << read.error();
  EXPECT_EQ(headerChecksum(bytes), 0);
  read->checksum = 0;
  EXPECT_EQ(*read, header);
}

TEST(TcpHeader, FindsTheMssAmongOtherOptions) {
  // Timestamps and SACK as Linux writes them, around the MSS.
  const auto bytes = bytesOf(
      "c000 0050 0000 0064 0000 0000 a002 ffff 0000 0000"
      "0402 0204 05b4 080a 0000 0001 0000 0000 0103 0307");
  const auto header = readTcpHeader(bytes);
  ASSERT_TRUE(header) << header.error();
  EXPECT_EQ(header->options.mss, 1460);
  EXPECT_EQ(header->headerLength, 40);
}

TEST(TcpHeader, PassesOverBrokenOptions) {
  for (const char* options : {"0200 05b4", "0203 05b4", "0205 05b4 ", "02ff 05b4", "0001 0204", "0101 0102"}) {
    const auto bytes = bytesOf(std::string("c000 0050 0000 0064 0000 0000 6002 ffff 0000 0000") + options);
    const auto header = readTcpHeader(bytes);
    ASSERT_TRUE(header) << header.error();
    EXPECT_EQ(header->options.mss, 0) << options;
  }
}

TEST(TcpOptionReader, EndsOnAnyBytes) {
  for (std::uint64_t seed = 0; seed < 5000; ++seed) {
    std::vector<std::byte> options(seed % 41);
    for (std::size_t i = 0; i < options.size(); ++i) {
      options[i] = static_cast<std::byte>(drawBits(seed, Purpose::Loss, Side::Client, i) % 12);
    }
    TcpOptionReader reader(options);
    std::size_t covered = 0;
    while (const auto option = reader.next()) {
      ASSERT_EQ(option->offset, covered);
      ASSERT_GT(option->bytes.size(), 0U);
      covered += option->bytes.size();
    }
    ASSERT_LE(covered, options.size());
    ASSERT_EQ(covered, reader.offset());
  }
}

}  // namespace
}  // namespace wiretale::wire
