#pragma once

#include <cstddef>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/tls/octets.h"
#include "core/tls/record_protection_suite.h"

namespace wiretale::tls {

/// Bytes of the tag of every AEAD here.
inline constexpr std::size_t kTagLength = 16;

struct AeadInput {
  RecordCipher cipher = RecordCipher::Aes128Gcm;  ///< an AEAD
  wire::Bytes key;
  wire::Bytes nonce;  ///< 12 bytes
  wire::Bytes additionalData;
};

/// RFC 5116 §2.2: ciphertext as long as the plaintext, the tag behind it.
tl::expected<Octets, Phrase> aeadSeal(const AeadInput& input, wire::Bytes plaintext);
/// RFC 5116 §2.3: the plaintext, or an error if the tag does not fit.
tl::expected<Octets, Phrase> aeadOpen(const AeadInput& input, wire::Bytes ciphertext, wire::Bytes tag);

}  // namespace wiretale::tls
