#include "core/trace/tls_fields.h"

#include <fmt/format.h>

#include "core/trace/record_fields.h"
#include "core/trace/trace.h"

namespace wiretale::trace {
namespace {

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
  const SecureConnection& secure = *secureConnectionOf(trace, packet);
  const tls::ConnectionSecrets& secrets = trace.tls->secrets[secure.tape];
  const tls::TapeConnection& tape = trace.tls->tape.connections[secure.tape];
  for (const RecordPiece& piece : pieces) {
    const std::size_t begin = payload + piece.begin;
    const bool known = piece.record < secrets.records[packet.from].size();
    const bool whole = known && piece.offset == 0 && piece.completes();
    if (!whole) fields.push_back(partOfRecord(piece, begin));
    if (!known) continue;
    const auto record = std::span<const std::byte>(tape.sent[packet.from])
                            .subspan(tape.records[packet.from][piece.record], piece.recordSize);
    // Of a whole one this packet's own bytes: one of them may be wrong.
    const auto all = fieldsOnWire(secrets, packet.from, piece.record,
                                  whole ? bytes.subspan(begin, piece.end - piece.begin) : record);
    const auto here = cutFields(all, piece.offset, piece.offset + (piece.end - piece.begin),
                                {.begin = begin - piece.offset, .depth = static_cast<unsigned char>(whole ? 0 : 1)});
    fields.insert(fields.end(), here.begin(), here.end());
  }
}

}  // namespace wiretale::trace
