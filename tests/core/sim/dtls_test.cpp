#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/scenario/builtin.h"
#include "core/scenario/scenario_text.h"
#include "core/sim/run.h"
#include "core/trace/key_steps.h"
#include "core/trace/message_name.h"
#include "core/trace/tls_content.h"
#include "core/trace/trace.h"

// DTLS over the modelled UDP: it takes part in the simulation, because what is lost decides what is sent.
namespace wiretale::sim {
namespace {

using trace::AppEvent;
using trace::Trace;

scenario::Scenario session() {
  return scenario::builtinScenario("dtls").value();
}

std::vector<std::string> labels(const Trace& trace) {
  std::vector<std::string> list;
  for (const trace::PacketRecord& packet : trace.packets) list.push_back(trace::messageName(trace, packet));
  return list;
}

std::size_t countOf(const Trace& trace, AppEvent::Kind kind) {
  return static_cast<std::size_t>(std::ranges::count(trace.appEvents, kind, &AppEvent::kind));
}

/// Handshake done on both sides, the question and its answer read.
void expectWhole(const Trace& trace) {
  EXPECT_EQ(countOf(trace, AppEvent::Kind::Secured), 2U);
  EXPECT_EQ(countOf(trace, AppEvent::Kind::ReceivedDatagram), 2U);
  ASSERT_NE(trace.tls, nullptr);
  ASSERT_EQ(trace.tls->secrets.size(), 1U);
  const tls::HandshakeSecrets& handshake = trace.tls->secrets.front().handshakes.front();
  EXPECT_FALSE(handshake.problem);
  EXPECT_EQ(handshake.unexplainedLines, 0U);
  EXPECT_EQ(handshake.derivation.find("master_secret")->check, tls::Check::Verified);
}

TEST(Dtls, ShakesHandsInThreeRoundTripsAndThenCarriesWhatTheApplicationsSay) {
  const Trace trace = run(session());
  expectWhole(trace);
  const std::vector<std::string> seen = labels(trace);
  ASSERT_GE(seen.size(), 8U);
  EXPECT_EQ(seen[0], "ClientHello");
  EXPECT_EQ(seen[1], "HelloVerifyRequest");
  EXPECT_EQ(seen[2], "ClientHello");
  EXPECT_TRUE(seen[3].starts_with("ServerHello, Certificate")) << seen[3];
  EXPECT_THAT(seen, testing::Contains("[data]"));
  EXPECT_THAT(seen, testing::Contains("[Alert: close_notify]"));
}

TEST(Dtls, OfTheMessagesEveryOneIsReadOnce) {
  const Trace trace = run(scenario::builtinScenario("dtls-lost-flight").value());
  std::vector<int> clientTypes;
  for (const tls::ReadMessage& message : trace.tls->secrets.front().messages) {
    if (message.from == Side::Client) clientTypes.push_back(std::to_integer<int>(message.bytes.front()));
  }
  EXPECT_EQ(clientTypes, (std::vector<int>{1, 1, 16, 20})) << "two ClientHello, ClientKeyExchange, Finished";
}

TEST(Dtls, RepeatsItsFlightAfterASecond) {
  const Trace trace = run(scenario::builtinScenario("dtls-lost-flight").value());
  expectWhole(trace);
  const auto again = std::ranges::find_if(trace.packets, [&](const trace::PacketRecord& packet) {
    return trace.reasonAt(packet.sentReason).rule == Rule::DtlsFlightAgain;
  });
  ASSERT_NE(again, trace.packets.end());
  EXPECT_EQ(again->from, Side::Client);
  EXPECT_EQ(trace::messageName(trace, *again), "ClientHello");
  const SimDuration waited{trace.reasonAt(again->sentReason).values[2]};
  EXPECT_EQ(std::chrono::floor<std::chrono::milliseconds>(waited), 1s) << "RFC 6347 §4.2.4.1";
  EXPECT_GE(again->sent, kSessionStart + 1s);
}

/// RFC 6347 §4.2.4: who has sent the last flight has no timer; the other side's flight, when it comes again, tells it.
TEST(Dtls, RepeatsItsLastFlightWhenThePeersComesAgain) {
  scenario::Scenario scenario = session();
  const Trace whole = run(scenario);
  const auto last = std::ranges::find_if(whole.packets, [&](const trace::PacketRecord& packet) {
    return trace::messageName(whole, packet).starts_with("NewSessionTicket");
  });
  ASSERT_NE(last, whole.packets.end());
  scenario.interventions.emplace_back(scenario::DropPacket{.from = Side::Server, .ordinal = last->ordinal});
  const Trace trace = run(scenario);
  expectWhole(trace);
  std::vector<Rule> rules;
  for (const trace::PacketRecord& packet : trace.packets) {
    const Rule rule = trace.reasonAt(packet.sentReason).rule;
    if (packet.retransmission) rules.push_back(rule);
    EXPECT_EQ(packet.retransmission, rule == Rule::DtlsFlightAgain || rule == Rule::DtlsFlightAnswered);
  }
  EXPECT_THAT(rules, testing::Contains(Rule::DtlsFlightAgain)) << "the client's timer";
  EXPECT_EQ(rules.back(), Rule::DtlsFlightAnswered) << "the server's answer";
  const auto answer = std::ranges::find_if(trace.packets, [&](const trace::PacketRecord& packet) {
    return trace.reasonAt(packet.sentReason).rule == Rule::DtlsFlightAnswered;
  });
  EXPECT_EQ(answer->from, Side::Server);
  const auto asked = std::find_if(trace.packets.begin(), answer, [&](const trace::PacketRecord& packet) {
    return trace.reasonAt(packet.sentReason).rule == Rule::DtlsFlightAgain && packet.arrives == answer->sent;
  });
  EXPECT_NE(asked, answer) << "at once, when the client's flight is there again";
}

TEST(Dtls, SaysOfEveryDatagramThatDtlsSentIt) {
  for (const char* name : {"dtls", "dtls-lost-flight"}) {
    const Trace trace = run(scenario::builtinScenario(name).value());
    for (const trace::PacketRecord& packet : trace.packets) {
      const Rule rule = trace.reasonAt(packet.sentReason).rule;
      EXPECT_TRUE(rule == Rule::DtlsSent || rule == Rule::DtlsFlightAgain || rule == Rule::DtlsFlightAnswered) << name;
    }
  }
}

TEST(Dtls, GetsThroughWhateverTheNetworkDoes) {
  int repeated = 0;
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    SCOPED_TRACE(seed);
    scenario::Scenario scenario = session();
    scenario.seed = seed;
    for (const Side side : kSides) scenario.link[side].loss = 0.2;
    for (const Side side : kSides) {
      // What applications say is not repeated by DTLS: of that nothing shall be asked here.
      scenario::Program& program = scenario.parties[side].program;
      const auto tls = std::ranges::find_if(
          program, [](const scenario::Step& step) { return std::holds_alternative<scenario::Tls>(step); });
      program.erase(std::next(tls), program.end());
      if (side == Side::Server) program.emplace_back(scenario::ReceiveDatagram{.timeout = 100s});
    }
    const Trace trace = run(scenario);
    EXPECT_EQ(countOf(trace, AppEvent::Kind::Secured), 2U);
    EXPECT_EQ(trace.tls->secrets.front().handshakes.front().unexplainedLines, 0U);
    if (trace.packets.size() > 6) ++repeated;
    EXPECT_EQ(trace, run(scenario)) << "the same again";
  }
  EXPECT_GT(repeated, 3);
}

TEST(Dtls, WhatIsNotOfItHasNoPartInIt) {
  scenario::Scenario scenario = session();
  for (const Side side : kSides) {
    scenario::Program& program = scenario.parties[side].program;
    program.insert(program.begin() + 1, side == Side::Client ? scenario::Step(scenario::SendDatagram{.text = "plain"})
                                                             : scenario::Step(scenario::ReceiveDatagram{}));
  }
  const Trace trace = run(scenario);
  EXPECT_EQ(labels(trace).front(), "UDP");
  EXPECT_EQ(labels(trace)[1], "ClientHello");
  EXPECT_EQ(countOf(trace, AppEvent::Kind::ReceivedDatagram), 3U);
}

TEST(Dtls, ACertificateThatFailsEndsItWithItsAlert) {
  scenario::Scenario scenario = session();
  scenario.tls.emplace().certificate = tls::CertificateState::Expired;
  const Trace trace = run(scenario);
  EXPECT_GE(countOf(trace, AppEvent::Kind::TlsFailed), 1U);
  EXPECT_EQ(countOf(trace, AppEvent::Kind::ReceivedDatagram), 0U);
  EXPECT_THAT(labels(trace), testing::Contains("Alert: certificate_expired"));
}

TEST(Dtls, HasItsKeysAsListedStepsToo) {
  const Trace trace = run(session());
  EXPECT_GT(trace::keyStepsOf(*trace.tls, 0).size(), 10U);
}

TEST(Dtls, ShakesHandsOverUdpOnceAndClosesOnlyThen) {
  const auto problem = [](const char* program) {
    const auto read =
        scenario::readScenario(R"({"wiretale": 1, "client": {"program": [)" + std::string(program) + R"(]}})");
    return read ? std::string() : read.error().front().what.english();
  };
  EXPECT_EQ(problem(R"({"do": "bind"}, {"do": "tls"}, {"do": "close"})"), "");
  EXPECT_NE(problem(R"({"do": "bind"}, {"do": "close"})"), "");
  EXPECT_NE(problem(R"({"do": "bind"}, {"do": "tls"}, {"do": "tls"})"), "");
}

}  // namespace
}  // namespace wiretale::sim
