#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/tls/octets.h"

namespace wiretale::tls {

/// How a value was made of its inputs.
enum class Operation : std::uint8_t {
  Given,            ///< it was on the wire, in a message, or somebody's secret from the start
  Hash,             ///< of messages, which the only input names
  Hmac,             ///< key, data
  RsaDecrypt,       ///< PKCS #1 v1.5 (RFC 8017 §7.2.2): private key, ciphertext
  KeyAgreement,     ///< Diffie-Hellman: own private key, the peer's public value
  Prf,              ///< TLS 1.2: secret, seeds in their order
  Slice,            ///< bytes [offset, offset + size) of the input
  HkdfExtract,      ///< salt, input key
  HkdfExpandLabel,  ///< secret, context; no second input: the context is empty
  DeriveSecret,     ///< secret, transcript hash
};

/// What somebody else has for a value: OpenSSL in its key log, a party in a message (a Finished, a binder), or the
/// other side of Diffie-Hellman.
enum class Check : std::uint8_t {
  NotKnown,  ///< nobody says it
  Verified,  ///< the same
  Differs,
};

/// One value of a key derivation.
struct Value {
  std::string name;  ///< as the RFC calls it: "master_secret", "Handshake Secret"; unique
  Octets octets;     ///< the value itself
  Operation operation = Operation::Given;
  std::vector<std::string> inputs{};  ///< names of earlier values, in the operation's order; "0" for zeros
  std::string label{};                ///< of the PRF or HKDF, without "tls13 "
  Octets info{};                      ///< the bytes beside the secret: HkdfLabel; the PRF's label and seeds
  std::size_t offset = 0;             ///< of a slice
  std::string_view rfc{};             ///< "RFC 8446 §7.1"
  Check check = Check::NotKnown;
};

/// The calculation as the RFC writes it: "PRF(pre_master_secret, "master secret", ClientHello.random +
/// ServerHello.random)[0..47]"; empty for what is given.
std::string formulaOf(const Value& value);

/// The values of one session's key derivation, each after those it is made of.
class Derivation {
 public:
  const std::vector<Value>& values() const { return m_values; }

  const Value* find(std::string_view name) const;
  /// Empty if there is no such value.
  wire::Bytes octets(std::string_view name) const;

  /// Puts the value behind the others. Precondition: no other has its name.
  void add(Value value);
  /// Compares a value with what somebody else has for it. Does nothing if there is no such value.
  void compare(std::string_view name, wire::Bytes known);

 private:
  std::vector<Value> m_values;
};

}  // namespace wiretale::tls
