#pragma once

#include <optional>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/tls/cipher_suite.h"
#include "core/tls/octets.h"

namespace wiretale::tls {

/// What one side brings to Diffie-Hellman and keeps to itself.
struct OwnShare {
  std::optional<Group> group{};  ///< none: finite field, modulo `prime`
  Octets privateKey{};           ///< X25519: the 32 bytes of RFC 7748; else the number, big endian
  Octets prime{};                ///< of a finite field, big endian
};

/// The shared secret of `own` and the peer's public value, as the key schedule takes it: X25519's 32 bytes (RFC 7748),
/// the x coordinate (RFC 8422 §5.10; `peerPublic` is an uncompressed point), or g^xy without leading zeros (RFC 5246
/// §8.1.2).
tl::expected<Octets, Phrase> sharedSecretOf(const OwnShare& own, wire::Bytes peerPublic);

/// RFC 5246 §7.4.7.1: what the client encrypted with the server's public key (PKCS #1 v1.5). `privateKey` is PKCS #8
/// DER.
tl::expected<Octets, Phrase> rsaDecrypt(wire::Bytes privateKey, wire::Bytes ciphertext);

}  // namespace wiretale::tls
