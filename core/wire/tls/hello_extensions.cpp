// Extensions that TLS 1.2 has too: names, groups, signatures, protocols.

#include <fmt/format.h>

#include "core/wire/display_text.h"
#include "core/wire/tls/extensions.h"
#include "core/wire/tls/messages.h"
#include "core/wire/tls/names.h"

namespace wiretale::wire::tls {
namespace {

constexpr const char* kNameRfc = "RFC 6066 §3";
constexpr const char* kStatusRfc = "RFC 6066 §8";

Reading nameTypeReading(std::uint32_t type) {
  if (type == 0) return {"0 host_name", {}};
  return {fmt::format("{}", type), "A kind of name that does not exist."};
}

Reading fragmentLengthReading(std::uint32_t code) {
  if (code < 1 || code > 4) return {fmt::format("{}", code), "A length that does not exist."};
  return {fmt::format("{}", code), fmt::format("Records have up to {} bytes.", 256U << code)};
}

Reading pointFormatReading(std::uint32_t format) {
  switch (format) {
    case 0:
      return {"0 uncompressed", "Both coordinates are written: the only form that must be understood."};
    case 1:
      return {"1 ansiX962_compressed_prime", "One coordinate and a bit are written; no longer in use."};
    case 2:
      return {"2 ansiX962_compressed_char2", "One coordinate and a bit are written; no longer in use."};
    default:
      return {fmt::format("{}", format), "A form unknown here."};
  }
}

Reading statusTypeReading(std::uint32_t type) {
  if (type == 1) return {"1 ocsp", "An answer of the authority's OCSP server."};
  return {fmt::format("{}", type), "A kind of proof unknown here."};
}

Reading paddingReading(Bytes padding) {
  for (const std::byte byte : padding) {
    if (byte != std::byte{0}) return {hexBytes(padding), "Should be zeros."};
  }
  return {hexBytes(padding), "Zeros that say nothing."};
}

}  // namespace

void walkServerName(FieldWalk& walk, Place) {
  // A server that has used the name says so with an empty extension.
  if (!walk.more()) return;
  walk.list(2, {"Server Name List", kNameRfc}, {}, [&] {
    walk.number(1, {"Name Type", kNameRfc}, nameTypeReading);
    walk.opaque(2, {"Server Name", kNameRfc}, [](Bytes name) {
      return Reading{visibleText(name), "The host that the client wants (SNI); everybody on the way can read it."};
    });
  });
}

void walkMaxFragmentLength(FieldWalk& walk, Place) {
  walk.number(1, {"Max Fragment Length", "RFC 6066 §4"}, fragmentLengthReading);
}

void walkOcspResponse(FieldWalk& walk) {
  walk.number(1, {"Status Type", kStatusRfc}, statusTypeReading);
  walk.opaque(3, {"OCSP Response", kStatusRfc}, [](Bytes data) {
    return Reading{hexBytes(data), "Signed by the authority, and not old."};
  });
}

void walkStatusRequest(FieldWalk& walk, Place place) {
  if (place == Place::Certificate) return walkOcspResponse(walk);
  if (!walk.more()) return;
  walk.number(1, {"Status Type", kStatusRfc}, statusTypeReading);
  walk.list(2, {"Responder IDs", kStatusRfc}, "Servers whose answer the client trusts.", [&] {
    walk.opaque(2, {"Responder ID", kStatusRfc}, [](Bytes id) { return Reading{hexBytes(id), {}}; });
  });
  walk.opaque(2, {"Request Extensions", kStatusRfc}, [](Bytes data) { return Reading{hexBytes(data), {}}; });
}

void walkSupportedGroups(FieldWalk& walk, Place) {
  walk.list(2, {"Named Groups", "RFC 8446 §4.2.7"}, {}, [&] {
    walk.number(2, {"Named Group", "RFC 8446 §4.2.7"}, groupReading);
  });
}

void walkPointFormats(FieldWalk& walk, Place) {
  walk.list(1, {"EC Point Formats", "RFC 8422 §5.1.2"}, {}, [&] {
    walk.number(1, {"EC Point Format", "RFC 8422 §5.1.2"}, pointFormatReading);
  });
}

void walkSignatureSchemes(FieldWalk& walk, Label label, const char* meaning) {
  walk.list(2, label, meaning, [&] { walk.number(2, {"Signature Scheme", label.rfc}, signatureSchemeReading); });
}

void walkSignatureAlgorithms(FieldWalk& walk, Place) {
  walkSignatureSchemes(walk, {"Signature Schemes", "RFC 8446 §4.2.3"}, "");
}

void walkAlpn(FieldWalk& walk, Place place) {
  const bool offers = place == Place::ClientHello;
  walk.list(2, {"Protocol Names", "RFC 7301 §3.1"}, {}, [&] {
    walk.opaque(1, {"Protocol Name", "RFC 7301 §3.1"}, [offers](Bytes name) {
      return Reading{visibleText(name), offers ? "A protocol that the client would speak, favourites first."
                                               : "The protocol that the server chose."};
    });
  });
}

void walkPadding(FieldWalk& walk, Place) {
  walk.bytes(walk.left(), {"Padding", "RFC 7685 §3"}, paddingReading);
}

/// What counts is that the extension is there.
void walkNothing(FieldWalk&, Place) {}

void walkSessionTicket(FieldWalk& walk, Place) {
  walk.bytes(walk.left(), {"Session Ticket", "RFC 5077 §3.2"},
             "The session as the server encrypted it for itself; the client only keeps it.");
}

void walkRenegotiationInfo(FieldWalk& walk, Place) {
  walk.opaque(1, {"Renegotiated Connection", "RFC 5746 §3.2"}, [](Bytes data) {
    return Reading{hexBytes(data), "The Finished of the handshake before: an attacker cannot splice two sessions."};
  });
}

}  // namespace wiretale::wire::tls
