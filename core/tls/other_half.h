#pragma once

#include <span>

#include "core/tls/derivation.h"
#include "core/tls/tape.h"

namespace wiretale::tls {

/// Diffie-Hellman gives both sides the same: calculates the shared secret of a derivation once more with the other
/// side's private value, and compares. Does nothing where either private value is not among `keys`.
void compareOtherHalf(Derivation& derivation, std::span<const EphemeralKey> keys);

}  // namespace wiretale::tls
