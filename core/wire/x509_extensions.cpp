#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "core/wire/der.h"
#include "core/wire/display_text.h"
#include "core/wire/field_row.h"
#include "core/wire/oid.h"
#include "core/wire/x509.h"

namespace wiretale::wire {
namespace {

constexpr const char* kRfc = "RFC 5280 §4.2";
constexpr const char* kSanRfc = "RFC 5280 §4.2.1.6";
constexpr const char* kKeyIdRfc = "RFC 5280 §4.2.1.1";

Reading booleanReading(Bytes value, const char* yes, const char* no) {
  const bool set = !value.empty() && read8(value, 0) != 0;
  return {set ? "TRUE" : "FALSE", set ? yes : no};
}

Reading addressReading(Bytes address) {
  if (address.size() == 4) return {dottedQuad(read32(address, 0)), "An address that the certificate is for."};
  return {hexBytes(address), "An address that the certificate is for."};
}

void walkGeneralName(FieldWalk& walk) {
  if (!walk.more()) return;
  const std::uint8_t tag = read8(walk.rest(), 0);
  const auto text = [](Bytes value) { return Reading{visibleText(value), {}}; };
  switch (tag) {
    case 0x81:
      walkDerLeaf(walk, {"E-Mail Address", kSanRfc}, tag, text);
      break;
    case 0x82:
      walkDerLeaf(walk, {"DNS Name", kSanRfc}, tag, [](Bytes value) {
        return Reading{visibleText(value), "A host that the certificate is for; the client compares it with its own."};
      });
      break;
    case 0x86:
      walkDerLeaf(walk, {"URI", kSanRfc}, tag, text);
      break;
    case 0x87:
      walkDerLeaf(walk, {"IP Address", kSanRfc}, tag, addressReading);
      break;
    case 0xA4:
      walkDer(walk, {"Directory Name", kSanRfc}, tag, {}, [&] { walkX509Name(walk); });
      break;
    default:
      walkDerAny(walk, {"Other Name", kSanRfc}, "");
  }
}

void walkAltNames(FieldWalk& walk) {
  walkDer(walk, {"General Names", kSanRfc}, kDerSequence, {}, [&] { walk.entries([&] { walkGeneralName(walk); }); });
}

void walkBasicConstraints(FieldWalk& walk) {
  constexpr const char* kHere = "RFC 5280 §4.2.1.9";
  walkDer(walk, {"Basic Constraints", kHere}, kDerSequence, {}, [&] {
    if (!walk.more()) return;
    if (comesDer(walk, kDerBoolean)) {
      walkDerLeaf(walk, {"CA", kHere}, kDerBoolean, [](Bytes value) {
        return booleanReading(value, "The owner is an authority: the key may sign certificates.",
                              "The owner is no authority: certificates signed with the key are not valid.");
      });
    }
    if (!walk.more()) return;
    walkDerLeaf(walk, {"Path Length", kHere}, kDerInteger, [](Bytes value) {
      return Reading{value.size() == 1 ? fmt::format("{}", read8(value, 0)) : hexBytes(value),
                     "How many authorities may stand between this one and the last certificate."};
    });
  });
}

std::string usages(Bytes value) {
  constexpr std::array<const char*, 9> kNames{"digitalSignature", "nonRepudiation", "keyEncipherment",
                                              "dataEncipherment", "keyAgreement",   "keyCertSign",
                                              "cRLSign",          "encipherOnly",   "decipherOnly"};
  std::string text;
  for (std::size_t bit = 0; bit < kNames.size(); ++bit) {
    const std::size_t at = 1 + bit / 8;
    if (at >= value.size() || (read8(value, at) & (0x80U >> (bit % 8))) == 0) continue;
    text += fmt::format("{}{}", text.empty() ? "" : ", ", kNames[bit]);
  }
  return text;
}

void walkKeyUsage(FieldWalk& walk) {
  walkDerLeaf(walk, {"Key Usage", "RFC 5280 §4.2.1.3"}, kDerBitString, [](Bytes value) {
    return Reading{usages(value), "What the key may be used for; RSA key exchange needs keyEncipherment."};
  });
}

void walkExtendedKeyUsage(FieldWalk& walk) {
  constexpr const char* kHere = "RFC 5280 §4.2.1.12";
  walkDer(walk, {"Key Purposes", kHere}, kDerSequence, {}, [&] {
    walk.entries([&] {
      walkDerLeaf(walk, {"Key Purpose", kHere}, kDerOid, [](Bytes value) {
        return Reading{oidAndName(dottedOid(value)), {}};
      });
    });
  });
}

void walkSubjectKeyId(FieldWalk& walk) {
  walkDerLeaf(walk, {"Key Identifier", "RFC 5280 §4.2.1.2"}, kDerOctetString, [](Bytes value) {
    return Reading{hexBytes(value), "Mostly a hash of the public key in this certificate."};
  });
}

void walkAuthorityKeyId(FieldWalk& walk) {
  walkDer(walk, {"Authority Key Identifier", kKeyIdRfc}, kDerSequence, {}, [&] {
    if (comesDer(walk, 0x80)) {
      walkDerLeaf(walk, {"Key Identifier", kKeyIdRfc}, 0x80, [](Bytes value) {
        return Reading{hexBytes(value), "Of the key that signed: helps to find the issuer's certificate."};
      });
    }
    if (comesDer(walk, 0xA1)) {
      walkDer(walk, {"Issuer", kKeyIdRfc}, 0xA1, {}, [&] { walk.entries([&] { walkGeneralName(walk); }); });
    }
    if (comesDer(walk, 0x82)) {
      walkDerLeaf(walk, {"Serial Number", kKeyIdRfc}, 0x82, [](Bytes value) { return Reading{hexBytes(value), {}}; });
    }
  });
}

void walkUnknown(FieldWalk& walk) {
  walk.bytes(walk.left(), {"Data", kRfc}, "Not taken apart here.");
}

struct Row {
  std::string_view dotted;
  const char* meaning;
  void (*walk)(FieldWalk&);
};

constexpr std::array<Row, 7> kRows{{
    {"2.5.29.14", "A short name of this key.", walkSubjectKeyId},
    {"2.5.29.15", "What the key may do.", walkKeyUsage},
    {"2.5.29.17", "Whom the certificate is for: this is what a client compares with the host it wanted.", walkAltNames},
    {"2.5.29.18", "Other names of the issuer.", walkAltNames},
    {"2.5.29.19", "Whether the owner is an authority.", walkBasicConstraints},
    {"2.5.29.35", "Which key of the issuer signed.", walkAuthorityKeyId},
    {"2.5.29.37", "For what the certificate may be used.", walkExtendedKeyUsage},
}};

constexpr Row kUnknown{"", "", walkUnknown};

const Row& rowOf(std::string_view dotted) {
  const auto found = std::find_if(kRows.begin(), kRows.end(), [&](const Row& row) { return row.dotted == dotted; });
  return found == kRows.end() ? kUnknown : *found;
}

/// The number of an extension, before it is walked through.
std::string peekOid(Bytes extension) {
  const auto outer = readDerHeader(extension);
  if (!outer || extension.size() < outer->size) return {};
  const Bytes inside = extension.subspan(outer->size);
  const auto oid = readDerHeader(inside);
  if (!oid || oid->tag != kDerOid || inside.size() < oid->size + oid->length) return {};
  return dottedOid(inside.subspan(oid->size, oid->length));
}

void walkExtension(FieldWalk& walk) {
  const std::string dotted = peekOid(walk.rest());
  const Row& row = rowOf(dotted);
  const std::string_view name = oidName(dotted);
  const std::string title = "Extension: " + (name.empty() ? dotted : std::string(name));
  walkDer(walk, {title.c_str(), kRfc}, kDerSequence, row.meaning, [&] {
    walkDerLeaf(walk, {"Extension ID", kRfc}, kDerOid, [](Bytes value) {
      return Reading{oidAndName(dottedOid(value)), {}};
    });
    if (comesDer(walk, kDerBoolean)) {
      walkDerLeaf(walk, {"Critical", kRfc}, kDerBoolean, [](Bytes value) {
        return booleanReading(value, "Who does not know this extension must refuse the certificate.",
                              "Who does not know this extension may ignore it.");
      });
    }
    walkDer(walk, {"Extension Value", kRfc}, kDerOctetString, {}, [&] { row.walk(walk); });
  });
}

}  // namespace

void walkX509Extensions(FieldWalk& walk) {
  walkDer(walk, {"Extension List", kRfc}, kDerSequence, {}, [&] { walk.entries([&] { walkExtension(walk); }); });
}

}  // namespace wiretale::wire
