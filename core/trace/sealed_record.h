#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/phrase.h"
#include "core/trace/records.h"
#include "core/trace/secure_connection.h"
#include "core/wire/field.h"

namespace wiretale::trace {

struct Trace;

/// An encrypted record, of which a packet carries bytes, as somebody sees it who has the keys.
struct SealedRecord {
  RecordPiece piece;                 ///< what the packet carries of it
  std::string keys;                  ///< what encrypts it: "client_handshake", "server_application_0"
  std::uint64_t sequence = 0;        ///< its number under these keys, which is not on the wire
  std::vector<std::byte> wire;       ///< the whole record, as it arrives
  std::vector<wire::Field> outside;  ///< of `wire`: header, nonce if it is there, ciphertext, tag

  std::vector<std::byte> nonce;           ///< of the AEAD; the IV of CBC
  std::vector<std::byte> additionalData;  ///< what is authenticated with it, and not encrypted
  std::vector<std::byte> ciphertext;
  std::vector<std::byte> tag;        ///< or MAC
  std::vector<std::byte> plaintext;  ///< TLS 1.3: with the true type and the padding (RFC 8446 §5.2)
  std::vector<wire::Field> inside;   ///< of `plaintext`
  std::optional<Phrase> problem;     ///< why there is no plaintext
};

/// The encrypted records of which a packet carries bytes, in order; to Insight::Wire only those that can be read
/// without keys.
std::vector<SealedRecord> sealedRecordsOf(const Trace& trace, const PacketRecord& packet);

}  // namespace wiretale::trace
