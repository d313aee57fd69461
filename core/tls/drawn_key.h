#pragma once

#include "core/tls/handle.h"
#include "core/tls/octets.h"
#include "core/tls/random_stream.h"

namespace wiretale::tls {

/// OpenSSL keeps a TLS 1.2 client's ephemeral key to itself (SSL_get_tmp_key() has none of it), but it makes the key of
/// random bytes, and those are known. The key pair of the group and parameters of `like` that has `publicValue`, as in
/// the ClientKeyExchange, and comes of the bytes that were drawn at one of the stream's last draws; nullptr if none
/// does. That its public value is the one on the wire proves that it is the same key.
KeyHandle keyDrawnFrom(const RandomStream& stream, EVP_PKEY& like, wire::Bytes publicValue);

}  // namespace wiretale::tls
