#include "core/trace/secure_connection.h"

#include <algorithm>

#include "core/trace/trace.h"

namespace wiretale::trace {

StreamRange payloadOf(const Trace& trace, const PacketRecord& packet) {
  constexpr std::uint64_t kUdpHeader = 8;
  std::uint64_t begin = packet.streamOffset;
  if (const DatagramRecord* const datagram = trace.datagramOf(packet))
    begin = datagram->content + std::max<std::uint64_t>(datagram->part.offset, kUdpHeader) - kUdpHeader;
  return {begin, begin + packet.payloadLength};
}

const SecureConnection* secureConnectionOf(const Trace& trace, const PacketRecord& packet) {
  if (packet.protocol == Protocol::Icmp) return nullptr;
  const auto found = std::ranges::find(trace.secure, packet.connection, &SecureConnection::connection);
  return found == trace.secure.end() ? nullptr : &*found;
}

std::vector<RecordPiece> recordPiecesOf(const Trace& trace, const PacketRecord& packet) {
  std::vector<RecordPiece> pieces;
  const SecureConnection* const secure = secureConnectionOf(trace, packet);
  if (secure == nullptr || packet.payloadLength == 0) return pieces;
  const tls::TapeConnection& tape = trace.tls->tape.connections[secure->tape];
  const auto& starts = tape.records[packet.from];
  const std::uint64_t streamBegin = secure->streamBegin[packet.from];
  const std::uint64_t size = tape.sent[packet.from].size();
  // In the stream of TLS, which begins within that of the connection.
  const StreamRange payload = payloadOf(trace, packet);
  if (payload.end <= streamBegin) return pieces;
  const std::uint64_t from = std::max(payload.begin, streamBegin) - streamBegin;
  const std::uint64_t to = std::min(payload.end - streamBegin, size);
  auto record = std::ranges::upper_bound(starts, from);
  if (record != starts.begin()) --record;
  for (; record != starts.end() && *record < to; ++record) {
    const std::uint64_t recordEnd = std::next(record) == starts.end() ? size : *std::next(record);
    const std::uint64_t begin = std::max(from, *record);
    const std::uint64_t end = std::min(to, recordEnd);
    if (begin >= end) continue;
    const auto inPayload = [&](std::uint64_t at) {
      return static_cast<std::uint32_t>(at + streamBegin - payload.begin);
    };
    pieces.push_back({.record = static_cast<std::size_t>(record - starts.begin()),
                      .begin = inPayload(begin),
                      .end = inPayload(end),
                      .offset = begin - *record,
                      .recordSize = recordEnd - *record});
  }
  return pieces;
}

std::vector<std::size_t> messagesEndingIn(const Trace& trace, const PacketRecord& packet) {
  std::vector<std::size_t> ending;
  const std::vector<RecordPiece> pieces = recordPiecesOf(trace, packet);
  if (pieces.empty()) return ending;
  const auto& messages = trace.tls->secrets[secureConnectionOf(trace, packet)->tape].messages;
  const auto carriesEnd = [&](const tls::ReadMessage& message) {
    return message.from == packet.from && std::ranges::any_of(pieces, [&](const RecordPiece& piece) {
             return piece.completes() && piece.record == message.record;
           });
  };
  for (std::size_t i = 0; i < messages.size(); ++i) {
    if (carriesEnd(messages[i])) ending.push_back(i);
  }
  return ending;
}

}  // namespace wiretale::trace
