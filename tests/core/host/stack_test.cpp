// A Stack by itself: segments in and out, copies that go on alike.

#include <map>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/base/side.h"
#include "core/host/stack.h"

namespace wiretale::host {
namespace {

constexpr PerSide<std::uint32_t> kAddresses{{0x0A00'0001, 0x0A00'0002}};
constexpr std::uint16_t kServerPort = 80;

/// Two stacks, 10 ms apart, and what they said. A value.
class Pair {
 public:
  Pair() : m_stacks{{Stack(configOf(Side::Client)), Stack(configOf(Side::Server))}} {
    for (Stack& stack : m_stacks) stack.keepNotes();
  }

  Stack& operator[](Side side) { return m_stacks[side]; }
  SimTime now() const { return m_now; }
  const std::vector<std::string>& story() const { return m_story; }

  void follow() {
    for (const Side side : kSides) {
      while (const auto departure = m_stacks[side].poll(m_now)) {
        m_onTheWay.emplace(m_now + 10ms, std::pair(otherSide(side), *departure));
        const wire::TcpSegment& segment = departure->outgoing.segment;
        m_story.push_back(fmt::format("{} {} flow {} flags {} seq {} ack {} length {}",
                                      m_now.time_since_epoch().count(), static_cast<int>(side), departure->number,
                                      segment.flags.bits, segment.seq.raw(), segment.ack.raw(), segment.payloadLength));
      }
      for (const FlowNote& note : m_stacks[side].notes())
        m_story.push_back(fmt::format("note {} {}", note.number, static_cast<int>(note.note.reason.rule)));
      m_stacks[side].forgetNotes();
    }
  }

  /// The next arrival or timer; false if there is none within a minute.
  bool step() {
    SimTime next = m_onTheWay.empty() ? kNever : m_onTheWay.begin()->first;
    for (Stack& stack : m_stacks) next = std::min(next, stack.nextDeadline());
    if (next > kSessionStart + 60s) return false;
    m_now = next;
    for (auto first = m_onTheWay.begin(); first != m_onTheWay.end() && first->first <= m_now;
         first = m_onTheWay.erase(first)) {
      const auto& [to, departure] = first->second;
      const FourTuple tuple{.localPort = departure.tuple.remote.port,
                            .remote = {kAddresses[otherSide(to)], departure.tuple.localPort}};
      m_stacks[to].onSegment(tuple, departure.outgoing.segment, m_now);
    }
    for (Stack& stack : m_stacks) stack.onTime(m_now);
    follow();
    return true;
  }

 private:
  static HostConfig configOf(Side side) {
    return {.address = kAddresses[side], .seed = static_cast<std::uint64_t>(side) + 1};
  }

  PerSide<Stack> m_stacks;
  std::multimap<SimTime, std::pair<Side, Stack::Departure>> m_onTheWay;
  SimTime m_now = kSessionStart;
  std::vector<std::string> m_story;
};

/// Three connections at once, each with something to send.
Pair threeClients() {
  Pair pair;
  Stack& server = pair[Side::Server];
  const SocketId listener = server.open();
  EXPECT_TRUE(server.bind(listener, kServerPort));
  EXPECT_TRUE(server.listen(listener, 8));
  Stack& client = pair[Side::Client];
  std::vector<SocketId> sockets;
  for (int i = 0; i < 3; ++i) {
    sockets.push_back(client.open());
    EXPECT_EQ(client.connect(sockets.back(), {kAddresses[Side::Server], kServerPort}, pair.now()).error(),
              SocketError::InProgress);
  }
  pair.follow();
  for (int i = 0; i < 2; ++i) EXPECT_TRUE(pair.step());
  for (const SocketId socket : sockets) {
    EXPECT_EQ(client.send(socket, 20'000, pair.now()).value(), 20'000U);
    EXPECT_TRUE(client.close(socket, pair.now()));
  }
  pair.follow();
  return pair;
}

TEST(Stack, CopiedInTheMiddleOfItAllGoesOnAsTheOriginal) {
  Pair pair = threeClients();
  for (int steps = 0; steps < 40; ++steps) {
    Pair original = pair;
    Pair copy = pair;
    while (original.step()) continue;
    while (copy.step()) continue;
    ASSERT_EQ(original.story(), copy.story()) << "after " << steps << " steps";
    if (!pair.step()) break;
  }
  EXPECT_GT(pair.story().size(), 60U);
}

TEST(Stack, APassiveOpenBecomesTheConnectionOfTheFirstThatComes) {
  Pair pair;
  Stack& server = pair[Side::Server];
  const SocketId waiting = server.open();
  ASSERT_TRUE(server.bind(waiting, kServerPort));
  ASSERT_TRUE(server.openPassive(waiting, pair.now()));
  const FlowId flow = server.flowOf(waiting).value();
  EXPECT_EQ(server.flow(flow).connection.state(), tcp::State::Listen);
  Stack& client = pair[Side::Client];
  const SocketId first = client.open();
  const SocketId second = client.open();
  EXPECT_FALSE(client.connect(first, {kAddresses[Side::Server], kServerPort}, pair.now()));
  EXPECT_FALSE(client.connect(second, {kAddresses[Side::Server], kServerPort}, pair.now()));
  pair.follow();
  for (int i = 0; i < 3; ++i) ASSERT_TRUE(pair.step());
  EXPECT_EQ(server.flow(flow).connection.state(), tcp::State::Established);
  EXPECT_EQ(server.peer(waiting)->port, client.localPort(first).value());
  EXPECT_EQ(*client.takeError(second), SocketError::ConnectionRefused) << "nobody listens any more";
}

TEST(Stack, APassiveOpenWaitsOnAfterAReset) {
  Pair pair;
  Stack& server = pair[Side::Server];
  const SocketId waiting = server.open();
  ASSERT_TRUE(server.bind(waiting, kServerPort));
  ASSERT_TRUE(server.openPassive(waiting, pair.now()));
  const FlowId flow = server.flowOf(waiting).value();
  const FourTuple tuple{.localPort = kServerPort, .remote = {kAddresses[Side::Client], 5'000}};
  server.onSegment(tuple, {.seq = wire::SeqNum(7), .flags = wire::Syn, .window = 1'000, .options = {}}, pair.now());
  EXPECT_EQ(server.stateOf(tuple), tcp::State::SynReceived);
  server.onSegment(tuple, {.seq = wire::SeqNum(8), .flags = wire::Rst, .window = 0, .options = {}}, pair.now());
  EXPECT_EQ(server.flow(flow).connection.state(), tcp::State::Listen);
  EXPECT_EQ(server.stateOf(tuple), tcp::State::Closed) << "it may be anybody's";
}

TEST(Stack, KeepsNoNotesUnlessAsked) {
  Stack stack(HostConfig{.address = kAddresses[Side::Server]});
  const FourTuple tuple{.localPort = kServerPort, .remote = {kAddresses[Side::Client], 5'000}};
  stack.onSegment(tuple, {.seq = wire::SeqNum(7), .flags = wire::Syn}, kSessionStart);
  EXPECT_TRUE(stack.notes().empty());
  stack.keepNotes();
  stack.onSegment(tuple, {.seq = wire::SeqNum(7), .flags = wire::Syn}, kSessionStart);
  ASSERT_EQ(stack.notes().size(), 1U);
  EXPECT_EQ(stack.notes()[0].note.reason.rule, Rule::NoConnection);
}

}  // namespace
}  // namespace wiretale::host
