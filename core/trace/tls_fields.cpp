#include "core/trace/tls_fields.h"

#include <fmt/format.h>

#include "core/trace/trace.h"
#include "core/wire/tls/dissect_tls.h"

namespace wiretale::trace {
namespace {

/// What is known of the connection once its ServerHello is there: enough to read the messages of either side.
wire::tls::Context contextOf(const tls::ConnectionSecrets& secrets) {
  wire::tls::Context context;
  for (const tls::ReadMessage& message : secrets.messages) wire::tls::learn(context, message.bytes);
  return context;
}

wire::Field partOfRecord(const RecordPiece& piece, std::size_t begin) {
  return {.layer = wire::Layer::Tls,
          .name = "TLS Record",
          .offset = begin,
          .length = piece.end - piece.begin,
          .value = fmt::format("bytes {} to {} of {}", piece.offset, piece.offset + (piece.end - piece.begin),
                               piece.recordSize),
          .meaning = "A part of a record: TCP cut the stream without looking at it.",
          .rfc = "RFC 8446 §5.1"};
}

}  // namespace

void addTlsFields(std::vector<wire::Field>& fields, const Trace& trace, const PacketRecord& packet,
                  std::span<const std::byte> bytes) {
  const std::vector<RecordPiece> pieces = recordPiecesOf(trace, packet);
  if (pieces.empty() || fields.empty() || fields.back().layer != wire::Layer::Payload) return;
  const std::size_t payload = fields.back().offset;
  fields.pop_back();
  const tls::ConnectionSecrets& secrets = trace.tls->secrets[secureConnectionOf(trace, packet)->tape];
  const wire::tls::Context context = contextOf(secrets);
  const auto& records = secrets.records[packet.from];
  for (const RecordPiece& piece : pieces) {
    const std::size_t begin = payload + piece.begin;
    if (piece.offset > 0 || !piece.completes() || piece.record >= records.size()) {
      fields.push_back(partOfRecord(piece, begin));
      continue;
    }
    const bool plain = records[piece.record].state == tls::RecordState::Plain;
    const auto of =
        wire::tls::fieldsOfRecord(bytes.subspan(begin, piece.end - piece.begin), context,
                                  plain ? wire::tls::Protection::None : wire::tls::Protection::Encrypted, begin);
    fields.insert(fields.end(), of.begin(), of.end());
  }
}

}  // namespace wiretale::trace
