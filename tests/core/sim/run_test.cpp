#include "core/sim/run.h"

#include <stop_token>
#include <vector>

#include <gtest/gtest.h>

#include "core/format/text.h"
#include "core/tcp/state.h"
#include "core/trace/message_name.h"
#include "tests/core/sim/sessions.h"

namespace wiretale::sim {
namespace {

using namespace wiretale::testing;
using enum tcp::State;
using Kind = trace::AppEvent::Kind;

std::vector<tcp::State> statesOf(const trace::Trace& trace, Side side) {
  std::vector<tcp::State> states;
  for (const trace::StateSpan& span : trace.states[side]) states.push_back(span.state);
  return states;
}

std::vector<std::string> messagesOf(const trace::Trace& trace) {
  std::vector<std::string> names;
  for (const trace::PacketRecord& packet : trace.packets) {
    names.push_back((packet.from == Side::Client ? "> " : "< ") + std::string(trace::messageName(packet)));
  }
  return names;
}

using Messages = std::vector<std::string>;
using States = std::vector<tcp::State>;

TEST(Run, ThreeSegmentsOpenAConnection) {
  const trace::Trace trace = run(handshake());
  EXPECT_EQ(messagesOf(trace), (Messages{"> SYN", "< SYN, ACK", "> ACK"})) << format::formatText(trace);
  EXPECT_EQ(statesOf(trace, Side::Client), (States{Closed, SynSent, Established}));
  EXPECT_EQ(statesOf(trace, Side::Server), (States{Closed, Listen, SynReceived, Established}));
  EXPECT_EQ(trace.end, kSessionStart + 60ms);
  EXPECT_EQ(trace.endedBy, trace::EndOfTrace::Quiet);
}

TEST(Run, NamesTheArrivalThatCausedAPacketOrAState) {
  const trace::Trace trace = run(handshake());
  EXPECT_EQ(trace.packets[0].cause, trace::kNoIndex);
  EXPECT_EQ(trace.packets[1].cause, 0U);
  EXPECT_EQ(trace.packets[2].cause, 1U);
  EXPECT_EQ(trace.states[Side::Client][1].cause, trace::kNoIndex);
  EXPECT_EQ(trace.states[Side::Client][2].cause, 1U);
  EXPECT_EQ(trace.states[Side::Server][2].cause, 0U);
  EXPECT_EQ(trace.states[Side::Server][3].cause, 2U);
}

TEST(Run, FourSegmentsCloseAConnection) {
  const trace::Trace trace = run(requestAndAnswer());
  EXPECT_EQ(statesOf(trace, Side::Client), (States{Closed, SynSent, Established, FinWait1, FinWait2, TimeWait, Closed}))
      << format::formatText(trace);
  EXPECT_EQ(statesOf(trace, Side::Server),
            (States{Closed, Listen, SynReceived, Established, CloseWait, LastAck, Closed}));
}

TEST(Run, ReachesEveryStateOfASimultaneousOpenAndClose) {
  scenario::Scenario s = emptySession();
  for (Side side : kSides) s.parties[side].program = {scenario::Connect{}, scenario::Wait{1s}, scenario::Close{}};
  const trace::Trace trace = run(s);
  for (Side side : kSides) {
    EXPECT_EQ(statesOf(trace, side),
              (States{Closed, SynSent, SynReceived, Established, FinWait1, Closing, TimeWait, Closed}))
        << format::formatText(trace);
  }
}

TEST(Run, StatesHaveNoGapsAndEndWithTheTrace) {
  const trace::Trace trace = run(requestAndAnswer());
  for (Side side : kSides) {
    const auto& spans = trace.states[side];
    EXPECT_EQ(spans.front().from, kSessionStart);
    EXPECT_EQ(spans.back().to, trace.end);
    for (std::size_t i = 1; i < spans.size(); ++i) EXPECT_EQ(spans[i - 1].to, spans[i].from);
  }
}

TEST(Run, EndsWithTimeWait) {
  scenario::Scenario s = requestAndAnswer();
  s.parties[Side::Client].tcp.timeWait = 7s;
  const trace::Trace trace = run(s);
  const auto& spans = trace.states[Side::Client];
  ASSERT_EQ(spans[spans.size() - 2].state, TimeWait);
  EXPECT_EQ(spans[spans.size() - 2].to - spans[spans.size() - 2].from, 7s);
  EXPECT_EQ(trace.end, spans.back().from) << "the last thing that happens";
}

TEST(Run, RecordsEveryTimerUntilItEnds) {
  const trace::Trace trace = run(withLoss(requestAndAnswer(20'000), 0.2));
  ASSERT_FALSE(trace.timers.empty());
  for (std::size_t i = 0; i < trace.timers.size(); ++i) {
    const trace::TimerSpan& timer = trace.timers[i];
    EXPECT_LE(trace.timers[i > 0 ? i - 1 : 0].started, timer.started);
    EXPECT_LE(timer.started, timer.ended);
    EXPECT_NE(timer.startReason, trace::kNoIndex);
    const bool ended = timer.outcome == trace::TimerOutcome::Fired || timer.outcome == trace::TimerOutcome::Stopped;
    EXPECT_EQ(timer.endReason != trace::kNoIndex, ended);
    EXPECT_LE(timer.ended, timer.deadline);
    EXPECT_EQ(timer.outcome == trace::TimerOutcome::Fired, timer.ended == timer.deadline);
  }
}

TEST(Run, NumbersPacketsOfEachDirectionAndGivesEveryOneAFateAndReasons) {
  const trace::Trace trace = run(withLoss(requestAndAnswer(50'000), 0.1));
  PerSide<std::uint32_t> ordinals{};
  for (const trace::PacketRecord& packet : trace.packets) {
    EXPECT_EQ(packet.ordinal, ordinals[packet.from]++);
    EXPECT_NE(packet.fate, trace::Fate::InFlight);
    ASSERT_NE(packet.sentReason, trace::kNoIndex);
    ASSERT_NE(packet.arrivalReason, trace::kNoIndex);
    EXPECT_NE(trace.reasonAt(packet.sentReason).rule, Rule::None);
    EXPECT_NE(trace.reasonAt(packet.arrivalReason).rule, Rule::None);
    EXPECT_EQ(packet.died(), packet.diedAt > 0);
  }
}

TEST(Run, CarriesEveryByteInOrderWhateverTheLoss) {
  for (double loss : {0.0, 0.05, 0.2, 0.4}) {
    const trace::Trace trace = run(withLoss(requestAndAnswer(100'000), loss));
    std::uint64_t read = 0;
    for (const trace::AppEvent& event : trace.appEvents) {
      if (event.side == Side::Client && event.kind == Kind::ReceivedBytes) read += event.bytes;
    }
    EXPECT_EQ(read, 100'000U) << "loss " << loss;
  }
}

TEST(Run, TellsWhatTheApplicationsDid) {
  const trace::Trace trace = run(requestAndAnswer());
  std::vector<Kind> client;
  std::vector<Kind> server;
  for (const trace::AppEvent& event : trace.appEvents)
    (event.side == Side::Client ? client : server).push_back(event.kind);
  EXPECT_EQ(client, (std::vector{Kind::Connected, Kind::SentBytes, Kind::ReceivedBytes, Kind::Closed}));
  EXPECT_EQ(server, (std::vector{Kind::Listened, Kind::Connected, Kind::ReceivedBytes, Kind::SentBytes, Kind::SawEnd,
                                 Kind::Closed}));
}

TEST(Run, AnswersASegmentForNobodyWithAReset) {
  scenario::Scenario s = emptySession();
  s.parties[Side::Client].program = {scenario::Connect{}};
  const trace::Trace trace = run(s);
  ASSERT_EQ(messagesOf(trace), (Messages{"> SYN", "< RST, ACK"})) << format::formatText(trace);
  EXPECT_EQ(trace.packets[1].seq.raw(), 0U);
  EXPECT_EQ(trace.packets[1].ack.raw(), 1'001U);
  EXPECT_EQ(trace.packets[1].cause, 0U);
  EXPECT_EQ(trace.reasonAt(trace.packets[0].arrivalReason).rule, Rule::NoConnection);
  EXPECT_EQ(statesOf(trace, Side::Client), (States{Closed, SynSent, Closed}));
}

TEST(Run, AnApplicationWhoseConnectionIsRefusedDoesNothingMore) {
  scenario::Scenario s = requestAndAnswer();
  s.parties[Side::Server].program = {};
  const trace::Trace trace = run(s);
  ASSERT_EQ(trace.appEvents.size(), 1U) << format::formatText(trace);
  EXPECT_EQ(trace.appEvents[0].kind, Kind::Refused);
  EXPECT_EQ(trace.end, kSessionStart + 40ms);
}

TEST(Run, GivesUpWhenNothingEverArrives) {
  scenario::Scenario s = withLoss(requestAndAnswer(), 1.0);
  s.parties[Side::Client].tcp.synRetries = 4;
  const trace::Trace trace = run(s);
  EXPECT_EQ(trace.packets.size(), 5U) << format::formatText(trace);
  EXPECT_EQ(statesOf(trace, Side::Client), (States{Closed, SynSent, Closed}));
  EXPECT_EQ(statesOf(trace, Side::Server), (States{Closed, Listen}));
  // RFC 6298 (5.5): 1 + 2 + 4 + 8 + 16 s.
  EXPECT_EQ(trace.end, kSessionStart + 31s);
  EXPECT_EQ(trace.reasonAt(trace.states[Side::Client].back().reason).rule, Rule::GaveUp);
}

TEST(Run, StopsAtTheTimeLimitWithPacketsInFlight) {
  scenario::Scenario s = requestAndAnswer();
  s.timeLimit = 30ms;
  const trace::Trace trace = run(s);
  EXPECT_EQ(trace.endedBy, trace::EndOfTrace::TimeLimit);
  EXPECT_EQ(trace.end, kSessionStart + 30ms);
  ASSERT_EQ(trace.packets.size(), 2U);
  EXPECT_EQ(trace.packets[1].fate, trace::Fate::InFlight);
  EXPECT_EQ(trace.states[Side::Client].back().to, trace.end);
  ASSERT_FALSE(trace.timers.empty());
  EXPECT_EQ(trace.timers.front().outcome, trace::TimerOutcome::Running);
  EXPECT_EQ(trace.timers.front().ended, trace.end);
}

TEST(Run, ATimeLimitForgetsWhatStillQueuesForTheLink) {
  scenario::Scenario s = upload(100'000);
  for (auto& direction : s.link) direction.bitsPerSecond = 1'000'000;
  s.timeLimit = 150ms;
  const trace::Trace trace = run(s);
  EXPECT_EQ(trace.endedBy, trace::EndOfTrace::TimeLimit);
  for (const trace::PacketRecord& packet : trace.packets) {
    EXPECT_LE(packet.sent, trace.end);
    if (packet.cause == trace::kNoIndex) continue;
    EXPECT_LE(trace.packets.at(packet.cause).arrives, packet.sent);
  }
}

TEST(Run, CausesAreStillRightAfterQueuedPacketsWereForgotten) {
  scenario::Scenario s = upload(60'000);
  s.parties[Side::Server].program = {scenario::Listen{}, scenario::Wait{50ms}, scenario::Close{}};
  s.link[Side::Client].bitsPerSecond = 100'000;
  s.timeLimit = 300ms;
  const trace::Trace trace = run(s);
  const trace::StateSpan& last = trace.states[Side::Client].back();
  ASSERT_EQ(last.state, Closing);
  ASSERT_LT(last.cause, trace.packets.size()) << format::formatText(trace);
  EXPECT_EQ(trace::messageName(trace.packets[last.cause]), "FIN, ACK");
}

TEST(Run, ClosingAConnectionThatIsGoneIsNoEvent) {
  scenario::Scenario s = handshake();
  s.parties[Side::Client].program = {scenario::Connect{}, scenario::Wait{1s}, scenario::Close{}, scenario::Abort{}};
  s.parties[Side::Server].program = {scenario::Listen{}, scenario::Wait{10ms}, scenario::Abort{}};
  const trace::Trace trace = run(s);
  EXPECT_EQ(statesOf(trace, Side::Client), (States{Closed, SynSent, Established, Closed}));
  EXPECT_EQ(trace.appEvents.back().kind, Kind::Aborted);
  EXPECT_EQ(trace.appEvents.back().side, Side::Server);
  EXPECT_LT(trace.end, kSessionStart + 1s);
}

TEST(Run, ALimitAfterTheLastEventIsNoLimit) {
  scenario::Scenario s = handshake();
  s.timeLimit = 60ms;
  EXPECT_EQ(run(s).endedBy, trace::EndOfTrace::Quiet);
  s.interventions = {scenario::ChangeTimeWait{kSessionStart + 2h, Side::Client, 1s}};
  EXPECT_EQ(run(s).endedBy, trace::EndOfTrace::Quiet) << "a change that would come later is nothing that happens";
}

TEST(Run, StopsWhenNobodyWantsItAnyMore) {
  std::stop_source source;
  source.request_stop();
  const trace::Trace trace = run(upload(10'000'000), source.get_token());
  EXPECT_EQ(trace.endedBy, trace::EndOfTrace::Cancelled);
  EXPECT_LT(trace.packets.size(), 10U);
}

TEST(Run, OfAnEmptyScenarioIsAnEmptyTrace) {
  const trace::Trace trace = run(emptySession());
  EXPECT_TRUE(trace.packets.empty());
  EXPECT_EQ(trace.end, kSessionStart);
  EXPECT_EQ(statesOf(trace, Side::Client), States{Closed});
}

TEST(Run, WaitHoldsUpTheStepsBehindIt) {
  scenario::Scenario s = handshake();
  s.parties[Side::Client].program = {scenario::Wait{250ms}, scenario::Connect{}};
  EXPECT_EQ(run(s).packets.at(0).sent, kSessionStart + 250ms);
}

TEST(Run, SlowLinksSendOnePacketAfterAnother) {
  scenario::Scenario s = upload(50'000);
  for (auto& direction : s.link) direction.bitsPerSecond = 1'000'000;
  const trace::Trace trace = run(s);
  PerSide<SimTime> freeAt{};
  for (const trace::PacketRecord& packet : trace.packets) {
    EXPECT_GE(packet.sent, freeAt[packet.from]);
    freeAt[packet.from] = packet.arrives - 20ms;
    EXPECT_EQ(freeAt[packet.from] - packet.sent,
              8us * (40 + wire::sizeOf(trace.optionsOf(packet)) + packet.payloadLength));
  }
}

}  // namespace
}  // namespace wiretale::sim
