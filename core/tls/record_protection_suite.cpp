#include "core/tls/record_protection_suite.h"

#include <algorithm>
#include <array>

namespace wiretale::tls {
namespace {

using enum RecordCipher;
using enum KeyExchange;
using enum Digest;

// RFC 8446 §B.4, RFC 5246 §A.5, RFC 5288, RFC 5289, RFC 8422, RFC 7905. Sorted by code.
constexpr std::array kSuites{
    ProtectionSuite{0x0002, Rsa, Null, Sha256, Sha1},           // TLS_RSA_WITH_NULL_SHA
    ProtectionSuite{0x002F, Rsa, Aes128Cbc, Sha256, Sha1},      // TLS_RSA_WITH_AES_128_CBC_SHA
    ProtectionSuite{0x0033, Dhe, Aes128Cbc, Sha256, Sha1},      // TLS_DHE_RSA_WITH_AES_128_CBC_SHA
    ProtectionSuite{0x0035, Rsa, Aes256Cbc, Sha256, Sha1},      // TLS_RSA_WITH_AES_256_CBC_SHA
    ProtectionSuite{0x0039, Dhe, Aes256Cbc, Sha256, Sha1},      // TLS_DHE_RSA_WITH_AES_256_CBC_SHA
    ProtectionSuite{0x003B, Rsa, Null, Sha256, Sha256},         // TLS_RSA_WITH_NULL_SHA256
    ProtectionSuite{0x003C, Rsa, Aes128Cbc, Sha256, Sha256},    // TLS_RSA_WITH_AES_128_CBC_SHA256
    ProtectionSuite{0x003D, Rsa, Aes256Cbc, Sha256, Sha256},    // TLS_RSA_WITH_AES_256_CBC_SHA256
    ProtectionSuite{0x0067, Dhe, Aes128Cbc, Sha256, Sha256},    // TLS_DHE_RSA_WITH_AES_128_CBC_SHA256
    ProtectionSuite{0x006B, Dhe, Aes256Cbc, Sha256, Sha256},    // TLS_DHE_RSA_WITH_AES_256_CBC_SHA256
    ProtectionSuite{0x009C, Rsa, Aes128Gcm, Sha256},            // TLS_RSA_WITH_AES_128_GCM_SHA256
    ProtectionSuite{0x009D, Rsa, Aes256Gcm, Sha384},            // TLS_RSA_WITH_AES_256_GCM_SHA384
    ProtectionSuite{0x009E, Dhe, Aes128Gcm, Sha256},            // TLS_DHE_RSA_WITH_AES_128_GCM_SHA256
    ProtectionSuite{0x009F, Dhe, Aes256Gcm, Sha384},            // TLS_DHE_RSA_WITH_AES_256_GCM_SHA384
    ProtectionSuite{0x1301, Tls13, Aes128Gcm, Sha256},          // TLS_AES_128_GCM_SHA256
    ProtectionSuite{0x1302, Tls13, Aes256Gcm, Sha384},          // TLS_AES_256_GCM_SHA384
    ProtectionSuite{0x1303, Tls13, ChaCha20Poly1305, Sha256},   // TLS_CHACHA20_POLY1305_SHA256
    ProtectionSuite{0xC006, Ecdhe, Null, Sha256, Sha1},         // TLS_ECDHE_ECDSA_WITH_NULL_SHA
    ProtectionSuite{0xC009, Ecdhe, Aes128Cbc, Sha256, Sha1},    // TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA
    ProtectionSuite{0xC00A, Ecdhe, Aes256Cbc, Sha256, Sha1},    // TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA
    ProtectionSuite{0xC010, Ecdhe, Null, Sha256, Sha1},         // TLS_ECDHE_RSA_WITH_NULL_SHA
    ProtectionSuite{0xC013, Ecdhe, Aes128Cbc, Sha256, Sha1},    // TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA
    ProtectionSuite{0xC014, Ecdhe, Aes256Cbc, Sha256, Sha1},    // TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA
    ProtectionSuite{0xC023, Ecdhe, Aes128Cbc, Sha256, Sha256},  // TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256
    ProtectionSuite{0xC024, Ecdhe, Aes256Cbc, Sha384, Sha384},  // TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384
    ProtectionSuite{0xC027, Ecdhe, Aes128Cbc, Sha256, Sha256},  // TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256
    ProtectionSuite{0xC028, Ecdhe, Aes256Cbc, Sha384, Sha384},  // TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384
    ProtectionSuite{0xC02B, Ecdhe, Aes128Gcm, Sha256},          // TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256
    ProtectionSuite{0xC02C, Ecdhe, Aes256Gcm, Sha384},          // TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384
    ProtectionSuite{0xC02F, Ecdhe, Aes128Gcm, Sha256},          // TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
    ProtectionSuite{0xC030, Ecdhe, Aes256Gcm, Sha384},          // TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384
    ProtectionSuite{0xCCA8, Ecdhe, ChaCha20Poly1305, Sha256},   // TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256
    ProtectionSuite{0xCCA9, Ecdhe, ChaCha20Poly1305, Sha256},   // TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256
    ProtectionSuite{0xCCAA, Dhe, ChaCha20Poly1305, Sha256},     // TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256
};
static_assert(std::ranges::is_sorted(kSuites, {}, &ProtectionSuite::code));

}  // namespace

std::optional<ProtectionSuite> protectionSuiteOf(std::uint16_t code) {
  const auto found = std::ranges::lower_bound(kSuites, code, {}, &ProtectionSuite::code);
  if (found == kSuites.end() || found->code != code) return std::nullopt;
  return *found;
}

std::size_t keyLengthOf(RecordCipher cipher) {
  switch (cipher) {
    case Null:
      return 0;
    case Aes128Cbc:
    case Aes128Gcm:
      return 16;
    case Aes256Cbc:
    case Aes256Gcm:
    case ChaCha20Poly1305:
      break;
  }
  return 32;
}

std::size_t fixedIvLengthOf(RecordCipher cipher, bool tls13) {
  if (!isAead(cipher)) return 0;
  return tls13 || cipher == ChaCha20Poly1305 ? 12 : 4;
}

bool isAead(RecordCipher cipher) {
  return cipher == Aes128Gcm || cipher == Aes256Gcm || cipher == ChaCha20Poly1305;
}

bool isCbc(RecordCipher cipher) {
  return cipher == Aes128Cbc || cipher == Aes256Cbc;
}

}  // namespace wiretale::tls
