#include "core/trace/key_moments.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/trace/message_name.h"
#include "core/trace/tls_carriage.h"
#include "core/trace/tls_content.h"
#include "tests/core/trace/tls_sessions.h"

namespace wiretale::trace {
namespace {

/// The moments of one built-in session's first handshake, by name of the step.
struct Session {
  const Trace& trace;
  std::vector<KeyStep> steps;
  std::vector<KeyMoment> moments;

  explicit Session(std::string_view name)
      : trace(tlsSession(name)),
        steps(keyStepsOf(*trace.tls, trace.secure[0].tape)),
        moments(keyMomentsOf(trace, trace.secure[0], steps)) {}

  const KeyMoment& operator[](std::string_view name) const {
    const auto found = std::ranges::find(steps, name, &KeyStep::name);
    EXPECT_NE(found, steps.end()) << name;
    return moments.at(static_cast<std::size_t>(found - steps.begin()));
  }

  std::string carrierOf(std::string_view name) const {
    const KeyMoment& moment = (*this)[name];
    if (!moment.message) return "nothing";
    for (const PacketRecord& packet : trace.packets) {
      for (const TlsContent& content : tlsContentsOf(trace, packet))
        if (content.message == *moment.message) return std::string(content.name);
    }
    return "no packet";
  }

  const PacketRecord& firstWith(std::string_view message) const {
    const auto found = std::ranges::find_if(trace.packets, [&](const PacketRecord& packet) {
      return std::ranges::any_of(tlsContentsOf(trace, packet),
                                 [&](const TlsContent& content) { return content.name == message && content.whole; });
    });
    EXPECT_NE(found, trace.packets.end()) << message;
    return *found;
  }
};

TEST(KeyMoments, ARandomIsKnownToItsSenderWhenItLeavesAndToTheOtherSideWhenItArrives) {
  const Session session("tls12-rsa");
  const PacketRecord& hello = session.firstWith("ClientHello");
  EXPECT_EQ(session["ClientHello.random"].from[Side::Client], hello.sent);
  EXPECT_EQ(session["ClientHello.random"].from[Side::Server], hello.arrives);
  EXPECT_EQ(session.carrierOf("ClientHello.random"), "ClientHello");
}

TEST(KeyMoments, ThePreMasterSecretIsTheClientsFirstAndTheServersWhenItsMessageHasArrived) {
  const Session session("tls12-rsa");
  const PacketRecord& exchange = session.firstWith("ClientKeyExchange");
  EXPECT_EQ(session["client pre_master_secret"].from[Side::Client], exchange.sent);
  EXPECT_EQ(session["client pre_master_secret"].from[Side::Server], std::nullopt) << "that one the client draws";
  EXPECT_EQ(session["EncryptedPreMasterSecret"].from[Side::Server], exchange.arrives);
  EXPECT_EQ(session["pre_master_secret"].from[Side::Server], exchange.arrives);
  EXPECT_EQ(session.carrierOf("EncryptedPreMasterSecret"), "ClientKeyExchange");
  EXPECT_EQ(session.carrierOf("master_secret"), "nothing");
}

TEST(KeyMoments, APrivateValueIsDrawnWhenItsPublicOneIsSent) {
  const Session session("tls12-ecdhe");
  const PacketRecord& exchange = session.firstWith("ClientKeyExchange");
  EXPECT_EQ(session["client ephemeral private key"].from[Side::Client], exchange.sent);
  EXPECT_EQ(session["client ephemeral private key"].from[Side::Server], std::nullopt);
  EXPECT_EQ(session["server ephemeral private key"].from[Side::Server], session.firstWith("ServerKeyExchange").sent);
  EXPECT_EQ(session["pre_master_secret"].from[Side::Client], exchange.sent);
}

TEST(KeyMoments, TheServersHandshakeKeysOfTls13ComeBeforeTheClients) {
  const Session session("tls13");
  const Moments& secret = session["server_handshake_traffic_secret"].from;
  const PacketRecord& hello = session.firstWith("ServerHello");
  EXPECT_EQ(secret[Side::Server], hello.sent);
  EXPECT_EQ(secret[Side::Client], hello.arrives);
}

TEST(KeyMoments, AMessageThatALostPacketCarriesArrivesWhenTheGapIsFilled) {
  const Trace& trace = tlsSession("tls13-lost-flight");
  ASSERT_FALSE(trace.secure.empty());
  const auto moments = messageMomentsOf(trace, trace.secure[0]);
  const auto& messages = trace.tls->secrets[trace.secure[0].tape].messages;
  ASSERT_EQ(moments.size(), messages.size());
  Moments before;
  for (std::size_t i = 0; i < messages.size(); ++i) {
    const Side from = messages[i].from;
    const Side to = otherSide(from);
    ASSERT_TRUE(moments[i][from] && moments[i][to]) << i;
    EXPECT_LT(*moments[i][from], *moments[i][to]) << i;
    if (before[from]) {
      EXPECT_LE(*before[from], *moments[i][to]) << "messages of a side arrive in their order";
    }
    before[from] = moments[i][to];
  }
}

TEST(KeyMoments, NobodyHasAValueBeforeWhatItIsMadeOfInAnySession) {
  for (const TlsSession& one : tlsSessions()) {
    for (const SecureConnection& secure : one.trace.secure) {
      const auto steps = keyStepsOf(*one.trace.tls, secure.tape);
      const auto moments = keyMomentsOf(one.trace, secure, steps);
      ASSERT_EQ(moments.size(), steps.size());
      for (std::size_t i = 0; i < steps.size(); ++i) {
        if (moments[i].message) continue;  // it came over the wire
        for (std::size_t j = 0; j < i; ++j) {
          if (std::ranges::find(steps[i].inputs, steps[j].name) == steps[i].inputs.end()) continue;
          for (const Side side : kSides) {
            const auto& made = moments[i].from[side];
            const auto& input = moments[j].from[side];
            if (made && input) {
              EXPECT_LE(*input, *made) << one.name << ": " << steps[i].name << " of " << steps[j].name;
            }
          }
        }
      }
    }
  }
}

/// The first ServerHelloDone of that session is lost, the flight goes again, a message in each datagram.
TEST(KeyMoments, OfDtlsAMessageIsThereWithTheDatagramThatBringsItWhicheverThatIs) {
  const Trace& trace = tlsSession("dtls-lost-flight");
  const auto moments = messageMomentsOf(trace, trace.secure[0]);
  const auto& messages = trace.tls->secrets[trace.secure[0].tape].messages;
  ASSERT_EQ(moments.size(), messages.size());
  constexpr std::byte kServerHelloDone{14};
  for (std::size_t i = 0; i < messages.size(); ++i) {
    const Side to = otherSide(messages[i].from);
    ASSERT_TRUE(moments[i][Side::Client] && moments[i][Side::Server]) << i;
    EXPECT_LT(*moments[i][messages[i].from], *moments[i][to]);
    if (messages[i].bytes.front() != kServerHelloDone) continue;
    std::vector<const PacketRecord*> carriers;
    for (const Index index : packetsOfMessage(trace, trace.secure[0], i)) carriers.push_back(&trace.packets[index]);
    ASSERT_EQ(carriers.size(), 2U);
    EXPECT_TRUE(carriers[0]->died());
    EXPECT_EQ(moments[i][Side::Server], carriers[0]->sent);
    EXPECT_EQ(moments[i][Side::Client], carriers[1]->arrives);
  }
}

TEST(KeyMoments, OfDtlsTheKeysComeWhenBothHalvesAreThere) {
  const Session session("dtls");
  const Trace& trace = session.trace;
  const auto carrier = [&](std::string_view name) {
    return std::ranges::find_if(trace.packets, [&](const PacketRecord& packet) {
      return messageName(trace, packet).find(name) != std::string::npos;
    });
  };
  EXPECT_EQ(session["pre_master_secret"].from[Side::Server], carrier("ClientKeyExchange")->arrives);
  EXPECT_EQ(session["pre_master_secret"].from[Side::Client], carrier("ClientKeyExchange")->sent);
  EXPECT_EQ(session["client_write_key"].from[Side::Server], carrier("ClientKeyExchange")->arrives);
  EXPECT_EQ(session.carrierOf("client public value"), "ClientKeyExchange");
}

}  // namespace
}  // namespace wiretale::trace
