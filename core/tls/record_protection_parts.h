#pragma once

#include <optional>

#include "core/tls/record_protection.h"

// The parts of record_protection.h, for its own sources.
namespace wiretale::tls {

/// 13 bytes that MACs and TLS 1.2's AEADs cover in front of the content: sequence number, type, version, length
/// (RFC 5246 §6.2.3.1, §6.2.3.3).
Octets pseudoHeader(std::uint64_t sequence, std::uint8_t type, std::uint16_t version, std::size_t length);

/// Fill in the record's parts from its fragment and say what is wrong. Sequence, type and version are there.
std::optional<Phrase> openAead12(const RecordKeys& keys, wire::Bytes fragment, OpenedRecord& record);
std::optional<Phrase> openAead13(const RecordKeys& keys, wire::Bytes fragment, OpenedRecord& record);
std::optional<Phrase> openMac(const RecordKeys& keys, wire::Bytes fragment, OpenedRecord& record);

/// The fragment of a record of which type, version and sequence are known.
struct SealHead {
  std::uint64_t sequence = 0;
  std::uint8_t type = 0;
  std::uint16_t version = 0;
};
tl::expected<Octets, Phrase> sealAead12(const RecordKeys& keys, const SealHead& head, wire::Bytes content,
                                        const SealChoice& choice);
tl::expected<Octets, Phrase> sealAead13(const RecordKeys& keys, const SealHead& head, wire::Bytes content,
                                        const SealChoice& choice);
tl::expected<Octets, Phrase> sealMac(const RecordKeys& keys, const SealHead& head, wire::Bytes content,
                                     const SealChoice& choice);

}  // namespace wiretale::tls
