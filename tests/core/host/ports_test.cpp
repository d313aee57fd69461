// Local ports: who may have which, and how TIME-WAIT holds them.

#include <set>

#include "tests/core/host/host_fixture.h"

namespace wiretale::host {
namespace {

using tcp::State;

constexpr SocketAddress kServer{testing::kServerAddress, kPort};

class Ports : public HostTest {
 protected:
  /// A whole short session that the client closes first: it is left in TIME-WAIT.
  void liveAndClose() {
    connects();
    ASSERT_TRUE(closes(Side::Client));
    wire.run(100ms);
    ASSERT_TRUE(closes(Side::Server));
    wire.run(100ms);
  }
  SocketId reusing(Side side) {
    const SocketId id = wire[side].open();
    SocketOptions options = *wire[side].options(id);
    options.reuseAddress = true;
    EXPECT_TRUE(wire[side].setOptions(id, options, wire.now()));
    return id;
  }
};

TEST_F(Ports, APortIsGivenOnceUnlessBothAllowIt) {
  Host& host = wire.server();
  ASSERT_TRUE(host.bind(host.open(), 80));
  EXPECT_EQ(host.bind(host.open(), 80).error(), SocketError::AddressInUse);
  EXPECT_EQ(host.bind(reusing(Side::Server), 80).error(), SocketError::AddressInUse);
  ASSERT_TRUE(host.bind(reusing(Side::Server), 81));
  EXPECT_TRUE(host.bind(reusing(Side::Server), 81));
  EXPECT_EQ(host.bind(host.open(), 81).error(), SocketError::AddressInUse);
}

TEST_F(Ports, AListenerSharesItsPortWithNobody) {
  Host& host = wire.server();
  const SocketId first = reusing(Side::Server);
  const SocketId second = reusing(Side::Server);
  ASSERT_TRUE(host.bind(first, 80));
  ASSERT_TRUE(host.bind(second, 80));
  ASSERT_TRUE(host.listen(first, 5));
  EXPECT_EQ(host.listen(second, 5).error(), SocketError::AddressInUse);
  EXPECT_EQ(host.bind(reusing(Side::Server), 80).error(), SocketError::AddressInUse);
  ASSERT_TRUE(host.close(first, wire.now()));
  EXPECT_TRUE(host.listen(second, 5));
}

TEST_F(Ports, ClosingGivesThePortBack) {
  Host& host = wire.server();
  const SocketId id = host.open();
  ASSERT_TRUE(host.bind(id, 80));
  EXPECT_EQ(host.bind(id, 81).error(), SocketError::InvalidArgument) << "it has one";
  ASSERT_TRUE(host.close(id, wire.now()));
  EXPECT_TRUE(host.bind(host.open(), 80));
}

TEST_F(Ports, ListeningWithoutAPortTakesAnEphemeralOne) {
  Host& host = wire.server();
  const SocketId id = host.open();
  ASSERT_TRUE(host.listen(id, 5));
  EXPECT_GE(*host.localPort(id), 32'768);
  EXPECT_LE(*host.localPort(id), 60'999);
}

TEST_F(Ports, TimeWaitHoldsAListenersPortUnlessReuseIsAllowed) {
  for (const bool reuse : {false, true}) {
    begin({}, {});
    SocketOptions options = *wire.server().options(wire.server().open());
    options.reuseAddress = reuse;
    listens(5, &options);
    connects();
    ASSERT_TRUE(closes(Side::Server));
    wire.run(100ms);
    ASSERT_TRUE(closes(Side::Client));
    wire.run(100ms);
    ASSERT_TRUE(wire.server().close(listener, wire.now()));
    ASSERT_EQ(wire.server().connections(), 1U) << "in TIME-WAIT";
    EXPECT_EQ(wire.server().bind(wire.server().open(), kPort).error(), SocketError::AddressInUse);
    EXPECT_EQ(wire.server().bind(reusing(Side::Server), kPort).has_value(), reuse);
    wire.run(61s);
    EXPECT_EQ(wire.server().bind(wire.server().open(), kPort).has_value(), !reuse);
  }
}

TEST_F(Ports, EphemeralPortsFollowFromTheSeed) {
  listens(100);
  std::vector<std::vector<std::uint16_t>> runs;
  for (const std::uint64_t seed : {5U, 5U, 6U}) {
    begin({.seed = seed}, {});
    listens(100);
    runs.emplace_back();
    for (int i = 0; i < 20; ++i) runs.back().push_back(*wire.client().localPort(beginsToConnect()));
    EXPECT_EQ(std::set(runs.back().begin(), runs.back().end()).size(), 20U);
  }
  EXPECT_EQ(runs[0], runs[1]);
  EXPECT_NE(runs[0], runs[2]);
}

TEST_F(Ports, AConnectionTakesNoPortThatSomebodyIsBoundTo) {
  begin({.ephemeralPorts = {.first = 40'000, .last = 40'003}}, {});
  listens();
  ASSERT_TRUE(wire.client().bind(wire.client().open(), 40'001));
  std::set<std::uint16_t> given;
  for (int i = 0; i < 3; ++i) given.insert(*wire.client().localPort(beginsToConnect()));
  EXPECT_EQ(given, (std::set<std::uint16_t>{40'000, 40'002, 40'003}));
  EXPECT_EQ(wire.client().connect(wire.client().open(), kServer, wire.now()).error(), SocketError::AddressNotAvailable);
}

TEST_F(Ports, TimeWaitUsesEphemeralPortsUpForOnePeerOnly) {
  begin({.ephemeralPorts = {.first = 50'000, .last = 50'009}}, {});
  listens();
  for (int i = 0; i < 10; ++i) liveAndClose();
  EXPECT_EQ(wire.client().connections(), 10U);
  EXPECT_EQ(wire.client().connect(wire.client().open(), kServer, wire.now()).error(), SocketError::AddressNotAvailable);
  EXPECT_EQ(wire.client().connect(wire.client().open(), {testing::kServerAddress, 81}, wire.now()).error(),
            SocketError::InProgress)
      << "another peer, another four-tuple";
  wire.run(61s);
  connects();
}

TEST_F(Ports, ABoundSocketConnectsFromItsPort) {
  listens();
  client = wire.client().open();
  ASSERT_TRUE(wire.client().bind(client, 5'555));
  EXPECT_EQ(wire.client().connect(client, kServer, wire.now()).error(), SocketError::InProgress);
  wire.run(100ms);
  const auto accepted = wire.server().accept(listener);
  ASSERT_TRUE(accepted);
  EXPECT_EQ(accepted->peer, (SocketAddress{testing::kClientAddress, 5'555}));
}

class TimeWait : public Ports, public ::testing::WithParamInterface<tcp::Profile> {
 protected:
  /// Leaves the server in TIME-WAIT with a client that came from port 5,555.
  void SetUp() override {
    begin(testing::hostConfig(GetParam()), testing::hostConfig(GetParam()));
    listens();
    connectsFrom5555();
    clientsFirst = wire.client().tcpInfo(client)->tcp.sendUnacknowledged;
    ASSERT_TRUE(closes(Side::Server));
    wire.run(100ms);
    ASSERT_TRUE(closes(Side::Client));
    wire.run(100ms);
    ASSERT_EQ(wire.server().stateOf(kAtServer), State::TimeWait);
  }
  void connectsFrom5555() {
    client = reusing(Side::Client);
    ASSERT_TRUE(wire.client().bind(client, 5'555));
    EXPECT_EQ(wire.client().connect(client, kServer, wire.now()).error(), SocketError::InProgress);
    wire.run(100ms);
    server = SocketId{};
    if (const auto accepted = wire.server().accept(listener)) server = accepted->socket;
  }

  wire::SeqNum clientsFirst;
  static constexpr FourTuple kAtServer{.localPort = kPort, .remote = {testing::kClientAddress, 5'555}};
};

TEST_P(TimeWait, GivesWayToANewSynOfTheSamePeer) {
  connectsFrom5555();
  EXPECT_EQ(wire.server().stateOf(kAtServer), State::Established);
  ASSERT_NE(server, SocketId{});
  sends(Side::Client, testing::patternBytes(2'000, 3));
  wire.run(1s);
  EXPECT_EQ(reads(Side::Server), testing::patternBytes(2'000, 3));
}

TEST_P(TimeWait, GivesWayWhileItsSocketIsStillOpen) {
  wire.run(61s);
  connectsFrom5555();
  sends(Side::Client, testing::patternBytes(500, 1));
  wire.run(10ms);
  ASSERT_TRUE(wire.server().shutdown(server, Shutdown::Write, wire.now()));
  wire.run(100ms);
  ASSERT_TRUE(closes(Side::Client));
  wire.run(100ms);
  ASSERT_EQ(stateOf(Side::Server), State::TimeWait);
  const SocketId old = server;
  connectsFrom5555();
  ASSERT_NE(server, SocketId{});
  ASSERT_NE(server, old);
  const SocketId fresh = std::exchange(server, old);
  EXPECT_EQ(reads(Side::Server), testing::patternBytes(500, 1)) << "the old one's bytes are still there";
  ASSERT_TRUE(closes(Side::Server));
  server = fresh;
  EXPECT_EQ(stateOf(Side::Server), State::Established);
}

TEST_P(TimeWait, OfAPortWithoutListenerAnswersASynWithAnAck) {
  ASSERT_TRUE(wire.server().close(listener, wire.now()));
  const int acks = wire.sent(Side::Server, wire::Ack);
  client = reusing(Side::Client);
  ASSERT_TRUE(wire.client().bind(client, 5'555));
  EXPECT_EQ(wire.client().connect(client, kServer, wire.now()).error(), SocketError::InProgress);
  wire.run(15ms);
  EXPECT_EQ(wire.sent(Side::Server, wire::Ack), acks + 1);
  EXPECT_EQ(wire.sent(Side::Server, wire::Syn), 1) << "that of the old connection";
}

TEST_P(TimeWait, AnswersAnOldSynWithAnAck) {
  const int acks = wire.sent(Side::Server, wire::Ack);
  wire.inject(Side::Server,
              {.source = testing::kClientAddress,
               .destination = testing::kServerAddress,
               .sourcePort = 5'555,
               .destinationPort = kPort},
              {.seq = clientsFirst - 1, .flags = wire::Syn, .window = 1'000});
  EXPECT_EQ(wire.server().stateOf(kAtServer), State::TimeWait);
  EXPECT_EQ(wire.sent(Side::Server, wire::Ack), acks + 1);
  EXPECT_EQ(wire.sent(Side::Server, wire::Syn), 1);
}

INSTANTIATE_TEST_SUITE_P(Profiles, TimeWait, ::testing::Values(tcp::Profile::Rfc, tcp::Profile::Linux),
                         [](const auto& each) { return each.param == tcp::Profile::Rfc ? "Rfc" : "Linux"; });

}  // namespace
}  // namespace wiretale::host
