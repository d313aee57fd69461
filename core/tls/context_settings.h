#pragma once

#include "core/base/side.h"
#include "core/tls/config.h"
#include "core/tls/handle.h"

namespace wiretale::tls {

class Contexts;

// Each gives a SSL_CTX what the Config says about one thing; false when OpenSSL does not take it.

/// What 1.2 alone has: ciphers, extended master secret, renegotiation, finite-field groups.
bool applyTls12(SSL_CTX& context, const Config& config, Side side);
/// What 1.3 alone has: suites, middlebox compatibility, padding, early data, number of tickets.
bool applyTls13(SSL_CTX& context, const Config& config, Side side);
/// What only DTLS has: the cookie of HelloVerifyRequest.
bool applyDatagram(SSL_CTX& context, Side side);
/// Groups, record size, ALPN.
bool applyShared(SSL_CTX& context, const Config& config, Side side);
/// What the server remembers and what the client hands to Contexts::keep().
bool applyResumption(SSL_CTX& context, const Config& config, Side side);
/// Who is trusted and who must show a certificate.
bool applyTrust(SSL_CTX& context, const Contexts& contexts, Side side);

}  // namespace wiretale::tls
