#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "core/tls/cipher_suite.h"
#include "core/tls/digest.h"

namespace wiretale::tls {

enum class RecordCipher : std::uint8_t { Null, Aes128Cbc, Aes256Cbc, Aes128Gcm, Aes256Gcm, ChaCha20Poly1305 };

/// What a cipher suite says about keys and records.
struct ProtectionSuite {
  std::uint16_t code = 0;  ///< IANA's
  KeyExchange keyExchange = KeyExchange::Tls13;
  RecordCipher cipher = RecordCipher::Aes128Gcm;
  Digest digest = Digest::Sha256;  ///< of the PRF, or of HKDF
  std::optional<Digest> mac = {};  ///< of records; none: the cipher is an AEAD

  bool operator==(const ProtectionSuite&) const = default;
};

/// Nothing if no records of this suite can be read here.
std::optional<ProtectionSuite> protectionSuiteOf(std::uint16_t code);

/// Bytes of a key for one direction.
std::size_t keyLengthOf(RecordCipher cipher);
/// Bytes of what the key schedule gives for nonces: TLS 1.2's GCM gets 4 ("salt", RFC 5288 §3), other AEADs 12. CBC of
/// TLS 1.2 none: its IVs are in the records.
std::size_t fixedIvLengthOf(RecordCipher cipher, bool tls13);
bool isAead(RecordCipher cipher);
bool isCbc(RecordCipher cipher);

}  // namespace wiretale::tls
