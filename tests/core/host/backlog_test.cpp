// A listener's two queues.

#include "tests/core/host/host_fixture.h"

namespace wiretale::host {
namespace {

using tcp::State;
using testing::patternBytes;

TEST_F(HostTest, AFullAcceptQueueTakesNoSyn) {
  listens(1);
  const SocketId first = beginsToConnect();
  const SocketId second = beginsToConnect();
  wire.run(100ms);
  const SocketId third = beginsToConnect();
  wire.run(500ms);
  EXPECT_EQ(wire.client().tcpInfo(first)->tcp.state, State::Established);
  EXPECT_EQ(wire.client().tcpInfo(second)->tcp.state, State::Established)
      << "one more than the backlog, as Linux has it";
  EXPECT_EQ(wire.client().tcpInfo(third)->tcp.state, State::SynSent);
  EXPECT_EQ(wire.server().counters()[Drop::AcceptQueueFull], 1U);
  EXPECT_EQ(wire.server().connections(), 2U);
  // Once one is accepted, the repeated SYN finds a place.
  ASSERT_TRUE(wire.server().accept(listener));
  wire.run(2s);
  EXPECT_EQ(wire.client().tcpInfo(third)->tcp.state, State::Established);
}

TEST_F(HostTest, TheLastAckOfAHandshakeWaitsWhileNothingCanBeAccepted) {
  listens(1);
  beginsToConnect();
  wire.run(100ms);
  // Two more SYNs come while there is room, but for one of them only when its handshake ends.
  const SocketId first = beginsToConnect();
  const SocketId second = beginsToConnect();
  wire.run(100ms);
  EXPECT_EQ(wire.client().tcpInfo(first)->tcp.state, State::Established);
  EXPECT_EQ(wire.client().tcpInfo(second)->tcp.state, State::Established) << "its client believes so";
  const FourTuple atServer{.localPort = kPort, .remote = {testing::kClientAddress, *wire.client().localPort(second)}};
  EXPECT_EQ(wire.server().stateOf(atServer), State::SynReceived);
  EXPECT_EQ(wire.server().counters()[Drop::AcceptQueueFull], 1U);
  for (int i = 0; i < 2; ++i) ASSERT_TRUE(wire.server().accept(listener));
  EXPECT_EQ(wire.server().accept(listener).error(), SocketError::WouldBlock);
  // The SYN,ACK is repeated, and so is the ACK.
  wire.run(2s);
  EXPECT_EQ(wire.server().stateOf(atServer), State::Established);
  EXPECT_TRUE(wire.server().accept(listener));
}

TEST_F(HostTest, DataIsKeptForAConnectionThatIsNotYetAccepted) {
  listens();
  client = beginsToConnect();
  wire.run(100ms);
  sends(Side::Client, patternBytes(5'000, 1));
  ASSERT_TRUE(closes(Side::Client));
  wire.run(1s);
  const auto accepted = wire.server().accept(listener);
  ASSERT_TRUE(accepted);
  server = accepted->socket;
  EXPECT_EQ(reads(Side::Server), patternBytes(5'000, 1));
  EXPECT_EQ(stateOf(Side::Server), State::CloseWait);
}

TEST_F(HostTest, AConnectionThatIsResetBeforeItIsAcceptedSaysSoAfterwards) {
  listens();
  client = beginsToConnect();
  SocketOptions options = *wire.client().options(client);
  options.linger = 0s;
  ASSERT_TRUE(wire.client().setOptions(client, options, wire.now()));
  wire.run(100ms);
  ASSERT_TRUE(closes(Side::Client));
  wire.run(100ms);
  server = wire.server().accept(listener)->socket;
  EXPECT_EQ(*wire.server().takeError(server), SocketError::ConnectionReset);
}

class SynFlood : public HostTest {
 protected:
  void startWith(SynCookies cookies, std::uint16_t backlog) {
    HostConfig config = testing::hostConfig();
    config.synCookies = cookies;
    begin(testing::hostConfig(), config);
    listens(backlog);
  }

  /// SYNs whose senders never answer.
  void flood(int count) {
    for (int i = 0; i < count; ++i) {
      wire.inject(Side::Server,
                  {.source = 0xC000'0200U + static_cast<std::uint32_t>(i),
                   .destination = testing::kServerAddress,
                   .sourcePort = 1'000,
                   .destinationPort = kPort},
                  {.seq = wire::SeqNum(7), .flags = wire::Syn, .window = 1'000, .options = {.mss = 1'460}});
    }
  }
};

TEST_F(SynFlood, WithoutCookiesAFullSynQueueDropsSyns) {
  startWith(SynCookies::Off, 8);
  flood(20);
  EXPECT_EQ(wire.server().connections(), 9U);
  EXPECT_EQ(wire.server().counters()[Drop::SynQueueFull], 11U);
  client = beginsToConnect();
  wire.run(100ms);
  EXPECT_EQ(stateOf(Side::Client), State::SynSent);
}

TEST_F(SynFlood, HandshakesThatAreNeverFinishedMakeRoomInTheEnd) {
  startWith(SynCookies::Off, 8);
  flood(20);
  wire.run(std::chrono::minutes(5));
  EXPECT_EQ(wire.server().connections(), 0U);
  client = beginsToConnect();
  wire.run(100ms);
  EXPECT_EQ(stateOf(Side::Client), State::Established);
}

TEST_F(SynFlood, AResetTakesAHandshakeOutOfTheQueue) {
  startWith(SynCookies::Off, 8);
  flood(9);
  const wire::PacketAddresses addresses{
      .source = 0xC000'0200U, .destination = testing::kServerAddress, .sourcePort = 1'000, .destinationPort = kPort};
  wire.inject(Side::Server, addresses, {.seq = wire::SeqNum(8), .flags = wire::Rst});
  EXPECT_EQ(wire.server().connections(), 8U);
  client = beginsToConnect();
  wire.run(100ms);
  EXPECT_EQ(stateOf(Side::Client), State::Established);
}

TEST_F(SynFlood, WithCookiesAFloodKeepsNobodyOut) {
  startWith(SynCookies::OnOverflow, 8);
  flood(1'000);
  EXPECT_EQ(wire.server().connections(), 9U) << "the rest is not remembered";
  EXPECT_EQ(wire.server().counters().cookiesSent, 991U);
  connects();
  EXPECT_EQ(wire.server().counters().cookiesTaken, 1U);
  const PerSide<std::vector<std::byte>> toSend{{patternBytes(30'000, 1), patternBytes(20'000, 2)}};
  const auto got = exchange(toSend, 10s);
  EXPECT_EQ(got[Side::Server], toSend[Side::Client]);
  EXPECT_EQ(got[Side::Client], toSend[Side::Server]);
}

TEST_F(SynFlood, ClosingAListenerForgetsItsHandshakes) {
  startWith(SynCookies::Off, 8);
  flood(5);
  ASSERT_TRUE(wire.server().close(listener, wire.now()));
  EXPECT_EQ(wire.server().connections(), 0U);
  wire.run(10s);
  EXPECT_EQ(wire.sent(Side::Server, wire::Rst), 0);
}

}  // namespace
}  // namespace wiretale::host
