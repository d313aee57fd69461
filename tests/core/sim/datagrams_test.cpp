#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/format/text.h"
#include "core/sim/run.h"
#include "core/trace/packet_bytes.h"
#include "core/wire/reassembly.h"
#include "core/wire/udp_packet.h"
#include "tests/core/sim/sessions.h"

namespace wiretale::sim {
namespace {

using namespace wiretale::scenario;
using trace::PacketRecord;
using trace::Protocol;
using trace::Trace;
using Kind = trace::AppEvent::Kind;

SimTime at(SimDuration after) {
  return kSessionStart + after;
}

/// Programs that begin with the port.
Scenario datagrams(Program client, Program server) {
  Scenario s = wiretale::testing::emptySession();
  client.insert(client.begin(), Bind{});
  server.insert(server.begin(), Bind{});
  s.parties[Side::Client].program = std::move(client);
  s.parties[Side::Server].program = std::move(server);
  return s;
}

std::vector<std::uint64_t> numbersOf(const Trace& trace, Side side, Kind kind) {
  std::vector<std::uint64_t> numbers;
  for (const trace::AppEvent& event : trace.appEvents) {
    if (event.side == side && event.kind == kind) numbers.push_back(event.bytes);
  }
  return numbers;
}

SimTime timeOf(const Trace& trace, Side side, Kind kind) {
  const auto found = std::ranges::find_if(
      trace.appEvents, [&](const trace::AppEvent& event) { return event.side == side && event.kind == kind; });
  return found == trace.appEvents.end() ? kNever : found->at;
}

Rule outcomeOf(const Trace& trace, std::size_t packet) {
  return trace.reasonAt(trace.packets.at(packet).arrivalReason).rule;
}

TEST(Datagrams, GoAtOnceAndArriveWhole) {
  const Trace trace = run(datagrams({SendDatagram{100, {}}, SendDatagram{0, {}}, SendDatagram{0, "hello"}},
                                    {ReceiveDatagram{}, ReceiveDatagram{}, ReceiveDatagram{}}));
  ASSERT_EQ(trace.packets.size(), 3U) << format::formatText(trace);
  EXPECT_EQ(numbersOf(trace, Side::Server, Kind::ReceivedDatagram), (std::vector<std::uint64_t>{100, 0, 5}));
  EXPECT_EQ(timeOf(trace, Side::Server, Kind::ReceivedDatagram), at(20ms)) << "half a round trip, no handshake";
  EXPECT_EQ(trace.end, at(20ms));
  const auto bytes = trace::packetBytes(trace, 2);
  const auto packet = wire::readUdpPacket(bytes);
  ASSERT_TRUE(packet.has_value()) << packet.error();
  EXPECT_EQ(packet->addresses.destinationPort, 80);
  EXPECT_EQ(packet->payload.size(), 5U);
  EXPECT_EQ(packet->payload[0], std::byte{'h'});
}

TEST(Datagrams, AreNeitherRepeatedNorMissed) {
  Scenario s = datagrams({SendDatagram{100, {}}}, {ReceiveDatagram{.timeout = 1s}});
  s.interventions = {DropPacket{Side::Client, 0}};
  const Trace trace = run(s);
  EXPECT_EQ(trace.packets.size(), 1U);
  EXPECT_EQ(timeOf(trace, Side::Server, Kind::NoDatagram), at(1s));
}

TEST(Datagrams, OvertakeEachOtherOnSeveralPaths) {
  Scenario s = datagrams({StreamFrames{.count = 20, .bytes = 100, .every = 1ms}}, {});
  for (int i = 0; i < 20; ++i) s.parties[Side::Server].program.emplace_back(ReceiveDatagram{});
  s.link[Side::Client].path2Share = 0.5;
  s.link[Side::Client].path2Latency = 50ms;
  const Trace trace = run(s);
  std::vector<SimTime> arrivals;
  for (trace::Index i = 0; i < trace.packets.size(); ++i) {
    arrivals.push_back(trace.packets[i].arrives);
    ASSERT_EQ(trace::incidentsOf(trace, i).size(), 1U);
    const Reason path = trace.reasonAt(trace::incidentsOf(trace, i)[0].reason);
    EXPECT_EQ(path.rule, Rule::TookPath);
    EXPECT_EQ((trace.packets[i].arrives - trace.packets[i].sent).count(), path.values[1]);
  }
  EXPECT_FALSE(std::ranges::is_sorted(arrivals));
  EXPECT_EQ(numbersOf(trace, Side::Server, Kind::ReceivedDatagram).size(), 20U) << "all come";
}

TEST(Datagrams, ToAPortThatNobodyHasComeBackAsIcmp) {
  Scenario s = datagrams({SendDatagram{30, {}}, ReceiveDatagram{.timeout = 1s}}, {});
  s.parties[Side::Server].program.clear();
  std::get<Bind>(s.parties[Side::Client].program[0]).connected = true;
  const Trace trace = run(s);
  ASSERT_EQ(trace.packets.size(), 2U) << format::formatText(trace);
  EXPECT_EQ(outcomeOf(trace, 0), Rule::PortClosed);
  EXPECT_EQ(trace.packets[1].protocol, Protocol::Icmp);
  EXPECT_EQ(trace.packets[1].cause, 0U);
  EXPECT_EQ(outcomeOf(trace, 1), Rule::PortUnreachableTold);
  EXPECT_EQ(timeOf(trace, Side::Client, Kind::Unreachable), at(40ms));
  const auto bytes = trace::packetBytes(trace, 1);
  const auto quoted = trace::packetBytes(trace, 0);
  EXPECT_TRUE(std::equal(quoted.begin(), quoted.begin() + 28, bytes.begin() + 28));
}

TEST(Datagrams, OfASocketThatIsNotConnectedAreRefusedUnheard) {
  Scenario s = datagrams({SendDatagram{30, {}}, ReceiveDatagram{.timeout = 1s}}, {});
  s.parties[Side::Server].program.clear();
  const Trace trace = run(s);
  EXPECT_EQ(outcomeOf(trace, 1), Rule::PortUnreachableUntold);
  EXPECT_EQ(timeOf(trace, Side::Client, Kind::NoDatagram), at(1s));
}

Scenario longDatagrams(int count) {
  Scenario s = datagrams({}, {});
  for (int i = 0; i < count; ++i) {
    s.parties[Side::Client].program.emplace_back(SendDatagram{4'000, {}});
    s.parties[Side::Server].program.emplace_back(ReceiveDatagram{.timeout = 60s});
  }
  s.link[Side::Client].mtu = s.link[Side::Server].mtu = 1'500;
  return s;
}

TEST(Fragments, AreThePiecesOfOneDatagram) {
  const Trace trace = run(longDatagrams(1));
  ASSERT_EQ(trace.packets.size(), 3U);
  wire::Reassembler reassembler;
  std::vector<std::byte> whole;
  for (trace::Index i = 0; i < 3; ++i) {
    const auto bytes = trace::packetBytes(trace, i);
    EXPECT_LE(bytes.size(), 1'500U);
    whole = reassembler.add(wire::readIpv4Header(bytes).value(), bytes, kSessionStart).packet;
  }
  const auto packet = wire::readUdpPacket(whole);
  ASSERT_TRUE(packet.has_value()) << packet.error();
  EXPECT_EQ(packet->payload.size(), 4'000U);
  EXPECT_EQ(numbersOf(trace, Side::Server, Kind::ReceivedDatagram), (std::vector<std::uint64_t>{4'000}));
  EXPECT_EQ(outcomeOf(trace, 0), Rule::FragmentKept);
  EXPECT_EQ(outcomeOf(trace, 2), Rule::FragmentCompletes);
}

TEST(Fragments, ArePutTogetherWhenTheyOvertakeEachOtherAndComeTwice) {
  Scenario s = longDatagrams(2);
  s.interventions = {DelayPacket{Side::Client, 0, 30ms}, DuplicatePacket{Side::Client, 1, 1ms},
                     DelayPacket{Side::Client, 4, 10ms}};
  const Trace trace = run(s);
  EXPECT_EQ(numbersOf(trace, Side::Server, Kind::ReceivedDatagram).size(), 2U) << format::formatText(trace);
}

TEST(Fragments, OfWhichOneIsLostAreThrownAwayAfterAWhile) {
  Scenario s = longDatagrams(2);
  s.parties[Side::Server].udp.reassemblyTimeout = 5s;
  s.interventions = {DropPacket{Side::Client, 1}};
  const Trace trace = run(s);
  EXPECT_EQ(numbersOf(trace, Side::Server, Kind::ReceivedDatagram).size(), 1U);
  EXPECT_EQ(outcomeOf(trace, 0), Rule::ReassemblyTimedOut);
  EXPECT_EQ(trace.reasonAt(trace.packets[2].arrivalReason),
            (Reason{.rule = Rule::ReassemblyTimedOut, .values = {SimDuration(5s).count(), 1'480 + 1'048}}));
  EXPECT_EQ(outcomeOf(trace, 5), Rule::FragmentCompletes) << "the other datagram";
}

TEST(Fragments, OfWhichOneIsDamagedFailTheChecksumOfTheWhole) {
  Scenario s = longDatagrams(1);
  s.interventions = {CorruptPacket{Side::Client, 1, 100}};
  const Trace trace = run(s);
  EXPECT_TRUE(numbersOf(trace, Side::Server, Kind::ReceivedDatagram).empty());
  EXPECT_EQ(outcomeOf(trace, 2), Rule::ChecksumWrongByHand);
}

TEST(Fragments, ThatMayNotBeMadeMakeTheDatagramDie) {
  Scenario s = longDatagrams(1);
  s.parties[Side::Client].udp.dontFragment = true;
  const Trace trace = run(s);
  ASSERT_EQ(trace.packets.size(), 1U);
  EXPECT_EQ(outcomeOf(trace, 0), Rule::PacketTooLong);
}

TEST(Fragments, OfADatagramForNobodyAreAnsweredWithTheFirst) {
  Scenario s = longDatagrams(1);
  s.parties[Side::Server].program.clear();
  s.interventions = {DelayPacket{Side::Client, 0, 30ms}};
  const Trace trace = run(s);
  ASSERT_EQ(trace.packets.size(), 4U);
  EXPECT_EQ(trace.datagramOf(trace.packets[3])->about, 0U);
}

TEST(DatagramChecksum, FindsAFlippedBitAndWithoutOneTheApplicationGetsIt) {
  for (const bool checksum : {true, false}) {
    Scenario s = datagrams({SendDatagram{100, {}}}, {ReceiveDatagram{.timeout = 1s}});
    s.parties[Side::Client].udp.checksum = checksum;
    s.interventions = {CorruptPacket{Side::Client, 0, 200}};
    const Trace trace = run(s);
    EXPECT_EQ(numbersOf(trace, Side::Server, Kind::ReceivedDatagram).size(), checksum ? 0U : 1U);
    EXPECT_EQ(wire::readUdpPacket(trace::packetBytes(trace, 0)).has_value(), !checksum);
  }
}

TEST(Query, IsRepeatedWithTwiceTheTimeUntilItIsAnswered) {
  Scenario s = datagrams({Query{.text = "who?", .timeout = 1s, .attempts = 3}}, {Answer{.text = "me", .count = 0}});
  s.interventions = {DropPacket{Side::Client, 0}, DropPacket{Side::Server, 0}};
  const Trace trace = run(s);
  EXPECT_EQ(timeOf(trace, Side::Client, Kind::ReceivedDatagram), at(3s + 40ms)) << format::formatText(trace);
  EXPECT_EQ(trace.reasonAt(trace.packets[1].sentReason),
            (Reason{.rule = Rule::DatagramAgain, .values = {4, 2, SimDuration(1s).count()}}));
}

TEST(Query, IsGivenUpInTheEnd) {
  Scenario s = datagrams({Query{.text = "who?", .timeout = 1s, .attempts = 2}}, {});
  const Trace trace = run(s);
  EXPECT_EQ(timeOf(trace, Side::Client, Kind::GaveUp), at(3s));
  EXPECT_EQ(trace.packets.size(), 2U);
}

TEST(Query, EndsAtOnceWhenNobodyIsThere) {
  Scenario s = datagrams({Query{.text = "who?"}}, {});
  s.parties[Side::Server].program.clear();
  std::get<Bind>(s.parties[Side::Client].program[0]).connected = true;
  const Trace trace = run(s);
  EXPECT_EQ(timeOf(trace, Side::Client, Kind::Unreachable), at(40ms));
}

TEST(Query, LeavesAPauseBehindItAlone) {
  Scenario s = datagrams({Query{.text = "who?", .timeout = 1s}, Wait{5s}, SendDatagram{1, {}}},
                         {Answer{.text = "me", .count = 2}});
  const Trace trace = run(s);
  EXPECT_EQ(trace.packets.at(2).sent, at(5s + 40ms)) << "the time that was not needed is over meanwhile";
}

TEST(Answer, TakesItsTime) {
  const Trace trace = run(datagrams({Query{.text = "who?"}}, {Answer{.text = "me", .count = 1, .after = 30ms}}));
  EXPECT_EQ(timeOf(trace, Side::Client, Kind::ReceivedDatagram), at(70ms));
}

TEST(Video, ShowsWhatIsInTimeAndLeavesOutTheRest) {
  Scenario s = datagrams({StreamFrames{.count = 6, .bytes = 500, .every = 40ms}},
                         {PlayFrames{.count = 6, .every = 40ms, .delay = 30ms}});
  s.interventions = {DropPacket{Side::Client, 1}, DelayPacket{Side::Client, 3, 50ms}};
  const Trace trace = run(s);
  EXPECT_EQ(numbersOf(trace, Side::Server, Kind::FrameShown), (std::vector<std::uint64_t>{1, 3, 5, 6}));
  EXPECT_EQ(numbersOf(trace, Side::Server, Kind::FrameMissing), (std::vector<std::uint64_t>{2, 4}));
  EXPECT_EQ(numbersOf(trace, Side::Server, Kind::FrameLate), (std::vector<std::uint64_t>{4}));
  EXPECT_EQ(timeOf(trace, Side::Server, Kind::FrameShown), at(50ms));
}

TEST(StopAndWait, DeliversEachOnceWhateverIsLost) {
  for (std::uint64_t seed = 0; seed < 30; ++seed) {
    Scenario s = datagrams({SendInTurn{.count = 10, .bytes = 200, .timeout = 100ms, .attempts = 50}},
                           {TakeInTurn{.count = 10, .linger = 20s}});
    s.seed = seed;
    for (LinkDirection& direction : s.link) {
      direction.loss = 0.3;
      direction.duplication = 0.1;
      direction.jitter = 150ms;
    }
    const Trace trace = run(s);
    EXPECT_EQ(numbersOf(trace, Side::Server, Kind::ReceivedDatagram), std::vector<std::uint64_t>(10, 200)) << seed;
    EXPECT_EQ(numbersOf(trace, Side::Client, Kind::ReceivedDatagram).size(), 10U) << seed;
  }
}

TEST(Datagrams, DoNotDisturbTcpBesideThem) {
  Scenario s = wiretale::testing::requestAndAnswer(5'000);
  const Trace alone = run(s);
  Program& client = s.parties[Side::Client].program;
  client.insert(client.begin() + 2, {Bind{}, SendDatagram{70, {}}});
  Program& server = s.parties[Side::Server].program;
  server.insert(server.begin(), Bind{});
  const Trace trace = run(s);
  std::size_t segments = 0;
  for (trace::Index i = 0; i < trace.packets.size(); ++i) {
    if (trace.packets[i].protocol == Protocol::Tcp) ++segments;
  }
  EXPECT_EQ(segments, alone.packets.size());
  EXPECT_EQ(trace.packets.size(), segments + 1);
  EXPECT_EQ(trace.streams[Side::Client], alone.streams[Side::Client]);
}

TEST(Middlebox, ThatForgetsADataFlowDropsIt) {
  Scenario s = wiretale::testing::requestAndAnswer(500);
  s.middlebox = {.forgetsAfter = 10s};
  Program& server = s.parties[Side::Server].program;
  server.insert(server.begin() + 2, Wait{15s});
  s.parties[Side::Server].tcp.dataRetries = 2;
  const Trace trace = run(s);
  const auto dropped = std::ranges::count_if(trace.packets, [&](const PacketRecord& packet) {
    return packet.died() && trace.reasonAt(packet.arrivalReason).rule == Rule::MiddleboxForgot;
  });
  EXPECT_GE(dropped, 3) << format::formatText(trace);
}

TEST(Middlebox, ThatAnswersEndsTheConnectionOfWhoeverSpeaks) {
  Scenario s = wiretale::testing::requestAndAnswer(500);
  s.middlebox = {.forgetsAfter = 10s, .answer = MiddleboxAnswer::Reset};
  Program& server = s.parties[Side::Server].program;
  server.insert(server.begin() + 2, Wait{15s});
  const Trace trace = run(s);
  const auto reset = std::ranges::find_if(trace.packets, [&](const PacketRecord& packet) {
    return trace.reasonAt(packet.sentReason).rule == Rule::MiddleboxReset;
  });
  ASSERT_NE(reset, trace.packets.end()) << format::formatText(trace);
  EXPECT_EQ(reset->from, Side::Client) << "as if the client had sent it";
  EXPECT_TRUE(reset->forged) << "nobody sent it";
  EXPECT_EQ(trace.states[Side::Server].back().state, tcp::State::Closed);
  EXPECT_EQ(trace.states[Side::Client].back().state, tcp::State::Established) << "it knows nothing";
}

TEST(InjectedReset, BreaksTheConnectionOffOnTheSideItGoesTo) {
  Scenario s = wiretale::testing::handshake();
  s.interventions = {InjectReset{at(1s), Side::Client}};
  const Trace trace = run(s);
  EXPECT_EQ(trace.states[Side::Client].back().state, tcp::State::Closed) << format::formatText(trace);
  EXPECT_EQ(trace.states[Side::Server].back().state, tcp::State::Established);
  EXPECT_EQ(trace.reasonAt(trace.packets.back().sentReason).rule, Rule::ResetInjected);
}

TEST(InjectedReset, BeforeAnythingWasSentIsNone) {
  Scenario s = wiretale::testing::handshake();
  s.parties[Side::Client].program = {Wait{1s}, Connect{}};
  s.interventions = {InjectReset{at(0s), Side::Client}};
  EXPECT_EQ(run(s).packets.size(), 3U);
}

}  // namespace
}  // namespace wiretale::sim
