#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/tls/octets.h"
#include "core/tls/record_protection_suite.h"

namespace wiretale::tls {

/// The longest text that the bench takes, in bytes: RSA does 190 of them in a millisecond.
inline constexpr std::size_t kLongestBenchText = 65'536;

struct BenchRequest {
  Octets text;
  std::uint64_t seed = 1;                         ///< of keys, nonces and RSA's padding
  RecordCipher cipher = RecordCipher::Aes128Gcm;  ///< Aes128Gcm or Aes256Gcm
  bool cutIntoBlocks = false;  ///< RSA: a text that is longer than one block goes into several; else that is a problem
  bool keyInTheClear = false;  ///< the symmetric key is handed over where everybody can read it
};

/// The processor time of one operation on this thread: the shortest of several runs.
struct BenchTime {
  std::chrono::nanoseconds cpu{};
  unsigned runs = 0;
};

/// Something that crosses the network, for everybody to see.
struct Sent {
  std::string name;  ///< "key", "nonce", "ciphertext", "tag", "public key", "wrapped key", "block 1"
  Octets bytes;
};

/// One key for both directions of the lock.
struct SymmetricBench {
  Octets key;
  Octets nonce;
  Octets ciphertext;
  Octets tag;
  Octets decrypted;
  BenchTime encrypting;
  BenchTime decrypting;
  std::vector<Sent> sent;
};

/// RSA-2048 with OAEP and SHA-256 (RFC 8017 §7.1): everybody may have the public key, and only the private one opens.
struct AsymmetricBench {
  Octets publicKey;            ///< SubjectPublicKeyInfo DER
  Octets privateKey;           ///< PKCS #8 DER
  std::size_t blockLimit = 0;  ///< most bytes in one block: modulus - 2 * hash - 2
  std::vector<Octets> blocks;
  Octets decrypted;
  BenchTime encrypting;
  BenchTime decrypting;
  std::vector<Sent> sent;
  std::optional<Phrase> problem;  ///< the text is too long: nothing is encrypted
};

/// What TLS does: a fresh symmetric key for the text, and RSA for that key alone.
struct HybridBench {
  SymmetricBench text;
  Octets wrappedKey;
  Octets unwrappedKey;
  BenchTime wrapping;
  BenchTime unwrapping;
  std::vector<Sent> sent;
};

struct CipherBench {
  SymmetricBench symmetric;
  AsymmetricBench asymmetric;
  HybridBench hybrid;
};

/// Encrypts the text in all three ways and decrypts it again. Same request, same bytes; the times are measured. The RSA
/// key is made at the first use of a seed, which takes up to a second: not for a thread that must not wait. Whoever
/// does not want to wait any longer leaves the result.
tl::expected<CipherBench, Phrase> runCipherBench(const BenchRequest& request);

/// What somebody can make of the things sent who has nothing else: the text, if there is a key among them that opens
/// it.
std::optional<Octets> eavesdrop(const std::vector<Sent>& sent);

}  // namespace wiretale::tls
