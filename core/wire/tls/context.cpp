#include "core/wire/tls/context.h"

#include "core/wire/tls/cipher_suite.h"
#include "core/wire/tls/handshake_reader.h"

namespace wiretale::wire::tls {
namespace {

constexpr std::uint16_t kSupportedVersions = 43;

/// What the extension supported_versions chooses, among `extensions` as they follow the length of all.
std::optional<Version> selectedVersion(Bytes extensions) {
  for (std::size_t at = 0; at + 4 <= extensions.size();) {
    const std::size_t length = read16(extensions, at + 2);
    const bool chooses = read16(extensions, at) == kSupportedVersions && length == 2;
    if (chooses && at + 6 <= extensions.size()) return static_cast<Version>(read16(extensions, at + 4));
    at += 4 + length;
  }
  return std::nullopt;
}

}  // namespace

std::optional<bool> isTls13(const Context& context) {
  if (!context.version) return std::nullopt;
  return *context.version == Version::Tls13;
}

bool isBefore12(const Context& context) {
  if (!context.version) return false;
  return *context.version < Version::Tls12 || *context.version == Version::Dtls10;
}

void learn(Context& context, Bytes message) {
  const std::size_t header = context.dtls ? kDtlsHandshakeHeaderSize : kHandshakeHeaderSize;
  if (message.size() < header || read8(message, 0) != static_cast<std::uint8_t>(HandshakeType::ServerHello)) return;
  // Version 2, random 32, session ID with a length of 1, suite 2, compression 1, extensions with a length of 2.
  const Bytes body = message.subspan(header);
  if (body.size() < 38 || body.size() < std::size_t{38} + read8(body, 34)) return;
  const Bytes behindId = body.subspan(std::size_t{35} + read8(body, 34));
  context.version = static_cast<Version>(read16(body, 0));
  context.cipherSuite = read16(behindId, 0);
  context.keyExchange = keyExchangeOf(context.cipherSuite);
  if (behindId.size() < 5) return;
  if (const auto selected = selectedVersion(behindId.subspan(5))) context.version = selected;
}

}  // namespace wiretale::wire::tls
