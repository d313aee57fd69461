// A TLS 1.2 client's ephemeral private key, which OpenSSL tells nobody: found in the bytes that were drawn for it.
#include <algorithm>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "core/tls/key_exchange.h"
#include "core/tls/key_schedule_1_2.h"
#include "core/trace/key_steps.h"
#include "tests/core/trace/tls_sessions.h"

namespace wiretale::trace {
namespace {

/// A handshake of TLS 1.2 or DTLS 1.2 in which both sides made key pairs.
struct Agreed {
  std::string name;
  const tls::TapeConnection& tape;
  std::vector<tls::Octets> messages;
  bool dtls = false;
  std::vector<KeyStep> steps;

  const KeyStep* step(std::string_view id) const {
    const auto found = std::ranges::find(steps, id, &KeyStep::id);
    return found == steps.end() ? nullptr : &*found;
  }
  const tls::EphemeralKey* keyOf(Side side) const {
    const KeyStep* const shown = step(side == Side::Client ? "client-public-value" : "server-public-value");
    const auto& keys = tape.log.ephemeral;
    const auto found = std::ranges::find_if(
        keys, [&](const tls::EphemeralKey& key) { return key.side == side && key.publicKey == shown->value; });
    return found == keys.end() ? nullptr : &*found;
  }
};

std::vector<Agreed> agreements() {
  std::vector<Agreed> all;
  for (const TlsSession& session : tlsSessions()) {
    for (std::size_t i = 0; i < session.trace.tls->secrets.size(); ++i) {
      const tls::ConnectionSecrets& secrets = session.trace.tls->secrets[i];
      for (std::size_t k = 0; k < secrets.handshakes.size(); ++k) {
        Agreed agreed{.name = session.name,
                      .tape = session.trace.tls->tape.connections[i],
                      .messages = {},
                      .dtls = secrets.version == tls::Version::Dtls12,
                      .steps = keyStepsOf(*session.trace.tls, i, k)};
        if (secrets.version == tls::Version::Tls13 || agreed.step("client-public-value") == nullptr) continue;
        for (const tls::ReadMessage& message : secrets.messages)
          if (message.handshake == k) agreed.messages.push_back(message.bytes);
        all.push_back(std::move(agreed));
      }
    }
  }
  return all;
}

TEST(ClientsPrivateValue, IsFoundInEveryHandshakeThatHasOne) {
  std::set<std::string> sessions;
  for (const Agreed& agreed : agreements()) {
    SCOPED_TRACE(agreed.name);
    sessions.insert(agreed.name);
    const KeyStep* const own = agreed.step("client-ephemeral-private-key");
    ASSERT_NE(own, nullptr);
    EXPECT_EQ(own->place, KeyPlace::Client);
    EXPECT_EQ(own->check, tls::Check::Verified);
    ASSERT_NE(agreed.keyOf(Side::Client), nullptr);
    EXPECT_EQ(own->value, agreed.keyOf(Side::Client)->privateKey);
  }
  for (const char* name : {"tls12-ecdhe", "tls12-ecdhe-ecdsa", "tls12-dhe", "tls12-chacha20", "dtls"})
    EXPECT_TRUE(sessions.contains(name)) << name;
}

TEST(ClientsPrivateValue, GivesWithTheServersPublicOneTheSamePreMasterSecret) {
  for (const Agreed& agreed : agreements()) {
    SCOPED_TRACE(agreed.name);
    const tls::EphemeralKey& key = *agreed.keyOf(Side::Client);
    const auto secret = tls::sharedSecretOf({.group = key.group, .privateKey = key.privateKey, .prime = key.prime},
                                            agreed.step("server-public-value")->value);
    ASSERT_TRUE(secret);
    EXPECT_EQ(*secret, agreed.step("pre-master-secret")->value);
    EXPECT_EQ(agreed.step("pre-master-secret")->check, tls::Check::Verified);
    EXPECT_EQ(agreed.step("pre-master-secret")->inputs.size(), 4U) << "private × peer's public, both ways";
  }
}

/// From the client's half alone, without anything of the server's.
TEST(ClientsPrivateValue, LeadsToTheMasterSecretOfOpenSslsKeyLog) {
  for (const Agreed& agreed : agreements()) {
    SCOPED_TRACE(agreed.name);
    const tls::EphemeralKey& key = *agreed.keyOf(Side::Client);
    const tls::Handshake12 handshake{
        .messages = agreed.messages,
        .secret = tls::OwnShare12{.side = Side::Client,
                                  .share = {.group = key.group, .privateKey = key.privateKey, .prime = key.prime}},
        .dtls = agreed.dtls};
    const auto derivation = tls::deriveKeys12(handshake);
    ASSERT_TRUE(derivation) << derivation.error().english();
    const std::string line = "CLIENT_RANDOM " + tls::toHex(derivation->octets("ClientHello.random")) + " " +
                             tls::toHex(derivation->octets("master_secret"));
    EXPECT_TRUE(std::ranges::any_of(agreed.tape.log.keyLog, [&](std::string logged) {
      std::ranges::transform(logged, logged.begin(), [](unsigned char c) { return std::tolower(c); });
      std::string wanted = line;
      std::ranges::transform(wanted, wanted.begin(), [](unsigned char c) { return std::tolower(c); });
      return logged == wanted;
    })) << line;
  }
}

/// Whatever the seed, numbers that begin with a zero byte among them.
TEST(ClientsPrivateValue, IsFoundForEverySeed) {
  for (const char* name : {"tls12-ecdhe", "tls12-dhe"}) {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
      scenario::Scenario scenario = scenario::builtinScenario(name).value();
      scenario.seed = seed;
      const Trace trace = sim::run(scenario);
      const auto steps = keyStepsOf(*trace.tls, 0);
      EXPECT_TRUE(std::ranges::any_of(steps,
                                      [](const KeyStep& step) {
                                        return step.id == "client-ephemeral-private-key" &&
                                               step.check == tls::Check::Verified;
                                      }))
          << name << ", seed " << seed;
    }
  }
}

}  // namespace
}  // namespace wiretale::trace
