// Packets that go no further, and why.

#include "core/wire/big_endian.h"
#include "core/wire/checksum.h"
#include "tests/core/host/host_fixture.h"

namespace wiretale::host {
namespace {

class Packets : public HostTest {
 protected:
  static std::vector<std::byte> good() {
    return wire::writeTcpPacket({.source = testing::kClientAddress,
                                 .destination = testing::kServerAddress,
                                 .sourcePort = 1'000,
                                 .destinationPort = kPort},
                                {.seq = wire::SeqNum(1), .flags = wire::Syn, .payloadLength = 3},
                                testing::patternBytes(3, 1));
  }
  static void fixIpChecksum(std::vector<std::byte>& packet) {
    wire::write16(packet, 10, 0);
    wire::write16(packet, 10, wire::headerChecksum(std::span(packet).first(20)));
  }
  std::optional<Drop> dropped(const std::vector<std::byte>& packet) {
    const Counters before = wire.server().counters();
    wire.server().onPacket(packet, wire.now());
    for (int drop = 0; drop < static_cast<int>(Drop::Count); ++drop)
      if (wire.server().counters()[static_cast<Drop>(drop)] > before[static_cast<Drop>(drop)])
        return static_cast<Drop>(drop);
    return std::nullopt;
  }
};

TEST_F(Packets, AreCountedByWhatIsWrongWithThem) {
  struct Row {
    Drop expected;
    std::function<void(std::vector<std::byte>&)> harm;
  };
  const std::vector<Row> rows{
      {Drop::BrokenIpHeader, [](auto& packet) { packet.resize(10); }},
      {Drop::BrokenIpHeader, [](auto& packet) { packet.clear(); }},
      {Drop::BrokenIpHeader, [](auto& packet) { wire::write8(packet, 0, 0x65); }},
      {Drop::WrongIpChecksum, [](auto& packet) { wire::write8(packet, 8, 1); }},
      {Drop::CutOff, [](auto& packet) { packet.pop_back(); }},
      {Drop::NotForUs, [](auto& packet) { wire::write8(packet, 19, 99), fixIpChecksum(packet); }},
      {Drop::Fragment, [](auto& packet) { wire::write16(packet, 6, 0x2000), fixIpChecksum(packet); }},
      {Drop::NotTcp, [](auto& packet) { wire::write8(packet, 9, 17), fixIpChecksum(packet); }},
      {Drop::BrokenTcpHeader, [](auto& packet) { wire::write8(packet, 32, 0x10); }},
      {Drop::WrongTcpChecksum, [](auto& packet) { wire::write8(packet, 42, 77); }},
  };
  for (const Row& row : rows) {
    std::vector<std::byte> packet = good();
    row.harm(packet);
    EXPECT_EQ(dropped(packet), row.expected) << nameOf(row.expected);
    EXPECT_FALSE(wire.server().poll(wire.now())) << nameOf(row.expected);
  }
}

TEST_F(Packets, BytesBehindThePacketAreNotPartOfIt) {
  std::vector<std::byte> padded = good();
  padded.resize(60);
  EXPECT_EQ(dropped(padded), std::nullopt);
  EXPECT_TRUE(wire.server().poll(wire.now())) << "the RST of a closed port";
}

TEST_F(Packets, AResetIsNeverAnswered) {
  wire.inject(Side::Server,
              {.source = testing::kClientAddress,
               .destination = testing::kServerAddress,
               .sourcePort = 1'000,
               .destinationPort = kPort},
              {.seq = wire::SeqNum(1), .flags = wire::Rst});
  EXPECT_EQ(wire.server().counters().packetsOut, 0U);
}

TEST_F(Packets, BytesOfASegmentThatIsRefusedDoNotReplaceThoseThatWait) {
  listens();
  connects();
  // The first segment is lost, so the second one waits behind a gap.
  int number = 0;
  wire.loseIf([&number](Side from, const auto& packet) {
    return from == Side::Client && packet.segment.payloadLength > 0 && number++ == 0;
  });
  const tcp::TcpInfo before = wire.client().tcpInfo(client)->tcp;
  sends(Side::Client, testing::patternBytes(2'920, 1));
  wire.run(15ms);
  // A forged segment for the same place, with an ACK number that makes no sense.
  wire.inject(Side::Server,
              {.source = testing::kClientAddress,
               .destination = testing::kServerAddress,
               .sourcePort = *wire.client().localPort(client),
               .destinationPort = kPort},
              {.seq = before.sendNext + 1'460,
               .ack = before.receiveNext + 1'000'000,
               .flags = wire::Ack,
               .window = 1'000,
               .payloadLength = 1'460});
  wire.run(10s);
  EXPECT_EQ(reads(Side::Server), testing::patternBytes(2'920, 1));
}

}  // namespace
}  // namespace wiretale::host
