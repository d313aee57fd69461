#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/phrase.h"
#include "core/wire/big_endian.h"
#include "core/wire/tls/names.h"

namespace wiretale::wire::tls {

constexpr std::size_t kRecordHeaderSize = 5;
constexpr std::size_t kDtlsRecordHeaderSize = 13;
/// RFC 5246 §6.2.3: the most that a protected fragment may have. TLS 1.3 allows less: 2^14 + 256.
constexpr std::size_t kMaxFragment = 16'384 + 2'048;

/// What is wrong in bytes, and where: bytes from the start of what was read.
struct WireError {
  std::size_t offset = 0;
  Phrase what;

  bool operator==(const WireError&) const = default;
};

/// Where a record stands in its stream, or in its datagram (RFC 8446 §5.1, RFC 6347 §4.1).
struct Record {
  std::size_t offset = 0;  ///< of its header
  std::uint8_t type = 0;   ///< a ContentType
  std::uint16_t version = 0;
  std::uint16_t length = 0;  ///< of the fragment behind the header
  std::size_t headerSize = kRecordHeaderSize;
  std::uint16_t epoch = 0;           ///< DTLS: how often the keys changed
  std::uint64_t sequenceNumber = 0;  ///< DTLS: 48 bits, within the epoch

  bool is(ContentType wanted) const { return type == static_cast<std::uint8_t>(wanted); }
  std::size_t begin() const { return offset + headerSize; }  ///< of the fragment
  std::size_t end() const { return begin() + length; }
  Bytes fragment(Bytes stream) const { return stream.subspan(begin(), length); }
  Bytes bytes(Bytes stream) const { return stream.subspan(offset, headerSize + length); }  ///< header and fragment

  bool operator==(const Record&) const = default;
};

/// The records of a stream as far as it is there.
struct RecordScan {
  std::vector<Record> records;     ///< those that are complete, in order
  std::size_t end = 0;             ///< behind the last of them: where a scan of the stream grown longer goes on
  std::size_t missing = 0;         ///< bytes that the incomplete record at `end` lacks at least; 0: none begins there
  std::optional<WireError> error;  ///< why nothing can be read at `end`, however much follows
};

/// One direction of a TLS connection, from the record that begins at `from` on.
RecordScan scanRecords(Bytes stream, std::size_t from = 0);

/// The records of one DTLS datagram. An incomplete one is an error here: nothing follows.
RecordScan scanDatagram(Bytes datagram);

}  // namespace wiretale::wire::tls
