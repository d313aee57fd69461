#include "core/trace/key_steps.h"

#include <algorithm>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/tls/key_exchange.h"
#include "tests/core/trace/tls_sessions.h"

namespace wiretale::trace {
namespace {

const KeyStep* stepNamed(const std::vector<KeyStep>& steps, std::string_view id) {
  const auto found = std::ranges::find(steps, id, &KeyStep::id);
  return found == steps.end() ? nullptr : &*found;
}

std::vector<KeyStep> stepsOf(std::string_view session, Insight insight = Insight::Everything) {
  return keyStepsOf(*tlsSession(session, insight).tls, 0);
}

std::vector<std::string> ids(const std::vector<KeyStep>& steps) {
  std::vector<std::string> list;
  for (const KeyStep& step : steps) list.push_back(step.id);
  return list;
}

template <typename Check>
void forEachHandshake(Check check) {
  for (const TlsSession& session : tlsSessions()) {
    const auto& secrets = session.trace.tls->secrets;
    for (std::size_t connection = 0; connection < secrets.size(); ++connection) {
      for (std::size_t handshake = 0; handshake < secrets[connection].handshakes.size(); ++handshake) {
        SCOPED_TRACE(session.name + ", connection " + std::to_string(connection));
        check(*session.trace.tls, connection, handshake);
      }
    }
  }
}

TEST(KeySteps, HaveWordsAndASourceAndAnIdOfTheirOwnInEverySession) {
  forEachHandshake([](const tls::OpenTape& tls, std::size_t connection, std::size_t handshake) {
    std::set<std::string> seen;
    for (const KeyStep& step : keyStepsOf(tls, connection, handshake)) {
      EXPECT_FALSE(step.explanation.empty()) << step.name;
      EXPECT_TRUE(step.citation.starts_with("RFC ")) << step.name;
      EXPECT_FALSE(step.value.empty()) << step.name;
      EXPECT_TRUE(seen.insert(step.id).second) << step.id;
    }
  });
}

TEST(KeySteps, AreMadeOfEarlierStepsOrOfWhatIsNoValue) {
  const std::set<std::string> elsewhere{"0", "\"\"", "server private key", "server public key"};
  forEachHandshake([&](const tls::OpenTape& tls, std::size_t connection, std::size_t handshake) {
    std::set<std::string> known;
    for (const KeyStep& step : keyStepsOf(tls, connection, handshake)) {
      const bool hash = step.formula.starts_with("Hash(");  // of messages, which its input names
      for (const std::string& input : step.inputs)
        EXPECT_TRUE(hash || known.contains(input) || elsewhere.contains(input)) << step.name << " of " << input;
      EXPECT_EQ(step.formula.empty(), step.inputs.empty() && step.id != "client-pre-master-secret") << step.name;
      known.insert(step.name);
    }
  });
}

/// Whatever OpenSSL logs is among the steps, and marked; nothing differs.
TEST(KeySteps, AreVerifiedByTheKeyLogInEverySession) {
  forEachHandshake([](const tls::OpenTape& tls, std::size_t connection, std::size_t handshake) {
    EXPECT_EQ(tls.secrets[connection].handshakes[handshake].unexplainedLines, 0U);
    std::size_t verified = 0;
    const std::vector<KeyStep> steps = keyStepsOf(tls, connection, handshake);
    for (const KeyStep& step : steps) {
      EXPECT_NE(step.check, tls::Check::Differs) << step.name;
      if (step.check == tls::Check::Verified) ++verified;
    }
    const bool logged = !tls.tape.connections[connection].log.keyLog.empty();
    EXPECT_EQ(verified > 0, logged && !steps.empty());
  });
}

TEST(KeySteps, OfRsaGoFromTheClientOverTheWireToTheServer) {
  const std::vector<KeyStep> steps = stepsOf("tls12-rsa");
  EXPECT_THAT(ids(steps),
              testing::IsSupersetOf({"clienthello-random", "serverhello-random", "client-pre-master-secret",
                                     "encryptedpremastersecret", "pre-master-secret", "master-secret", "key-block",
                                     "client-finished-verify-data", "server-finished-verify-data"}));
  const KeyStep* const drawn = stepNamed(steps, "client-pre-master-secret");
  const KeyStep* const sent = stepNamed(steps, "encryptedpremastersecret");
  const KeyStep* const opened = stepNamed(steps, "pre-master-secret");
  ASSERT_TRUE(drawn != nullptr && sent != nullptr && opened != nullptr);
  EXPECT_EQ(drawn->place, KeyPlace::Client);
  EXPECT_EQ(sent->place, KeyPlace::Wire);
  EXPECT_EQ(opened->place, KeyPlace::Server);
  EXPECT_EQ(drawn->value, opened->value);
  EXPECT_EQ(drawn->value.size(), 48U);
  EXPECT_EQ(drawn->value[0], std::byte{3});
  EXPECT_EQ(drawn->value[1], std::byte{3});
  EXPECT_EQ(sent->value.size(), 256U);
  EXPECT_EQ(drawn->check, tls::Check::Verified);
  EXPECT_LT(drawn, sent);
  EXPECT_LT(sent, opened);
}

/// Our own calculation comes to the same from the client's half.
TEST(KeySteps, OfDiffieHellmanInTls13HaveBothHalves) {
  const std::vector<KeyStep> steps = stepsOf("tls13");
  const KeyStep* const own = stepNamed(steps, "client-private-key");
  const KeyStep* const peer = stepNamed(steps, "server-key-share");
  const KeyStep* const secret = stepNamed(steps, "ec-dhe");
  ASSERT_TRUE(own != nullptr && peer != nullptr && secret != nullptr);
  EXPECT_EQ(own->place, KeyPlace::Client);
  EXPECT_EQ(peer->place, KeyPlace::Wire);
  EXPECT_EQ(secret->inputs.size(), 4U);
  const auto group = tlsSession("tls13").tls->tape.connections.front().agreed.group;
  EXPECT_EQ(tls::sharedSecretOf({.group = group, .privateKey = own->value}, peer->value).value(), secret->value);
}

TEST(KeySteps, OfDiffieHellmanInTls12HaveBothPublicValues) {
  EXPECT_THAT(ids(stepsOf("tls12-ecdhe", Insight::Wire)),
              testing::IsSupersetOf({"client-public-value", "server-public-value"}));
  EXPECT_THAT(ids(stepsOf("tls12-dhe", Insight::Wire)),
              testing::IsSupersetOf({"client-public-value", "server-public-value"}));
}

TEST(KeySteps, OfTls13GoFromTheSharedSecretToTheTrafficKeys) {
  EXPECT_THAT(ids(stepsOf("tls13")),
              testing::IsSupersetOf({"early-secret", "early-secret-derived", "ec-dhe", "handshake-secret",
                                     "client-handshake-traffic-secret", "client-handshake-write-key",
                                     "server-finished-verify-data", "handshake-secret-derived", "master-secret",
                                     "client-application-traffic-secret-0", "server-application-write-iv-0",
                                     "exporter-master-secret", "resumption-master-secret", "ticket-1-psk"}));
}

TEST(KeySteps, OnTheWireAreTheRandomsAndPublicValuesAlone) {
  EXPECT_THAT(ids(stepsOf("tls12-rsa", Insight::Wire)),
              testing::ElementsAre("clienthello-random", "serverhello-random", "encryptedpremastersecret"));
  EXPECT_THAT(ids(stepsOf("tls13", Insight::Wire)), testing::IsSupersetOf({"clienthello-random", "client-key-share"}));
  for (const KeyStep& step : stepsOf("tls13", Insight::Wire)) EXPECT_EQ(step.place, KeyPlace::Wire) << step.name;
}

TEST(KeySteps, AreNoneWhereThereIsNoSuchHandshake) {
  EXPECT_TRUE(keyStepsOf(*tlsSession("tls13").tls, 7).empty());
  EXPECT_TRUE(keyStepsOf(*tlsSession("tls13").tls, 0, 7).empty());
}

}  // namespace
}  // namespace wiretale::trace
