#include "core/wire/dissect.h"

#include <algorithm>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/base/draw.h"
#include "core/wire/ipv4_header.h"
#include "core/wire/tcp_packet.h"
#include "tests/core/wire/wire_bytes.h"
#include "tests/support/golden.h"

namespace wiretale::wire {
namespace {

using testing::bytesOf;
using testing::matchesGolden;

constexpr PacketAddresses kAddresses{
    .source = 0x0A000001, .destination = 0x0A000002, .sourcePort = 49'152, .destinationPort = 80, .identification = 7};

std::string listing(const std::vector<Field>& fields) {
  std::string text;
  for (const Field& field : fields) {
    text += fmt::format("{:>3}+{:<3} {} = {}\n        {} [{}]\n", field.offset, field.length, field.name, field.value,
                        field.meaning, field.rfc);
  }
  return text;
}

const Field* find(const std::vector<Field>& fields, std::string_view name) {
  const auto it = std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return field.name == name; });
  return it == fields.end() ? nullptr : &*it;
}

std::string meaningOf(const std::vector<Field>& fields, std::string_view name) {
  const Field* field = find(fields, name);
  return field == nullptr ? "(no such field)" : field->meaning;
}

std::vector<std::byte> dataPacket() {
  const auto payload = bytesOf("48 45 4c 4c 4f");
  return writeTcpPacket(kAddresses,
                        {.seq = SeqNum(101),
                         .ack = SeqNum(301),
                         .flags = Ack | Psh,
                         .window = 65'535,
                         .payloadLength = static_cast<std::uint32_t>(payload.size())},
                        payload);
}

TEST(Dissect, ShowsEveryFieldOfASyn) {
  const auto packet =
      writeTcpPacket(kAddresses, {.seq = SeqNum(100), .flags = Syn, .window = 65'535, .options = {.mss = 1460}}, {});
  EXPECT_TRUE(matchesGolden(listing(fieldsOfPacket(packet)), "wire/syn.txt"));
}

TEST(Dissect, ShowsEveryFieldOfData) {
  EXPECT_TRUE(matchesGolden(listing(fieldsOfPacket(dataPacket())), "wire/data.txt"));
}

TEST(Dissect, ShowsEveryFieldOfAReset) {
  const auto packet = writeTcpPacket(kAddresses, {.ack = SeqNum(101), .flags = Rst | Ack}, {});
  EXPECT_TRUE(matchesGolden(listing(fieldsOfPacket(packet)), "wire/reset.txt"));
}

TEST(Dissect, ShowsTheOptionsOfLinux) {
  auto packet = bytesOf(
      "4500 003c 0007 4000 4006 0000 0a00 0001 0a00 0002"
      "c000 0050 0000 0064 0000 0000 a002 ffff 0000 0000"
      "0204 05b4 0402 080a 0000 0001 0000 0002 01 030307");
  EXPECT_TRUE(matchesGolden(listing(fieldsOfPacket(packet)), "wire/linux_options.txt"));
}

TEST(Dissect, CoversEveryByteInOrder) {
  const auto packet = dataPacket();
  std::size_t covered = 0;
  for (const Field& field : fieldsOfPacket(packet)) {
    EXPECT_LE(field.offset, covered) << field.name << ": a gap before it";
    covered = std::max(covered, field.offset + field.length);
  }
  EXPECT_EQ(covered, packet.size());
}

TEST(Dissect, SaysWhatAChecksumShouldBe) {
  auto packet = dataPacket();
  EXPECT_EQ(meaningOf(fieldsOfPacket(packet), "Checksum"), "valid");
  EXPECT_EQ(meaningOf(fieldsOfPacket(packet), "Header Checksum"), "valid");
  const std::string right = find(fieldsOfPacket(packet), "Checksum")->value;
  const std::string rightHeader = find(fieldsOfPacket(packet), "Header Checksum")->value;
  packet[36] = std::byte{0x12};
  packet[37] = std::byte{0x34};
  packet[10] = packet[11] = std::byte{0};
  EXPECT_EQ(meaningOf(fieldsOfPacket(packet), "Checksum"), "should be " + right);
  EXPECT_EQ(meaningOf(fieldsOfPacket(packet), "Header Checksum"), "should be " + rightHeader);
}

TEST(Dissect, ShowsSackBlocks) {
  const auto packet = bytesOf(
      "4500 0034 0007 4000 4006 0000 0a00 0001 0a00 0002"
      "c000 0050 0000 0064 0000 0000 8010 ffff 0000 0000"
      "0101 050a 0000 0100 0000 0200");
  const Field* sack = nullptr;
  const auto fields = fieldsOfPacket(packet);
  sack = find(fields, "Option: SACK");
  ASSERT_NE(sack, nullptr);
  EXPECT_EQ(sack->value, "256–512");
  EXPECT_EQ(sack->offset, 42U);
}

TEST(Dissect, NamesBrokenOptions) {
  const auto packet = bytesOf(
      "4500 002c 0007 4000 4006 0000 0a00 0001 0a00 0002"
      "c000 0050 0000 0064 0000 0000 6002 ffff 0000 0000"
      "0209 05b4");
  EXPECT_EQ(meaningOf(fieldsOfPacket(packet), "Option: Maximum Segment Size"),
            "Broken: its length does not fit the header.");
}

TEST(Dissect, NamesImpossibleLengths) {
  auto packet = dataPacket();
  packet[32] = std::byte{0x40};
  EXPECT_EQ(meaningOf(fieldsOfPacket(packet), "Data Offset").substr(0, 11), "Impossible:");
  packet = dataPacket();
  packet[0] = std::byte{0x41};
  EXPECT_EQ(meaningOf(fieldsOfPacket(packet), "Internet Header Length").substr(0, 11), "Impossible:");
  packet = dataPacket();
  packet[3] = std::byte{5};
  EXPECT_EQ(meaningOf(fieldsOfPacket(packet), "Total Length").substr(0, 11), "Impossible:");
}

TEST(Dissect, ShowsWhatStandsBehindThePacket) {
  auto packet = dataPacket();
  packet.resize(packet.size() + 3);
  const auto fields = fieldsOfPacket(packet);
  ASSERT_NE(find(fields, "Padding"), nullptr);
  EXPECT_EQ(find(fields, "Padding")->length, 3U);
  EXPECT_EQ(meaningOf(fields, "Checksum"), "valid");
}

void expectWithin(const std::vector<Field>& fields, std::size_t size) {
  for (const Field& field : fields) {
    ASSERT_GT(field.length, 0U) << field.name;
    ASSERT_LE(field.offset + field.length, size) << field.name;
  }
}

TEST(Dissect, SurvivesEveryTruncation) {
  const auto packet = dataPacket();
  EXPECT_TRUE(fieldsOfPacket({}).empty());
  for (std::size_t size = 1; size < packet.size(); ++size) {
    const std::vector<std::byte> cut(packet.begin(), packet.begin() + static_cast<std::ptrdiff_t>(size));
    const auto fields = fieldsOfPacket(cut);
    EXPECT_FALSE(fields.empty());
    expectWithin(fields, size);
    EXPECT_NE(meaningOf(fields, "Checksum"), "valid") << size;
  }
}

TEST(Dissect, SurvivesRandomBytes) {
  for (std::uint64_t seed = 0; seed < 20'000; ++seed) {
    auto packet = seed % 2 == 0 ? dataPacket() : std::vector<std::byte>(seed % 90);
    for (std::size_t i = 0; i < packet.size(); ++i) {
      const std::uint64_t bits = drawBits(seed, Purpose::Loss, Side::Server, i);
      if (seed % 2 == 1 || bits % 8 == 0) packet[i] = static_cast<std::byte>(bits >> 8);
    }
    if (!packet.empty() && seed % 4 == 1) packet[0] = std::byte{0x46};
    expectWithin(fieldsOfPacket(packet), packet.size());
  }
}

}  // namespace
}  // namespace wiretale::wire
