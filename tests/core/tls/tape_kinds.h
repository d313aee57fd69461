#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/tls/tape.h"

namespace wiretale::tls {

/// A handshake, a request, an answer, and both close.
std::vector<Act> conversation();
/// The same twice, over two connections.
std::vector<Act> conversation(NewConnection second);
/// The same with something between the handshake and the request.
std::vector<Act> conversationWith(Act extra);

/// For both sides: TLS 1.2 with that one cipher (and OpenSSL's default groups), a server key that fits.
Config tls12(CipherSuite suite);
/// TLS 1.2 with ECDHE, ECDSA and AES-128-GCM.
Config tls12();
/// For both sides: TLS 1.3 alone, with OpenSSL's default suites and groups.
Config tls13();

struct Kind {
  std::string name;
  Config config;
  std::vector<Act> acts;
};

/// One of each kind of session that can be had.
const std::vector<Kind>& kinds();
const Kind& kindNamed(std::string_view name);

}  // namespace wiretale::tls
