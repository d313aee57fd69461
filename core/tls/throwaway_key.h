#pragma once

#include <cstdint>
#include <string_view>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/tls/config.h"
#include "core/tls/handle.h"

namespace wiretale::tls {

/// The key pair of that name in the scenarios with this seed: same arguments, same key. Each call gives a key object of
/// its own, because an RSA key remembers random blinding values from its first use on. RSA keys take a second at first;
/// those made last are kept, for all threads.
tl::expected<KeyHandle, Phrase> throwawayKey(KeyKind kind, std::uint64_t seed, std::string_view name);

/// Another object for the same key.
tl::expected<KeyHandle, Phrase> copyOf(const EVP_PKEY* key);

}  // namespace wiretale::tls
