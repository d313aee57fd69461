#pragma once

#include "core/tls/secrets.h"

namespace wiretale::trace {

/// What is left of a conversation to somebody without keys: both streams, cut into records, and the messages in those
/// records that are not encrypted. Neither a key nor a plaintext, nothing that OpenSSL told of its inside; empty
/// derivations. Of a chain that was sent in the clear (TLS 1.2), what anybody can ask of the certificates in it.
tls::OpenTape withoutKeys(const tls::OpenTape& open);

}  // namespace wiretale::trace
