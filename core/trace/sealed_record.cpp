#include "core/trace/sealed_record.h"

#include "core/trace/record_fields.h"
#include "core/trace/tls_carriage.h"
#include "core/trace/trace.h"

namespace wiretale::trace {
namespace {

/// RFC 8446 §5.2: the content, its true type, zeros.
std::vector<std::byte> innerPlaintext(const tls::OpenedRecord& record) {
  std::vector<std::byte> inner = record.plaintext;
  inner.push_back(std::byte{record.contentType});
  inner.resize(inner.size() + record.padding);
  return inner;
}

void addInside(SealedRecord& sealed, const tls::ConnectionSecrets& secrets, Side from) {
  const tls::OpenedRecord& record = secrets.records[from][sealed.piece.record];
  const bool tls13 = secrets.version == tls::Version::Tls13;
  sealed.plaintext = tls13 ? innerPlaintext(record) : record.plaintext;
  if (!record.plaintext.empty()) addRecordContent(sealed.inside, secrets, from, sealed.piece.record, {});
  if (!tls13) return;
  // What stands behind the content, which was read with the messages that go on in other records.
  std::vector<wire::Field> inner;
  wire::tls::addInnerPlaintextFields(inner, sealed.plaintext, contextOf(secrets));
  const auto behind = cutFields(inner, record.plaintext.size(), sealed.plaintext.size(), {});
  sealed.inside.insert(sealed.inside.end(), behind.begin(), behind.end());
}

SealedRecord sealedRecord(const Trace& trace, const PacketRecord& packet, const RecordPiece& piece) {
  const std::uint32_t connection = secureConnectionOf(trace, packet)->tape;
  const tls::ConnectionSecrets& secrets = trace.tls->secrets[connection];
  const tls::TapeConnection& tape = trace.tls->tape.connections[connection];
  const tls::OpenedRecord& record = secrets.records[packet.from][piece.record];
  const auto begin =
      tape.sent[packet.from].begin() + static_cast<std::ptrdiff_t>(tape.records[packet.from][piece.record]);
  SealedRecord sealed{.piece = piece,
                      .keys = record.keys,
                      .sequence = record.sequence,
                      .wire = {begin, begin + static_cast<std::ptrdiff_t>(piece.recordSize)},
                      .outside = {},
                      .nonce = record.nonce,
                      .additionalData = record.additionalData,
                      .ciphertext = record.ciphertext,
                      .tag = record.tag,
                      .plaintext = {},
                      .inside = {},
                      .problem = record.problem};
  sealed.outside = fieldsOnWire(secrets, packet.from, piece.record, sealed.wire);
  if (record.state == tls::RecordState::Decrypted) addInside(sealed, secrets, packet.from);
  return sealed;
}

}  // namespace

std::vector<SealedRecord> sealedRecordsOf(const Trace& trace, const PacketRecord& packet) {
  std::vector<SealedRecord> sealed;
  for (const RecordPiece& piece : recordPiecesOf(trace, packet)) {
    const auto& records = trace.tls->secrets[secureConnectionOf(trace, packet)->tape].records[packet.from];
    if (piece.record >= records.size() || records[piece.record].state == tls::RecordState::Plain) continue;
    if (trace.insight == Insight::Everything || records[piece.record].state == tls::RecordState::Decrypted)
      sealed.push_back(sealedRecord(trace, packet, piece));
  }
  return sealed;
}

}  // namespace wiretale::trace
