#include <fmt/format.h>

#include "core/wire/display_text.h"
#include "core/wire/tls/extensions.h"
#include "core/wire/tls/messages.h"
#include "core/wire/tls/names.h"
#include "core/wire/x509.h"

namespace wiretale::wire::tls {
namespace {

constexpr const char* kRfc12 = "RFC 5246 §7.4.2";
constexpr const char* kRfc13 = "RFC 8446 §4.4.2";
constexpr const char* kRequestRfc12 = "RFC 5246 §7.4.4";
constexpr const char* kRequestRfc13 = "RFC 8446 §4.3.2";

void needsVersion(FieldWalk& walk, const char* rfc) {
  walk.bytes(walk.left(), {"Data", rfc}, "Needs the ServerHello: this is built differently in TLS 1.3.");
}

void walkOneCertificate(FieldWalk& walk, const char* rfc, bool withExtensions) {
  walk.group({"Certificate", rfc}, {}, [&] {
    const std::size_t length = walk.readLength(3, {"Certificate Length", rfc});
    walk.scope(length, [&] { walkX509(walk); });
    if (withExtensions) walkExtensions(walk, Place::Certificate, rfc);
  });
}

Reading certificateTypeReading(std::uint32_t type) {
  switch (type) {
    case 1:
      return {"1 rsa_sign", "A certificate with an RSA key that signs."};
    case 2:
      return {"2 dss_sign", "A certificate with a DSA key that signs."};
    case 64:
      return {"64 ecdsa_sign", "A certificate with a key of an elliptic curve that signs."};
    default:
      return {fmt::format("{}", type), "A kind of certificate that is no longer in use."};
  }
}

Reading requestContextReading(Bytes context) {
  return {hexBytes(context), "The client repeats it, so that the server knows which request is answered."};
}

void walkRequest12(FieldWalk& walk, const Context& context) {
  walk.list(1, {"Certificate Types", kRequestRfc12}, {}, [&] {
    walk.number(1, {"Certificate Type", kRequestRfc12}, certificateTypeReading);
  });
  if (!isBefore12(context)) {
    walkSignatureSchemes(walk, {"Signature Schemes", kRequestRfc12},
                         "Signatures that the sender can check, favourites first.");
  }
  walkAuthorities(walk, kRequestRfc12);
}

}  // namespace

void walkAuthorities(FieldWalk& walk, const char* rfc) {
  walk.list(2, {"Certificate Authorities", rfc}, "Who should have signed the certificate; empty: anybody.", [&] {
    walk.group({"Certificate Authority", rfc}, {}, [&] {
      const std::size_t length = walk.readLength(2, {"Length", rfc});
      walk.scope(length, [&] { walkX509Name(walk); });
    });
  });
}

void walkSignature(FieldWalk& walk, const Context& context, const char* rfc, const char* meaning) {
  if (!isBefore12(context)) walk.number(2, {"Signature Algorithm", rfc}, signatureSchemeReading);
  walk.opaque(2, {"Signature", rfc}, [meaning](Bytes signature) { return Reading{hexBytes(signature), meaning}; });
}

void walkCertificate(FieldWalk& walk, const Context& context) {
  const auto tls13 = isTls13(context);
  if (!tls13) return needsVersion(walk, kRfc13);
  const char* rfc = *tls13 ? kRfc13 : kRfc12;
  if (*tls13) walk.opaque(1, {"Certificate Request Context", rfc}, requestContextReading);
  walk.list(3, {"Certificate List", rfc}, "The sender's own first; each is signed by the owner of the next.",
            [&] { walkOneCertificate(walk, rfc, *tls13); });
}

void walkCertificateRequest(FieldWalk& walk, const Context& context) {
  const auto tls13 = isTls13(context);
  if (!tls13) return needsVersion(walk, kRequestRfc13);
  if (!*tls13) return walkRequest12(walk, context);
  walk.opaque(1, {"Certificate Request Context", kRequestRfc13}, requestContextReading);
  walkExtensions(walk, Place::CertificateRequest, kRequestRfc13);
}

void walkCertificateVerify(FieldWalk& walk, const Context& context) {
  const auto tls13 = isTls13(context);
  if (!tls13) return needsVersion(walk, "RFC 8446 §4.4.3");
  walkSignature(walk, context, *tls13 ? "RFC 8446 §4.4.3" : "RFC 5246 §7.4.8",
                "Over all messages so far: only the owner of the private key can make it.");
}

void walkCertificateStatus(FieldWalk& walk, const Context&) {
  walkOcspResponse(walk);
}

}  // namespace wiretale::wire::tls
