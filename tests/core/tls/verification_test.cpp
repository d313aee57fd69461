#include <algorithm>
#include <ostream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/tls/tape_kinds.h"
#include "tests/core/tls/tape_text.h"

namespace wiretale::tls {
namespace {

using enum CertificateQuestion;

Verification verified(CertificateState state) {
  Config config;
  config.certificate = state;
  const TapeConnection connection = tapeOf(config, {Handshake{}}).connections.front();
  EXPECT_TRUE(connection.verified[Side::Client].has_value());
  EXPECT_FALSE(connection.verified[Side::Server].has_value());
  return connection.verified[Side::Client].value_or(Verification{});
}

struct Failure {
  int depth;
  CertificateQuestion question;
  bool operator==(const Failure&) const = default;
};

std::vector<Failure> failures(const Verification& verification) {
  std::vector<Failure> list;
  for (const CertificateCheck& check : verification.chain) {
    for (const CertificateAnswer& answer : check.answers) {
      if (!answer.passed) list.push_back({check.depth, answer.question});
    }
  }
  return list;
}

TEST(Verification, ofAGoodChainAsksEachCertificateAndEndsAtTheTrustedRoot) {
  const Verification seen = verified(CertificateState::Good);
  EXPECT_EQ(seen.error, 0);
  EXPECT_TRUE(failures(seen).empty());
  ASSERT_EQ(seen.chain.size(), 3U);
  EXPECT_EQ(seen.chain[0].subject, "CN=www.example.test,O=Wiretale");
  EXPECT_EQ(seen.chain[0].issuer, seen.chain[1].subject);
  EXPECT_EQ(seen.chain[1].issuer, seen.chain[2].subject);
  EXPECT_TRUE(seen.chain[1].sent);
  EXPECT_FALSE(seen.chain[2].sent) << "a root is not sent: it would prove nothing";
  EXPECT_EQ(seen.chain[2].answers.back().question, TrustAnchor);
  const auto questions = [](const CertificateCheck& check) {
    std::vector<CertificateQuestion> list;
    for (const CertificateAnswer& answer : check.answers) list.push_back(answer.question);
    return list;
  };
  EXPECT_THAT(questions(seen.chain[0]), testing::ElementsAre(Issuer, Signature, Validity, Purpose, Name));
  EXPECT_THAT(questions(seen.chain[1]), testing::ElementsAre(Issuer, Signature, Validity, Authority));
}

struct Case {
  CertificateState state;
  int error;  ///< X509_V_ERR of OpenSSL
  std::vector<Failure> failures;
};

void PrintTo(const Case& badCertificate, std::ostream* out) {
  *out << "error " << badCertificate.error << " at depth " << badCertificate.failures.front().depth;
}

class BadCertificates : public testing::TestWithParam<Case> {};

TEST_P(BadCertificates, failAtOneQuestionAsOpenSslSaysToo) {
  const Verification seen = verified(GetParam().state);
  EXPECT_EQ(seen.error, GetParam().error) << seen.errorText;
  EXPECT_EQ(failures(seen), GetParam().failures);
  ASSERT_FALSE(GetParam().failures.empty());
  EXPECT_EQ(seen.errorDepth, GetParam().failures.front().depth);
}

INSTANTIATE_TEST_SUITE_P(All, BadCertificates,
                         testing::Values(Case{CertificateState::Expired, 10, {{0, Validity}}},
                                         Case{CertificateState::NotYetValid, 9, {{0, Validity}}},
                                         Case{CertificateState::WrongHost, 62, {{0, Name}}},
                                         Case{CertificateState::UnknownCa, 20, {{1, Issuer}}},
                                         Case{CertificateState::MissingIntermediate, 20, {{0, Issuer}}},
                                         Case{CertificateState::SelfSigned, 18, {{0, TrustAnchor}}}));

TEST(Verification, isDoneByTheServerWhenTheClientHasACertificate) {
  const Kind& kind = kindNamed("1.3 client certificate");
  const Tape tape = tapeOf(kind.config, kind.acts);
  const std::optional<Verification>& seen = tape.connections.front().verified[Side::Server];
  ASSERT_TRUE(seen.has_value());
  EXPECT_TRUE(failures(*seen).empty());
  EXPECT_EQ(seen->chain.front().subject, "CN=client.example.test,O=Wiretale");
  EXPECT_EQ(tape.identities[Side::Client].chain.size(), 2U);
  EXPECT_EQ(tape.identities[Side::Client].chain[1], tape.identities[Side::Server].chain[1]) << "the same authority";
}

}  // namespace
}  // namespace wiretale::tls
