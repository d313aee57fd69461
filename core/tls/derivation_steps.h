#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/tls/derivation.h"
#include "core/tls/digest.h"

namespace wiretale::tls {

/// Makes a Derivation, one step after the other. After a step that failed the others do nothing: ask at the end.
/// Precondition of all: the inputs are there, the name is new.
class DerivationSteps {
 public:
  explicit DerivationSteps(Digest digest) : m_digest(digest) {}

  Digest digest() const { return m_digest; }
  /// From here on with another digest: a PSK may have one that its offer does not lead to.
  void use(Digest digest) { m_digest = digest; }
  bool has(std::string_view name) const { return m_derivation.find(name) != nullptr; }
  wire::Bytes octets(std::string_view name) const { return m_derivation.octets(name); }

  /// Where the steps from here on are written.
  void under(std::string_view rfc) { m_rfc = rfc; }

  void given(std::string name, wire::Bytes octets);
  /// `messages` is what the hashed messages are called: "ClientHello...ServerHello".
  void hash(std::string name, std::string messages, wire::Bytes bytes);
  void hmac(std::string name, std::string key, std::string data);
  void prf(std::string name, std::string secret, std::string label, std::initializer_list<std::string> seeds,
           std::size_t length);
  void slice(std::string name, std::string from, std::size_t offset, std::size_t length);
  /// "0" as salt or input key: as many zeros as the digest has bytes.
  void extract(std::string name, std::string salt, std::string inputKey);
  /// An empty `context` is the empty string.
  void expandLabel(std::string name, std::string secret, std::string label, std::string context, std::size_t length);
  void deriveSecret(std::string name, std::string secret, std::string label, std::string transcriptHash);
  /// What another calculation has made: `value` without its octets.
  void take(Value value, tl::expected<Octets, Phrase> octets);

  /// Compares a value with what somebody else has made of it.
  void compare(std::string_view name, wire::Bytes known) { m_derivation.compare(name, known); }

  tl::expected<Derivation, Phrase> finish() &&;

 private:
  Octets zerosOr(std::string_view name) const;

  Digest m_digest;
  std::string_view m_rfc;
  Derivation m_derivation;
  std::optional<Phrase> m_failure;
};

}  // namespace wiretale::tls
