#include <algorithm>

#include "core/tls/aead.h"
#include "core/tls/record_protection_parts.h"

namespace wiretale::tls {
namespace {

constexpr std::size_t kExplicitNonceLength = 8;

/// RFC 5288 §3: GCM of TLS 1.2 has a part of its nonce in each record. RFC 7905 §2: ChaCha20 has not.
std::size_t explicitLengthOf(const RecordKeys& keys) {
  return keys.cipher == RecordCipher::ChaCha20Poly1305 ? 0 : kExplicitNonceLength;
}

/// RFC 8446 §5.3, RFC 7905 §2: the sequence number, padded with zeros in front, XOR the IV.
Octets nonceOf(wire::Bytes iv, std::uint64_t sequence) {
  Octets nonce = toOctets(iv);
  for (std::size_t i = 0; i < 8 && i < nonce.size(); ++i)
    nonce[nonce.size() - 1 - i] ^= static_cast<std::byte>(sequence >> (8 * i) & 0xFF);
  return nonce;
}

std::optional<Phrase> tooShort() {
  return say("the record is too short for its nonce and tag");
}

std::optional<Phrase> open(const RecordKeys& keys, OpenedRecord& record) {
  auto plaintext =
      aeadOpen({.cipher = keys.cipher, .key = keys.key, .nonce = record.nonce, .additionalData = record.additionalData},
               record.ciphertext, record.tag);
  if (!plaintext) return std::move(plaintext).error();
  record.plaintext = *std::move(plaintext);
  return std::nullopt;
}

/// RFC 8446 §5.2: additional data of TLS 1.3 is the record's header.
Octets header13(std::size_t length) {
  Octets header(5);
  wire::write8(header, 0, 23);
  wire::write16(header, 1, 0x0303);
  wire::write16(header, 3, static_cast<std::uint16_t>(length));
  return header;
}

}  // namespace

std::optional<Phrase> openAead12(const RecordKeys& keys, wire::Bytes fragment, OpenedRecord& record) {
  const std::size_t explicitLength = explicitLengthOf(keys);
  if (fragment.size() < explicitLength + kTagLength) return tooShort();
  const std::size_t length = fragment.size() - explicitLength - kTagLength;
  record.nonce =
      explicitLength == 0 ? nonceOf(keys.iv, record.sequence) : joined(keys.iv, fragment.first(explicitLength));
  record.additionalData = pseudoHeader(record.sequence, record.type, record.version, length);
  record.ciphertext = toOctets(fragment.subspan(explicitLength, length));
  record.tag = toOctets(fragment.last(kTagLength));
  record.contentType = record.type;
  return open(keys, record);
}

std::optional<Phrase> openAead13(const RecordKeys& keys, wire::Bytes fragment, OpenedRecord& record) {
  if (fragment.size() < kTagLength + 1) return tooShort();
  record.nonce = nonceOf(keys.iv, record.sequence);
  record.additionalData = header13(fragment.size());
  wire::write16(record.additionalData, 1, record.version);
  record.ciphertext = toOctets(fragment.first(fragment.size() - kTagLength));
  record.tag = toOctets(fragment.last(kTagLength));
  if (auto problem = open(keys, record)) return problem;
  // §5.4: the content's type is the last byte that is not zero.
  Octets& inner = record.plaintext;
  const auto last = std::find_if(inner.rbegin(), inner.rend(), [](std::byte byte) { return byte != std::byte{}; });
  if (last == inner.rend()) return say("there is nothing but padding in the record: it has no content type");
  record.padding = static_cast<std::size_t>(last - inner.rbegin());
  record.contentType = std::to_integer<std::uint8_t>(*last);
  inner.resize(inner.size() - record.padding - 1);
  return std::nullopt;
}

tl::expected<Octets, Phrase> sealAead12(const RecordKeys& keys, const SealHead& head, wire::Bytes content,
                                        const SealChoice& choice) {
  const std::size_t explicitLength = explicitLengthOf(keys);
  if (choice.explicitNonce.size() != explicitLength)
    return tl::unexpected(say("the explicit nonce must have {0} bytes", explicitLength));
  const Octets nonce = explicitLength == 0 ? nonceOf(keys.iv, head.sequence) : joined(keys.iv, choice.explicitNonce);
  const Octets additional = pseudoHeader(head.sequence, head.type, head.version, content.size());
  auto sealed =
      aeadSeal({.cipher = keys.cipher, .key = keys.key, .nonce = nonce, .additionalData = additional}, content);
  if (!sealed) return sealed;
  return joined(choice.explicitNonce, *sealed);
}

tl::expected<Octets, Phrase> sealAead13(const RecordKeys& keys, const SealHead& head, wire::Bytes content,
                                        const SealChoice& choice) {
  Octets inner = toOctets(content);
  inner.push_back(std::byte{head.type});
  inner.resize(inner.size() + choice.padding);
  const Octets nonce = nonceOf(keys.iv, head.sequence);
  const Octets additional = header13(inner.size() + kTagLength);
  return aeadSeal({.cipher = keys.cipher, .key = keys.key, .nonce = nonce, .additionalData = additional}, inner);
}

}  // namespace wiretale::tls
