#include "core/tls/config.h"

#include <gtest/gtest.h>

#include "tests/core/tls/tape_kinds.h"

namespace wiretale::tls {
namespace {

std::string problemOf(const Config& config) {
  const std::optional<Phrase> problem = problemWith(config);
  return problem ? problem->english() : "";
}

TEST(Config, isGoodAsItComes) {
  EXPECT_EQ(problemOf({}), "");
  for (const Kind& kind : kinds()) EXPECT_EQ(problemOf(kind.config), "") << kind.name;
}

TEST(Config, saysWhatIsWrongWithIt) {
  Config config;
  config.abilities[Side::Server] = {.minimum = Version::Tls13, .maximum = Version::Tls12};
  EXPECT_EQ(problemOf(config), "TLS: the lowest version of the server is above its highest: exchange them");

  config = {};
  config.abilities[Side::Client].ciphers12 = {CipherSuite::Aes128Gcm};
  EXPECT_EQ(problemOf(config), "TLS: TLS_AES_128_GCM_SHA256 is for TLS 1.3: name it among the suites of 1.3");

  config = {};
  config.abilities[Side::Client].suites13 = {CipherSuite::RsaAes128Gcm};
  EXPECT_EQ(problemOf(config),
            "TLS: TLS_RSA_WITH_AES_128_GCM_SHA256 is not for TLS 1.3: name it among the ciphers of 1.2");

  config = {};
  config.abilities[Side::Client].alpn = {""};
  EXPECT_EQ(problemOf(config), "TLS: an ALPN name of 0 bytes cannot be sent: it has 1 to 255");

  config = {.maxFragment = 100};
  EXPECT_EQ(problemOf(config), "TLS: a record holds 512 to 16384 bytes, not 100");

  config = {.paddingBlock = 20'000};
  EXPECT_EQ(problemOf(config), "TLS: records can be padded to multiples of at most 16384 bytes, not 20000");
}

TEST(Config, wantsAHostNameForTheServer) {
  for (const std::string name : {"", ".", "a..b", "under_score", "a\nb", "with space"}) {
    EXPECT_NE(problemOf({.serverName = name}), "") << name;
  }
  EXPECT_EQ(problemOf({.serverName = "localhost"}), "");
}

TEST(CipherSuites, areFoundByCodeAndByEitherName) {
  for (const CipherSuiteInfo& info : cipherSuites()) {
    EXPECT_EQ(cipherSuiteOf(static_cast<std::uint16_t>(info.suite)), info.suite);
    EXPECT_EQ(cipherSuiteNamed(info.name), info.suite);
    EXPECT_EQ(cipherSuiteNamed(info.openSslName), info.suite);
  }
  EXPECT_EQ(cipherSuiteOf(0x000a), std::nullopt);
  EXPECT_EQ(cipherSuiteNamed("DES-CBC3-SHA"), std::nullopt);
}

TEST(CipherSuites, areAllKnownToOpenSsl) {
  for (const CipherSuiteInfo& info : cipherSuites()) {
    const bool tls13Suite = info.keyExchange == KeyExchange::Tls13;
    Config config = tls13Suite ? tls13() : tls12(info.suite);
    if (tls13Suite) {
      for (Abilities& side : config.abilities) side.suites13 = {info.suite};
    }
    const auto tape = makeTape(config, std::vector<Act>{Handshake{}});
    ASSERT_TRUE(tape.has_value()) << info.name << ": " << tape.error().english();
    EXPECT_EQ(tape->connections.front().agreed.cipher, info.suite) << info.name;
  }
}

}  // namespace
}  // namespace wiretale::tls
