#pragma once

#include <cstddef>
#include <string_view>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/tls/digest.h"
#include "core/tls/octets.h"

namespace wiretale::tls {

/// RFC 5869 §2.2: HKDF-Extract(salt, IKM). As long as the digest.
tl::expected<Octets, Phrase> hkdfExtract(Digest digest, wire::Bytes salt, wire::Bytes inputKey);

/// RFC 5869 §2.3: HKDF-Expand(PRK, info, L).
tl::expected<Octets, Phrase> hkdfExpand(Digest digest, wire::Bytes secret, wire::Bytes info, std::size_t length);

/// RFC 8446 §7.1, the structure HkdfLabel: uint16 length, then with a length byte each "tls13 " + label, and the
/// context. Precondition: label at most 249 and context at most 255 bytes, length at most 65535.
Octets hkdfLabel(std::size_t length, std::string_view label, wire::Bytes context);

}  // namespace wiretale::tls
