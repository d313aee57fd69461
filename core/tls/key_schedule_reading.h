#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/tls/octets.h"
#include "core/wire/tls/names.h"

// What a key schedule needs to know of handshake messages. All are whole, each with its header; what does not fit is
// answered with nothing, never read beyond.
namespace wiretale::tls {

using MessageType = wire::tls::HandshakeType;

constexpr bool is(MessageType type, wire::Bytes message) {
  return !message.empty() && wire::read8(message, 0) == static_cast<std::uint8_t>(type);
}
/// "ClientHello"; "message 99" for a type that is not among the above.
std::string nameOfMessage(wire::Bytes message);

/// Of a message in DTLS 12, else 4.
constexpr std::size_t headerLength(bool dtls) {
  return dtls ? 12 : 4;
}
/// What follows the header.
wire::Bytes bodyOf(wire::Bytes message, bool dtls = false);

enum class ExtensionType : std::uint16_t {
  EncryptThenMac = 22,
  ExtendedMasterSecret = 23,
  PreSharedKey = 41,
  EarlyData = 42,
  SupportedVersions = 43,
  KeyShare = 51,
};

/// A ClientHello or ServerHello; the spans look into the message.
struct Hello {
  wire::Bytes random;
  std::uint16_t suite = 0;  ///< of a ServerHello
  std::vector<std::pair<std::uint16_t, wire::Bytes>> extensions;

  std::optional<wire::Bytes> extension(ExtensionType type) const;
  bool has(ExtensionType type) const { return extension(type).has_value(); }
};

/// Nothing but extensions: the body of EncryptedExtensions. Random and suite are empty.
std::optional<Hello> readExtensionList(wire::Bytes body);

std::optional<Hello> readHello(wire::Bytes message, bool dtls = false);

/// RFC 8446 §4.1.3: a ServerHello with the one random that says so.
bool isHelloRetryRequest(wire::Bytes message);

/// The public value for `group` in a key_share extension's content (RFC 8446 §4.2.8).
struct KeyShare {
  std::uint16_t group = 0;
  wire::Bytes publicValue;
};
std::optional<KeyShare> serverShare(wire::Bytes extension);
std::optional<KeyShare> clientShare(wire::Bytes extension, std::uint16_t group);

/// Bytes of a ClientHello up to its PSK binders (RFC 8446 §4.2.11.2), and the first binder.
struct PskOffer {
  wire::Bytes truncated;
  wire::Bytes firstBinder;
};
std::optional<PskOffer> readPskOffer(wire::Bytes clientHello);

/// RFC 8446 §4.6.1
std::optional<wire::Bytes> ticketNonce(wire::Bytes newSessionTicket);

/// A ServerKeyExchange on a curve (RFC 8422 §5.4).
std::optional<KeyShare> readEcdheParams(wire::Bytes body);
/// A ServerKeyExchange in a finite field (RFC 5246 §7.4.3).
struct DheParams {
  wire::Bytes prime;
  wire::Bytes generator;
  wire::Bytes publicValue;
};
std::optional<DheParams> readDheParams(wire::Bytes body);

/// A vector with `lengthBytes` (1 or 2) of length in front, and nothing behind: a ClientKeyExchange's only content.
std::optional<wire::Bytes> onlyVector(wire::Bytes body, std::size_t lengthBytes);

}  // namespace wiretale::tls
