#include "core/trace/certificate_steps.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/trace/tls_sessions.h"

namespace wiretale::trace {
namespace {

std::vector<CertificateStep> stepsOf(std::string_view session, Side verifier = Side::Client,
                                     Insight insight = Insight::Everything) {
  return certificateStepsOf(*tlsSession(session, insight).tls, 0, verifier);
}

TEST(CertificateSteps, GoFromTheLeafToAnAuthorityThatIsTrusted) {
  std::vector<std::string> ids;
  for (const CertificateStep& step : stepsOf("tls13")) {
    ids.push_back(step.id);
    EXPECT_TRUE(step.passed) << step.id;
    EXPECT_FALSE(step.seen.empty()) << step.id;
    EXPECT_FALSE(step.expected.empty()) << step.id;
    EXPECT_FALSE(step.question.empty() || step.answer.empty()) << step.id;
    EXPECT_TRUE(step.citation.starts_with("RFC ")) << step.id;
  }
  EXPECT_THAT(ids, testing::ElementsAre("0-issuer", "0-signature", "0-validity", "0-purpose", "0-name", "1-issuer",
                                        "1-signature", "1-validity", "1-authority", "2-issuer", "2-signature",
                                        "2-validity", "2-authority", "2-trust-anchor"));
}

struct Failure {
  const char* session;
  const char* step;
  const char* seen;
  const char* expected;
};

TEST(CertificateSteps, FailWhereTheScenarioSaysWithTheValuesThatDisagree) {
  for (const Failure& failure :
       {Failure{"tls-expired", "0-validity", "2026-03-17 12:00:00 … 2026-06-14 12:00:00", "2026-06-15 12:00:00"},
        Failure{"tls-wrong-host", "0-name", "other.example.test", "www.example.test"},
        Failure{"tls-unknown-ca", "1-issuer", "CN=Unknown Root CA,O=Wiretale", ""}}) {
    std::vector<std::string> failed;
    for (const CertificateStep& step : stepsOf(failure.session)) {
      if (step.passed) continue;
      failed.push_back(step.id);
      EXPECT_EQ(step.seen, failure.seen) << failure.session;
      EXPECT_EQ(step.expected, failure.expected) << failure.session;
    }
    EXPECT_THAT(failed, testing::ElementsAre(failure.step)) << failure.session;
  }
}

TEST(CertificateSteps, AreThoseOfWhoGotACertificate) {
  EXPECT_TRUE(stepsOf("tls13", Side::Server).empty()) << "nobody asked the client for one";
}

/// RFC 8446 §4.4.2: the Certificate message of TLS 1.3 is encrypted; that of 1.2 anybody can read and check, but for
/// what the verifier looks up in a list of its own.
TEST(CertificateSteps, OfTls13AreNotSeenOnTheWire) {
  EXPECT_TRUE(stepsOf("tls13", Side::Client, Insight::Wire).empty());
  std::vector<std::string> ids;
  for (const CertificateStep& step : stepsOf("tls12-rsa", Side::Client, Insight::Wire)) {
    ids.push_back(step.id);
    EXPECT_TRUE(step.sent) << step.id;
  }
  EXPECT_THAT(ids, testing::IsSupersetOf({"0-issuer", "0-signature", "0-validity", "0-name", "1-validity"}));
  EXPECT_THAT(ids, testing::Not(testing::Contains("1-issuer")));
  EXPECT_LT(ids.size(), stepsOf("tls12-rsa").size());
}

}  // namespace
}  // namespace wiretale::trace
