#pragma once

#include <cstdint>
#include <optional>

#include "core/wire/big_endian.h"

namespace wiretale::wire::tls {

enum class Version : std::uint16_t {
  Ssl30 = 0x0300,
  Tls10 = 0x0301,
  Tls11 = 0x0302,
  Tls12 = 0x0303,
  Tls13 = 0x0304,
  Dtls10 = 0xFEFF,
  Dtls12 = 0xFEFD,
};

/// How the two sides come to a common secret.
enum class KeyExchange : std::uint8_t {
  None,  ///< not known
  Rsa,
  Dhe,
  DheAnonymous,
  Ecdhe,
  EcdheAnonymous,
  Psk,
  RsaPsk,
  DhePsk,
  EcdhePsk,
  Tls13,  ///< in extensions, not in messages of its own
};

/// What one must know to read messages that do not say themselves how they are built. Without it they are shown as
/// bytes that say what is needed.
struct Context {
  std::optional<Version> version = std::nullopt;
  KeyExchange keyExchange = KeyExchange::None;
  bool dtls = false;
  std::uint16_t cipherSuite = 0;  ///< 0: not known
};

/// Is it TLS 1.3? Nothing while that is unknown.
std::optional<bool> isTls13(const Context& context);

/// TLS 1.2 and DTLS 1.2 have forms that older versions had not.
bool isBefore12(const Context& context);

/// Takes version, suite and key exchange out of a ServerHello (with its header, DTLS's if `context.dtls`); other
/// messages change nothing.
void learn(Context& context, Bytes message);

}  // namespace wiretale::wire::tls
