// Many connections of one host: its queues, its ports, what is left of those that are over.

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "core/format/text.h"
#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "tests/core/sim/sessions.h"

namespace wiretale::sim {
namespace {

using namespace wiretale::testing;
using namespace wiretale::scenario;
using Kind = trace::AppEvent::Kind;

trace::Trace runBuiltin(std::string_view name) {
  return run(builtinScenario(name).value());
}

/// How many packets of one side met this fate on arrival, or were sent for this reason.
std::size_t count(const trace::Trace& trace, Side from, Rule rule) {
  return static_cast<std::size_t>(std::ranges::count_if(trace.packets, [&](const trace::PacketRecord& packet) {
    return packet.from == from &&
           (trace.reasonAt(packet.arrivalReason).rule == rule || trace.reasonAt(packet.sentReason).rule == rule);
  }));
}

std::vector<Kind> eventsOf(const trace::Trace& trace, Side side) {
  std::vector<Kind> kinds;
  for (const trace::AppEvent& event : trace.appEvents)
    if (event.side == side) kinds.push_back(event.kind);
  return kinds;
}

std::size_t count(const trace::Trace& trace, Side side, Kind kind) {
  return static_cast<std::size_t>(std::ranges::count(eventsOf(trace, side), kind));
}

/// The client floods a server that remembers `places` handshakes and one.
scenario::Scenario flood(std::uint32_t syns, std::uint32_t backlog, SynCookies cookies) {
  Scenario s = emptySession();
  s.parties[Side::Client].program = {Flood{.syns = syns, .every = 1ms}, Wait{100ms}, Connect{.anyPort = true}, Close{}};
  s.parties[Side::Server].program = {scenario::Listen{.backlog = backlog, .keep = true}, Accept{}, ReceiveEnd{},
                                     Close{}};
  s.parties[Side::Server].host.synCookies = cookies;
  s.timeLimit = 900ms;
  return s;
}

TEST(SynFloodInASession, FillsTheQueueAtTheConfiguredPlace) {
  for (const std::uint32_t backlog : {0U, 1U, 5U, 30U}) {
    const trace::Trace trace = run(flood(50, backlog, SynCookies::Off));
    const std::uint32_t places = backlog + 1;
    EXPECT_EQ(count(trace, Side::Client, Rule::SynAccepted), places) << format::formatText(trace);
    EXPECT_EQ(count(trace, Side::Client, Rule::SynQueueFull), 50 - places + 1) << "and the honest client's";
    EXPECT_EQ(count(trace, Side::Client, Kind::Connected), 0U);
    std::vector<trace::PacketRecord> synAcks;
    std::ranges::copy_if(trace.packets, std::back_inserter(synAcks),
                         [](const trace::PacketRecord& packet) { return packet.from == Side::Server; });
    EXPECT_EQ(synAcks.size(), places);
    for (const trace::PacketRecord& packet : synAcks) EXPECT_TRUE(packet.died()) << "there is nobody to get it";
  }
}

TEST(SynFloodInASession, IsNothingToAServerWithCookies) {
  for (const SynCookies cookies : {SynCookies::OnOverflow, SynCookies::Always}) {
    const trace::Trace trace = run(flood(50, 5, cookies));
    const std::size_t remembered = cookies == SynCookies::Always ? 0 : 6;
    EXPECT_EQ(count(trace, Side::Client, Rule::SynNotRemembered), 51 - remembered) << format::formatText(trace);
    EXPECT_EQ(count(trace, Side::Client, Rule::CookieAccepted), 1U);
    EXPECT_EQ(count(trace, Side::Server, Kind::Connected), 1U);
    EXPECT_EQ(count(trace, Side::Server, Kind::SawEnd), 1U);
  }
}

TEST(SynFloodInASession, EachSynIsAConnectionOfItsOwn) {
  const trace::Trace trace = run(flood(10, 20, SynCookies::Off));
  ASSERT_EQ(trace.connections.size(), 11U);
  for (std::size_t i = 0; i < 10; ++i) {
    const trace::Connection& connection = trace.connections[i];
    EXPECT_EQ(connection.ends[Side::Client].address, 0xCB00'7101U + i);
    EXPECT_EQ(connection.initialSequence[Side::Client], trace.packets[connection.firstPacket].seq);
    EXPECT_EQ(trace::relativeAck(trace, trace.packets[connection.lastPacket]), 1U);
  }
}

TEST(Backlog, OneThatFindsNoPlaceComesAgain) {
  const trace::Trace trace = runBuiltin("backlog-full");
  EXPECT_EQ(count(trace, Side::Client, Rule::AcceptQueueFull), 1U) << format::formatText(trace);
  EXPECT_EQ(count(trace, Side::Server, Kind::Connected), 2U);
  EXPECT_EQ(count(trace, Side::Server, Kind::SawEnd), 2U);
}

TEST(PortsOfASession, RunOutAndComeBack) {
  const trace::Trace trace = runBuiltin("ports-exhausted");
  EXPECT_EQ(count(trace, Side::Client, Kind::NoPortLeft), 1U) << format::formatText(trace);
  EXPECT_EQ(count(trace, Side::Client, Kind::Connected), 4U);
  const auto failed = std::ranges::find(trace.appEvents, Kind::NoPortLeft, &trace::AppEvent::kind);
  EXPECT_EQ(trace.reasonAt(failed->reason), (Reason{Rule::NoPortLeft, {50'001, 50'003, 0}}));
}

TEST(PortsOfASession, OfAListenerAreNotForAPassiveOpenAsWell) {
  Scenario s = emptySession();
  s.parties[Side::Client].program = {Connect{}, Close{}};
  s.parties[Side::Server].program = {scenario::Listen{.backlog = {}, .keep = true}, scenario::Listen{}, Accept{},
                                     ReceiveEnd{}, Close{}};
  const trace::Trace trace = run(s);
  EXPECT_EQ(count(trace, Side::Server, Kind::PortInUse), 1U) << format::formatText(trace);
  EXPECT_EQ(count(trace, Side::Server, Kind::SawEnd), 1U) << "its application goes on with what comes next";
}

TEST(TimeWait, GivesWayToANewSyn) {
  for (const std::string_view name : {"time-wait-reuse", "time-wait-reuse-timestamp"}) {
    const trace::Trace trace = runBuiltin(name);
    const auto& spans = trace.connectionStates[Side::Server];
    const auto ended = std::ranges::count_if(spans, [&](const trace::StateSpan& span) {
      return trace.reasonAt(span.reason).rule == Rule::SynEndsTimeWait && span.state == tcp::State::Closed;
    });
    EXPECT_EQ(ended, 1) << name << "\n" << format::formatText(trace);
    ASSERT_EQ(trace.connections.size(), 2U);
    const bool later = wire::before(*trace.connections[0].initialSequence[Side::Client] + 8'001,
                                    *trace.connections[1].initialSequence[Side::Client]);
    EXPECT_EQ(later, name == "time-wait-reuse") << "its number says it, or its timestamp must";
    EXPECT_EQ(count(trace, Side::Server, Kind::Closed), 2U);
  }
}

TEST(TimeWait, IsEndedByAResetUnlessItIsProtected) {
  Scenario s = builtinScenario("time-wait-assassination").value();
  const trace::Trace killed = run(s);
  EXPECT_EQ(count(killed, Side::Server, Rule::ResetAccepted), 1U) << format::formatText(killed);
  EXPECT_LT(killed.end, kSessionStart + 1s);
  s.parties[Side::Client].tcp.protectTimeWait = true;
  const trace::Trace lives = run(s);
  EXPECT_EQ(count(lives, Side::Server, Rule::ResetInTimeWait), 1U) << format::formatText(lives);
  EXPECT_GT(lives.end, kSessionStart + 3s);
}

TEST(TimeWait, KeepsOldDuplicatesOutOfTheNextConnection) {
  Scenario s = builtinScenario("old-duplicate-data").value();
  const trace::Trace fooled = run(s);
  const auto taken = std::ranges::find_if(fooled.packets, [&](const trace::PacketRecord& packet) {
    return packet.copy && fooled.reasonAt(packet.arrivalReason).rule == Rule::DataOutOfOrder;
  });
  ASSERT_NE(taken, fooled.packets.end()) << format::formatText(fooled);
  EXPECT_EQ(taken->connection, 0U);
  EXPECT_GE(fooled.connections.size(), 2U);
  s.parties[Side::Client].tcp.timeWait = 1s;
  const trace::Trace safe = run(s);
  for (const trace::PacketRecord& packet : safe.packets) {
    EXPECT_FALSE(packet.copy && safe.reasonAt(packet.arrivalReason).rule == Rule::DataOutOfOrder);
  }
}

TEST(UnreadData, LeftByAnApplicationThatClosesResets) {
  const trace::Trace trace = runBuiltin("close-unread");
  EXPECT_EQ(count(trace, Side::Server, Rule::ResetUnread), 1U) << format::formatText(trace);
  EXPECT_EQ(eventsOf(trace, Side::Client).back(), Kind::WasReset);
}

TEST(UnreadData, IsHarmlessIfTheApplicationStillReadsIt) {
  Scenario s = upload(1'000);
  s.parties[Side::Server].program = {scenario::Listen{}, Wait{200ms}, Close{}, Receive{1'000}};
  const trace::Trace trace = run(s);
  EXPECT_EQ(count(trace, Side::Server, Rule::ResetUnread), 0U) << format::formatText(trace);
  EXPECT_EQ(count(trace, Side::Server, Kind::ReceivedBytes), 1U);
}

TEST(Applications, LearnWhyTheirConnectionFailed) {
  Scenario s = emptySession();
  s.parties[Side::Client].program = {Connect{}};
  EXPECT_EQ(eventsOf(run(s), Side::Client), std::vector{Kind::Refused});
  EXPECT_EQ(eventsOf(run(withLoss(s, 1.0)), Side::Client), std::vector{Kind::TimedOut});
}

TEST(Connections, OfManyPortsAreToldApartInAListing) {
  const std::string listing = format::formatText(runBuiltin("ports-exhausted"));
  for (const char* port : {"port 50001", "port 50002", "port 50003"})
    EXPECT_NE(listing.find(port), std::string::npos) << listing;
  EXPECT_EQ(format::formatText(run(handshake())).find("port 4"), std::string::npos);
}

}  // namespace
}  // namespace wiretale::sim
