// ServerKeyExchange and ClientKeyExchange: only TLS 1.2 and older have them.

#include <fmt/format.h>

#include "core/wire/display_text.h"
#include "core/wire/tls/messages.h"
#include "core/wire/tls/names.h"

namespace wiretale::wire::tls {
namespace {

constexpr const char* kServerRfc = "RFC 5246 §7.4.3";
constexpr const char* kClientRfc = "RFC 5246 §7.4.7";
constexpr const char* kEcServerRfc = "RFC 8422 §5.4";
constexpr const char* kEcClientRfc = "RFC 8422 §5.7";
constexpr const char* kPskRfc = "RFC 4279 §2";

bool isEcdhe(KeyExchange exchange) {
  return exchange == KeyExchange::Ecdhe || exchange == KeyExchange::EcdheAnonymous || exchange == KeyExchange::EcdhePsk;
}

bool isDhe(KeyExchange exchange) {
  return exchange == KeyExchange::Dhe || exchange == KeyExchange::DheAnonymous || exchange == KeyExchange::DhePsk;
}

bool isPsk(KeyExchange exchange) {
  return exchange == KeyExchange::Psk || exchange == KeyExchange::RsaPsk || exchange == KeyExchange::DhePsk ||
         exchange == KeyExchange::EcdhePsk;
}

bool isRsa(KeyExchange exchange) {
  return exchange == KeyExchange::Rsa || exchange == KeyExchange::RsaPsk;
}

bool isSigned(KeyExchange exchange) {
  return exchange == KeyExchange::Dhe || exchange == KeyExchange::Ecdhe;
}

/// Says why the message is not read; false if it can be.
bool cannotBeRead(FieldWalk& walk, const Context& context, const char* rfc) {
  const char* why = nullptr;
  if (!context.version || context.keyExchange == KeyExchange::None) {
    why = "Needs the ServerHello: only its cipher suite says how this is built.";
  } else if (context.keyExchange == KeyExchange::Tls13 || *context.version == Version::Tls13) {
    why = "Does not exist in TLS 1.3.";
  }
  if (why != nullptr) walk.bytes(walk.left(), {"Data", rfc}, why);
  return why != nullptr;
}

Reading curveTypeReading(std::uint32_t type) {
  if (type == 3) return {"3 named_curve", "The curve is one that has a name."};
  return {fmt::format("{}", type), "Another way to describe a curve, which is forbidden."};
}

void walkEcdheParameters(FieldWalk& walk) {
  const std::uint32_t type = walk.number(1, {"Curve Type", kEcServerRfc}, curveTypeReading);
  if (!walk.stopped() && type != 3) return walk.stop("Not read, because only named curves are known here.");
  walk.number(2, {"Named Curve", kEcServerRfc}, groupReading);
  walk.opaque(1, {"Public Key", kEcServerRfc}, [](Bytes point) {
    return Reading{hexBytes(point), "The server's public value, made for this connection only."};
  });
}

void walkDheParameters(FieldWalk& walk) {
  walk.opaque(2, {"p", kServerRfc}, [](Bytes prime) {
    return Reading{hexBytes(prime), fmt::format("The prime with which both compute; it has {} bits.", bitsOf(prime))};
  });
  walk.opaque(2, {"g", kServerRfc}, [](Bytes g) { return Reading{hexBytes(g), "The number whose powers are taken."}; });
  walk.opaque(2, {"Public Key", kServerRfc}, [](Bytes share) {
    return Reading{hexBytes(share), "The server's public value, made for this connection only."};
  });
}

}  // namespace

void walkServerKeyExchange(FieldWalk& walk, const Context& context) {
  if (cannotBeRead(walk, context, kServerRfc)) return;
  const KeyExchange exchange = context.keyExchange;
  if (isPsk(exchange)) {
    walk.opaque(2, {"PSK Identity Hint", kPskRfc}, [](Bytes hint) {
      return Reading{visibleText(hint), "Which of its secrets the client shall use."};
    });
  }
  if (isEcdhe(exchange)) walkEcdheParameters(walk);
  if (isDhe(exchange)) walkDheParameters(walk);
  if (!isSigned(exchange)) return;
  walkSignature(walk, context, isEcdhe(exchange) ? kEcServerRfc : kServerRfc,
                "Over both randoms and the fields before: proves that the public value is the server's.");
}

void walkClientKeyExchange(FieldWalk& walk, const Context& context) {
  if (cannotBeRead(walk, context, kClientRfc)) return;
  const KeyExchange exchange = context.keyExchange;
  if (isPsk(exchange)) {
    walk.opaque(2, {"PSK Identity", kPskRfc}, [](Bytes name) {
      return Reading{visibleText(name), "Which secret the client uses."};
    });
  }
  if (isRsa(exchange)) {
    walk.opaque(2, {"Encrypted Pre-Master Secret", "RFC 5246 §7.4.7.1"}, [](Bytes secret) {
      return Reading{
          hexBytes(secret),
          "48 bytes that the client made, encrypted with the server's public key: only its private key opens them."};
    });
  }
  if (isEcdhe(exchange)) {
    walk.opaque(1, {"Public Key", kEcClientRfc}, [](Bytes point) {
      return Reading{hexBytes(point), "The client's public value: with it the server computes the same secret."};
    });
  }
  if (isDhe(exchange)) {
    walk.opaque(2, {"Public Key", "RFC 5246 §7.4.7.2"}, [](Bytes share) {
      return Reading{hexBytes(share), "The client's public value: with it the server computes the same secret."};
    });
  }
}

}  // namespace wiretale::wire::tls
