#include "core/wire/icmp_error.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/wire/dissect.h"
#include "core/wire/tcp_packet.h"

namespace wiretale::wire {
namespace {

constexpr PacketAddresses kAddresses{
    .source = 0x0A000001, .destination = 0x0A000002, .sourcePort = 49'152, .destinationPort = 80, .identification = 7};
constexpr std::uint32_t kRouter = 0x0A0000FE;

std::vector<std::byte> original() {
  const std::vector<std::byte> payload(1460);
  return writeTcpPacket(kAddresses,
                        {.seq = SeqNum(101), .ack = SeqNum(301), .flags = Ack, .window = 1000, .payloadLength = 1460},
                        payload);
}

std::vector<std::byte> tooLong(std::uint16_t mtu) {
  return writeIcmpError(
      {.source = kRouter, .code = static_cast<std::uint8_t>(IcmpUnreachable::FragmentationNeeded), .nextHopMtu = mtu},
      original());
}

TEST(IcmpError, IsReadAsItWasWritten) {
  const auto packet = tooLong(1006);
  EXPECT_EQ(packet.size(), 20U + 8U + 28U);
  const auto error = readIcmpError(packet);
  ASSERT_TRUE(error.has_value()) << error.error();
  EXPECT_EQ(*error, (IcmpError{.source = kRouter,
                               .destination = kAddresses.source,
                               .type = IcmpType::Unreachable,
                               .code = 4,
                               .nextHopMtu = 1006,
                               .quotedLength = 1500,
                               .quotedSource = kAddresses.source,
                               .quotedDestination = kAddresses.destination,
                               .quotedSourcePort = 49'152,
                               .quotedDestinationPort = 80,
                               .quotedSeq = SeqNum(101)}));
}

TEST(IcmpError, HasAnMtuOnlyWhereItIsAboutOne) {
  const auto packet = writeIcmpError(
      {.source = kRouter, .code = static_cast<std::uint8_t>(IcmpUnreachable::Host), .nextHopMtu = 1006}, original());
  const auto error = readIcmpError(packet);
  ASSERT_TRUE(error.has_value());
  EXPECT_TRUE(error->is(IcmpUnreachable::Host));
  EXPECT_EQ(error->nextHopMtu, 0);
}

TEST(IcmpError, AFlippedBitIsFound) {
  for (std::size_t bit = 0; bit < 8 * (20 + 8); ++bit) {
    auto packet = tooLong(1006);
    packet[bit / 8] ^= std::byte{0x80} >> (bit % 8);
    EXPECT_FALSE(readIcmpError(packet).has_value()) << "bit " << bit;
  }
}

TEST(IcmpError, NoPrefixIsReadBeyondItsEnd) {
  const auto packet = tooLong(1006);
  for (std::size_t size = 0; size < packet.size(); ++size)
    EXPECT_FALSE(readIcmpError(Bytes(packet).first(size)).has_value()) << size << " bytes";
}

TEST(IcmpError, ATcpPacketIsNone) {
  const auto error = readIcmpError(original());
  ASSERT_FALSE(error.has_value());
  EXPECT_EQ(error.error(), "the protocol is 6, not 1 (ICMP)");
}

TEST(IcmpFields, CoverEveryByteAndNameTheNumbersThatCount) {
  const auto packet = tooLong(1006);
  const auto fields = fieldsOfPacket(packet);
  std::vector<bool> covered(packet.size());
  for (const Field& field : fields) {
    for (std::size_t i = 0; i < field.length; ++i) covered[field.offset + i] = true;
  }
  EXPECT_TRUE(std::ranges::all_of(covered, [](bool is) { return is; }));
  const auto valueOf = [&](std::string_view name) {
    const auto found = std::ranges::find(fields, name, &Field::name);
    return found == fields.end() ? "(none)" : found->value;
  };
  EXPECT_EQ(valueOf("Next-Hop MTU"), "1006");
  EXPECT_EQ(valueOf("Quoted Sequence Number"), "101");
  EXPECT_EQ(valueOf("Quoted Source Port"), "49152");
  EXPECT_EQ(valueOf("Quoted IPv4 Header"), "10.0.0.1 → 10.0.0.2");
}

TEST(IcmpFields, SurviveEveryPrefix) {
  const auto packet = tooLong(0);
  for (std::size_t size = 0; size < packet.size(); ++size) {
    for (const Field& field : fieldsOfPacket(Bytes(packet).first(size))) EXPECT_LE(field.offset + field.length, size);
  }
}

TEST(FastOpenOption, ComesBackWithEveryLength) {
  for (const std::size_t size : {0U, 4U, 6U, 8U, 16U}) {
    std::vector<std::byte> bytes(size, std::byte{0xA5});
    const TcpOptions options{.mss = 1460, .fastOpen = FastOpenCookie(Bytes(bytes))};
    std::vector<std::byte> header(sizeOf(options));
    ASSERT_EQ(header.size() % 4, 0U);
    writeOptions(options, header);
    EXPECT_EQ(readOptions(header), options) << size << " bytes";
  }
}

TEST(FastOpenOption, WithAnImpossibleLengthIsPassedOver) {
  for (const int length : {3, 4, 7, 20}) {
    std::vector<std::byte> header(20);
    header[0] = std::byte{34};
    header[1] = static_cast<std::byte>(length);
    EXPECT_FALSE(readOptions(header).fastOpen.has_value()) << length;
  }
}

TEST(TcpPacket, CarriesTheEcnBitsAndTheUrgentPointer) {
  const TcpSegment segment{
      .seq = SeqNum(1), .ack = SeqNum(2), .flags = Ack | Urg, .ecn = Ecn::Ce, .window = 10, .urgentPointer = 7};
  const auto read = readTcpPacket(writeTcpPacket(kAddresses, segment, {}));
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(read->segment, segment);
}

}  // namespace
}  // namespace wiretale::wire
