#include "core/wire/tls/handshake_reader.h"

#include <algorithm>
#include <utility>

#include "core/wire/tls/handshake_header.h"

namespace wiretale::wire::tls {

std::vector<Piece> piecesOf(const HandshakeMessage& message, std::size_t offset, std::size_t length) {
  std::vector<Piece> found;
  std::size_t at = 0;
  for (const Piece& piece : message.pieces) {
    const std::size_t first = std::max(offset, at);
    const std::size_t last = std::min(offset + length, at + piece.length);
    if (first < last) found.push_back({piece.record, piece.offset + (first - at), last - first});
    at += piece.length;
  }
  return found;
}

std::vector<std::size_t> messagesWithin(std::span<const HandshakeMessage> messages, std::size_t begin,
                                        std::size_t end) {
  std::vector<std::size_t> found;
  const auto touches = [&](const Piece& piece) { return piece.offset < end && piece.offset + piece.length > begin; };
  for (std::size_t i = 0; i < messages.size(); ++i) {
    if (std::any_of(messages[i].pieces.begin(), messages[i].pieces.end(), touches)) found.push_back(i);
  }
  return found;
}

HandshakeRead HandshakeReader::add(Bytes fragment, std::size_t record, std::size_t offset) {
  HandshakeRead read;
  for (std::size_t at = 0; !m_error && at < fragment.size();) {
    const std::size_t count = std::min(wanted(), fragment.size() - at);
    take(fragment.subspan(at, count), record, offset + at);
    at += count;
    if (m_pending.bytes.size() < kHandshakeHeaderSize) break;
    m_error = tooLong();
    if (!m_error && wanted() == 0) read.messages.push_back(std::exchange(m_pending, {}));
  }
  read.error = m_error;
  return read;
}

std::optional<WireError> HandshakeReader::interrupt(std::size_t offset) const {
  if (m_pending.bytes.empty()) return std::nullopt;
  return WireError{offset, say("this comes in the middle of a handshake message, of which {0} bytes are there",
                               m_pending.bytes.size())};
}

std::optional<WireError> HandshakeReader::tooLong() const {
  const std::size_t length = messageLength(m_pending.bytes);
  if (kHandshakeHeaderSize + length <= kMaxHandshakeMessage) return std::nullopt;
  return WireError{m_pending.pieces.front().offset,
                   say("the message says that it has {0} bytes, and more than {1} are not read here", length,
                       std::string("131,072"))};
}

/// Bytes up to the end of the header or, once that is known, of the message.
std::size_t HandshakeReader::wanted() const {
  const std::size_t have = m_pending.bytes.size();
  if (have < kHandshakeHeaderSize) return kHandshakeHeaderSize - have;
  return kHandshakeHeaderSize + messageLength(m_pending.bytes) - have;
}

void HandshakeReader::take(Bytes bytes, std::size_t record, std::size_t offset) {
  if (bytes.empty()) return;
  m_pending.bytes.insert(m_pending.bytes.end(), bytes.begin(), bytes.end());
  std::vector<Piece>& pieces = m_pending.pieces;
  const bool goesOn =
      !pieces.empty() && pieces.back().record == record && pieces.back().offset + pieces.back().length == offset;
  if (goesOn) {
    pieces.back().length += bytes.size();
  } else {
    pieces.push_back({record, offset, bytes.size()});
  }
}

}  // namespace wiretale::wire::tls
