// Every built-in session under TLS: what the network does to the bytes changes none of them.
#include <algorithm>
#include <set>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "core/trace/trace.h"

namespace wiretale::sim {
namespace {

using trace::AppEvent;
using trace::Trace;

/// Those over TCP, in which both sides come to their end.
bool endsWell(std::string_view name) {
  static const std::set<std::string_view> kBroken{"tls-corrupted-record", "tls-truncated", "tls-plain-http",
                                                  "tls13-0rtt-replayed", "tls13-0rtt-replay-refused"};
  return !kBroken.contains(name);
}

std::vector<std::string> sessions() {
  std::vector<std::string> names;
  for (const scenario::Builtin& builtin : scenario::builtins()) {
    const bool tls = builtin.text.find(R"("do": "tls")") != std::string_view::npos;
    if (tls && !builtin.name.starts_with("dtls")) names.emplace_back(builtin.name);
  }
  return names;
}

/// What a side's TLS has handed to TCP, all connections one behind the other.
std::vector<std::byte> streamOf(const Trace& trace, Side side) {
  std::vector<std::byte> bytes(trace.streams[side].size());
  trace.streams[side].read(0, bytes);
  return bytes;
}

/// Those that came to their end, counted by side.
std::ptrdiff_t handshakesOf(const Trace& trace) {
  return std::ranges::count(trace.appEvents, AppEvent::Kind::Secured, &AppEvent::kind);
}

/// The same, or the beginning of it.
bool isBeginning(const std::vector<std::byte>& part, const std::vector<std::byte>& whole, bool shorter) {
  return shorter ? part.size() <= whole.size() && std::ranges::equal(part, std::span(whole).first(part.size()))
                 : part == whole;
}

struct Network {
  std::uint16_t mss;
  double loss;
};

scenario::Scenario over(const std::string& name, const Network& network) {
  scenario::Scenario scenario = scenario::builtinScenario(name).value();
  for (const Side side : kSides) {
    scenario.parties[side].tcp.mss = network.mss;
    scenario.link[side].loss = network.loss;
  }
  return scenario;
}

TEST(TlsSessions, AreThere) {
  EXPECT_GE(sessions().size(), 40U);
}

TEST(TlsSessions, SegmentsAndLossChangeNoByteOfTls) {
  TapeStore tapes;
  for (const std::string& name : sessions()) {
    const Trace plain = runWith(tapes, scenario::builtinScenario(name).value());
    ASSERT_NE(plain.tls, nullptr) << name;
    for (const Network& network : {Network{1'460, 0}, Network{100, 0}, Network{1'460, 0.05}, Network{100, 0.05}}) {
      SCOPED_TRACE(name + ", MSS " + std::to_string(network.mss) + ", loss " + std::to_string(network.loss));
      const Trace trace = runWith(tapes, over(name, network));
      EXPECT_EQ(trace.tls, plain.tls) << "the same tape";
      if (!endsWell(name)) continue;
      // A server that still repeats its FIN does not listen yet, and the second visit is refused.
      const bool refused = handshakesOf(trace) < handshakesOf(plain);
      EXPECT_FALSE(refused && network.loss == 0);
      for (const Side side : kSides) EXPECT_TRUE(isBeginning(streamOf(trace, side), streamOf(plain, side), refused));
    }
  }
}

/// The streams are those of the tape, in its order.
TEST(TlsSessions, CarryTheWholeTape) {
  TapeStore tapes;
  for (const std::string& name : sessions()) {
    if (!endsWell(name)) continue;
    SCOPED_TRACE(name);
    const Trace trace = runWith(tapes, over(name, {536, 0.02}));
    ASSERT_EQ(trace.secure.size(), trace.tls->tape.connections.size());
    for (const Side side : kSides) {
      std::vector<std::byte> said;
      for (const tls::TapeConnection& connection : trace.tls->tape.connections)
        said.insert(said.end(), connection.sent[side].begin(), connection.sent[side].end());
      EXPECT_TRUE(streamOf(trace, side) == said);
    }
  }
}

TEST(TlsSessions, AreTheSameTwice) {
  for (const std::string& name : sessions()) {
    const scenario::Scenario scenario = scenario::builtinScenario(name).value();
    EXPECT_TRUE(run(scenario) == run(scenario)) << name;
  }
}

struct Visit {
  const char* scenario;
  std::size_t which;  ///< of the client's visits
  int roundTrips;     ///< up to the first byte of the answer
};

/// From the SYN of a visit to the answer that the client's application reads.
SimDuration timeToAnswer(const Trace& trace, std::size_t which) {
  std::vector<SimTime> begun;
  for (const trace::PacketRecord& packet : trace.packets) {
    if (packet.from == Side::Client && packet.flags.has(wire::Syn)) begun.push_back(packet.sent);
  }
  std::vector<SimTime> read;
  for (const AppEvent& event : trace.appEvents) {
    if (event.side == Side::Client && event.kind == AppEvent::Kind::ReceivedBytes) read.push_back(event.at);
  }
  if (begun.size() <= which || read.size() <= which) return SimDuration::zero();
  return read[which] - begun[which];
}

TEST(HttpsVisits, TakeAsManyRoundTripsAsTheirTitlesSay) {
  constexpr SimDuration kRoundTrip = 40ms;
  for (const Visit& visit :
       {Visit{"https-visit", 0, 3}, Visit{"https-visit-tls12", 0, 4}, Visit{"https-visit-resumed", 0, 4},
        Visit{"https-visit-resumed", 1, 3}, Visit{"https-visit-0rtt", 0, 3}, Visit{"https-visit-0rtt", 1, 2},
        Visit{"https-visit-fast-open", 0, 3}, Visit{"https-visit-fast-open", 1, 2},
        Visit{"https-visit-fast-open-0rtt", 1, 1}}) {
    const Trace trace = run(scenario::builtinScenario(visit.scenario).value());
    const SimDuration time = timeToAnswer(trace, visit.which);
    EXPECT_EQ(time / kRoundTrip, visit.roundTrips) << visit.scenario << ", visit " << visit.which + 1;
    EXPECT_LT(time % kRoundTrip, 5ms) << visit.scenario << ": only the link's rate comes on top";
  }
}

}  // namespace
}  // namespace wiretale::sim
