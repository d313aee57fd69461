#include <algorithm>
#include <array>
#include <string>

#include "core/wire/display_text.h"
#include "core/wire/tls/dissect_tls.h"
#include "core/wire/tls/handshake_header.h"
#include "core/wire/tls/handshake_reader.h"
#include "core/wire/tls/messages.h"

namespace wiretale::wire::tls {
namespace {

const char* headerRfc(const Context& context) {
  return isTls13(context).value_or(true) ? "RFC 8446 §4" : "RFC 5246 §7.4";
}

constexpr const char* kDtlsRfc = "RFC 6347 §4.2.2";

/// HelloRequest, ServerHelloDone and EndOfEarlyData: their coming says all.
void walkEmpty(FieldWalk&, const Context&) {}

struct Row {
  HandshakeType type;
  void (*walk)(FieldWalk&, const Context&);
};

constexpr std::array<Row, 17> kRows{{
    {HandshakeType::HelloRequest, walkEmpty},
    {HandshakeType::ClientHello, walkClientHello},
    {HandshakeType::ServerHello, walkServerHello},
    {HandshakeType::HelloVerifyRequest, walkHelloVerifyRequest},
    {HandshakeType::NewSessionTicket, walkNewSessionTicket},
    {HandshakeType::EndOfEarlyData, walkEmpty},
    {HandshakeType::EncryptedExtensions, walkEncryptedExtensions},
    {HandshakeType::Certificate, walkCertificate},
    {HandshakeType::ServerKeyExchange, walkServerKeyExchange},
    {HandshakeType::CertificateRequest, walkCertificateRequest},
    {HandshakeType::ServerHelloDone, walkEmpty},
    {HandshakeType::CertificateVerify, walkCertificateVerify},
    {HandshakeType::ClientKeyExchange, walkClientKeyExchange},
    {HandshakeType::Finished, walkFinished},
    {HandshakeType::CertificateStatus, walkCertificateStatus},
    {HandshakeType::KeyUpdate, walkKeyUpdate},
    {HandshakeType::MessageHash, walkMessageHash},
}};

void walkBody(FieldWalk& walk, std::uint32_t type, const Context& context) {
  const auto row = std::find_if(kRows.begin(), kRows.end(), [type](const Row& candidate) {
    return static_cast<std::uint32_t>(candidate.type) == type;
  });
  if (row != kRows.end()) return row->walk(walk, context);
  walk.bytes(walk.left(), {"Data", headerRfc(context)}, "Not taken apart here.");
}

/// How much of a message a DTLS fragment holds.
struct Fragment {
  std::size_t offset;
  std::size_t length;
};

Fragment walkDtlsHeader(FieldWalk& walk) {
  walk.number(2, {"Message Sequence", kDtlsRfc}, [](std::uint32_t number) {
    return Reading{std::to_string(number), "The messages of each side are counted, since datagrams come in any order."};
  });
  const std::size_t offset = walk.number(3, {"Fragment Offset", kDtlsRfc}, [](std::uint32_t number) {
    return Reading{std::to_string(number), "Which byte of the message is the first one here, counted from 0."};
  });
  const std::size_t length = walk.number(3, {"Fragment Length", kDtlsRfc}, [](std::uint32_t number) {
    return Reading{std::to_string(number), "Bytes of the message that are here; the rest is in other fragments."};
  });
  return {offset, length};
}

void walkFragment(FieldWalk& walk, std::uint32_t type, std::size_t length, const Context& context) {
  const auto [offset, here] = walkDtlsHeader(walk);
  if (walk.stopped()) return;
  if (offset + here > length) walk.complain("Impossible: the fragment would end behind the message.");
  if (here > walk.left()) return walk.stop("Cut off: the fragment is longer.");
  walk.scope(here, [&] {
    if (here == length) return walkBody(walk, type, context);
    walk.bytes(here, {"Fragment", kDtlsRfc}, "Part of a message; it can be read when all parts are there.");
  });
}

void walkMessage(FieldWalk& walk, const Context& context) {
  const char* rfc = headerRfc(context);
  const std::uint32_t type = walk.number(1, {"Message Type", rfc}, handshakeTypeReading);
  if (context.dtls) {
    const std::size_t length = walk.number(3, {"Length", rfc}, [](std::uint32_t number) {
      return Reading{std::to_string(number), "Bytes of the whole message, without headers."};
    });
    walkFragment(walk, type, length, context);
  } else {
    const std::size_t length = walk.readLength(3, {"Length", rfc});
    walk.scope(length, [&] { walkBody(walk, type, context); });
  }
  if (walk.more()) walk.stop("Too much: what is read here ends before these bytes.");
}

}  // namespace

std::string_view messageName(Bytes message, const Context& context) {
  if (message.empty()) return {};
  const std::size_t header = context.dtls ? kDtlsHandshakeHeaderSize : kHandshakeHeaderSize;
  const std::uint8_t type = read8(message, 0);
  const bool retry = type == static_cast<std::uint8_t>(HandshakeType::ServerHello) && message.size() > header &&
                     isHelloRetryRequest(message.subspan(header));
  return retry ? "HelloRetryRequest" : handshakeTypeName(type);
}

void addHandshakeFields(std::vector<Field>& fields, Bytes message, const Context& context, Spot spot) {
  FieldWalk walk(fields, Layer::Tls, message, spot.begin, spot.depth);
  const std::string name(messageName(message, context));
  walk.group({name.empty() ? "Handshake Message" : name.c_str(), headerRfc(context)}, {},
             [&] { walkMessage(walk, context); });
}

std::vector<Field> fieldsOfHandshake(Bytes message, const Context& context, std::size_t begin) {
  std::vector<Field> fields;
  addHandshakeFields(fields, message, context, {.begin = begin});
  return fields;
}

}  // namespace wiretale::wire::tls
