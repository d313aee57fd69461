#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/phrase.h"
#include "core/base/side.h"
#include "core/tls/derivation.h"
#include "core/tls/record_protection.h"
#include "core/tls/tape.h"

namespace wiretale::tls {

/// A handshake message as somebody reads it who has all keys.
struct ReadMessage {
  Side from = Side::Client;
  std::size_t record = 0;     ///< in which record of `from` it ends
  std::size_t handshake = 0;  ///< which of the connection's handshakes it belongs to
  Octets bytes;               ///< with its header, as `from` wrote it
};

/// One handshake's values.
struct HandshakeSecrets {
  Derivation derivation;
  std::optional<Phrase> problem;     ///< why it is empty
  std::size_t unexplainedLines = 0;  ///< lines of the key log that are of this handshake and equal no value
};

/// A connection's secrets and contents, all calculated by our own code from what was on the wire and from the private
/// keys that the parties had; the key log only checks it.
struct ConnectionSecrets {
  std::optional<Version> version;
  std::vector<HandshakeSecrets> handshakes;    ///< one; with renegotiation (TLS 1.2) several
  PerSide<std::vector<OpenedRecord>> records;  ///< as in TapeConnection::records
  std::vector<ReadMessage> messages;           ///< in the order of the conversation
};

/// Of each connection of the tape.
std::vector<ConnectionSecrets> secretsOf(const Tape& tape);

/// What TLS says in a scenario, and what it means to somebody who has all keys.
struct OpenTape {
  Tape tape;
  std::vector<ConnectionSecrets> secrets;  ///< by connection of the tape
};

}  // namespace wiretale::tls
