// How connections end: close, its options, orphans, and what the other side's application is told.

#include "tests/core/host/host_fixture.h"

namespace wiretale::host {
namespace {

using tcp::State;
using testing::hostConfig;
using testing::patternBytes;

class Ending : public HostTest {
 protected:
  void SetUp() override {
    begin(hostConfig(tcp::Profile::Linux), hostConfig(tcp::Profile::Linux));
    listens();
    connects();
  }

  std::optional<SocketError> readError(Side side) {
    std::vector<std::byte> buffer(10);
    const auto got = wire[side].recv(socket(side), buffer, wire.now());
    return got ? std::nullopt : std::optional(got.error());
  }
};

TEST_F(Ending, AfterBothHaveClosedOnlyTimeWaitIsLeft) {
  ASSERT_TRUE(closes(Side::Client));
  wire.run(100ms);
  const FourTuple atClient{.localPort = wire.server().peer(server)->port, .remote = {testing::kServerAddress, kPort}};
  EXPECT_EQ(wire.client().stateOf(atClient), State::FinWait2);
  ASSERT_TRUE(closes(Side::Server));
  wire.run(100ms);
  EXPECT_EQ(wire.client().stateOf(atClient), State::TimeWait);
  EXPECT_EQ(wire.server().connections(), 0U);
  wire.run(61s);
  EXPECT_EQ(wire.client().connections(), 0U);
  EXPECT_EQ(wire.sent(Side::Client, wire::Rst) + wire.sent(Side::Server, wire::Rst), 0);
}

TEST_F(Ending, WhatWasSentBeforeCloseStillArrives) {
  EXPECT_EQ(sends(Side::Client, patternBytes(100'000, 1)), 100'000U);
  ASSERT_TRUE(closes(Side::Client));
  EXPECT_EQ(exchange({{patternBytes(100'000, 1), {}}}, 10s)[Side::Server], patternBytes(100'000, 1));
  wire.run(1s);
  EXPECT_EQ(readError(Side::Server), std::nullopt);
}

TEST_F(Ending, CloseWithUnreadDataResets) {
  sends(Side::Server, patternBytes(100, 1));
  wire.run(100ms);
  ASSERT_TRUE(closes(Side::Client));
  EXPECT_EQ(wire.sent(Side::Client, wire::Rst), 1);
  EXPECT_EQ(wire.client().connections(), 0U);
  wire.run(100ms);
  EXPECT_EQ(readError(Side::Server), SocketError::ConnectionReset);
  EXPECT_EQ(readError(Side::Server), std::nullopt) << "after the error comes the end of the stream";
  EXPECT_EQ(wire.server().send(server, patternBytes(1, 1), wire.now()).error(), SocketError::BrokenPipe);
}

TEST_F(Ending, LingerOfNoTimeResets) {
  SocketOptions options = *wire.client().options(client);
  options.linger = 0s;
  ASSERT_TRUE(wire.client().setOptions(client, options, wire.now()));
  sends(Side::Client, patternBytes(100, 1));
  ASSERT_TRUE(closes(Side::Client));
  wire.run(100ms);
  EXPECT_EQ(wire.sent(Side::Client, wire::Fin), 0);
  EXPECT_EQ(reads(Side::Server), patternBytes(100, 1)) << "what came before can be read";
  EXPECT_EQ(*wire.server().takeError(server), std::nullopt) << "reading has told the error";
  EXPECT_TRUE(wire.server().readiness(server)->hangUp);
}

TEST_F(Ending, ResettingATimeWaitByLingerDoesNotHappen) {
  ASSERT_TRUE(wire.client().shutdown(client, Shutdown::Write, wire.now()));
  wire.run(100ms);
  ASSERT_TRUE(closes(Side::Server));
  wire.run(100ms);
  SocketOptions options = *wire.client().options(client);
  options.linger = 0s;
  ASSERT_TRUE(wire.client().setOptions(client, options, wire.now()));
  ASSERT_TRUE(closes(Side::Client));
  EXPECT_EQ(wire.sent(Side::Client, wire::Rst), 0);
  EXPECT_EQ(wire.client().connections(), 1U);
}

TEST_F(Ending, AnOrphanWaitsOnlySoLongForThePeersFin) {
  ASSERT_TRUE(closes(Side::Client));
  wire.run(59s);
  EXPECT_EQ(wire.client().connections(), 1U);
  wire.run(2s);
  EXPECT_EQ(wire.client().connections(), 0U);
  // The server never notices until it sends.
  EXPECT_EQ(stateOf(Side::Server), State::CloseWait);
  sends(Side::Server, patternBytes(10, 1));
  wire.run(100ms);
  EXPECT_EQ(*wire.server().takeError(server), SocketError::BrokenPipe);
}

TEST_F(Ending, AnOrphanThatWasHalfClosedBeforeWaitsFromCloseOn) {
  ASSERT_TRUE(wire.client().shutdown(client, Shutdown::Write, wire.now()));
  wire.run(300s);
  EXPECT_EQ(stateOf(Side::Client), State::FinWait2);
  ASSERT_TRUE(closes(Side::Client));
  wire.run(59s);
  EXPECT_EQ(wire.client().connections(), 1U);
  wire.run(2s);
  EXPECT_EQ(wire.client().connections(), 0U);
}

TEST_F(Ending, DataForAnOrphanIsAnsweredWithAReset) {
  ASSERT_TRUE(closes(Side::Client));
  wire.run(100ms);
  sends(Side::Server, patternBytes(10, 1));
  wire.run(100ms);
  EXPECT_EQ(wire.sent(Side::Client, wire::Rst), 1);
  EXPECT_EQ(wire.client().connections(), 0U);
  EXPECT_EQ(*wire.server().takeError(server), SocketError::BrokenPipe);
}

TEST_F(Ending, AnOrphanRepeatsItsFinUntilItIsAcknowledged) {
  wire.loseIf([](Side from, const auto&) { return from == Side::Client; });
  ASSERT_TRUE(closes(Side::Client));
  wire.run(1s);
  EXPECT_GE(wire.sent(Side::Client, wire::Fin), 2);
  wire.loseIf(nullptr);
  wire.run(10s);
  EXPECT_EQ(stateOf(Side::Server), State::CloseWait);
}

TEST_F(Ending, ShutdownOfReadingEndsTheStreamForTheApplicationOnly) {
  ASSERT_TRUE(wire.server().shutdown(server, Shutdown::Read, wire.now()));
  EXPECT_EQ(readError(Side::Server), std::nullopt);
  sends(Side::Client, patternBytes(10, 1));
  wire.run(100ms);
  EXPECT_EQ(wire.client().tcpInfo(client)->tcp.bytesInFlight, 0U);
}

TEST_F(Ending, SimultaneousCloseLeavesBothInTimeWait) {
  const FourTuple atClient = tupleOf(Side::Client);
  const FourTuple atServer = tupleOf(Side::Server);
  for (const Side side : kSides) ASSERT_TRUE(wire[side].close(socket(side), wire.now()));
  wire.run(1s);
  EXPECT_EQ(wire.client().stateOf(atClient), State::TimeWait);
  EXPECT_EQ(wire.server().stateOf(atServer), State::TimeWait);
}

TEST_F(Ending, KeepAliveFindsAPeerThatVanished) {
  SocketOptions options = *wire.client().options(client);
  options.keepAlive = true;
  options.keepAliveIdle = 10s;
  options.keepAliveInterval = 1s;
  options.keepAliveProbes = 3;
  ASSERT_TRUE(wire.client().setOptions(client, options, wire.now()));
  wire.run(35s);
  EXPECT_EQ(stateOf(Side::Client), State::Established) << "the peer answers";
  wire.loseIf([](Side, const auto&) { return true; });
  wire.run(30s);
  EXPECT_EQ(*wire.client().takeError(client), SocketError::TimedOut);
}

TEST_F(Ending, TheUserTimeoutEndsAConnectionThatDoesNotGetThrough) {
  SocketOptions options = *wire.client().options(client);
  options.userTimeout = 5s;
  ASSERT_TRUE(wire.client().setOptions(client, options, wire.now()));
  wire.loseIf([](Side, const auto&) { return true; });
  sends(Side::Client, patternBytes(10, 1));
  wire.run(4s);
  EXPECT_EQ(stateOf(Side::Client), State::Established);
  wire.run(4s);
  EXPECT_EQ(*wire.client().takeError(client), SocketError::TimedOut);
}

TEST_F(Ending, AListenerTakesItsUnacceptedConnectionsAlong) {
  const SocketId waiting = beginsToConnect();
  wire.run(100ms);
  ASSERT_TRUE(wire.server().close(listener, wire.now()));
  wire.run(100ms);
  EXPECT_EQ(*wire.client().takeError(waiting), SocketError::ConnectionReset);
  sends(Side::Client, patternBytes(10, 1));
  wire.run(100ms);
  EXPECT_EQ(reads(Side::Server), patternBytes(10, 1)) << "what was accepted lives on";
  const SocketId late = beginsToConnect();
  wire.run(100ms);
  EXPECT_EQ(*wire.client().takeError(late), SocketError::ConnectionRefused);
}

}  // namespace
}  // namespace wiretale::host
