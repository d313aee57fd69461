#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/tls/octets.h"
#include "core/tls/record_protection_suite.h"

namespace wiretale::tls {

/// What one side protects its records with, from one change of keys to the next.
struct RecordKeys {
  Version version = Version::Tls13;
  RecordCipher cipher = RecordCipher::Aes128Gcm;
  std::optional<Digest> mac{};  ///< TLS 1.2 without AEAD
  bool encryptThenMac = false;  ///< RFC 7366; CBC alone
  Octets key{};
  Octets iv{};  ///< the part of the nonce that is not in the records
  Octets macKey{};
  std::string name{};  ///< "client handshake", "server application 1"

  bool operator==(const RecordKeys&) const = default;
};

enum class RecordState : std::uint8_t {
  Plain,        ///< nothing protects it
  Decrypted,    ///< and its tag or MAC is right
  Undecrypted,  ///< the plaintext is not known; `problem` says why
};

/// One record, taken apart (RFC 5246 §6.2, RFC 8446 §5.2, RFC 6347 §4.1).
struct OpenedRecord {
  RecordState state = RecordState::Plain;
  std::uint8_t type = 0;         ///< content type in its header
  std::uint8_t contentType = 0;  ///< of the plaintext; TLS 1.3 hides it in there
  std::uint16_t version = 0;     ///< in its header
  std::uint16_t epoch = 0;       ///< DTLS
  std::uint64_t sequence = 0;    ///< within its keys; not on the wire but for DTLS
  std::uint32_t generation = 0;  ///< 0: before the first keys; each change of keys counts
  std::string keys{};            ///< name of the keys

  Octets nonce{};           ///< of an AEAD; the IV of CBC
  Octets additionalData{};  ///< of an AEAD; what the MAC covers in front of the content
  Octets ciphertext{};      ///< without nonce, tag and MAC
  Octets tag{};             ///< or MAC
  Octets plaintext{};       ///< the content, without padding
  std::size_t padding = 0;  ///< bytes of padding taken off: CBC's with its length byte, or TLS 1.3's zeros

  std::optional<Phrase> problem{};
};

/// Opens a record, its header included, with the keys of the side that sent it. `sequence` counts from 0 since these
/// keys came; DTLS has its own in the header. What is wrong with it is said in the result.
OpenedRecord openRecord(const RecordKeys& keys, std::uint64_t sequence, wire::Bytes record);

/// A record that nothing protects, or that cannot be opened for the reason given.
OpenedRecord plainRecord(wire::Bytes record, bool dtls);
OpenedRecord undecryptedRecord(wire::Bytes record, bool dtls, Phrase reason);

/// What a sender chooses freely.
struct SealChoice {
  Octets explicitNonce{};   ///< TLS 1.2: GCM's 8 bytes, CBC's IV of 16
  std::size_t padding = 0;  ///< TLS 1.3: zeros; CBC: whole blocks more than needed, up to 15
};

/// The other way round: the record of a content, with its header. DTLS: epoch << 48 | sequence number.
tl::expected<Octets, Phrase> sealRecord(const RecordKeys& keys, std::uint64_t sequence, std::uint8_t contentType,
                                        wire::Bytes content, const SealChoice& choice = {});

}  // namespace wiretale::tls
