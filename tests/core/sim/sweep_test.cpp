#include <algorithm>
#include <functional>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "core/format/text.h"
#include "core/sim/simulation.h"
#include "tests/core/scenario/random_scenario.h"
#include "tests/core/sim/sessions.h"

namespace wiretale::sim {
namespace {

using trace::EndOfTrace;
using trace::Index;
using trace::kNoIndex;
using trace::PacketRecord;
using trace::Trace;

Trace runUpTo(const scenario::Scenario& scenario, std::uint32_t packets) {
  Trace trace;
  Simulation(scenario, trace, nullptr, packets).run({});
  return trace;
}

/// What must hold for every trace, whatever the scenario.
class Invariants {
 public:
  explicit Invariants(const Trace& trace) : m_trace(trace) {
    packets();
    for (Side side : kSides) states(side);
    for (Side side : kSides) statesOfConnections(side);
    timers();
    connections();
    demand(std::is_sorted(trace.appEvents.begin(), trace.appEvents.end(),
                          [](const auto& a, const auto& b) { return a.at < b.at; }),
           "application events in order of time");
  }

  std::string broken() const { return m_broken; }

 private:
  void demand(bool holds, const std::string& what) {
    if (!holds && m_broken.size() < 1'000) m_broken += what + "\n";
  }

  void packets() {
    PerSide<SimTime> left{};
    PerSide<std::uint32_t> ordinals{};
    for (std::size_t i = 0; i < m_trace.packets.size(); ++i) {
      const PacketRecord& packet = m_trace.packets[i];
      const std::string name = "packet " + std::to_string(i) + ": ";
      const bool tcp = packet.protocol == trace::Protocol::Tcp;
      if (packet.forged) continue;
      const bool leaves = m_trace.reasonAt(packet.arrivalReason).rule != Rule::QueueFull;
      demand(!leaves || packet.sent >= left[packet.from], name + "leaves after the one before");
      if (packet.copy) {
        demand(i > 0 && isCopyOf(packet, m_trace.packets[i - 1]), name + "stands behind the packet it is a copy of");
      } else {
        // At a limit those that still wait in a queue are forgotten.
        const std::uint32_t next = std::exchange(ordinals[packet.from], packet.ordinal + 1);
        const bool later = packet.ordinal > next && m_trace.endedBy != EndOfTrace::Quiet;
        demand(packet.ordinal == next || later, name + "is numbered in its direction");
      }
      demand(packet.corrupted == (trace::damageOf(m_trace, static_cast<Index>(i)) != nullptr),
             name + "is damaged or not");
      demand(!tcp || !packet.corrupted || !packet.arrived() || discarded(packet),
             name + "is discarded if it is damaged");
      demand(packet.arrives >= packet.sent, name + "arrives after it left");
      demand(packet.sentReason != kNoIndex, name + "has a reason");
      const bool inFlight = packet.fate == trace::Fate::InFlight;
      demand((packet.arrivalReason != kNoIndex) == !inFlight, name + "has an outcome unless it is in flight");
      demand(!inFlight || m_trace.endedBy != EndOfTrace::Quiet, name + "is in flight in a quiet end");
      demand(!packet.arrived() || packet.arrives <= m_trace.end, name + "arrived within the trace");
      demand(packet.sent <= m_trace.end, name + "left within the trace");
      demand(!tcp || packet.streamOffset + packet.payloadLength <= m_trace.streams[packet.from].size() ||
                 packet.payloadLength == 0,
             name + "carries bytes that were sent");
      cause(packet.cause, packet.from, packet.sent, name);
      demand((packet.connection < m_trace.connections.size()) == tcp, name + "belongs to a connection, if to TCP");
      if (leaves) left[packet.from] = packet.sent;
    }
  }

  static bool isCopyOf(const PacketRecord& copy, const PacketRecord& original) {
    return !original.copy && copy.from == original.from && copy.ordinal == original.ordinal &&
           copy.sent == original.sent && copy.seq == original.seq && copy.payloadLength == original.payloadLength;
  }

  bool discarded(const PacketRecord& packet) const {
    const Rule rule = m_trace.reasonAt(packet.arrivalReason).rule;
    return rule == Rule::ChecksumWrong || rule == Rule::ChecksumWrongByHand;
  }

  void cause(Index index, Side side, SimTime at, const std::string& name) {
    if (index == kNoIndex) return;
    if (index >= m_trace.packets.size()) return demand(false, name + "has a cause that exists");
    const PacketRecord& packet = m_trace.packets[index];
    // A datagram without a checksum is taken as it comes.
    demand(!packet.corrupted || packet.protocol != trace::Protocol::Tcp, name + "has a cause that was whole");
    demand(packet.arrived() && packet.from != side && packet.arrives <= at, name + "has a cause that had arrived");
  }

  void states(Side side) {
    const auto& spans = m_trace.states[side];
    demand(!spans.empty() && spans.front().from == kSessionStart && spans.back().to == m_trace.end, "states cover all");
    for (std::size_t i = 0; i < spans.size(); ++i) {
      const std::string name = "state " + std::to_string(i) + ": ";
      demand(spans[i].from <= spans[i].to, name + "ends after it began");
      demand((spans[i].reason != kNoIndex) == (i > 0), name + "has a reason unless it is the first");
      if (i > 0) demand(spans[i - 1].to == spans[i].from, name + "follows the one before");
      const bool same = i > 0 && spans[i - 1].state == spans[i].state && spans[i - 1].connection == spans[i].connection;
      demand(!same, name + "differs from the one before");
      cause(spans[i].cause, side, spans[i].from, name);
    }
  }

  /// Of one connection: in order, one state after another, a CLOSED of no length at its end.
  void statesOfConnections(Side side) {
    std::vector<const trace::StateSpan*> last(m_trace.connections.size());
    for (const trace::StateSpan& span : m_trace.connectionStates[side]) {
      if (span.connection >= last.size()) return demand(false, "a state belongs to a connection");
      const trace::StateSpan*& before = last[span.connection];
      demand(span.from <= span.to && span.to <= m_trace.end, "a connection's state ends after it began");
      demand(span.reason != kNoIndex, "a connection's state has a reason");
      demand(span.state != tcp::State::Closed || span.from == span.to, "CLOSED has no length");
      if (before != nullptr) demand(before->to <= span.from, "a connection's states follow each other");
      before = &span;
    }
  }

  void connections() {
    std::vector<Index> first(m_trace.connections.size(), kNoIndex);
    for (std::size_t i = m_trace.packets.size(); i-- > 0;)
      if (m_trace.packets[i].connection < first.size()) first[m_trace.packets[i].connection] = static_cast<Index>(i);
    for (std::size_t i = 0; i < m_trace.connections.size(); ++i) {
      const trace::Connection& connection = m_trace.connections[i];
      const std::string name = "connection " + std::to_string(i) + ": ";
      demand(connection.firstPacket == first[i], name + "knows its first packet");
      demand(connection.previous == trace::kNoConnection || m_trace.connections[connection.previous].next == i,
             name + "and the one before know each other");
      if (connection.previous != trace::kNoConnection)
        demand(m_trace.connections[connection.previous].ends == connection.ends, name + "follows one of its ports");
    }
  }

  void timers() {
    for (std::size_t i = 0; i < m_trace.timers.size(); ++i) {
      const trace::TimerSpan& timer = m_trace.timers[i];
      const std::string name = "timer " + std::to_string(i) + ": ";
      demand(i == 0 || m_trace.timers[i - 1].started <= timer.started, name + "starts after the one before");
      demand(timer.started <= timer.ended && timer.ended <= m_trace.end, name + "ends within the trace");
      const bool running = timer.outcome == trace::TimerOutcome::Running;
      demand(!running || m_trace.endedBy != EndOfTrace::Quiet, name + "still runs in a quiet end");
      const bool fired = timer.outcome == trace::TimerOutcome::Fired;
      // A TIME-WAIT that is shortened while it runs ends at once if its new end has passed.
      const bool early = timer.kind == tcp::TimerKind::TimeWait && timer.ended < timer.deadline;
      demand(!fired || early || timer.ended == timer.deadline, name + "fires at its deadline");
    }
  }

  const Trace& m_trace;
  std::string m_broken;
};

TEST(Sweep, EveryTraceOfAnyScenarioHoldsTogether) {
  std::mt19937_64 random(20240607);
  int quiet = 0;
  int cut = 0;
  for (int i = 0; i < 2'000; ++i) {
    const scenario::Scenario s = scenario::randomScenario(random);
    const Trace trace = runUpTo(s, 500);
    ASSERT_EQ(Invariants(trace).broken(), "") << "scenario " << i << "\n" << format::formatText(trace);
    ASSERT_LE(trace.packets.size(), 500U);
    (trace.endedBy == EndOfTrace::Quiet ? quiet : cut)++;
  }
  EXPECT_GT(quiet, 100);
  EXPECT_GT(cut, 100);
}

/// Sessions that can succeed: moderate impairments, any latency, rate, segment size and window.
scenario::Scenario workableSession(std::mt19937_64& random) {
  scenario::Scenario s = wiretale::testing::requestAndAnswer(1 + random() % 30'000);
  s.seed = random();
  if (random() % 2 == 0) {
    for (scenario::Party& party : s.parties) party.tcp = tcp::configFor(tcp::Profile::Linux);
  }
  for (Side side : kSides) {
    s.link[side].reordering = static_cast<double>(random() % 31) / 100;
    s.link[side].reorderingDelay = SimDuration(static_cast<std::int64_t>(random() % 50'000'000));
    s.link[side].latency = SimDuration(static_cast<std::int64_t>(random() % 800'000'000));
    s.link[side].loss = static_cast<double>(random() % 31) / 100;
    s.link[side].jitter = SimDuration(static_cast<std::int64_t>(random() % 300'000'000));
    s.link[side].duplication = static_cast<double>(random() % 31) / 100;
    s.link[side].corruption = static_cast<double>(random() % 31) / 100;
    s.link[side].bitsPerSecond = random() % 3 == 0 ? 50'000 + random() % 10'000'000 : 0;
    // Bad luck is not to end them.
    s.parties[side].tcp.synRetries = 60;
    s.parties[side].tcp.dataRetries = 60;
    s.parties[side].tcp.mss = static_cast<std::uint16_t>(64 + random() % 1'400);
    s.parties[side].tcp.receiveWindow = static_cast<std::uint16_t>(600 + random() % 64'000);
    s.parties[side].tcp.delayedAck = SimDuration(static_cast<std::int64_t>(random() % 400'000'000));
    s.parties[side].tcp.initialSequence = static_cast<std::uint32_t>(random());
  }
  return s;
}

/// SND.UNA, SND.NXT and RCV.NXT of each side's only connection never go back.
void expectNumbersGrow(const Trace& trace, int session) {
  using enum trace::Quantity;
  for (const Side side : kSides) {
    for (const trace::Quantity quantity : {SendUnacknowledged, SendNext, ReceiveNext}) {
      const auto samples = trace.samples[side].column(quantity);
      for (std::size_t i = 1; i < samples.size(); ++i) {
        const auto before = static_cast<std::uint32_t>(samples[i - 1].value);
        const auto after = static_cast<std::uint32_t>(samples[i].value);
        if (before == 0) continue;  // not known yet
        ASSERT_LT(after - before, 0x8000'0000U) << "session " << session << ", quantity " << static_cast<int>(quantity);
      }
    }
  }
}

/// What stands in a segment stands at the same place in what was written, also when it is sent again.
void expectBytesInPlace(const Trace& trace, int session) {
  for (const PacketRecord& packet : trace.packets) {
    if (packet.payloadLength == 0 || packet.flags.has(wire::Syn)) continue;
    ASSERT_EQ(trace::relativeSeq(trace, packet), packet.streamOffset + 1) << "session " << session;
  }
}

/// Every byte is read, both close, and no timer is left.
void expectSuccess(std::mt19937_64& random, int sessions, const std::function<void(scenario::Scenario&)>& change) {
  for (int i = 0; i < sessions; ++i) {
    scenario::Scenario s = workableSession(random);
    change(s);
    const Trace trace = runUpTo(s, 100'000);
    ASSERT_EQ(Invariants(trace).broken(), "") << "session " << i;
    ASSERT_EQ(trace.endedBy, EndOfTrace::Quiet) << "session " << i;
    ASSERT_NO_FATAL_FAILURE(expectNumbersGrow(trace, i));
    ASSERT_NO_FATAL_FAILURE(expectBytesInPlace(trace, i));
    ASSERT_EQ(std::ranges::count(trace.timers, trace::TimerOutcome::Running, &trace::TimerSpan::outcome), 0)
        << "session " << i;
    for (Side side : kSides) {
      std::uint64_t read = 0;
      for (const trace::AppEvent& event : trace.appEvents) {
        if (event.side == side && event.kind == trace::AppEvent::Kind::ReceivedBytes) read += event.bytes;
      }
      ASSERT_EQ(read, trace.streams[otherSide(side)].size()) << "session " << i;
      ASSERT_EQ(trace.states[side].back().state, tcp::State::Closed) << "session " << i;
    }
  }
}

TEST(Sweep, EverySessionThatCanSucceedDeliversEveryByteAndCloses) {
  std::mt19937_64 random(7);
  expectSuccess(random, 2'000, [](scenario::Scenario&) {});
}

TEST(Sweep, EverySessionThatCanSucceedDoesSoUnderBbr) {
  std::mt19937_64 random(8);
  expectSuccess(random, 1'000, [](scenario::Scenario& s) {
    for (scenario::Party& party : s.parties) party.tcp.congestion = tcp::CongestionControl::Bbr;
  });
}

/// Several clients of one host at once, each with something to say.
scenario::Scenario busySession(std::mt19937_64& random, std::uint64_t& bytes) {
  using namespace scenario;
  Scenario s = workableSession(random);
  Program& client = s.parties[Side::Client].program;
  Program& server = s.parties[Side::Server].program;
  client.clear();
  server = {Listen{.backlog = static_cast<std::uint32_t>(random() % 4), .keep = true}};
  // A cookie comes back with the first byte's number only: data that overtakes it is reset, as in Linux.
  s.parties[Side::Server].host.synCookies = SynCookies::Off;
  for (std::uint64_t connections = 2 + random() % 4; connections > 0; --connections) {
    const std::uint64_t size = 1 + random() % 5'000;
    bytes += size;
    client.insert(client.end(), {Connect{.anyPort = true}, Send{.bytes = size, .text = {}}, Close{}});
    server.insert(server.end(), {Accept{}, ReceiveEnd{}, Close{}});
  }
  return s;
}

TEST(Sweep, OfSeveralConnectionsAtOnceEachDeliversItsBytes) {
  std::mt19937_64 random(11);
  std::size_t atOnce = 0;
  for (int i = 0; i < 150; ++i) {
    std::uint64_t bytes = 0;
    const scenario::Scenario s = busySession(random, bytes);
    const Trace trace = runUpTo(s, 100'000);
    ASSERT_EQ(Invariants(trace).broken(), "") << "session " << i << "\n" << format::formatText(trace);
    ASSERT_EQ(trace.endedBy, EndOfTrace::Quiet) << "session " << i;
    std::uint64_t read = 0;
    for (const trace::AppEvent& event : trace.appEvents)
      if (event.side == Side::Server && event.kind == trace::AppEvent::Kind::ReceivedBytes) read += event.bytes;
    const bool failed = std::ranges::any_of(
        trace.appEvents, [](const auto& event) { return event.kind >= trace::AppEvent::Kind::Refused; });
    if (failed) continue;
    ASSERT_EQ(read, bytes) << "session " << i << "\n" << format::formatText(trace);
    ++atOnce;
  }
  EXPECT_GT(atOnce, 100U);
}

TEST(Sweep, APacketLimitEndsTheRunThere) {
  const Trace trace = runUpTo(wiretale::testing::upload(10'000'000), 100);
  EXPECT_EQ(trace.packets.size(), 100U);
  EXPECT_EQ(trace.endedBy, EndOfTrace::PacketLimit);
  EXPECT_EQ(Invariants(trace).broken(), "");
}

}  // namespace
}  // namespace wiretale::sim
