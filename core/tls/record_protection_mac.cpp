#include "core/tls/crypto.h"
#include "core/tls/record_protection_parts.h"

// TLS 1.2 without AEAD: NULL and CBC with a MAC (RFC 5246 §6.2.3.1 and §6.2.3.2), CBC with encrypt-then-MAC (RFC 7366).
// Which of MAC and padding is wrong, and how long finding out takes, must be hidden from a peer. Here nobody asks.
namespace wiretale::tls {
namespace {

constexpr std::size_t kBlock = 16;

/// Whole blocks; no padding of libcrypto's.
tl::expected<Octets, Phrase> cbc(const RecordKeys& keys, wire::Bytes iv, wire::Bytes from, bool encrypt) {
  const ErrorScope errors;
  const char* const name = keys.cipher == RecordCipher::Aes128Cbc ? "AES-128-CBC" : "AES-256-CBC";
  const CipherHandle cipher(EVP_CIPHER_fetch(calculationLibrary(), name, nullptr));
  const CipherContextHandle context(EVP_CIPHER_CTX_new());
  Octets to(from.size() + kBlock);
  int length = 0;
  if (!cipher || !context || keys.key.size() != keyLengthOf(keys.cipher) ||
      EVP_CipherInit_ex2(context.get(), cipher.get(), raw(keys.key.data()), raw(iv.data()), encrypt ? 1 : 0, nullptr) !=
          1 ||
      EVP_CIPHER_CTX_set_padding(context.get(), 0) != 1 ||
      EVP_CipherUpdate(context.get(), raw(to.data()), &length, raw(from.data()), static_cast<int>(from.size())) != 1)
    return tl::unexpected(errors.failure(name));
  to.resize(static_cast<std::size_t>(length));
  return to;
}

tl::expected<Octets, Phrase> macOf(const RecordKeys& keys, wire::Bytes header, wire::Bytes covered) {
  return hmacOf(*keys.mac, keys.macKey, joined(header, covered));
}

std::optional<Phrase> checkMac(const RecordKeys& keys, const OpenedRecord& record, wire::Bytes covered) {
  const auto mac = macOf(keys, record.additionalData, covered);
  if (!mac) return mac.error();
  if (!equal(*mac, record.tag))
    return say("the MAC does not fit: other keys, another place in the stream, or changed bytes");
  return std::nullopt;
}

/// RFC 5246 §6.2.3.2: each byte of the padding says how many they are without the last one.
std::optional<Phrase> takePadding(OpenedRecord& record) {
  Octets& plain = record.plaintext;
  const std::size_t length = plain.empty() ? 0 : std::to_integer<std::size_t>(plain.back()) + 1;
  if (length == 0 || length > plain.size()) return say("the padding is longer than the record");
  for (std::size_t i = 0; i < length; ++i)
    if (plain[plain.size() - 1 - i] != plain.back()) return say("the padding's bytes are not all the same");
  record.padding = length;
  plain.resize(plain.size() - length);
  return std::nullopt;
}

/// MAC-then-encrypt, and NULL: the MAC is the plaintext's end.
std::optional<Phrase> takeMac(const RecordKeys& keys, OpenedRecord& record) {
  Octets& plain = record.plaintext;
  const std::size_t macLength = lengthOf(*keys.mac);
  if (plain.size() < macLength) return say("the record is too short for its MAC");
  record.tag = toOctets(wire::Bytes(plain).last(macLength));
  plain.resize(plain.size() - macLength);
  record.additionalData = pseudoHeader(record.sequence, record.type, record.version, plain.size());
  return checkMac(keys, record, plain);
}

std::optional<Phrase> openCbc(const RecordKeys& keys, wire::Bytes fragment, OpenedRecord& record) {
  const std::size_t macLength = keys.encryptThenMac ? lengthOf(*keys.mac) : 0;
  if (fragment.size() < 2 * kBlock + macLength || (fragment.size() - macLength) % kBlock != 0)
    return say("the record is not an IV and whole blocks");
  const wire::Bytes covered = fragment.first(fragment.size() - macLength);
  record.nonce = toOctets(covered.first(kBlock));
  record.ciphertext = toOctets(covered.subspan(kBlock));
  if (keys.encryptThenMac) {
    record.tag = toOctets(fragment.last(macLength));
    record.additionalData = pseudoHeader(record.sequence, record.type, record.version, covered.size());
    if (auto problem = checkMac(keys, record, covered)) return problem;
  }
  auto plaintext = cbc(keys, record.nonce, record.ciphertext, false);
  if (!plaintext) return plaintext.error();
  record.plaintext = *std::move(plaintext);
  if (auto problem = takePadding(record)) return problem;
  return keys.encryptThenMac ? std::nullopt : takeMac(keys, record);
}

Octets padded(Octets plain, std::size_t extraBlocks) {
  const std::size_t length = kBlock - plain.size() % kBlock + extraBlocks * kBlock;
  plain.resize(plain.size() + length, static_cast<std::byte>(length - 1));
  return plain;
}

}  // namespace

std::optional<Phrase> openMac(const RecordKeys& keys, wire::Bytes fragment, OpenedRecord& record) {
  record.contentType = record.type;
  if (isCbc(keys.cipher)) return openCbc(keys, fragment, record);
  record.ciphertext = toOctets(fragment);
  record.plaintext = record.ciphertext;
  if (auto problem = takeMac(keys, record)) return problem;
  record.ciphertext = record.plaintext;
  return std::nullopt;
}

tl::expected<Octets, Phrase> sealMac(const RecordKeys& keys, const SealHead& head, wire::Bytes content,
                                     const SealChoice& choice) {
  const auto withMac = [&](wire::Bytes covered) -> tl::expected<Octets, Phrase> {
    const auto mac = macOf(keys, pseudoHeader(head.sequence, head.type, head.version, covered.size()), covered);
    if (!mac) return mac;
    return joined(covered, *mac);
  };
  if (!isCbc(keys.cipher)) return withMac(content);
  if (choice.explicitNonce.size() != kBlock) return tl::unexpected(say("the IV must have {0} bytes", kBlock));
  auto plain = keys.encryptThenMac ? toOctets(content) : withMac(content);
  if (!plain) return plain;
  const auto encrypted = cbc(keys, choice.explicitNonce, padded(*std::move(plain), choice.padding), true);
  if (!encrypted) return encrypted;
  const Octets whole = joined(choice.explicitNonce, *encrypted);
  return keys.encryptThenMac ? withMac(whole) : whole;
}

}  // namespace wiretale::tls
