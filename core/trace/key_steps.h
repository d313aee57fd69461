#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/phrase.h"
#include "core/tls/secrets.h"

namespace wiretale::trace {

/// What a step is for.
enum class KeyPhase : std::uint8_t {
  Randoms,      ///< what both sides say in the clear
  KeyExchange,  ///< how they come to a secret in common
  Secrets,      ///< what is made of it
  Keys,         ///< what encrypts records
  Finished,     ///< what proves that nobody changed the handshake
  Resumption,   ///< what a later connection starts from
};

/// Who has a value when it is made.
enum class KeyPlace : std::uint8_t {
  Wire,  ///< everybody who listens
  Client,
  Server,
  Both,  ///< each side makes it for itself
};

/// A step of how a connection comes to its keys: a value, what it is made of, and why.
struct KeyStep {
  std::string id;    ///< of the name: "master-secret", "client-handshake-traffic-secret"; unique
  std::string name;  ///< as the RFC calls it
  KeyPhase phase = KeyPhase::Secrets;
  KeyPlace place = KeyPlace::Both;
  std::vector<std::string> inputs;  ///< names: of earlier steps, of messages, of what a party has
  std::string formula;              ///< as the RFC writes it; empty for what is given
  std::vector<std::byte> value;
  std::string_view citation;                ///< "RFC 8446 §7.1"
  tls::Check check = tls::Check::NotKnown;  ///< beside OpenSSL's key log, or the message that carries it
  Phrase explanation;
};

/// The steps of one handshake of a connection, each behind those it is made of. Empty if the secrets are
/// (HandshakeSecrets::problem says why).
std::vector<KeyStep> keyStepsOf(const tls::OpenTape& tls, std::size_t connection, std::size_t handshake = 0);

}  // namespace wiretale::trace
