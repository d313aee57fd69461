#pragma once

#include <cstddef>
#include <cstdint>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/tls/octets.h"

namespace wiretale::tls {

enum class Digest : std::uint8_t { Sha1, Sha256, Sha384 };

/// Bytes.
constexpr std::size_t lengthOf(Digest digest) {
  return digest == Digest::Sha1 ? 20 : digest == Digest::Sha256 ? 32 : 48;
}

tl::expected<Octets, Phrase> hashOf(Digest digest, wire::Bytes data);

/// RFC 2104.
tl::expected<Octets, Phrase> hmacOf(Digest digest, wire::Bytes key, wire::Bytes data);

}  // namespace wiretale::tls
