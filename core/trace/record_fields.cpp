#include "core/trace/record_fields.h"

#include <algorithm>
#include <iterator>

#include "core/trace/tls_carriage.h"
#include "core/wire/field_walk.h"
#include "core/wire/tls/record.h"

namespace wiretale::trace {
namespace {

/// What the records hold of a message, which is what arrives of it.
tls::Octets arrived(const tls::ConnectionSecrets& secrets, std::size_t message) {
  tls::Octets bytes;
  for (const MessagePart& part : partsOfMessage(secrets, message)) {
    const auto& content = secrets.records[secrets.messages[message].from][part.record].plaintext;
    const auto begin = content.begin() + static_cast<std::ptrdiff_t>(part.inRecord);
    bytes.insert(bytes.end(), begin, begin + static_cast<std::ptrdiff_t>(part.length));
  }
  return bytes;
}

void append(std::vector<wire::Field>& fields, std::vector<wire::Field> more) {
  fields.insert(fields.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Whether it holds nothing that began before or goes on behind it.
bool standsAlone(const tls::ConnectionSecrets& secrets, Side from, std::size_t record) {
  std::size_t size = 0;
  for (const MessagePart& part : partsInRecord(secrets, from, record)) {
    if (part.length != secrets.messages[part.message].bytes.size()) return false;
    size += part.length;
  }
  return size == 0 || size == secrets.records[from][record].plaintext.size();
}

/// Of a message that never ended.
void addUnfinished(std::vector<wire::Field>& fields, wire::Bytes rest, wire::tls::Spot spot) {
  wire::FieldWalk walk(fields, wire::Layer::Tls, rest, spot.begin, spot.depth);
  walk.bytes(walk.left(), {"Part of a Handshake Message", "RFC 8446 §5.1"},
             "The message began in a record before, or ends in one that follows.");
}

}  // namespace

wire::tls::Context contextOf(const tls::ConnectionSecrets& secrets) {
  wire::tls::Context context;
  for (const tls::ReadMessage& message : secrets.messages) wire::tls::learn(context, message.bytes);
  return context;
}

std::vector<wire::Field> cutFields(const std::vector<wire::Field>& fields, std::size_t begin, std::size_t end,
                                   wire::tls::Spot by) {
  std::vector<wire::Field> cut;
  for (wire::Field field : fields) {
    const std::size_t from = std::max(field.offset, begin);
    const std::size_t to = std::min(field.offset + field.length, end);
    if (from >= to) continue;
    field.offset = from + by.begin;
    field.length = to - from;
    field.depth = static_cast<unsigned char>(field.depth + by.depth);
    cut.push_back(std::move(field));
  }
  return cut;
}

void addRecordContent(std::vector<wire::Field>& fields, const tls::ConnectionSecrets& secrets, Side from,
                      std::size_t record, wire::tls::Spot spot) {
  const tls::OpenedRecord& opened = secrets.records[from][record];
  const wire::tls::Context context = contextOf(secrets);
  const std::vector<MessagePart> parts = partsInRecord(secrets, from, record);
  if (parts.empty()) return wire::tls::addContentFields(fields, opened.contentType, opened.plaintext, context, spot);
  for (const MessagePart& part : parts) {
    const auto whole = wire::tls::fieldsOfHandshake(arrived(secrets, part.message), context);
    append(fields, cutFields(whole, part.begin, part.begin + part.length,
                             {.begin = spot.begin + part.inRecord - part.begin, .depth = spot.depth}));
  }
  const std::size_t end = parts.back().inRecord + parts.back().length;
  const wire::Bytes rest = wire::Bytes(opened.plaintext).subspan(end);
  if (!rest.empty()) addUnfinished(fields, rest, {.begin = spot.begin + end, .depth = spot.depth});
}

std::vector<wire::Field> fieldsOnWire(const tls::ConnectionSecrets& secrets, Side from, std::size_t record,
                                      std::span<const std::byte> bytes) {
  const wire::tls::Context context = contextOf(secrets);
  const bool plain = secrets.records[from][record].state == tls::RecordState::Plain;
  if (!plain || bytes.size() <= wire::tls::kRecordHeaderSize || standsAlone(secrets, from, record))
    return wire::tls::fieldsOfRecord(bytes, context,
                                     plain ? wire::tls::Protection::None : wire::tls::Protection::Encrypted);
  std::vector<wire::Field> fields;
  wire::tls::addRecordHeaderFields(fields, bytes.first(wire::tls::kRecordHeaderSize), context);
  addRecordContent(fields, secrets, from, record, {.begin = wire::tls::kRecordHeaderSize});
  return fields;
}

}  // namespace wiretale::trace
