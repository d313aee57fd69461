#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/tls/digest.h"
#include "core/tls/octets.h"

namespace wiretale::tls {

/// RFC 5246 §5: PRF(secret, label, seed) of TLS 1.2, `length` bytes. `labelAndSeed` is the label's ASCII with the seed
/// behind it, as P_hash takes it. The digest is the cipher suite's: SHA-256, or SHA-384 for those that name it.
tl::expected<Octets, Phrase> prf12(Digest digest, wire::Bytes secret, wire::Bytes labelAndSeed, std::size_t length);

/// One turn of P_hash (RFC 5246 §5): A(i) = HMAC_hash(secret, A(i-1)), A(0) the label and seed; the output goes on with
/// HMAC_hash(secret, A(i) + label and seed).
struct PrfRound {
  Octets a;
  Octets output;
};

/// How prf12() comes to its result, step by step: the outputs one behind the other, cut to `length`.
tl::expected<std::vector<PrfRound>, Phrase> prfRounds12(Digest digest, wire::Bytes secret, wire::Bytes labelAndSeed,
                                                        std::size_t length);

}  // namespace wiretale::tls
