#include "core/tls/cipher_suite.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace wiretale::tls {
namespace {

using enum CipherSuite;

constexpr std::array kSuites{
    CipherSuiteInfo{Aes128Gcm, "TLS_AES_128_GCM_SHA256", "TLS_AES_128_GCM_SHA256", KeyExchange::Tls13},
    CipherSuiteInfo{Aes256Gcm, "TLS_AES_256_GCM_SHA384", "TLS_AES_256_GCM_SHA384", KeyExchange::Tls13},
    CipherSuiteInfo{ChaCha20, "TLS_CHACHA20_POLY1305_SHA256", "TLS_CHACHA20_POLY1305_SHA256", KeyExchange::Tls13},

    CipherSuiteInfo{EcdheEcdsaAes128Gcm, "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256", "ECDHE-ECDSA-AES128-GCM-SHA256",
                    KeyExchange::Ecdhe},
    CipherSuiteInfo{EcdheEcdsaAes256Gcm, "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384", "ECDHE-ECDSA-AES256-GCM-SHA384",
                    KeyExchange::Ecdhe},
    CipherSuiteInfo{EcdheEcdsaChaCha20, "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
                    "ECDHE-ECDSA-CHACHA20-POLY1305", KeyExchange::Ecdhe},
    CipherSuiteInfo{EcdheEcdsaAes128Cbc, "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA", "ECDHE-ECDSA-AES128-SHA",
                    KeyExchange::Ecdhe},
    CipherSuiteInfo{EcdheEcdsaNull, "TLS_ECDHE_ECDSA_WITH_NULL_SHA", "ECDHE-ECDSA-NULL-SHA", KeyExchange::Ecdhe, false},
    CipherSuiteInfo{EcdheRsaAes128Gcm, "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", "ECDHE-RSA-AES128-GCM-SHA256",
                    KeyExchange::Ecdhe},
    CipherSuiteInfo{EcdheRsaAes256Gcm, "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384", "ECDHE-RSA-AES256-GCM-SHA384",
                    KeyExchange::Ecdhe},
    CipherSuiteInfo{EcdheRsaChaCha20, "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256", "ECDHE-RSA-CHACHA20-POLY1305",
                    KeyExchange::Ecdhe},
    CipherSuiteInfo{EcdheRsaAes128Cbc, "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA", "ECDHE-RSA-AES128-SHA",
                    KeyExchange::Ecdhe},
    CipherSuiteInfo{EcdheRsaNull, "TLS_ECDHE_RSA_WITH_NULL_SHA", "ECDHE-RSA-NULL-SHA", KeyExchange::Ecdhe, false},

    CipherSuiteInfo{DheRsaAes128Gcm, "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256", "DHE-RSA-AES128-GCM-SHA256",
                    KeyExchange::Dhe},
    CipherSuiteInfo{DheRsaAes256Gcm, "TLS_DHE_RSA_WITH_AES_256_GCM_SHA384", "DHE-RSA-AES256-GCM-SHA384",
                    KeyExchange::Dhe},
    CipherSuiteInfo{DheRsaChaCha20, "TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256", "DHE-RSA-CHACHA20-POLY1305",
                    KeyExchange::Dhe},
    CipherSuiteInfo{DheRsaAes128Cbc, "TLS_DHE_RSA_WITH_AES_128_CBC_SHA", "DHE-RSA-AES128-SHA", KeyExchange::Dhe},

    CipherSuiteInfo{RsaAes128Gcm, "TLS_RSA_WITH_AES_128_GCM_SHA256", "AES128-GCM-SHA256", KeyExchange::Rsa},
    CipherSuiteInfo{RsaAes256Gcm, "TLS_RSA_WITH_AES_256_GCM_SHA384", "AES256-GCM-SHA384", KeyExchange::Rsa},
    CipherSuiteInfo{RsaAes128Cbc, "TLS_RSA_WITH_AES_128_CBC_SHA", "AES128-SHA", KeyExchange::Rsa},
    CipherSuiteInfo{RsaAes256Cbc, "TLS_RSA_WITH_AES_256_CBC_SHA", "AES256-SHA", KeyExchange::Rsa},
    CipherSuiteInfo{RsaAes128CbcSha256, "TLS_RSA_WITH_AES_128_CBC_SHA256", "AES128-SHA256", KeyExchange::Rsa},
    CipherSuiteInfo{RsaNullSha256, "TLS_RSA_WITH_NULL_SHA256", "NULL-SHA256", KeyExchange::Rsa, false},
};

}  // namespace

std::span<const CipherSuiteInfo> cipherSuites() {
  return kSuites;
}

const CipherSuiteInfo& infoOf(CipherSuite suite) {
  const auto found = std::ranges::find(kSuites, suite, &CipherSuiteInfo::suite);
  assert(found != kSuites.end());
  return *found;
}

std::optional<CipherSuite> cipherSuiteOf(std::uint16_t code) {
  const auto found = std::ranges::find(kSuites, static_cast<CipherSuite>(code), &CipherSuiteInfo::suite);
  if (found == kSuites.end()) return std::nullopt;
  return found->suite;
}

std::optional<CipherSuite> cipherSuiteNamed(std::string_view name) {
  const auto found = std::ranges::find_if(
      kSuites, [&](const CipherSuiteInfo& info) { return info.name == name || info.openSslName == name; });
  if (found == kSuites.end()) return std::nullopt;
  return found->suite;
}

std::string_view nameOf(Group group) {
  return group == Group::X25519 ? "X25519" : "P-256";
}

std::optional<Group> groupOf(std::uint16_t code) {
  const auto group = static_cast<Group>(code);
  if (group != Group::X25519 && group != Group::P256) return std::nullopt;
  return group;
}

}  // namespace wiretale::tls
