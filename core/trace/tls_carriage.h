#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/side.h"
#include "core/tls/secrets.h"
#include "core/trace/records.h"
#include "core/trace/secure_connection.h"

// What carries what: TCP cuts the stream of records without looking at it, and records cut handshake messages, or hold
// several (RFC 8446 §5.1). Both ways, from packets to messages and back.
namespace wiretale::trace {

struct Trace;

/// Bytes of a handshake message in the content of one record.
struct MessagePart {
  std::size_t message = 0;   ///< into ConnectionSecrets::messages
  std::size_t record = 0;    ///< which of its sender's records
  std::size_t inRecord = 0;  ///< offset in that record's content
  std::size_t begin = 0;     ///< offset in the message, which begins with its header
  std::size_t length = 0;

  bool operator==(const MessagePart&) const = default;
};

/// The records that a message lies in, in order.
std::vector<MessagePart> partsOfMessage(const tls::ConnectionSecrets& secrets, std::size_t message);

/// The messages that lie in a record of `from`, in order; none if it does not hold handshake messages or cannot be
/// read.
std::vector<MessagePart> partsInRecord(const tls::ConnectionSecrets& secrets, Side from, std::size_t record);

/// A packet with bytes of a record.
struct RecordCarrier {
  Index packet = kNoIndex;
  RecordPiece piece;

  bool operator==(const RecordCarrier&) const = default;
};

/// The packets that carry bytes of a record, by the moment they were sent: those sent again, and copies, among them.
std::vector<RecordCarrier> packetsOfRecord(const Trace& trace, const SecureConnection& secure, Side from,
                                           std::size_t record);

/// A part of a message, as far as a packet carries it.
struct CarriedPart {
  MessagePart part;         ///< of a record that is not encrypted cut down to what is in this packet; else all of it
  std::uint32_t begin = 0;  ///< where it is in the packet's payload; of an encrypted record: all that is there of it
  std::uint32_t end = 0;    ///< behind the last byte

  bool operator==(const CarriedPart&) const = default;
};

/// What a packet carries of handshake messages, in order.
std::vector<CarriedPart> partsInPacket(const Trace& trace, const PacketRecord& packet);

/// The packets that carry bytes of a message, by the moment they were sent.
std::vector<Index> packetsOfMessage(const Trace& trace, const SecureConnection& secure, std::size_t message);

}  // namespace wiretale::trace
