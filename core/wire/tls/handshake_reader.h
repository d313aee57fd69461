#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/wire/tls/record.h"

namespace wiretale::wire::tls {

constexpr std::size_t kHandshakeHeaderSize = 4;
constexpr std::size_t kDtlsHandshakeHeaderSize = 12;
/// The most that is put together; the protocol would allow 2^24 - 1.
constexpr std::size_t kMaxHandshakeMessage = 128 * 1'024;

/// Bytes of a message and where they came from.
struct Piece {
  std::size_t record = 0;  ///< its number, as the caller counts them
  std::size_t offset = 0;  ///< of its first byte in the stream, or in what the caller decrypted
  std::size_t length = 0;

  bool operator==(const Piece&) const = default;
};

/// A whole message, header included.
struct HandshakeMessage {
  std::vector<std::byte> bytes;
  std::vector<Piece> pieces;  ///< in order; their lengths add up to the message

  std::uint8_t type() const { return read8(bytes, 0); }
  bool is(HandshakeType wanted) const { return type() == static_cast<std::uint8_t>(wanted); }
};

/// What a fragment has completed.
struct HandshakeRead {
  std::vector<HandshakeMessage> messages;
  std::optional<WireError> error;  ///< why nothing behind them can be read
};

/// Which bytes of the stream hold `length` bytes of a message from its `offset` on.
std::vector<Piece> piecesOf(const HandshakeMessage& message, std::size_t offset, std::size_t length);

/// Numbers of the messages that have bytes of the stream between `begin` and `end`: those that a packet carries.
std::vector<std::size_t> messagesWithin(std::span<const HandshakeMessage> messages, std::size_t begin, std::size_t end);

/// Puts handshake messages together from the fragments of one direction: a message may lie in several records, and a
/// record may hold several messages (RFC 8446 §5.1). Takes only what can be read: plain text, or what was decrypted.
class HandshakeReader {
 public:
  /// The fragment of handshake record number `record`, whose first byte is at `offset` of the stream. After an error
  /// nothing more is taken.
  HandshakeRead add(Bytes fragment, std::size_t record, std::size_t offset);

  /// A record of another type, or new keys, at `offset`: an error in the middle of a message (RFC 8446 §5.1).
  std::optional<WireError> interrupt(std::size_t offset) const;

  /// Bytes of a message of which more is to come.
  const HandshakeMessage& pending() const { return m_pending; }

 private:
  std::size_t wanted() const;
  std::optional<WireError> tooLong() const;
  void take(Bytes bytes, std::size_t record, std::size_t offset);

  HandshakeMessage m_pending;
  std::optional<WireError> m_error;
};

}  // namespace wiretale::wire::tls
