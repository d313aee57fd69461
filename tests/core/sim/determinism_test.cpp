#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "tests/core/sim/sessions.h"

namespace wiretale::sim {
namespace {

using namespace wiretale::testing;
using scenario::Scenario;
using trace::PacketRecord;
using trace::Trace;

Scenario withEverything(Scenario s, double share) {
  for (auto& direction : s.link) {
    direction.loss = direction.duplication = direction.corruption = share;
    direction.jitter = 30ms;
  }
  return s;
}

TEST(Determinism, TwoRunsOfEveryBuiltinAreEqualWithAnySeedAndImpairments) {
  ASSERT_FALSE(scenario::builtins().empty());
  for (const scenario::Builtin& builtin : scenario::builtins()) {
    const Scenario original = scenario::builtinScenario(builtin.name).value();
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      const Scenario s = withEverything(withSeed(original, seed), 0.02 * static_cast<double>(seed));
      EXPECT_EQ(run(s), run(s)) << builtin.name << ", seed " << seed;
    }
  }
}

TEST(Determinism, SeedsDiffer) {
  const Scenario s = withLoss(requestAndAnswer(50'000), 0.1);
  EXPECT_FALSE(run(withSeed(s, 1)) == run(withSeed(s, 2)));
}

TEST(Determinism, InitialSequenceNumbersComeFromTheSeedUnlessChosen) {
  Scenario s = handshake();
  s.parties[Side::Server].tcp.initialSequence.reset();
  const Trace one = run(withSeed(s, 1));
  const Trace two = run(withSeed(s, 2));
  EXPECT_EQ(one.endpoints[Side::Client].initialSequence.raw(), 1'000U);
  EXPECT_EQ(one.packets[0].seq.raw(), 1'000U);
  EXPECT_NE(one.packets[1].seq, two.packets[1].seq);
  EXPECT_EQ(one.packets[1].seq, one.endpoints[Side::Server].initialSequence);
}

/// Ordinals of the packets of one side that the network lost.
std::set<std::uint32_t> lostOrdinals(const Trace& trace, Side from) {
  std::set<std::uint32_t> ordinals;
  for (const PacketRecord& packet : trace.packets) {
    if (packet.from == from && packet.fate == trace::Fate::Lost) ordinals.insert(packet.ordinal);
  }
  return ordinals;
}

std::uint32_t packetsFrom(const Trace& trace, Side from) {
  return static_cast<std::uint32_t>(std::count_if(trace.packets.begin(), trace.packets.end(),
                                                  [&](const auto& packet) { return packet.from == from; }));
}

TEST(Determinism, WhatALowLossDropsAHigherOneDropsAsWell) {
  const Scenario s = requestAndAnswer(100'000);
  int compared = 0;
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    const Trace low = run(withSeed(withLoss(s, 0.05), seed));
    const Trace high = run(withSeed(withLoss(s, 0.25), seed));
    for (Side from : kSides) {
      const std::set<std::uint32_t> highLost = lostOrdinals(high, from);
      for (std::uint32_t ordinal : lostOrdinals(low, from)) {
        if (ordinal >= packetsFrom(high, from)) continue;
        EXPECT_TRUE(highLost.contains(ordinal)) << "seed " << seed << ", packet " << ordinal;
        ++compared;
      }
    }
  }
  EXPECT_GT(compared, 50) << "else this says nothing";
}

/// Expects what happened before `at` to be the same in both: packets that left, states entered, timers started.
void expectSamePast(const Trace& a, const Trace& b, SimTime at) {
  const auto packetsBefore = [at](const Trace& trace) {
    return std::find_if(trace.packets.begin(), trace.packets.end(), [at](const auto& p) { return p.sent >= at; }) -
           trace.packets.begin();
  };
  ASSERT_EQ(packetsBefore(a), packetsBefore(b));
  for (std::ptrdiff_t i = 0; i < packetsBefore(a); ++i) {
    const PacketRecord& left = a.packets[static_cast<std::size_t>(i)];
    const PacketRecord& right = b.packets[static_cast<std::size_t>(i)];
    EXPECT_EQ(trace::segmentOf(a, left), trace::segmentOf(b, right)) << "packet " << i;
    EXPECT_EQ(left.sent, right.sent) << "packet " << i;
    EXPECT_EQ(left.arrives, right.arrives) << "packet " << i;
    EXPECT_EQ(left.fate, right.fate) << "packet " << i;
    EXPECT_EQ(left.cause, right.cause) << "packet " << i;
    EXPECT_EQ(a.reasonAt(left.sentReason), b.reasonAt(right.sentReason)) << "packet " << i;
  }
  for (Side side : kSides) {
    for (std::size_t i = 0; i < a.states[side].size() && a.states[side][i].from < at; ++i) {
      ASSERT_LT(i, b.states[side].size());
      EXPECT_EQ(a.states[side][i].from, b.states[side][i].from);
      EXPECT_EQ(a.states[side][i].state, b.states[side][i].state);
    }
  }
  for (std::size_t i = 0; i < a.timers.size() && a.timers[i].started < at; ++i) {
    ASSERT_LT(i, b.timers.size());
    EXPECT_EQ(a.timers[i].started, b.timers[i].started);
    EXPECT_EQ(a.timers[i].deadline, b.timers[i].deadline);
  }
}

TEST(Interventions, ChangeNothingBeforeTheirTime) {
  const Scenario original = withLoss(requestAndAnswer(100'000), 0.05);
  const Trace before = run(original);
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    const SimTime at = kSessionStart + 7ms * static_cast<std::int64_t>(seed);
    for (const scenario::Intervention& change :
         {scenario::Intervention(scenario::ChangeLoss{at, Side::Server, 0.5}),
          scenario::Intervention(scenario::ChangeLatency{at, Side::Client, 90ms}),
          scenario::Intervention(scenario::ChangeTimeWait{at, Side::Client, 1s}),
          scenario::Intervention(scenario::RebootHost{at, Side::Server})}) {
      Scenario changed = original;
      changed.interventions.push_back(change);
      expectSamePast(before, run(changed), at);
    }
  }
}

TEST(Interventions, DroppingAPacketChangesNothingBeforeItAndKillsIt) {
  const Scenario original = withLoss(requestAndAnswer(50'000), 0.05);
  const Trace before = run(original);
  for (const PacketRecord& packet : before.packets) {
    Scenario changed = original;
    changed.interventions.push_back(scenario::DropPacket{packet.from, packet.ordinal});
    const Trace after = run(changed);
    expectSamePast(before, after, packet.sent);
    const auto dropped = std::find_if(after.packets.begin(), after.packets.end(), [&](const PacketRecord& other) {
      return other.from == packet.from && other.ordinal == packet.ordinal;
    });
    ASSERT_NE(dropped, after.packets.end());
    EXPECT_EQ(dropped->fate, trace::Fate::Dropped);
    EXPECT_EQ(trace::segmentOf(after, *dropped), trace::segmentOf(before, packet));
  }
}

TEST(Interventions, OnOnePacketChangeNothingBeforeItLeaves) {
  const Scenario original = withEverything(requestAndAnswer(30'000), 0.05);
  const Trace before = run(original);
  for (const PacketRecord& packet : before.packets) {
    if (packet.copy) continue;
    for (const scenario::Intervention& change :
         {scenario::Intervention(scenario::DelayPacket{packet.from, packet.ordinal, 77ms}),
          scenario::Intervention(scenario::DuplicatePacket{packet.from, packet.ordinal, 5ms}),
          scenario::Intervention(scenario::CorruptPacket{packet.from, packet.ordinal, {}})}) {
      Scenario changed = original;
      changed.interventions.push_back(change);
      expectSamePast(before, run(changed), packet.sent);
    }
  }
}

TEST(Interventions, DroppingOnePacketReshufflesNoOtherFate) {
  const Scenario original = withLoss(requestAndAnswer(50'000), 0.1);
  const Trace before = run(original);
  Scenario changed = original;
  changed.interventions.push_back(scenario::DropPacket{Side::Server, 5});
  const Trace after = run(changed);
  for (Side side : kSides) {
    std::set<std::uint32_t> was = lostOrdinals(before, side);
    std::set<std::uint32_t> is = lostOrdinals(after, side);
    const std::uint32_t common = std::min(packetsFrom(before, side), packetsFrom(after, side));
    was.erase(was.lower_bound(common), was.end());
    is.erase(is.lower_bound(common), is.end());
    was.erase(5);
    is.erase(5);
    EXPECT_EQ(was, is);
  }
}

TEST(Interventions, AShorterTimeWaitEndsItSooner) {
  Scenario s = requestAndAnswer();
  const auto timeWaitOf = [](const Trace& trace) { return trace.states[Side::Client].at(5); };
  ASSERT_EQ(timeWaitOf(run(s)).state, tcp::State::TimeWait);
  const SimTime began = timeWaitOf(run(s)).from;
  s.interventions = {scenario::ChangeTimeWait{began + 10s, Side::Client, 15s}};
  EXPECT_EQ(timeWaitOf(run(s)).to, began + 15s);
  s.interventions = {scenario::ChangeTimeWait{began + 10s, Side::Client, 5s}};
  EXPECT_EQ(timeWaitOf(run(s)).to, began + 10s) << "at once if that has passed";
  s.interventions = {scenario::ChangeTimeWait{began + 10s, Side::Client, 90s}};
  EXPECT_EQ(timeWaitOf(run(s)).to, began + 90s);
}

}  // namespace
}  // namespace wiretale::sim
