// When the server's application has the data of a first flight (0-RTT): as soon as they are there.
#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "core/trace/message_name.h"
#include "core/trace/trace.h"

namespace wiretale::sim {
namespace {

using trace::AppEvent;
using trace::PacketRecord;
using trace::Trace;

std::vector<AppEvent> eventsOf(const Trace& trace, Side side, AppEvent::Kind kind, trace::ConnectionIndex connection) {
  std::vector<AppEvent> events;
  std::ranges::copy_if(trace.appEvents, std::back_inserter(events), [&](const AppEvent& event) {
    return event.side == side && event.kind == kind && event.connection == connection;
  });
  return events;
}

/// The last packet with bytes of the client's first flight of a connection that arrives.
const PacketRecord& firstFlight(const Trace& trace, trace::ConnectionIndex connection) {
  const auto found = std::ranges::find_if(trace.packets, [&](const PacketRecord& packet) {
    return packet.connection == connection && packet.from == Side::Client && packet.arrived() &&
           trace::messageName(trace, packet).ends_with("[data]");
  });
  EXPECT_NE(found, trace.packets.end());
  return *found;
}

TEST(EarlyDataInTime, AreReadWhenTheyArriveLongBeforeTheHandshakeIsDone) {
  for (const char* name : {"tls13-0rtt", "https-visit-0rtt", "https-visit-fast-open-0rtt", "tls13-0rtt-replayed"}) {
    SCOPED_TRACE(name);
    const Trace trace = run(scenario::builtinScenario(name).value());
    const auto read = eventsOf(trace, Side::Server, AppEvent::Kind::ReceivedBytes, 1);
    ASSERT_EQ(read.size(), 1U) << "once, not again when the handshake is done";
    EXPECT_EQ(read[0].at, firstFlight(trace, 1).arrives);
    EXPECT_EQ(read[0].bytes, 42U);
    const auto secured = eventsOf(trace, Side::Server, AppEvent::Kind::Secured, 1);
    ASSERT_EQ(secured.size(), 1U);
    EXPECT_GE(secured[0].at - read[0].at, 40ms) << "a round trip later";
    const auto said = eventsOf(trace, Side::Server, AppEvent::Kind::SentBytes, 1);
    ASSERT_EQ(said.size(), 1U);
    EXPECT_EQ(said[0].at, read[0].at) << "answered at once";
  }
}

TEST(EarlyDataInTime, AreSaidByTheClientsApplicationWithItsFirstFlight) {
  for (const char* name : {"tls13-0rtt", "tls13-0rtt-rejected"}) {
    SCOPED_TRACE(name);
    const Trace trace = run(scenario::builtinScenario(name).value());
    const auto said = eventsOf(trace, Side::Client, AppEvent::Kind::SentBytes, 1);
    ASSERT_FALSE(said.empty());
    EXPECT_EQ(said[0].bytes, 42U);
    const auto secured = eventsOf(trace, Side::Client, AppEvent::Kind::Secured, 1);
    ASSERT_EQ(secured.size(), 1U);
    EXPECT_LT(said[0].at, secured[0].at);
  }
}

TEST(EarlyDataInTime, ThatAreRefusedAreReadWhenTheyCameOnceMore) {
  const Trace trace = run(scenario::builtinScenario("tls13-0rtt-rejected").value());
  const auto read = eventsOf(trace, Side::Server, AppEvent::Kind::ReceivedBytes, 1);
  const auto secured = eventsOf(trace, Side::Server, AppEvent::Kind::Secured, 1);
  ASSERT_EQ(read.size(), 1U);
  ASSERT_EQ(secured.size(), 1U);
  EXPECT_GE(read[0].at, secured[0].at);
}

TEST(EarlyDataInTime, WaitForTheSegmentThatWasLostAndForNothingElse) {
  scenario::Scenario scenario = scenario::builtinScenario("tls13-0rtt").value();
  for (const Side side : kSides) scenario.parties[side].tcp.mss = 200;  // the flight takes three segments
  const Trace whole = run(scenario);
  const PacketRecord& last = firstFlight(whole, 1);
  scenario.interventions.emplace_back(scenario::DropPacket{.from = Side::Client, .ordinal = last.ordinal});
  const Trace trace = run(scenario);
  const auto read = eventsOf(trace, Side::Server, AppEvent::Kind::ReceivedBytes, 1);
  ASSERT_EQ(read.size(), 1U);
  const auto again = std::ranges::find_if(trace.packets, [&](const PacketRecord& packet) {
    return packet.connection == 1 && packet.from == Side::Client && packet.retransmission;
  });
  ASSERT_NE(again, trace.packets.end());
  EXPECT_EQ(read[0].at, again->arrives);
}

TEST(EarlyDataInTime, OfACopyAreReadOnceMoreAndTheServerWaitsForMore) {
  const Trace replayed = run(scenario::builtinScenario("tls13-0rtt-replayed").value());
  const auto read = eventsOf(replayed, Side::Server, AppEvent::Kind::ReceivedBytes, 2);
  ASSERT_EQ(read.size(), 1U);
  EXPECT_EQ(read[0].at, firstFlight(replayed, 2).arrives);
  EXPECT_TRUE(eventsOf(replayed, Side::Server, AppEvent::Kind::TlsFailed, 2).empty())
      << "nothing is wrong with the copy; only its stream's end would tell";
  const Trace refused = run(scenario::builtinScenario("tls13-0rtt-replay-refused").value());
  EXPECT_TRUE(eventsOf(refused, Side::Server, AppEvent::Kind::ReceivedBytes, 2).empty());
}

}  // namespace
}  // namespace wiretale::sim
