#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "core/wire/display_text.h"
#include "core/wire/field_walk.h"
#include "core/wire/tls/dissect_tls.h"
#include "core/wire/tls/handshake_header.h"
#include "core/wire/tls/handshake_reader.h"
#include "core/wire/tls/names.h"

namespace wiretale::wire::tls {
namespace {

constexpr const char* kDtlsRfc = "RFC 6347 §4.1";

const char* recordRfc(const Context& context) {
  if (context.dtls) return kDtlsRfc;
  return isTls13(context).value_or(true) ? "RFC 8446 §5.1" : "RFC 5246 §6.2.1";
}

Reading recordVersionReading(std::uint32_t version) {
  Reading reading = versionReading(version);
  if (version == 0x0301 || version == 0xFEFF) {
    reading.meaning = "Not the true version: a first record says this so that old servers answer.";
  }
  if (version == 0x0303) reading.meaning = "TLS 1.2; TLS 1.3 says the same, so that old devices let it pass.";
  return reading;
}

Reading recordLengthReading(std::uint32_t length) {
  if (length > kMaxFragment) return {fmt::format("{}", length), "Too long: a record may have 18,432 bytes."};
  return {fmt::format("{}", length), fmt::format("Bytes that follow: {}.", length)};
}

void walkRecordHeader(FieldWalk& walk, const Context& context) {
  const char* rfc = recordRfc(context);
  walk.number(1, {"Content Type", rfc}, contentTypeReading);
  walk.number(2, {context.dtls ? "Version" : "Legacy Record Version", rfc}, recordVersionReading);
  if (context.dtls) {
    walk.number(2, {"Epoch", rfc}, [](std::uint32_t epoch) {
      return Reading{fmt::format("{}", epoch), "How often the sender's keys have changed; 0 is without encryption."};
    });
    walk.bytes(6, {"Sequence Number", rfc}, [](Bytes number) {
      return Reading{fmt::format("{}", std::uint64_t{read16(number, 0)} << 32 | read32(number, 2)),
                     "Counts the records since the keys changed, since some may be lost or overtake others."};
    });
  }
  walk.number(2, {"Length", rfc}, recordLengthReading);
}

std::size_t headerSize(const Context& context) {
  return context.dtls ? kDtlsHandshakeHeaderSize : kHandshakeHeaderSize;
}

/// Bytes of the handshake message, or fragment of one, that begins here.
std::size_t messageSize(Bytes bytes, const Context& context) {
  const std::size_t header = headerSize(context);
  if (bytes.size() < header) return bytes.size() + 1;
  return header + (context.dtls ? read24(bytes, 9) : messageLength(bytes));
}

void addMessages(std::vector<Field>& fields, Bytes content, const Context& context, Spot spot) {
  std::size_t at = 0;
  while (at < content.size()) {
    const std::size_t size = messageSize(content.subspan(at), context);
    if (size > content.size() - at) break;
    addHandshakeFields(fields, content.subspan(at, size), context, {spot.begin + at, spot.depth});
    at += size;
  }
  if (at == content.size()) return;
  FieldWalk walk(fields, Layer::Tls, content.subspan(at), spot.begin + at, spot.depth);
  walk.bytes(walk.left(), {"Part of a Handshake Message", recordRfc(context)},
             "The message began in a record before, or ends in one that follows.");
}

}  // namespace

void addContentFields(std::vector<Field>& fields, std::uint8_t type, Bytes content, const Context& context, Spot spot) {
  switch (static_cast<ContentType>(type)) {
    case ContentType::ChangeCipherSpec:
      return addChangeCipherSpecFields(fields, content, context, spot);
    case ContentType::Alert:
      return addAlertFields(fields, content, spot);
    case ContentType::Handshake:
      return addMessages(fields, content, context, spot);
    default:
      FieldWalk walk(fields, Layer::Tls, content, spot.begin, spot.depth);
      walk.bytes(content.size(), {"Application Data", recordRfc(context)}, "What the applications say.");
  }
}

void addRecordHeaderFields(std::vector<Field>& fields, Bytes header, const Context& context, Spot spot) {
  FieldWalk walk(fields, Layer::Tls, header, spot.begin, spot.depth);
  walkRecordHeader(walk, context);
  if (walk.more()) walk.stop("Too much: what is read here ends before these bytes.");
}

void addAlertFields(std::vector<Field>& fields, Bytes alert, Spot spot) {
  FieldWalk walk(fields, Layer::Tls, alert, spot.begin, spot.depth);
  walk.group({"Alert", "RFC 8446 §6"}, {}, [&] {
    walk.number(1, {"Level", "RFC 8446 §6"}, alertLevelReading);
    walk.number(1, {"Description", "RFC 8446 §6"}, alertReading);
    if (walk.more()) walk.stop("Too much: what is read here ends before these bytes.");
  });
}

void addChangeCipherSpecFields(std::vector<Field>& fields, Bytes message, const Context& context, Spot spot) {
  const bool tls13 = isTls13(context).value_or(false);
  FieldWalk walk(fields, Layer::Tls, message, spot.begin, spot.depth);
  walk.number(1, {"Change Cipher Spec", tls13 ? "RFC 8446 §5" : "RFC 5246 §7.1"}, [tls13](std::uint32_t value) {
    return Reading{fmt::format("{}", value),
                   value != 1 ? "Should be 1."
                   : tls13    ? "Says nothing: TLS 1.3 sends it so that old devices let the connection pass."
                              : "From the next record on, this side encrypts."};
  });
  if (walk.more()) walk.stop("Too much: what is read here ends before these bytes.");
}

std::vector<Field> fieldsOfRecord(Bytes record, const Context& context, Protection protection, std::size_t begin) {
  std::vector<Field> fields;
  const std::size_t header = std::min(context.dtls ? kDtlsRecordHeaderSize : kRecordHeaderSize, record.size());
  addRecordHeaderFields(fields, record.first(header), context, {.begin = begin});
  const Bytes content = record.subspan(header);
  if (content.empty()) return fields;
  const Spot spot{.begin = begin + header};
  // TLS 1.3 sends its one byte in the clear (RFC 8446 §5); in a renegotiation of TLS 1.2 it is encrypted.
  const bool openChange =
      read8(record, 0) == static_cast<std::uint8_t>(ContentType::ChangeCipherSpec) && content.size() == 1;
  const bool sealed = protection == Protection::Encrypted && !openChange;
  if (sealed) {
    addSealedFields(fields, content, context, spot);
  } else {
    addContentFields(fields, read8(record, 0), content, context, spot);
  }
  return fields;
}

}  // namespace wiretale::wire::tls
