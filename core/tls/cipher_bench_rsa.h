#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/tls/handle.h"
#include "core/tls/octets.h"

// RSA for the cipher bench's own sources.
namespace wiretale::tls {

class BenchRsa {
 public:
  static tl::expected<BenchRsa, Phrase> make(std::uint64_t seed);

  /// RFC 8017 §7.1.1: "If mLen > k - 2hLen - 2, output "message too long" and stop."
  std::size_t blockLimit() const;
  Octets publicKey() const;   ///< SubjectPublicKeyInfo DER
  Octets privateKey() const;  ///< PKCS #8 DER

  /// Block after block of at most blockLimit() bytes; one even of nothing. The padding is drawn from (seed, `label`).
  tl::expected<std::vector<Octets>, Phrase> encrypt(wire::Bytes text, std::string_view label) const;
  tl::expected<Octets, Phrase> decrypt(const std::vector<Octets>& blocks, std::string_view label) const;

 private:
  BenchRsa(std::uint64_t seed, KeyHandle key) : m_seed(seed), m_key(std::move(key)) {}

  std::uint64_t m_seed;
  KeyHandle m_key;
};

}  // namespace wiretale::tls
