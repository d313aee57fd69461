#include "core/sim/tls_plan.h"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "core/scenario/field_value.h"
#include "core/sim/tls_layer.h"

namespace wiretale::sim {
namespace {

using scenario::Close;
using scenario::Connect;
using scenario::Listen;
using scenario::Receive;
using scenario::ReceiveEnd;
using scenario::Send;

scenario::Scenario secureVisit() {
  scenario::Scenario scenario;
  scenario.parties[Side::Client].program = {Connect{}, scenario::Tls{}, Send{0, "ping"}, Receive{4}, Close{}};
  scenario.parties[Side::Server].program = {Listen{},        scenario::Tls{}, Receive{4},
                                            Send{0, "pong"}, ReceiveEnd{},    Close{}};
  scenario.tls.emplace();
  return scenario;
}

template <typename Act>
bool isA(const tls::Act& act) {
  return std::holds_alternative<Act>(act);
}

TEST(TlsScript, AScenarioWithoutTheStepTlsHasNone) {
  scenario::Scenario scenario;
  scenario.parties[Side::Client].program = {Connect{}, Send{0, "ping"}};
  EXPECT_FALSE(scriptOf(scenario));
}

TEST(TlsScript, OrdersWhatBothSayByWhoWaitsForWhom) {
  const auto script = scriptOf(secureVisit());
  ASSERT_TRUE(script);
  ASSERT_EQ(script->acts.size(), 7U);
  EXPECT_TRUE(isA<tls::Handshake>(script->acts[0]));
  EXPECT_EQ(std::get<tls::Write>(script->acts[1]).side, Side::Client);
  EXPECT_EQ(std::get<tls::Write>(script->acts[2]).side, Side::Server);
  EXPECT_TRUE(isA<tls::CloseNotify>(script->acts[3]));
  EXPECT_TRUE(isA<tls::EndStream>(script->acts[4]));
  EXPECT_TRUE(isA<tls::CloseNotify>(script->acts[5]));
  EXPECT_EQ(script->steps[Side::Client][2]->lastAct, 1U);
  EXPECT_EQ(script->steps[Side::Server][3]->lastAct, 2U);
  EXPECT_EQ(script->steps[Side::Client][4]->lastAct, 4U);
  EXPECT_FALSE(script->steps[Side::Client][0]);
  EXPECT_TRUE(script->own[Side::Server][0] && script->own[Side::Client][0]);
  EXPECT_TRUE(script->own[Side::Client][1] && !script->own[Side::Server][1]);
}

TEST(TlsScript, ASecondHandshakeIsANewConnectionThatStartsFromWhatTheClientKeeps) {
  scenario::Scenario scenario = secureVisit();
  auto& client = scenario.parties[Side::Client].program;
  auto& server = scenario.parties[Side::Server].program;
  client.insert(client.end(), {Connect{}, scenario::Tls{.earlyText = "GET"}, Close{}});
  server.insert(server.end(), {Listen{}, scenario::Tls{}, Receive{3}, ReceiveEnd{}, Close{}});
  const auto script = scriptOf(scenario);
  const auto found = std::ranges::find_if(script->acts, isA<tls::NewConnection>);
  ASSERT_NE(found, script->acts.end());
  const auto& next = std::get<tls::NewConnection>(*found);
  EXPECT_EQ(next.session, tls::Session::Kept);
  EXPECT_EQ(next.early, tls::EarlyData::Accepted);
  EXPECT_EQ(next.earlyData.size(), 3U);
  EXPECT_EQ(script->steps[Side::Client][6]->connection, 1U);
}

TEST(TlsScript, AProgramThatWaitsForEverEndsTheScriptThere) {
  scenario::Scenario scenario = secureVisit();
  scenario.parties[Side::Server].program[2] = Receive{5};
  EXPECT_EQ(scriptOf(scenario)->acts.size(), 2U) << "the handshake and the client's 4 bytes";
}

/// Both layers with nothing between them but a pipe; the client is at act `act`, and the server too.
struct Pipe {
  explicit Pipe(const tls::TapeConnection& tape, const TlsScript& script)
      : layers{{TlsLayer(tape, script.own[Side::Client], Side::Client),
                TlsLayer(tape, script.own[Side::Server], Side::Server)}} {}

  std::uint64_t play() {
    std::uint64_t bytes = 0;
    for (bool more = true; more;) {
      more = false;
      for (const Side side : kSides) {
        while (const tls::Move* const move = layers[side].next()) {
          layers[otherSide(side)].hear(move->end - move->begin);
          if (move->endsStream) layers[otherSide(side)].hearEnd();
          bytes += move->end - move->begin;
          more = true;
        }
      }
    }
    return bytes;
  }

  PerSide<TlsLayer> layers;
};

TEST(TlsLayer, PlaysTheWholeTapeAsTheApplicationsComeToTheirActs) {
  const auto script = scriptOf(secureVisit());
  TapeStore store;
  const auto tape = store.conversationOf(*script);
  ASSERT_TRUE(tape) << tape.error().english();
  const tls::TapeConnection& connection = (*tape)->tape.connections.front();
  Pipe pipe(connection, *script);
  std::uint64_t played = pipe.play();
  EXPECT_GT(played, 1'000U);
  for (const Side side : kSides) {
    EXPECT_TRUE(pipe.layers[side].handshakeDone()) << scenario::nameOf(side);
    EXPECT_EQ(pipe.layers[side].textHeard(), 0U);
  }
  pipe.layers[Side::Client].reach(1);
  played += pipe.play();
  EXPECT_EQ(pipe.layers[Side::Server].textHeard(), 4U);
  pipe.layers[Side::Server].reach(2);
  played += pipe.play();
  EXPECT_EQ(pipe.layers[Side::Client].textHeard(), 4U);
  pipe.layers[Side::Client].reach(4);
  pipe.layers[Side::Server].reach(6);
  played += pipe.play();
  EXPECT_EQ(played, connection.sent[Side::Client].size() + connection.sent[Side::Server].size());
}

TEST(TlsLayer, ADeadSessionSaysItsAlertWithoutWaitingForTheApplication) {
  scenario::Scenario scenario = secureVisit();
  scenario.tls->certificate = tls::CertificateState::Expired;
  const auto script = scriptOf(scenario);
  TapeStore store;
  const auto tape = store.conversationOf(*script);
  ASSERT_TRUE(tape);
  Pipe pipe((*tape)->tape.connections.front(), *script);
  pipe.play();
  for (const Side side : kSides) {
    EXPECT_TRUE(pipe.layers[side].failed()) << scenario::nameOf(side);
    EXPECT_FALSE(pipe.layers[side].handshakeDone()) << scenario::nameOf(side);
  }
}

TEST(TapeStore, GivesTheSameTapeAgainUntilSomethingOfTlsChanges) {
  TapeStore store;
  scenario::Scenario scenario = secureVisit();
  const auto first = store.conversationOf(*scriptOf(scenario));
  scenario.link[Side::Client].loss = 0.5;
  EXPECT_EQ(store.conversationOf(*scriptOf(scenario))->get(), first->get());
  scenario.seed = 7;
  EXPECT_NE((*store.conversationOf(*scriptOf(scenario)))->tape, (*first)->tape);
}

}  // namespace
}  // namespace wiretale::sim
