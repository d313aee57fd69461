#include <algorithm>

#include <gtest/gtest.h>

#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "tests/core/sim/sessions.h"

namespace wiretale::sim {
namespace {

using scenario::Intervention;
using scenario::Scenario;
using trace::AppEvent;
using trace::PacketRecord;
using trace::Trace;
using wiretale::testing::requestAndAnswer;
using wiretale::testing::upload;

Trace runWith(Scenario scenario, const Intervention& intervention) {
  scenario.interventions.push_back(intervention);
  return run(scenario);
}

const PacketRecord& packet(const Trace& trace, Side from, std::uint32_t ordinal) {
  return *std::ranges::find_if(trace.packets, [&](const PacketRecord& record) {
    return record.from == from && record.ordinal == ordinal && !record.copy && !record.forged;
  });
}

bool happens(const Trace& trace, AppEvent::Kind kind, Side side, SimTime at) {
  return std::ranges::any_of(trace.appEvents, [&](const AppEvent& event) {
    return event.kind == kind && event.side == side && event.at == at;
  });
}

SimTime at(SimDuration time) {
  return kSessionStart + time;
}

TEST(ByHand, AnApplicationClosesWhateverItsProgramIsAt) {
  const Trace trace = runWith(requestAndAnswer(60'000), scenario::CloseAt{at(70ms), Side::Client});
  EXPECT_TRUE(happens(trace, AppEvent::Kind::Closed, Side::Client, at(70ms)));
  const auto fin = std::ranges::find_if(trace.packets, [](const PacketRecord& record) {
    return record.from == Side::Client && record.flags.has(wire::Fin);
  });
  ASSERT_NE(fin, trace.packets.end());
  EXPECT_EQ(fin->sent, at(70ms));
  EXPECT_EQ(trace.states[Side::Server].back().state, tcp::State::Closed);
}

TEST(ByHand, ItsProgramDoesNotCloseASecondTime) {
  const Trace trace = runWith(requestAndAnswer(), scenario::CloseAt{at(70ms), Side::Client});
  EXPECT_EQ(std::ranges::count_if(trace.appEvents,
                                  [](const AppEvent& event) {
                                    return event.kind == AppEvent::Kind::Closed && event.side == Side::Client;
                                  }),
            1);
}

TEST(ByHand, WhoHasNotConnectedYetGivesUp) {
  const Trace trace = runWith(requestAndAnswer(), scenario::CloseAt{at(10ms), Side::Client});
  EXPECT_EQ(trace::stateAt(trace, Side::Client, at(11ms)), tcp::State::Closed);
  EXPECT_EQ(trace.streams[Side::Client].size(), 0U);
}

TEST(ByHand, WhoWaitsForSomebodyGivesUpAsWell) {
  const Trace trace = runWith(requestAndAnswer(), scenario::CloseAt{at(10ms), Side::Server});
  EXPECT_TRUE(packet(trace, Side::Server, 0).flags.has(wire::Rst));
}

TEST(ByHand, AnAbortIsAReset) {
  const Trace trace = runWith(requestAndAnswer(60'000), scenario::AbortAt{at(90ms), Side::Server});
  const auto reset = std::ranges::find_if(trace.packets, [](const PacketRecord& record) {
    return record.flags.has(wire::Rst) && record.from == Side::Server;
  });
  ASSERT_NE(reset, trace.packets.end());
  EXPECT_EQ(reset->sent, at(90ms));
}

TEST(ByHand, MoreIsSentThanTheProgramSays) {
  const Trace trace = runWith(requestAndAnswer(60'000), scenario::SendAt{at(65ms), Side::Server, 700});
  EXPECT_EQ(trace.streams[Side::Server].size(), 60'700U);
  EXPECT_TRUE(happens(trace, AppEvent::Kind::SentBytes, Side::Server, at(65ms)));
}

TEST(ByHand, NothingIsSentWithoutAConnection) {
  for (const SimDuration time : {5ms, 70'000ms}) {
    const Trace trace = runWith(upload(1'000), scenario::SendAt{at(time), Side::Client, 700});
    EXPECT_EQ(trace.streams[Side::Client].size(), 1'000U) << time.count();
  }
}

TEST(ByHand, WithoutAConnectionADatagramIsSent) {
  const Scenario scenario = scenario::builtinScenario("video-stream").value();
  const Trace before = run(scenario);
  const Trace trace = runWith(scenario, scenario::SendAt{at(30ms), Side::Server, 200});
  EXPECT_EQ(trace.datagramBytes[Side::Server].size(), before.datagramBytes[Side::Server].size() + 200);
}

TEST(ByHand, WhatArrivesWaitsWhileTheApplicationDoesNotRead) {
  const Trace trace = runWith(upload(5'000), scenario::StopReading{at(30ms), Side::Server, 500ms});
  EXPECT_TRUE(happens(trace, AppEvent::Kind::StoppedReading, Side::Server, at(30ms)));
  EXPECT_TRUE(happens(trace, AppEvent::Kind::ReadsAgain, Side::Server, at(530ms)));
  const auto received = std::ranges::find(trace.appEvents, AppEvent::Kind::ReceivedBytes, &AppEvent::kind);
  ASSERT_NE(received, trace.appEvents.end());
  EXPECT_EQ(received->at, at(530ms));
}

TEST(ByHand, ABufferThatNobodyReadsClosesTheWindow) {
  Scenario scenario = upload(100'000);
  scenario.parties[Side::Server].tcp.receiveWindow = 10'000;
  scenario.timeLimit = 5s;
  const Trace trace = runWith(scenario, scenario::StopReading{at(30ms), Side::Server, {}});
  EXPECT_TRUE(std::ranges::any_of(trace.packets, [](const PacketRecord& record) {
    return record.from == Side::Server && !record.flags.has(wire::Syn) && record.window == 0;
  }));
}

TEST(ByHand, UnderTlsNobodyReadsEither) {
  const Scenario scenario = scenario::builtinScenario("tls13").value();
  const Trace before = run(scenario);
  const Trace trace = runWith(scenario, scenario::StopReading{at(30ms), Side::Client, 300ms});
  const auto secured = [](const Trace& one) {
    return std::ranges::find_if(one.appEvents,
                                [](const AppEvent& event) {
                                  return event.kind == AppEvent::Kind::Secured && event.side == Side::Client;
                                })
        ->at;
  };
  EXPECT_LT(secured(before), at(330ms));
  EXPECT_EQ(secured(trace), at(330ms));
}

TEST(ByHand, APacketIsHeldUpUntilTheNextHasOvertakenIt) {
  const Trace trace = runWith(upload(20'000), scenario::OvertakePacket{.from = Side::Client, .ordinal = 4});
  const PacketRecord& held = packet(trace, Side::Client, 4);
  const PacketRecord& next = packet(trace, Side::Client, 5);
  EXPECT_TRUE(held.arrived());
  EXPECT_GT(held.arrives, next.arrives);
  EXPECT_LT(held.arrives, next.arrives + 5ms);
  EXPECT_EQ(trace.packets.back().arrived(), true);
  EXPECT_EQ(trace.streams[Side::Client].size(), 20'000U);
}

TEST(ByHand, APacketThatNobodyFollowsGoesOnAfterAWhile) {
  const Trace before = run(requestAndAnswer());
  const std::uint32_t last = 4;
  const Trace trace =
      runWith(requestAndAnswer(), scenario::OvertakePacket{.from = Side::Client, .ordinal = last, .atMost = 50ms});
  EXPECT_EQ(packet(trace, Side::Client, last).arrives, packet(before, Side::Client, last).arrives + 50ms);
}

TEST(ByHand, ASynIsOvertakenByItsRepetition) {
  const Trace trace =
      runWith(requestAndAnswer(), scenario::OvertakePacket{.from = Side::Client, .ordinal = 0, .atMost = 10s});
  EXPECT_GT(packet(trace, Side::Client, 0).arrives, packet(trace, Side::Client, 1).arrives);
  EXPECT_TRUE(packet(trace, Side::Client, 1).retransmission);
}

TEST(ByHand, EveryActAtEveryMomentEndsInASession) {
  for (const char* name : {"short-session", "tls13", "video-stream", "simultaneous-open", "slow-reader", "syn-flood"}) {
    const Scenario scenario = scenario::builtinScenario(name).value();
    for (const SimDuration time : {0ms, 1ms, 25ms, 61ms, 100ms, 140ms, 900ms, 30'000ms}) {
      for (const Side side : kSides) {
        for (const Intervention& act :
             {Intervention{scenario::CloseAt{at(time), side}}, Intervention{scenario::AbortAt{at(time), side}},
              Intervention{scenario::SendAt{at(time), side, 3'000}},
              Intervention{scenario::StopReading{at(time), side, 40ms}},
              Intervention{scenario::StopReading{at(time), side, {}}}}) {
          const Trace trace = runWith(scenario, act);
          EXPECT_NE(trace.endedBy, trace::EndOfTrace::PacketLimit) << name << " " << time.count();
          EXPECT_TRUE(trace == runWith(scenario, act)) << name << " " << time.count();
        }
      }
    }
  }
}

}  // namespace
}  // namespace wiretale::sim
