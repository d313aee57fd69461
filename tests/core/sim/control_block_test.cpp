#include "core/trace/control_block.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "core/scenario/builtin.h"
#include "core/sim/simulation.h"
#include "tests/core/sim/sessions.h"

namespace wiretale::sim {
namespace {

using namespace wiretale::testing;
using trace::ControlBlock;
using trace::ControlBlocks;
using enum trace::Quantity;

struct Seen {
  tcp::TcpInfo info;
  SimTime deadline;
  bool heldByPacing;  ///< the deadline is that of the next segment, or a timer's before it
};

/// What the connections were like after the last event of each instant.
using Sightings = std::map<std::pair<Side, SimTime>, Seen>;

trace::Trace watched(const scenario::Scenario& scenario, Sightings& seen) {
  trace::Trace trace;
  Simulation simulation(scenario, trace);
  simulation.watch([&seen](Side side, SimTime now, const tcp::Connection& connection) {
    seen[{side, now}] = {connection.info(), connection.nextDeadline(), connection.heldByPacing()};
  });
  simulation.run({});
  return trace;
}

std::uint64_t count(SimDuration duration) {
  return static_cast<std::uint64_t>(duration.count());
}

void expectSame(const ControlBlock& block, const tcp::TcpInfo& info) {
  EXPECT_EQ(block.state, info.state);
  EXPECT_EQ(block[SendInitial], info.sendInitial.raw());
  EXPECT_EQ(block[ReceiveInitial], info.receiveInitial.raw());
  EXPECT_EQ(block[SendUnacknowledged], info.sendUnacknowledged.raw());
  EXPECT_EQ(block[SendNext], info.sendNext.raw());
  EXPECT_EQ(block[SendWindow], info.sendWindow);
  EXPECT_EQ(block[ReceiveNext], info.receiveNext.raw());
  EXPECT_EQ(block[ReceiveWindow], info.receiveWindow);
  EXPECT_EQ(block[CongestionWindow], info.congestionWindow);
  EXPECT_EQ(block[SlowStartThreshold], info.slowStartThreshold);
  EXPECT_EQ(block[BytesInFlight], info.bytesInFlight);
  EXPECT_EQ(block[RoundTrip], count(info.lastRoundTrip));
  EXPECT_EQ(block[SmoothedRoundTrip], count(info.roundTrip));
  EXPECT_EQ(block[RoundTripVariation], count(info.roundTripVariation));
  EXPECT_EQ(block[RetransmissionTimeout], count(info.retransmissionTimeout));
}

SimTime nextDeadline(const ControlBlock& block, SimTime now) {
  SimTime next = kNever;
  for (const trace::RunningTimer& timer : block.running()) next = std::min(next, now + timer.left);
  return next;
}

TEST(ControlBlock, IsThatOfTheConnectionAfterEveryEventOfEveryBuiltin) {
  for (const scenario::Builtin& builtin : scenario::builtins()) {
    SCOPED_TRACE(std::string(builtin.name));
    Sightings seen;
    const trace::Trace trace = watched(scenario::builtinScenario(builtin.name).value(), seen);
    const ControlBlocks blocks(trace);
    if (trace.connections.empty()) continue;  // datagrams alone
    ASSERT_FALSE(seen.empty());
    for (const auto& [when, what] : seen) {
      SCOPED_TRACE(when.second.time_since_epoch().count());
      const ControlBlock block = blocks.at(when.first, when.second);
      // The application waits at its listener, not for the connection that it has left.
      if (block.state == tcp::State::Listen && what.info.state == tcp::State::Closed) continue;
      expectSame(block, what.info);
      const SimTime timer = nextDeadline(block, when.second);
      EXPECT_EQ(what.heldByPacing ? std::min(timer, what.deadline) : timer, what.deadline);
      if (::testing::Test::HasFailure()) return;
    }
  }
}

TEST(ControlBlock, HoldsBetweenEvents) {
  Sightings seen;
  const trace::Trace trace = watched(withLoss(upload(200'000), 0.05), seen);
  const ControlBlocks blocks(trace);
  PerSide<tcp::TcpInfo> last{};
  PerSide<SimTime> since{};
  for (const auto& [when, what] : seen) {
    const auto& [side, now] = when;
    if (now > since[side] + 1ns && since[side] > kSessionStart) expectSame(blocks.at(side, now - 1ns), last[side]);
    last[side] = what.info;
    since[side] = now;
  }
}

TEST(ControlBlock, CountsWhatIsLeftOfARunningTimer) {
  Sightings seen;
  const trace::Trace trace = watched(handshake(), seen);
  const ControlBlock block = ControlBlocks(trace).at(Side::Client, kSessionStart + 15ms);
  ASSERT_EQ(block.running().size(), 1U);
  EXPECT_EQ(block.running()[0].kind, tcp::TimerKind::Retransmission);
  EXPECT_EQ(block.running()[0].left, 985ms);
}

TEST(ControlBlock, IsEmptyWhereThereIsNoTrace) {
  const trace::Trace trace;
  EXPECT_EQ(ControlBlocks(trace).at(Side::Server, kSessionStart + 1s), ControlBlock{});
}

TEST(Samples, TakeLittleRoomInABulkTransfer) {
  Sightings seen;
  const trace::Trace trace = watched(upload(3'000'000), seen);
  const std::size_t size = trace.samples[Side::Client].sizeInBytes() + trace.samples[Side::Server].sizeInBytes();
  EXPECT_LE(size, trace.packets.size() * 15);
}

}  // namespace
}  // namespace wiretale::sim
