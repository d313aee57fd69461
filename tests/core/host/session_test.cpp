// Whole sessions of two hosts, seen from their applications.

#include "tests/core/host/host_fixture.h"

namespace wiretale::host {
namespace {

using tcp::Profile;
using tcp::State;
using testing::hostConfig;
using testing::patternBytes;

using Streams = PerSide<std::vector<std::byte>>;

TEST_F(HostTest, BytesArriveAsTheyWereSentInBothDirections) {
  listens();
  connects();
  const Streams toSend{{patternBytes(100'000, 1), patternBytes(70'000, 2)}};
  const Streams got = exchange(toSend, 60s);
  EXPECT_EQ(got[Side::Server], toSend[Side::Client]);
  EXPECT_EQ(got[Side::Client], toSend[Side::Server]);
}

class EachProfile : public HostTest, public ::testing::WithParamInterface<Profile> {};

TEST_P(EachProfile, BytesArriveAsTheyWereSentThoughPacketsAreLost) {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    begin(hostConfig(GetParam()), hostConfig(GetParam()), {.seed = seed, .loss = 0.02 * static_cast<double>(seed % 8)});
    listens();
    client = beginsToConnect();
    while (!wire.client().readiness(client)->writable) ASSERT_TRUE(wire.step(kNever)) << "seed " << seed;
    auto accepted = wire.server().accept(listener);
    for (; !accepted; accepted = wire.server().accept(listener)) ASSERT_TRUE(wire.step(kNever)) << "seed " << seed;
    server = accepted->socket;
    const Streams toSend{{patternBytes(50'000, seed), patternBytes(80'000, seed + 1)}};
    const Streams got = exchange(toSend, std::chrono::hours(1));
    ASSERT_EQ(got[Side::Server], toSend[Side::Client]) << "seed " << seed;
    ASSERT_EQ(got[Side::Client], toSend[Side::Server]) << "seed " << seed;
    for (const Side side : kSides) ASSERT_TRUE(closes(side));
    ASSERT_TRUE(wire.runUntilQuiet(std::chrono::hours(1))) << "seed " << seed;
    for (const Side side : kSides) ASSERT_EQ(wire[side].connections(), 0U) << "seed " << seed;
  }
}

INSTANTIATE_TEST_SUITE_P(Profiles, EachProfile, ::testing::Values(Profile::Rfc, Profile::Linux),
                         [](const auto& each) { return each.param == Profile::Rfc ? "Rfc" : "Linux"; });

TEST_F(HostTest, ANewSocketCanDoNothingYet) {
  const SocketId fresh = wire.client().open();
  std::vector<std::byte> buffer(10);
  EXPECT_EQ(wire.client().recv(fresh, buffer, wire.now()).error(), SocketError::NotConnected);
  EXPECT_EQ(wire.client().send(fresh, buffer, wire.now()).error(), SocketError::NotConnected);
  EXPECT_EQ(wire.client().accept(fresh).error(), SocketError::InvalidArgument);
  EXPECT_EQ(wire.client().shutdown(fresh, Shutdown::Write, wire.now()).error(), SocketError::NotConnected);
  EXPECT_EQ(wire.client().tcpInfo(fresh)->tcp.state, State::Closed);
}

TEST_F(HostTest, ASocketThatWasClosedIsNoSocketAnyMore) {
  const SocketId id = wire.client().open();
  ASSERT_TRUE(wire.client().close(id, wire.now()));
  EXPECT_EQ(wire.client().close(id, wire.now()).error(), SocketError::BadSocket);
  EXPECT_EQ(wire.client().bind(id, 5).error(), SocketError::BadSocket);
  EXPECT_EQ(wire.client().options(id).error(), SocketError::BadSocket);
  EXPECT_NE(wire.client().open(), id);
}

TEST_F(HostTest, WhileTheHandshakeIsUnderWayCallsWouldBlock) {
  listens();
  client = beginsToConnect();
  std::vector<std::byte> buffer(10);
  EXPECT_EQ(wire.client().recv(client, buffer, wire.now()).error(), SocketError::WouldBlock);
  EXPECT_EQ(wire.client().send(client, buffer, wire.now()).error(), SocketError::WouldBlock);
  EXPECT_EQ(wire.client().connect(client, {testing::kServerAddress, kPort}, wire.now()).error(),
            SocketError::AlreadyInProgress);
  EXPECT_EQ(*wire.client().readiness(client), Readiness{});
  EXPECT_EQ(wire.server().accept(listener).error(), SocketError::WouldBlock);
  wire.run(100ms);
  EXPECT_EQ(wire.client().connect(client, {testing::kServerAddress, kPort}, wire.now()).error(),
            SocketError::IsConnected);
  EXPECT_EQ(*wire.client().readiness(client), Readiness{.writable = true});
  EXPECT_TRUE(wire.server().readiness(listener)->readable);
}

TEST_F(HostTest, AClosedPortRefusesAndTheSocketMayTryAgain) {
  client = beginsToConnect();
  wire.run(100ms);
  EXPECT_TRUE(wire.client().readiness(client)->error);
  EXPECT_EQ(wire.client().connect(client, {testing::kServerAddress, kPort}, wire.now()).error(),
            SocketError::ConnectionRefused);
  EXPECT_EQ(wire.server().counters().resetsSent, 1U);
  listens();
  EXPECT_EQ(wire.client().connect(client, {testing::kServerAddress, kPort}, wire.now()).error(),
            SocketError::InProgress);
  wire.run(100ms);
  EXPECT_TRUE(wire.server().accept(listener));
}

TEST_F(HostTest, NobodyAtTheOtherEndIsATimeout) {
  wire.loseIf([](Side from, const auto&) { return from == Side::Client; });
  client = beginsToConnect();
  wire.run(std::chrono::minutes(10));
  EXPECT_EQ(*wire.client().takeError(client), SocketError::TimedOut);
  EXPECT_EQ(*wire.client().takeError(client), std::nullopt) << "an error is told once";
  EXPECT_EQ(wire.sent(Side::Client, wire::Syn), 8);
}

TEST_F(HostTest, AfterShutdownOfOneHalfTheOtherGoesOn) {
  listens();
  connects();
  sends(Side::Client, patternBytes(3'000, 1));
  ASSERT_TRUE(wire.client().shutdown(client, Shutdown::Write, wire.now()));
  wire.run(100ms);
  EXPECT_EQ(wire.client().send(client, patternBytes(1, 1), wire.now()).error(), SocketError::BrokenPipe);
  EXPECT_EQ(reads(Side::Server), patternBytes(3'000, 1));
  std::vector<std::byte> buffer(10);
  EXPECT_EQ(*wire.server().recv(server, buffer, wire.now()), 0U) << "the end of the stream";
  EXPECT_EQ(stateOf(Side::Server), State::CloseWait);
  // Half closed for longer than any FIN-WAIT-2 timeout: the client's application is still there.
  wire.run(std::chrono::minutes(10));
  EXPECT_EQ(stateOf(Side::Client), State::FinWait2);
  sends(Side::Server, patternBytes(50'000, 2));
  wire.run(10s);
  EXPECT_EQ(reads(Side::Client), patternBytes(50'000, 2));
  ASSERT_TRUE(closes(Side::Server));
  wire.run(100ms);
  EXPECT_EQ(*wire.client().recv(client, buffer, wire.now()), 0U);
  EXPECT_EQ(stateOf(Side::Client), State::TimeWait);
}

TEST_F(HostTest, ASendBufferTakesNoMoreThanItHolds) {
  listens();
  connects();
  SocketOptions options = *wire.client().options(client);
  options.sendBuffer = 10'000;
  ASSERT_TRUE(wire.client().setOptions(client, options, wire.now()));
  EXPECT_EQ(sends(Side::Client, patternBytes(30'000, 1)), 10'000U);
  EXPECT_EQ(wire.client().send(client, patternBytes(1, 1), wire.now()).error(), SocketError::WouldBlock);
  EXPECT_FALSE(wire.client().readiness(client)->writable);
  wire.run(1s);
  EXPECT_TRUE(wire.client().readiness(client)->writable) << "what is acknowledged makes room";
}

TEST_F(HostTest, AReaderThatDoesNotReadHoldsTheSenderUp) {
  SocketOptions options = *wire.server().options(wire.server().open());
  options.receiveBuffer = 20'000;
  listens(16, &options);
  connects();
  EXPECT_EQ(sends(Side::Client, patternBytes(100'000, 1)), 100'000U);
  wire.run(10s);
  EXPECT_EQ(wire.server().tcpInfo(server)->bytesUnread, 20'000U);
  EXPECT_EQ(wire.client().tcpInfo(client)->tcp.sendWindow, 0U);
  std::vector<std::byte> got;
  for (int i = 0; i < 200 && got.size() < 100'000; ++i) {
    const auto bytes = reads(Side::Server);
    got.insert(got.end(), bytes.begin(), bytes.end());
    wire.run(1s);
  }
  EXPECT_EQ(got, patternBytes(100'000, 1));
}

TEST_F(HostTest, ManyConnectionsAtOnceKeepTheirBytesApart) {
  listens(100);
  std::vector<SocketId> clients;
  for (int i = 0; i < 50; ++i) clients.push_back(beginsToConnect());
  wire.run(100ms);
  for (std::size_t i = 0; i < clients.size(); ++i) {
    ASSERT_TRUE(wire.client().send(clients[i], patternBytes(4'000, i), wire.now()));
  }
  wire.run(1s);
  for (std::size_t i = 0; i < clients.size(); ++i) {
    server = wire.server().accept(listener)->socket;
    client = clients[i];
    EXPECT_EQ(wire.server().peer(server)->port, *wire.client().localPort(client)) << "in the order they came";
    EXPECT_EQ(reads(Side::Server), patternBytes(4'000, i));
  }
}

TEST_F(HostTest, ACopyOfBothHostsGoesOnLikeTheOriginals) {
  begin(hostConfig(Profile::Linux), hostConfig(Profile::Linux), {.seed = 4, .loss = 0.05});
  listens();
  connects();
  sends(Side::Client, patternBytes(200'000, 1));
  sends(Side::Server, patternBytes(150'000, 2));
  wire.run(60ms);
  ASSERT_GT(wire.server().tcpInfo(server)->bytesUnread, 0U);
  ASSERT_GT(wire.client().tcpInfo(client)->tcp.bytesUnsent, 0U);
  HostWire copy = wire;
  std::vector<std::vector<std::byte>> got;
  for (HostWire* each : {&copy, &wire}) {
    std::swap(wire, *each);
    const Streams streams = exchange({{patternBytes(7, 1), patternBytes(5, 1)}}, 60s);
    wire.run(60s);
    got.push_back(streams[Side::Server]);
    got.push_back(reads(Side::Server));
    got.push_back(streams[Side::Client]);
    got.push_back(reads(Side::Client));
    std::swap(wire, *each);
  }
  EXPECT_EQ(got[0].size() + got[1].size(), 200'007U);
  for (std::size_t i = 0; i < 4; ++i) EXPECT_EQ(got[i], got[i + 4]);
  EXPECT_EQ(copy.story(), wire.story());
}

TEST_F(HostTest, NagleWaitsAndNoDelayDoesNot) {
  listens();
  connects();
  sends(Side::Client, patternBytes(10, 1));
  sends(Side::Client, patternBytes(10, 1));
  EXPECT_EQ(wire.client().tcpInfo(client)->tcp.bytesUnsent, 10U);
  SocketOptions options = *wire.client().options(client);
  options.noDelay = true;
  ASSERT_TRUE(wire.client().setOptions(client, options, wire.now()));
  wire.follow();
  EXPECT_EQ(wire.client().tcpInfo(client)->tcp.bytesUnsent, 0U);
}

TEST_F(HostTest, TcpInfoTellsTheNumbersOfTheConnection) {
  listens();
  connects();
  wire.loseIf([](Side from, const auto& packet) { return from == Side::Client && packet.segment.payloadLength > 0; });
  sends(Side::Client, patternBytes(8'760, 1));
  wire.run(5s);
  const SocketInfo info = *wire.client().tcpInfo(client);
  EXPECT_EQ(info.tcp.state, State::Established);
  EXPECT_EQ(info.tcp.sendNext - info.tcp.sendUnacknowledged, 8'760U);
  EXPECT_EQ(info.tcp.roundTrip, 20ms);
  EXPECT_EQ(info.tcp.congestionWindow, 1460U);
  EXPECT_EQ(info.tcp.retransmissionTimeout, 4s);
  EXPECT_EQ(info.retransmissions, 2U);
  EXPECT_EQ(wire.server().tcpInfo(listener)->tcp.state, State::Listen);
}

}  // namespace
}  // namespace wiretale::host
