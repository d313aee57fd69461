#include "tests/core/host/host_fixture.h"

namespace wiretale::host {

void HostTest::begin(const HostConfig& clientConfig, const HostConfig& serverConfig,
                     const testing::WireSettings& settings) {
  wire = HostWire(clientConfig, serverConfig, settings);
}

void HostTest::listens(std::uint16_t backlog, const SocketOptions* options) {
  listener = wire.server().open();
  if (options != nullptr) {
    ASSERT_TRUE(wire.server().setOptions(listener, *options, wire.now()));
  }
  ASSERT_TRUE(wire.server().bind(listener, kPort));
  ASSERT_TRUE(wire.server().listen(listener, backlog));
}

SocketId HostTest::beginsToConnect(std::uint16_t port) {
  const SocketId id = wire.client().open();
  EXPECT_EQ(wire.client().connect(id, {testing::kServerAddress, port}, wire.now()).error(), SocketError::InProgress);
  wire.follow();
  return id;
}

void HostTest::connects() {
  client = beginsToConnect();
  wire.run(100ms);
  const auto accepted = wire.server().accept(listener);
  ASSERT_TRUE(accepted) << nameOf(accepted.error());
  server = accepted->socket;
  ASSERT_TRUE(wire.client().readiness(client)->writable);
}

std::size_t HostTest::sends(Side side, std::span<const std::byte> bytes) {
  const auto sent = wire[side].send(socket(side), bytes, wire.now());
  wire.follow();
  return sent.value_or(0);
}

std::vector<std::byte> HostTest::reads(Side side) {
  std::vector<std::byte> all;
  std::vector<std::byte> piece(5000);
  for (;;) {
    const auto count = wire[side].recv(socket(side), piece, wire.now());
    wire.follow();
    if (count.value_or(0) == 0) return all;
    all.insert(all.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(*count));
  }
}

PerSide<std::vector<std::byte>> HostTest::exchange(const PerSide<std::vector<std::byte>>& toSend, SimDuration atMost) {
  PerSide<std::vector<std::byte>> got;
  PerSide<std::size_t> sent{};
  const SimTime last = wire.now() + atMost;
  do {
    for (const Side side : kSides) {
      sent[side] += sends(side, std::span(toSend[side]).subspan(sent[side]));
      const std::vector<std::byte> bytes = reads(side);
      got[side].insert(got[side].end(), bytes.begin(), bytes.end());
    }
    const bool done = got[Side::Client].size() >= toSend[Side::Server].size() &&
                      got[Side::Server].size() >= toSend[Side::Client].size();
    if (done) break;
  } while (wire.step(last));
  return got;
}

Result<> HostTest::closes(Side side) {
  const auto result = wire[side].close(socket(side), wire.now());
  wire.follow();
  return result;
}

FourTuple HostTest::tupleOf(Side side) {
  return {.localPort = wire[side].localPort(socket(side)).value_or(0),
          .remote = wire[side].peer(socket(side)).value_or(SocketAddress{})};
}

tcp::State HostTest::stateOf(Side side) {
  return wire[side].tcpInfo(socket(side))->tcp.state;
}

void HostTest::TearDown() {
  if (HasFailure()) std::puts(wire.lastStory().c_str());
}

}  // namespace wiretale::host
