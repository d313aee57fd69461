#pragma once

#include "core/base/side.h"
#include "core/tls/handle.h"
#include "core/tls/tape.h"

namespace wiretale::tls {

/// The numbers of a Diffie-Hellman key pair.
EphemeralKey ephemeralKey(Side side, const EVP_PKEY& key);

}  // namespace wiretale::tls
