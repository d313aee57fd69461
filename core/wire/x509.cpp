#include "core/wire/x509.h"

#include <fmt/format.h>

#include "core/wire/der.h"
#include "core/wire/display_text.h"
#include "core/wire/oid.h"

namespace wiretale::wire {
namespace {

constexpr const char* kRfc = "RFC 5280 §4.1";
constexpr const char* kNameRfc = "RFC 5280 §4.1.2.4";
constexpr const char* kTimeRfc = "RFC 5280 §4.1.2.5";
constexpr std::uint8_t kVersionTag = 0xA0;
constexpr std::uint8_t kIssuerIdTag = 0x81;
constexpr std::uint8_t kSubjectIdTag = 0x82;
constexpr std::uint8_t kExtensionsTag = 0xA3;

Reading versionReading(Bytes value) {
  if (value.size() != 1) return {hexBytes(value), "A version that does not exist."};
  return {fmt::format("{}", read8(value, 0)), fmt::format("Version {}: counted from 0.", read8(value, 0) + 1)};
}

void walkVersion(FieldWalk& walk) {
  if (!comesDer(walk, kVersionTag)) return;
  walkDer(walk, {"Version", "RFC 5280 §4.1.2.1"}, kVersionTag, {}, [&] {
    walkDerLeaf(walk, {"Version Number", "RFC 5280 §4.1.2.1"}, kDerInteger, versionReading);
  });
}

void walkTime(FieldWalk& walk, const char* name, const char* meaning) {
  const std::uint8_t tag = comesDer(walk, kDerGeneralizedTime) ? kDerGeneralizedTime : kDerUtcTime;
  walkDerLeaf(walk, {name, kTimeRfc}, tag, [&](Bytes value) { return Reading{timeText(tag, value), meaning}; });
}

void walkUniqueId(FieldWalk& walk, std::uint8_t tag, const char* name) {
  if (!comesDer(walk, tag)) return;
  walkDerLeaf(walk, {name, "RFC 5280 §4.1.2.8"}, tag, [](Bytes value) {
    return Reading{hexBytes(value), "No longer in use."};
  });
}

void walkAttribute(FieldWalk& walk) {
  walkDer(walk, {"Attribute", kNameRfc}, kDerSequence, {}, [&] {
    std::string_view name;
    walkDerLeaf(walk, {"Attribute Type", kNameRfc}, kDerOid, [&](Bytes value) {
      name = oidName(dottedOid(value));
      return Reading{oidAndName(dottedOid(value)), {}};
    });
    if (!walk.more()) return;
    const std::string label = name.empty() ? std::string("Attribute Value") : std::string(name);
    walkDerLeaf(walk, {label.c_str(), kNameRfc}, read8(walk.rest(), 0), [](Bytes value) {
      return Reading{visibleText(value), {}};
    });
  });
}

void walkToBeSigned(FieldWalk& walk) {
  walkVersion(walk);
  walkDerLeaf(walk, {"Serial Number", "RFC 5280 §4.1.2.2"}, kDerInteger, [](Bytes value) {
    return Reading{hexBytes(value), "The authority gives each certificate another one."};
  });
  walkX509Algorithm(walk, {"Signature Algorithm", "RFC 5280 §4.1.2.3"},
                    "How the authority signed; the same stands below.");
  walkX509Name(walk, {"Issuer", "RFC 5280 §4.1.2.4"}, "The authority that signed.");
  walkDer(walk, {"Validity", kTimeRfc}, kDerSequence, {}, [&] {
    walkTime(walk, "Not Before", "Earlier than this the certificate is not valid.");
    walkTime(walk, "Not After", "Later than this the certificate is not valid.");
  });
  walkX509Name(walk, {"Subject", "RFC 5280 §4.1.2.6"},
               "The owner of the key; which hosts it is for, subjectAltName says.");
  walkX509PublicKey(walk);
  walkUniqueId(walk, kIssuerIdTag, "Issuer Unique ID");
  walkUniqueId(walk, kSubjectIdTag, "Subject Unique ID");
  if (!comesDer(walk, kExtensionsTag)) return;
  walkDer(walk, {"Extensions", "RFC 5280 §4.1.2.9"}, kExtensionsTag, {}, [&] { walkX509Extensions(walk); });
}

}  // namespace

std::string walkX509Algorithm(FieldWalk& walk, Label label, const char* meaning) {
  std::string dotted;
  walkDer(walk, label, kDerSequence, meaning, [&] {
    walkDerLeaf(walk, {"Algorithm", "RFC 5280 §4.1.1.2"}, kDerOid, [&](Bytes value) {
      dotted = dottedOid(value);
      return Reading{oidAndName(dotted), {}};
    });
    if (comesDer(walk, kDerOid)) {
      walkDerLeaf(walk, {"Named Curve", "RFC 5480 §2.1.1"}, kDerOid, [](Bytes value) {
        return Reading{oidAndName(dottedOid(value)), "The curve on which the key lies."};
      });
    } else {
      walkDerAny(walk, {"Parameters", "RFC 5280 §4.1.1.2"}, "");
    }
  });
  return dotted;
}

void walkX509Name(FieldWalk& walk, Label label, const char* meaning) {
  walkDer(walk, label, kDerSequence, meaning, [&] {
    walk.entries([&] {
      walkDer(walk, {"Relative Distinguished Name", kNameRfc}, kDerSet, {},
              [&] { walk.entries([&] { walkAttribute(walk); }); });
    });
  });
}

void walkX509(FieldWalk& walk) {
  walkDer(walk, {"X.509 Certificate", kRfc}, kDerSequence, "Says whose a public key is, signed by an authority.", [&] {
    walkDer(walk, {"To Be Signed", kRfc}, kDerSequence, "What the signature is over.", [&] { walkToBeSigned(walk); });
    walkX509Algorithm(walk, {"Signature Algorithm", "RFC 5280 §4.1.1.2"}, "How the authority signed.");
    walkDerLeaf(walk, {"Signature Value", "RFC 5280 §4.1.1.3"}, kDerBitString, [](Bytes value) {
      return Reading{hexBytes(value.empty() ? value : value.subspan(1)),
                     "Can be checked with the public key of the issuer, and made only with its private key."};
    });
  });
}

std::vector<Field> fieldsOfCertificate(Bytes der, std::size_t begin) {
  std::vector<Field> fields;
  FieldWalk walk(fields, Layer::X509, der, begin);
  walk.scope(der.size(), [&] { walkX509(walk); });
  return fields;
}

}  // namespace wiretale::wire
