#include "core/query/causes.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/query/event_list.h"
#include "core/scenario/builtin.h"
#include "core/scenario/setting.h"
#include "core/sim/run.h"
#include "core/tcp/state.h"

namespace wiretale::query {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using trace::EventRef;
using trace::Trace;

Trace traceOf(std::string_view name) {
  return sim::run(scenario::builtinScenario(name).value());
}

constexpr std::array<const char*, kRelationCount> kRelations{"arrival", "flight", "acknowledged", "again",   "dup",
                                                             "ranOut",  "call",   "sending",      "stopped", "copied",
                                                             "watched", "quoted", "paced"};
constexpr std::array<const char*, tcp::kTimerKindCount> kTimers{"rto",   "delayed",    "2msl",      "persist",
                                                                "probe", "reordering", "keepalive", "finwait2"};

/// "packet 4", "client TIME-WAIT", "client rto", "client app 5".
std::string named(const Trace& trace, const EventRef& event) {
  const char* side = trace::sideOf(trace, event) == Side::Client ? "client" : "server";
  switch (event.kind) {
    case EventRef::Kind::Packet:
      return fmt::format("packet {}", event.index + 1);
    case EventRef::Kind::State:
      return fmt::format("{} {}", side, tcp::nameOf(trace.states[event.side][event.index].state));
    case EventRef::Kind::Timer:
      return fmt::format("{} {}", side, kTimers[static_cast<std::size_t>(trace.timers[event.index].kind)]);
    case EventRef::Kind::App:
      return fmt::format("{} app {}", side, static_cast<int>(trace.appEvents[event.index].kind));
    case EventRef::Kind::None:
      break;
  }
  return "nothing";
}

std::vector<std::string> told(const Trace& trace, const std::vector<Tie>& ties) {
  std::vector<std::string> lines;
  for (const Tie& tie : ties)
    lines.push_back(fmt::format("{}: {}", kRelations[static_cast<std::size_t>(tie.relation)], named(trace, tie.event)));
  return lines;
}

std::vector<std::string> causes(const Trace& trace, const EventRef& event) {
  return told(trace, causesOf(trace, event));
}
std::vector<std::string> effects(const Trace& trace, const EventRef& event) {
  return told(trace, effectsOf(trace, event));
}

/// The n-th packet, from 1, for which `wanted` holds.
template <class Wanted>
trace::Index packetWhere(const Trace& trace, Wanted wanted) {
  const auto found = std::ranges::find_if(trace.packets, wanted);
  EXPECT_NE(found, trace.packets.end());
  return static_cast<trace::Index>(found - trace.packets.begin());
}

trace::Index sentBecause(const Trace& trace, Rule rule) {
  return packetWhere(trace,
                     [&](const trace::PacketRecord& packet) { return trace.reasonAt(packet.sentReason).rule == rule; });
}

EventRef stateOf(const Trace& trace, Side side, tcp::State state) {
  const auto& spans = trace.states[side];
  const auto found = std::ranges::find(spans, state, &trace::StateSpan::state);
  EXPECT_NE(found, spans.end());
  return trace::stateEvent(side, static_cast<trace::Index>(found - spans.begin()));
}

std::string packetName(trace::Index index) {
  return fmt::format("packet {}", index + 1);
}

TEST(Causes, OfAHandshakeWhoseSynAckIsLost) {
  const Trace trace = traceOf("syn-ack-lost");
  const auto of = [&](trace::Index number) { return causes(trace, trace::packetEvent(number - 1)); };
  EXPECT_THAT(of(1), IsEmpty());
  EXPECT_THAT(of(2), ElementsAre("arrival: packet 1"));
  EXPECT_THAT(of(3), ElementsAre("ranOut: client rto", "again: packet 1"));
  EXPECT_THAT(of(4), Contains("arrival: packet 3"));
  EXPECT_THAT(of(5), ElementsAre("ranOut: server rto", "again: packet 2"));
  EXPECT_THAT(of(6), ElementsAre("arrival: packet 5"));
  EXPECT_THAT(of(7), Contains("call: client app 2"));
  EXPECT_THAT(effects(trace, trace::packetEvent(0)), Contains("arrival: packet 2"));
  EXPECT_THAT(effects(trace, trace::packetEvent(0)), Contains("again: packet 3"));
  EXPECT_THAT(effects(trace, trace::packetEvent(0)), Contains("arrival: server SYN-RECEIVED"));
  EXPECT_THAT(effects(trace, trace::packetEvent(1)), Contains("again: packet 5"));
  EXPECT_THAT(effects(trace, trace::packetEvent(4)), Contains("arrival: client ESTABLISHED"));
  EXPECT_THAT(effects(trace, trace::packetEvent(4)), Contains("stopped: client rto"));
}

TEST(Causes, TheTimerThatRanOutIsTheOneThatWatchedOverTheLostPacket) {
  const Trace trace = traceOf("syn-ack-lost");
  const Tie timer = causesOf(trace, trace::packetEvent(4)).front();
  ASSERT_EQ(timer.relation, Relation::TimerRanOut);
  EXPECT_EQ(trace.timers[timer.event.index].started, trace.packets[0].arrives);
  EXPECT_THAT(causes(trace, timer.event), ElementsAre("sending: packet 2"));
  EXPECT_THAT(effects(trace, timer.event), Contains("ranOut: packet 5"));
}

TEST(Causes, AFastRetransmitHasItsThreeDuplicateAcksAndTheLostPacket) {
  const Trace trace = traceOf("fast-retransmit");
  const trace::Index again = sentBecause(trace, Rule::FastRetransmit);
  const std::vector<Tie> ties = causesOf(trace, trace::packetEvent(again));
  const auto count = [&](Relation relation) { return std::ranges::count(ties, relation, &Tie::relation); };
  EXPECT_EQ(count(Relation::Arrival) + count(Relation::DuplicateAck), 3);
  ASSERT_EQ(count(Relation::SentAgain), 1);
  const auto original = std::ranges::find(ties, Relation::SentAgain, &Tie::relation)->event;
  EXPECT_TRUE(trace.packets[original.index].died());
  for (const Tie& tie : ties)
    EXPECT_THAT(effectsOf(trace, tie.event), Contains(::testing::Field(&Tie::event, trace::packetEvent(again))))
        << named(trace, tie.event);
}

TEST(Causes, ADelayedAckComesFromItsTimerAndTheTimerFromTheData) {
  const Trace trace = traceOf("half-close");
  const trace::Index ack = sentBecause(trace, Rule::AckDelayExpired);
  const std::vector<std::string> told = causes(trace, trace::packetEvent(ack));
  ASSERT_EQ(told.size(), 2U);
  EXPECT_EQ(told[0].substr(0, 7), "ranOut:");
  EXPECT_EQ(told[1].substr(0, 13), "acknowledged:");
  const std::vector<Tie> ties = causesOf(trace, trace::packetEvent(ack));
  EXPECT_THAT(causesOf(trace, ties[0].event), Contains(Tie{ties[1].event, Relation::Arrival}));
}

TEST(Causes, ClosingGoesFromTheCallOverEachFinToTimeWait) {
  const Trace trace = traceOf("three-way-handshake-and-close");
  const auto isFin = [](Side side) {
    return [side](const trace::PacketRecord& packet) { return packet.from == side && packet.flags.has(wire::Fin); };
  };
  const trace::Index first = packetWhere(trace, isFin(Side::Client));
  const trace::Index second = packetWhere(trace, isFin(Side::Server));
  EXPECT_THAT(causes(trace, trace::packetEvent(first)), Contains("call: client app 5"));
  EXPECT_THAT(causes(trace, stateOf(trace, Side::Client, tcp::State::FinWait1)), Contains("call: client app 5"));
  EXPECT_THAT(causes(trace, stateOf(trace, Side::Server, tcp::State::CloseWait)),
              ElementsAre("arrival: " + packetName(first)));
  EXPECT_THAT(causes(trace, stateOf(trace, Side::Client, tcp::State::TimeWait)),
              ElementsAre("arrival: " + packetName(second)));
  const auto& spans = trace.states[Side::Client];
  const EventRef end = trace::stateEvent(Side::Client, static_cast<trace::Index>(spans.size() - 1));
  EXPECT_THAT(causes(trace, end), ElementsAre("ranOut: client 2msl"));
}

TEST(Causes, AnAckInTimeWaitAnswersTheFinThatCameAgain) {
  const Trace trace = traceOf("last-ack-lost");
  const trace::Index ack = sentBecause(trace, Rule::ReAckInTimeWait);
  const Tie cause = causesOf(trace, trace::packetEvent(ack)).front();
  EXPECT_EQ(cause.relation, Relation::Arrival);
  EXPECT_TRUE(trace.packets[cause.event.index].flags.has(wire::Fin));
  EXPECT_TRUE(trace.packets[cause.event.index].retransmission);
  EXPECT_THAT(causes(trace, cause.event), Contains("ranOut: server rto"));
}

TEST(Causes, AWindowProbeComesFromThePersistTimer) {
  scenario::Scenario slow = scenario::builtinScenario("slow-reader").value();
  ASSERT_TRUE(scenario::applySetting(slow, "client.program[3].every=3s").has_value());
  const Trace trace = sim::run(slow);
  const trace::Index probe = sentBecause(trace, Rule::WindowProbe);
  EXPECT_THAT(causes(trace, trace::packetEvent(probe)), Contains("ranOut: server persist"));
}

TEST(Causes, AResetAnswersTheSegmentThatNobodyExpected) {
  const Trace trace = traceOf("connection-refused");
  const trace::Index reset = sentBecause(trace, Rule::ResetNoConnection);
  EXPECT_THAT(causes(trace, trace::packetEvent(reset)), Contains("arrival: packet 1"));
  EXPECT_THAT(effects(trace, trace::packetEvent(reset)), Contains("arrival: client CLOSED"));
  EXPECT_THAT(effects(trace, trace::packetEvent(reset)), Contains("arrival: client app 7"));
  const Trace aborted = traceOf("abort");
  EXPECT_THAT(causes(aborted, trace::packetEvent(sentBecause(aborted, Rule::ResetByAbort))),
              Contains(::testing::StartsWith("call: ")));
}

TEST(Causes, AFlightOfTlsAnswersTheFlightBefore) {
  const Trace trace = traceOf("tls13");
  const trace::Index hello = packetWhere(
      trace, [](const trace::PacketRecord& packet) { return packet.from == Side::Client && packet.payloadLength > 0; });
  const trace::Index answer = packetWhere(
      trace, [](const trace::PacketRecord& packet) { return packet.from == Side::Server && packet.payloadLength > 0; });
  EXPECT_THAT(causes(trace, trace::packetEvent(answer)), Contains("flight: " + packetName(hello)));
  EXPECT_THAT(causes(trace, trace::packetEvent(hello)), ::testing::Not(Contains(::testing::StartsWith("flight"))));
}

TEST(Causes, CopiesForgeriesAndIcmpMessagesNameThePacketTheyAreAbout) {
  const Trace copied = traceOf("duplicated-segment");
  const trace::Index copy = packetWhere(copied, [](const trace::PacketRecord& packet) { return packet.copy; });
  EXPECT_THAT(causes(copied, trace::packetEvent(copy)), ElementsAre("copied: " + packetName(copy - 1)));
  const Trace told = traceOf("port-unreachable");
  const trace::Index icmp =
      packetWhere(told, [](const trace::PacketRecord& packet) { return packet.protocol == trace::Protocol::Icmp; });
  EXPECT_THAT(causes(told, trace::packetEvent(icmp)), Contains("quoted: packet 1"));
}

TEST(Causes, APacedSegmentFollowsTheOneBeforeIt) {
  const Trace trace = traceOf("bbr");
  const auto isPaced = [&trace](const trace::PacketRecord& packet) {
    return packet.cause == trace::kNoIndex && trace.reasonAt(packet.sentReason).rule == Rule::BbrDataPaced;
  };
  const trace::Index paced = packetWhere(trace, isPaced);
  EXPECT_THAT(causes(trace, trace::packetEvent(paced)), Contains("paced: " + packetName(paced - 1)));
  EXPECT_THAT(effectsOf(trace, trace::packetEvent(paced - 1)),
              Contains(Tie{trace::packetEvent(paced), Relation::Paced}));
}

TEST(Causes, OfEveryEventLieBeforeItAndHaveItAmongTheirEffects) {
  for (const auto& builtin : scenario::builtins()) {
    const Trace trace = traceOf(builtin.name);
    if (trace.packets.size() > 120) continue;  // the others are of the same kinds
    const EventList list(trace);
    for (std::size_t row = 0; row < list.size(); ++row) {
      for (const Tie& tie : causesOf(trace, list[row])) {
        ASSERT_TRUE(trace::holds(trace, tie.event));
        if (tie.relation != Relation::Stopped) {
          EXPECT_LE(trace::timeOf(trace, tie.event), trace::timeOf(trace, list[row])) << builtin.name;
        }
        EXPECT_THAT(effectsOf(trace, tie.event), Contains(Tie{list[row], tie.relation}))
            << builtin.name << ": " << named(trace, tie.event) << " → " << named(trace, list[row]);
      }
    }
  }
}

TEST(Causes, HardlyAnyPacketComesFromNowhere) {
  for (const auto& builtin : scenario::builtins()) {
    const Trace trace = traceOf(builtin.name);
    std::size_t roots = 0;
    const auto count = static_cast<trace::Index>(std::min<std::size_t>(trace.packets.size(), 300));
    for (trace::Index i = 0; i < count; ++i) {
      const Rule rule = trace.reasonAt(trace.packets[i].sentReason).rule;
      const bool begins = rule == Rule::ActiveOpen || rule == Rule::CookieAsked || rule == Rule::SynWithData;
      // Who guesses has watched nothing; of a read that leaves its step unfinished there is no record, and none of what
      // DTLS sends by itself, at first and when its own timer runs out.
      const bool byDtls = trace.tls != nullptr && trace.packets[i].protocol == trace::Protocol::Udp;
      const bool unrecorded = trace.packets[i].forged || rule == Rule::WindowUpdate || byDtls;
      if (causesOf(trace, trace::packetEvent(i)).empty() && !begins && !unrecorded) {
        ++roots;
        ADD_FAILURE() << builtin.name << ": packet " << i + 1 << ", rule " << static_cast<int>(rule);
      }
    }
    EXPECT_EQ(roots, 0U) << builtin.name;
  }
}

}  // namespace
}  // namespace wiretale::query
