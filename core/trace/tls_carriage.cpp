#include "core/trace/tls_carriage.h"

#include <algorithm>
#include <optional>

#include "core/trace/trace.h"
#include "core/wire/tls/record.h"

namespace wiretale::trace {
namespace {

bool holdsMessages(const tls::OpenedRecord& record) {
  return record.state != tls::RecordState::Undecrypted &&
         record.contentType == static_cast<std::uint8_t>(wire::tls::ContentType::Handshake);
}

/// All messages of one side over the records that hold them: both follow one another without gaps.
std::vector<MessagePart> partsOfSide(const tls::ConnectionSecrets& secrets, Side from) {
  std::vector<MessagePart> parts;
  const auto& records = secrets.records[from];
  std::size_t record = 0;
  std::size_t inRecord = 0;
  for (std::size_t message = 0; message < secrets.messages.size(); ++message) {
    if (secrets.messages[message].from != from) continue;
    const std::size_t size = secrets.messages[message].bytes.size();
    for (std::size_t done = 0; done < size && record < records.size();) {
      const std::size_t here = holdsMessages(records[record]) ? records[record].plaintext.size() - inRecord : 0;
      const std::size_t length = std::min(here, size - done);
      if (length > 0)
        parts.push_back({.message = message, .record = record, .inRecord = inRecord, .begin = done, .length = length});
      done += length;
      inRecord += length;
      if (length < here) continue;
      ++record;
      inRecord = 0;
    }
  }
  return parts;
}

template <typename Keep>
std::vector<MessagePart> chosen(std::vector<MessagePart> parts, Keep keep) {
  std::erase_if(parts, [&](const MessagePart& part) { return !keep(part); });
  return parts;
}

/// As much of the part as lies in the piece; nothing: none of it.
std::optional<CarriedPart> within(const RecordPiece& piece, const MessagePart& part, bool plain) {
  if (!plain) return CarriedPart{.part = part, .begin = piece.begin, .end = piece.end};
  // Both in bytes of the record.
  const std::size_t partBegin = wire::tls::kRecordHeaderSize + part.inRecord;
  const std::size_t begin = std::max<std::size_t>(partBegin, piece.offset);
  const std::size_t end = std::min<std::size_t>(partBegin + part.length, piece.offset + (piece.end - piece.begin));
  if (begin >= end) return std::nullopt;
  CarriedPart carried{.part = part,
                      .begin = static_cast<std::uint32_t>(piece.begin + (begin - piece.offset)),
                      .end = static_cast<std::uint32_t>(piece.begin + (end - piece.offset))};
  carried.part.inRecord += begin - partBegin;
  carried.part.begin += begin - partBegin;
  carried.part.length = end - begin;
  return carried;
}

}  // namespace

std::vector<MessagePart> partsOfMessage(const tls::ConnectionSecrets& secrets, std::size_t message) {
  return chosen(partsOfSide(secrets, secrets.messages[message].from),
                [message](const MessagePart& part) { return part.message == message; });
}

std::vector<MessagePart> partsInRecord(const tls::ConnectionSecrets& secrets, Side from, std::size_t record) {
  const auto& records = secrets.records[from];
  if (record >= records.size() || !holdsMessages(records[record])) return {};
  return chosen(partsOfSide(secrets, from), [record](const MessagePart& part) { return part.record == record; });
}

std::vector<RecordCarrier> packetsOfRecord(const Trace& trace, const SecureConnection& secure, Side from,
                                           std::size_t record) {
  std::vector<RecordCarrier> carriers;
  for (Index i = 0; i < trace.packets.size(); ++i) {
    const PacketRecord& packet = trace.packets[i];
    if (packet.from != from || packet.connection != secure.connection) continue;
    for (const RecordPiece& piece : recordPiecesOf(trace, packet)) {
      if (piece.record == record) carriers.push_back({.packet = i, .piece = piece});
    }
  }
  return carriers;
}

std::vector<CarriedPart> partsInPacket(const Trace& trace, const PacketRecord& packet) {
  std::vector<CarriedPart> carried;
  const std::vector<RecordPiece> pieces = recordPiecesOf(trace, packet);
  if (pieces.empty()) return carried;
  const tls::ConnectionSecrets& secrets = trace.tls->secrets[secureConnectionOf(trace, packet)->tape];
  for (const RecordPiece& piece : pieces) {
    for (const MessagePart& part : partsInRecord(secrets, packet.from, piece.record)) {
      const bool plain = secrets.records[packet.from][piece.record].state == tls::RecordState::Plain;
      if (const auto here = within(piece, part, plain)) carried.push_back(*here);
    }
  }
  return carried;
}

std::vector<Index> packetsOfMessage(const Trace& trace, const SecureConnection& secure, std::size_t message) {
  std::vector<Index> packets;
  const Side from = trace.tls->secrets[secure.tape].messages[message].from;
  for (Index i = 0; i < trace.packets.size(); ++i) {
    const PacketRecord& packet = trace.packets[i];
    if (packet.from != from || packet.connection != secure.connection) continue;
    const auto carried = partsInPacket(trace, packet);
    if (std::ranges::any_of(carried, [&](const CarriedPart& one) { return one.part.message == message; }))
      packets.push_back(i);
  }
  return packets;
}

}  // namespace wiretale::trace
