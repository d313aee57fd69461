#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/side.h"
#include "core/trace/records.h"

namespace wiretale::trace {

struct Trace;

/// TLS over a connection.
struct SecureConnection {
  ConnectionIndex connection = kNoConnection;
  std::uint32_t tape = 0;              ///< which of the tape's connections it is
  PerSide<std::uint64_t> streamBegin;  ///< where each side's TLS begins in its byte stream

  bool operator==(const SecureConnection&) const = default;
};

/// The bytes of a TLS record that a packet carries.
struct RecordPiece {
  std::size_t record = 0;        ///< which of the sender's records on the tape
  std::uint32_t begin = 0;       ///< of the packet's payload
  std::uint32_t end = 0;         ///< behind the last
  std::uint64_t offset = 0;      ///< of `begin` within the record
  std::uint64_t recordSize = 0;  ///< with its header

  bool completes() const { return offset + (end - begin) == recordSize; }
  bool operator==(const RecordPiece&) const = default;
};

/// Bytes of a side's stream.
struct StreamRange {
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
};

/// What the packet carries of its sender's TCP stream, or of all that its sender's datagrams carry
/// (Trace::datagramBytes): to TLS either is a stream.
StreamRange payloadOf(const Trace& trace, const PacketRecord& packet);

/// TLS over the packet's connection; nullptr: none.
const SecureConnection* secureConnectionOf(const Trace& trace, const PacketRecord& packet);

/// What the packet carries of TLS records, in order; none if its payload is not of TLS.
std::vector<RecordPiece> recordPiecesOf(const Trace& trace, const PacketRecord& packet);

/// The handshake messages, by their index among ConnectionSecrets::messages, of which the packet carries the last byte;
/// as far as our own reading of the records goes.
std::vector<std::size_t> messagesEndingIn(const Trace& trace, const PacketRecord& packet);

}  // namespace wiretale::trace
