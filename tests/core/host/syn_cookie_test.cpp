#include "core/host/syn_cookie.h"

#include "tests/core/host/host_fixture.h"

namespace wiretale::host {
namespace {

constexpr FourTuple kTuple{.localPort = 80, .remote = {.address = 0x0A00'0001, .port = 40'000}};
constexpr SimTime kNow = kSessionStart + 1'000s;

class Cookie : public ::testing::Test {
 protected:
  static wire::TcpSegment syn(std::uint16_t mss) {
    return {.seq = wire::SeqNum(5'000), .flags = wire::Syn, .options = {.mss = mss}};
  }
  wire::TcpSegment ackOf(const wire::TcpSegment& syn, SimTime made = kNow) const {
    return {.seq = syn.seq + 1, .ack = makeCookie(secret, kTuple, syn, made) + 1, .flags = wire::Ack};
  }

  Secret secret{77};
};

TEST_F(Cookie, GivesBackTheLargestKnownSizeThatThePeerTakes) {
  struct Row {
    std::uint16_t announced, kept;
  };
  for (const Row& row : {Row{0, 536}, Row{535, 536}, Row{536, 536}, Row{1299, 536}, Row{1300, 1300}, Row{1439, 1300},
                         Row{1440, 1440}, Row{1459, 1440}, Row{1460, 1460}, Row{9000, 1460}})
    EXPECT_EQ(mssOfCookie(secret, kTuple, ackOf(syn(row.announced)), kNow), row.kept) << row.announced;
}

TEST_F(Cookie, IsGoodForThisMinuteAndTheNext) {
  const wire::TcpSegment ack = ackOf(syn(1460), kSessionStart + 600s);
  EXPECT_TRUE(mssOfCookie(secret, kTuple, ack, kSessionStart + 600s));
  EXPECT_TRUE(mssOfCookie(secret, kTuple, ack, kSessionStart + 719s));
  EXPECT_FALSE(mssOfCookie(secret, kTuple, ack, kSessionStart + 720s));
  EXPECT_FALSE(mssOfCookie(secret, kTuple, ack, kSessionStart + 599s)) << "nobody has it before it was made";
}

TEST_F(Cookie, OfAnotherConnectionOrHostIsWorthNothing) {
  const wire::TcpSegment ack = ackOf(syn(1460));
  FourTuple other = kTuple;
  ++other.remote.port;
  EXPECT_FALSE(mssOfCookie(secret, other, ack, kNow));
  EXPECT_FALSE(mssOfCookie(Secret(78), kTuple, ack, kNow));
  wire::TcpSegment shifted = ack;
  shifted.seq += 100;
  EXPECT_FALSE(mssOfCookie(secret, kTuple, shifted, kNow));
}

TEST_F(Cookie, IsNotGuessedInAMillionTries) {
  // Four of 2^24 data values in two of 2^8 minutes pass: 8 of 2^32.
  wire::TcpSegment ack = ackOf(syn(1460));
  int passed = 0;
  for (std::uint32_t i = 1; i <= 1'000'000; ++i) {
    ack.ack += 2'654'435'769U;
    if (mssOfCookie(secret, kTuple, ack, kNow)) ++passed;
  }
  EXPECT_LE(passed, 1);
}

TEST_F(Cookie, TimestampsCarryTheOtherOptionsAndNeverLieAhead) {
  for (std::uint32_t clock = 64; clock < 400; ++clock) {
    for (const int scale : {-1, 0, 7, 14}) {
      wire::TcpOptions offered{.sackPermitted = clock % 2 == 0};
      if (scale >= 0) offered.windowScale = static_cast<std::uint8_t>(scale);
      const std::uint32_t value = cookieTimestamp(offered, clock);
      ASSERT_LE(value, clock);
      ASSERT_LT(clock - value, 64U + 64U);
      ASSERT_EQ(optionsOfCookie(value), offered);
    }
  }
}

class CookieSession : public HostTest {
 protected:
  void startWith(tcp::Profile profile) {
    HostConfig config = testing::hostConfig(profile);
    config.synCookies = SynCookies::Always;
    begin(testing::hostConfig(profile), config);
    listens(2);
  }
  wire::PacketAddresses fromClient(std::uint16_t port) const {
    return {.source = testing::kClientAddress,
            .destination = testing::kServerAddress,
            .sourcePort = port,
            .destinationPort = kPort};
  }
};

TEST_F(CookieSession, NothingIsRememberedUntilTheCookieComesBack) {
  startWith(tcp::Profile::Rfc);
  client = beginsToConnect();
  wire.run(15ms);
  EXPECT_EQ(wire.sent(Side::Server, wire::Syn | wire::Ack), 1);
  EXPECT_EQ(wire.server().connections(), 0U);
  wire.run(100ms);
  EXPECT_EQ(wire.server().connections(), 1U);
  EXPECT_TRUE(wire.server().accept(listener));
}

TEST_F(CookieSession, WithTimestampsTheOptionsSurvive) {
  startWith(tcp::Profile::Linux);
  connects();
  const tcp::Agreement agreed = wire.server().tcpInfo(server)->agreement;
  EXPECT_EQ(agreed, wire.client().tcpInfo(client)->agreement);
  EXPECT_TRUE(agreed.timestamps && agreed.selectiveAck && agreed.windowScaling);
  EXPECT_EQ(wire.server().tcpInfo(server)->tcp.retransmissionTimeout, 1s) << "no round trip was measured";
  const PerSide<std::vector<std::byte>> toSend{{testing::patternBytes(300'000, 1), testing::patternBytes(300'000, 2)}};
  const auto got = exchange(toSend, 10s);
  EXPECT_EQ(got[Side::Server], toSend[Side::Client]);
  EXPECT_EQ(got[Side::Client], toSend[Side::Server]);
}

TEST_F(CookieSession, AForgedAckIsAnsweredWithAReset) {
  startWith(tcp::Profile::Rfc);
  connects();
  wire.inject(Side::Server, fromClient(1'234), {.seq = wire::SeqNum(1), .ack = wire::SeqNum(2), .flags = wire::Ack});
  EXPECT_EQ(wire.server().counters()[Drop::WrongCookie], 1U);
  EXPECT_EQ(wire.sent(Side::Server, wire::Rst), 1);
  EXPECT_EQ(wire.server().accept(listener).error(), SocketError::WouldBlock);
}

TEST_F(CookieSession, ACookieThatComesTooLateIsAnsweredWithAReset) {
  startWith(tcp::Profile::Rfc);
  wire.loseIf(
      [](Side from, const auto& packet) { return from == Side::Client && !packet.segment.flags.has(wire::Syn); });
  client = beginsToConnect();
  wire.run(100ms);
  const tcp::TcpInfo before = wire.client().tcpInfo(client)->tcp;
  wire.run(180s);
  wire.inject(Side::Server, fromClient(*wire.client().localPort(client)),
              {.seq = before.sendNext, .ack = before.receiveNext, .flags = wire::Ack});
  EXPECT_EQ(wire.server().connections(), 0U);
  EXPECT_EQ(wire.sent(Side::Server, wire::Rst), 1);
}

TEST_F(CookieSession, TheFirstDataBringsACookieAsWellAsTheLostAck) {
  startWith(tcp::Profile::Rfc);
  bool first = true;
  wire.loseIf([&first](Side from, const auto& packet) {
    return from == Side::Client && !packet.segment.flags.has(wire::Syn) && std::exchange(first, false);
  });
  client = beginsToConnect();
  wire.run(100ms);
  EXPECT_EQ(wire.server().connections(), 0U);
  sends(Side::Client, testing::patternBytes(1'000, 1));
  wire.run(100ms);
  server = wire.server().accept(listener)->socket;
  EXPECT_EQ(reads(Side::Server), testing::patternBytes(1'000, 1));
}

TEST_F(CookieSession, AFullAcceptQueueStopsCookiesToo) {
  startWith(tcp::Profile::Rfc);
  for (int i = 0; i < 3; ++i) beginsToConnect();
  wire.run(100ms);
  EXPECT_EQ(wire.server().connections(), 3U);
  beginsToConnect();
  wire.run(100ms);
  EXPECT_EQ(wire.server().counters()[Drop::AcceptQueueFull], 1U);
  EXPECT_EQ(wire.server().counters().cookiesSent, 3U);
}

}  // namespace
}  // namespace wiretale::host
