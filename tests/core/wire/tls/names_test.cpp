#include "core/wire/tls/names.h"

#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/wire/tls/cipher_suite.h"
#include "core/wire/tls/extensions.h"

namespace wiretale::wire::tls {
namespace {

TEST(Alerts, OfIanasRegistryHaveTheirNames) {
  const std::map<std::uint32_t, std::string_view> registry{{0, "close_notify"},
                                                           {10, "unexpected_message"},
                                                           {20, "bad_record_mac"},
                                                           {22, "record_overflow"},
                                                           {40, "handshake_failure"},
                                                           {42, "bad_certificate"},
                                                           {45, "certificate_expired"},
                                                           {47, "illegal_parameter"},
                                                           {48, "unknown_ca"},
                                                           {50, "decode_error"},
                                                           {51, "decrypt_error"},
                                                           {70, "protocol_version"},
                                                           {86, "inappropriate_fallback"},
                                                           {100, "no_renegotiation"},
                                                           {112, "unrecognized_name"},
                                                           {116, "certificate_required"},
                                                           {120, "no_application_protocol"}};
  for (const auto& [code, name] : registry) EXPECT_EQ(alertName(code), name);
  EXPECT_EQ(alertReading(116).value, "116 certificate_required");
  EXPECT_EQ(alertReading(200).meaning, "An alert that does not exist.");
}

TEST(CipherSuites, OfIanasRegistryHaveTheirNamesAndKeyExchange) {
  const std::vector<std::tuple<std::uint32_t, std::string_view, KeyExchange>> registry{
      {0x002F, "TLS_RSA_WITH_AES_128_CBC_SHA", KeyExchange::Rsa},
      {0x003B, "TLS_RSA_WITH_NULL_SHA256", KeyExchange::Rsa},
      {0x009C, "TLS_RSA_WITH_AES_128_GCM_SHA256", KeyExchange::Rsa},
      {0x009E, "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256", KeyExchange::Dhe},
      {0x00A6, "TLS_DH_anon_WITH_AES_128_GCM_SHA256", KeyExchange::DheAnonymous},
      {0x00A8, "TLS_PSK_WITH_AES_128_GCM_SHA256", KeyExchange::Psk},
      {0x00AA, "TLS_DHE_PSK_WITH_AES_128_GCM_SHA256", KeyExchange::DhePsk},
      {0x00AC, "TLS_RSA_PSK_WITH_AES_128_GCM_SHA256", KeyExchange::RsaPsk},
      {0x00FF, "TLS_EMPTY_RENEGOTIATION_INFO_SCSV", KeyExchange::None},
      {0x1301, "TLS_AES_128_GCM_SHA256", KeyExchange::Tls13},
      {0x1303, "TLS_CHACHA20_POLY1305_SHA256", KeyExchange::Tls13},
      {0xC018, "TLS_ECDH_anon_WITH_AES_128_CBC_SHA", KeyExchange::EcdheAnonymous},
      {0xC02B, "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256", KeyExchange::Ecdhe},
      {0xC02F, "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", KeyExchange::Ecdhe},
      {0xC037, "TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256", KeyExchange::EcdhePsk},
      {0xCCA8, "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256", KeyExchange::Ecdhe},
      {0xFFFE, "", KeyExchange::None}};
  for (const auto& [code, name, exchange] : registry) {
    EXPECT_EQ(cipherSuiteName(code), name) << code;
    EXPECT_EQ(keyExchangeOf(code), exchange) << name;
  }
}

TEST(CipherSuites, ThatHaveANameHaveAMeaningToo) {
  int named = 0;
  for (std::uint32_t code = 0; code <= 0xFFFF; ++code) {
    if (cipherSuiteName(code).empty()) continue;
    ++named;
    EXPECT_NE(cipherSuiteReading(code).meaning, "A cipher suite unknown here.") << cipherSuiteName(code);
  }
  EXPECT_GT(named, 150);
}

TEST(Grease, IsToldFromWhatIsUnknown) {
  EXPECT_TRUE(isGrease(0x0A0A));
  EXPECT_TRUE(isGrease(0xFAFA));
  EXPECT_FALSE(isGrease(0x0A1A));
  EXPECT_FALSE(isGrease(0x0A0B));
  EXPECT_FALSE(isGrease(0x10A0A));
  EXPECT_EQ(groupReading(0x2A2A).value, "0x2a2a GREASE");
}

TEST(Names, AreThoseOfTheRegistries) {
  EXPECT_EQ(groupName(29), "x25519");
  EXPECT_EQ(groupName(23), "secp256r1");
  EXPECT_EQ(groupReading(0x0100).value, "0x0100 ffdhe2048");
  EXPECT_EQ(signatureSchemeReading(0x0804).value, "0x0804 rsa_pss_rsae_sha256");
  EXPECT_EQ(versionReading(0x0304).value, "0x0304 TLS 1.3");
  EXPECT_EQ(contentTypeReading(23).value, "23 Application Data");
  EXPECT_EQ(handshakeTypeName(254), "message_hash");
  EXPECT_EQ(extensionName(51), "key_share");
  EXPECT_EQ(extensionName(0x1234), "");
}

}  // namespace
}  // namespace wiretale::wire::tls
