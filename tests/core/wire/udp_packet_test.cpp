#include "core/wire/udp_packet.h"

#include <cstdint>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/draw.h"
#include "core/wire/dissect.h"
#include "core/wire/udp_header.h"
#include "tests/core/wire/wire_bytes.h"

namespace wiretale::wire {
namespace {

using testing::bytesOf;
using ::testing::HasSubstr;

constexpr PacketAddresses kAddresses{
    .source = 0x0A000001, .destination = 0x0A000002, .sourcePort = 50'000, .destinationPort = 53, .identification = 7};

std::vector<std::byte> someBytes(std::size_t count) {
  std::vector<std::byte> bytes(count);
  for (std::size_t i = 0; i < count; ++i)
    bytes[i] = static_cast<std::byte>(drawBits(5, Purpose::Loss, Side::Client, i));
  return bytes;
}

std::string meaningOf(Bytes packet, std::string_view name, Layer layer = Layer::Udp) {
  for (const Field& field : fieldsOfPacket(packet)) {
    if (field.name == name && field.layer == layer) return field.meaning;
  }
  return "(no such field)";
}

TEST(UdpPacket, HasTheBytesOfTheStandard) {
  const auto payload = bytesOf("68 69");
  EXPECT_EQ(writeUdpPacket(kAddresses, payload), bytesOf("4500 001e 0007 0000 4011 66c6 0a00 0001 0a00 0002"
                                                         "c350 0035 000a bfe8 6869"));
}

TEST(UdpPacket, IsReadAsItWasWritten) {
  for (const std::size_t size : {0U, 1U, 2U, 511U, 1'472U, 65'507U}) {
    for (const bool checksum : {true, false}) {
      const auto payload = someBytes(size);
      const auto packet = writeUdpPacket(kAddresses, payload, {.checksum = checksum});
      const auto read = readUdpPacket(packet);
      ASSERT_TRUE(read.has_value()) << size << ": " << read.error();
      EXPECT_EQ(read->addresses, kAddresses);
      EXPECT_EQ(read->hasChecksum, checksum);
      EXPECT_TRUE(std::equal(read->payload.begin(), read->payload.end(), payload.begin(), payload.end()));
    }
  }
}

/// RFC 768: "If the computed checksum is zero, it is transmitted as all ones".
TEST(UdpPacket, SendsASumOfZeroAsAllOnes) {
  std::vector<std::byte> payload(2);
  int found = 0;
  for (std::uint32_t word = 0; word <= 0xFFFF; ++word) {
    write16(payload, 0, static_cast<std::uint16_t>(word));
    const auto packet = writeUdpPacket(kAddresses, payload);
    ASSERT_NE(read16(packet, 26), 0) << "would say that there is none";
    if (read16(packet, 26) != 0xFFFF) continue;
    ++found;
    EXPECT_TRUE(readUdpPacket(packet).has_value());
    EXPECT_EQ(meaningOf(packet, "Checksum"), "valid");
  }
  EXPECT_GE(found, 1);
}

TEST(UdpPacket, SeesEveryFlippedBitOfTheDatagramButNotWithoutAChecksum) {
  const auto good = writeUdpPacket(kAddresses, someBytes(20));
  for (std::size_t bit = 20 * 8; bit < good.size() * 8; ++bit) {
    auto bad = good;
    bad[bit / 8] ^= static_cast<std::byte>(0x80U >> bit % 8);
    EXPECT_FALSE(readUdpPacket(bad).has_value()) << bit;
  }
  auto unseen = writeUdpPacket(kAddresses, someBytes(20), {.checksum = false});
  unseen.back() ^= std::byte{1};
  EXPECT_TRUE(readUdpPacket(unseen).has_value());
}

struct Bad {
  const char* what;
  const char* packet;
  const char* complaint;
};

class BadUdp : public ::testing::TestWithParam<Bad> {};

TEST_P(BadUdp, IsRefusedWithWords) {
  const auto packet = bytesOf(GetParam().packet);
  const auto read = readUdpPacket(packet);
  ASSERT_FALSE(read.has_value()) << GetParam().what;
  EXPECT_THAT(read.error(), HasSubstr(GetParam().complaint));
  EXPECT_FALSE(fieldsOfPacket(packet).empty()) << "and is shown all the same";
}

INSTANTIATE_TEST_SUITE_P(
    Packets, BadUdp,
    ::testing::Values(
        Bad{"a length below 8", "4500 001e 0007 0000 4011 66c6 0a00 0001 0a00 0002 c350 0035 0007 0000 6869",
            "shorter than the header"},
        Bad{"a length beyond the packet", "4500 001e 0007 0000 4011 66c6 0a00 0001 0a00 0002 c350 0035 000b 0000 6869",
            "missing"},
        Bad{"half a header", "4500 0018 0007 0000 4011 66cc 0a00 0001 0a00 0002 c350 0035", "8 bytes"},
        Bad{"a wrong IP checksum", "4500 001e 0007 0000 4011 0000 0a00 0001 0a00 0002 c350 0035 000a bfe8 6869",
            "IPv4 checksum"},
        Bad{"TCP", "4500 001e 0007 0000 4006 66d1 0a00 0001 0a00 0002 c350 0035 000a bfe8 6869", "not 17"},
        Bad{"cut off", "4500 001e 0007 0000 4011 66c6 0a00 0001 0a00 0002 c350 0035 000a bf", "missing"},
        Bad{"a fragment", "4500 001e 0007 2000 4011 46c6 0a00 0001 0a00 0002 c350 0035 000a bfe8 6869", "fragment"}));

TEST(UdpPacket, WithoutItsEndIsRefusedAtEveryLength) {
  const auto packet = writeUdpPacket(kAddresses, someBytes(10));
  for (std::size_t size = 0; size < packet.size(); ++size) {
    EXPECT_FALSE(readUdpPacket(Bytes(packet).first(size)).has_value()) << size;
    fieldsOfPacket(Bytes(packet).first(size));
  }
}

TEST(UdpFields, SayWhatEachMeans) {
  const auto packet = writeUdpPacket(kAddresses, someBytes(12));
  EXPECT_EQ(meaningOf(packet, "Length"), "Header and data of the datagram; the data have 12 bytes.");
  EXPECT_EQ(meaningOf(packet, "Checksum"), "valid");
  const auto bare = writeUdpPacket(kAddresses, {}, {.checksum = false});
  EXPECT_THAT(meaningOf(bare, "Checksum"), HasSubstr("no checksum"));
  auto wrong = packet;
  wrong[30] ^= std::byte{0x10};
  EXPECT_THAT(meaningOf(wrong, "Checksum"), HasSubstr("should be 0x"));
}

}  // namespace
}  // namespace wiretale::wire
