#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include <tl/expected.hpp>

#include "core/wire/field_walk.h"

namespace wiretale::wire {

/// Tags of DER (ITU-T X.690 §8) as they stand in certificates.
enum DerTag : std::uint8_t {
  kDerBoolean = 0x01,
  kDerInteger = 0x02,
  kDerBitString = 0x03,
  kDerOctetString = 0x04,
  kDerOid = 0x06,
  kDerUtcTime = 0x17,
  kDerGeneralizedTime = 0x18,
  kDerSequence = 0x30,
  kDerSet = 0x31,
};

constexpr const char* kDerRfc = "ITU-T X.690 §8";

/// Tag and length before a value.
struct DerHeader {
  std::uint8_t tag = 0;
  std::size_t size = 0;    ///< bytes of tag and length
  std::size_t length = 0;  ///< bytes of the value, which need not be there

  bool operator==(const DerHeader&) const = default;
};

/// The header at the front of `bytes`, or why it cannot be one. Tags of one byte and lengths of up to 4.
tl::expected<DerHeader, const char*> readDerHeader(Bytes bytes);

/// Does an element with this tag come next in the scope?
bool comesDer(const FieldWalk& walk, std::uint8_t tag);

/// Reads the header of an element that has to have `tag`; gives the bytes of its value, which are there. Stops else.
std::size_t walkDerHeader(FieldWalk& walk, std::uint8_t tag);

/// An element with parts: its header and, within a scope, what `body` reads of its value.
template <typename Body>
void walkDer(FieldWalk& walk, Label label, std::uint8_t tag, std::string meaning, Body body) {
  walk.group(label, {{}, std::move(meaning)}, [&] {
    const std::size_t length = walkDerHeader(walk, tag);
    walk.scope(length, body);
  });
}

/// The header of the element that comes next, if it has `tag` and is all there. Stops the walk and gives a header of
/// no bytes else.
DerHeader expectDer(FieldWalk& walk, std::uint8_t tag);

/// An element shown as one field; `read` makes a Reading of its value.
template <typename Read>
Bytes walkDerLeaf(FieldWalk& walk, Label label, std::uint8_t tag, Read read) {
  const DerHeader header = expectDer(walk, tag);
  const Bytes all =
      walk.bytes(header.size + header.length, label, [&](Bytes element) { return read(element.subspan(header.size)); });
  return all.empty() ? all : all.subspan(header.size);
}

/// Whatever element comes next, as bytes.
void walkDerAny(FieldWalk& walk, Label label, const char* meaning);

/// "SEQUENCE"; of unknown ones "[0]" or "Element".
std::string derTagName(std::uint8_t tag);

/// "1.2.840.113549.1.1.11"; hexadecimal if that is no object identifier.
std::string dottedOid(Bytes value);

/// "2026-11-26 08:30:00 UTC"; the text as it stands if it is no time (RFC 5280 §4.1.2.5).
std::string timeText(std::uint8_t tag, Bytes value);

}  // namespace wiretale::wire
