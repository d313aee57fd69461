#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace wiretale::tls {

enum class Version : std::uint16_t { Tls12 = 0x0303, Tls13 = 0x0304, Dtls12 = 0xfefd };

/// The cipher suites that can be chosen, by their code points (IANA "TLS Cipher Suites").
enum class CipherSuite : std::uint16_t {
  // TLS 1.3 (RFC 8446 §B.4)
  Aes128Gcm = 0x1301,
  Aes256Gcm = 0x1302,
  ChaCha20 = 0x1303,
  // TLS 1.2, keys agreed upon by ephemeral Diffie-Hellman on a curve
  EcdheEcdsaAes128Gcm = 0xc02b,
  EcdheEcdsaAes256Gcm = 0xc02c,
  EcdheEcdsaChaCha20 = 0xcca9,
  EcdheEcdsaAes128Cbc = 0xc009,
  EcdheEcdsaNull = 0xc006,
  EcdheRsaAes128Gcm = 0xc02f,
  EcdheRsaAes256Gcm = 0xc030,
  EcdheRsaChaCha20 = 0xcca8,
  EcdheRsaAes128Cbc = 0xc013,
  EcdheRsaNull = 0xc010,
  // TLS 1.2, ephemeral Diffie-Hellman in a finite field
  DheRsaAes128Gcm = 0x009e,
  DheRsaAes256Gcm = 0x009f,
  DheRsaChaCha20 = 0xccaa,
  DheRsaAes128Cbc = 0x0033,
  // TLS 1.2, the pre-master secret encrypted with the server's RSA key
  RsaAes128Gcm = 0x009c,
  RsaAes256Gcm = 0x009d,
  RsaAes128Cbc = 0x002f,
  RsaAes256Cbc = 0x0035,
  RsaAes128CbcSha256 = 0x003c,
  RsaNullSha256 = 0x003b,
};

enum class KeyExchange : std::uint8_t { Tls13, Ecdhe, Dhe, Rsa };

struct CipherSuiteInfo {
  CipherSuite suite;
  std::string_view name;         ///< as IANA has it: "TLS_RSA_WITH_AES_128_GCM_SHA256"
  std::string_view openSslName;  ///< as OpenSSL has it: "AES128-GCM-SHA256"
  KeyExchange keyExchange;
  bool encrypts = true;
};

/// Every CipherSuite, those of TLS 1.3 first.
std::span<const CipherSuiteInfo> cipherSuites();
const CipherSuiteInfo& infoOf(CipherSuite suite);
/// By code point, as it stands in a ServerHello.
std::optional<CipherSuite> cipherSuiteOf(std::uint16_t code);
/// By either name.
std::optional<CipherSuite> cipherSuiteNamed(std::string_view name);

/// Where Diffie-Hellman is done, by code points (IANA "TLS Supported Groups"). Only those whose use in OpenSSL draws
/// the same random bytes on every machine.
enum class Group : std::uint16_t { P256 = 0x0017, X25519 = 0x001d };

/// "X25519", "P-256".
std::string_view nameOf(Group group);
std::optional<Group> groupOf(std::uint16_t code);

}  // namespace wiretale::tls
