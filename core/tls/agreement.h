#pragma once

#include "core/tls/handle.h"
#include "core/tls/tape.h"

namespace wiretale::tls {

/// What this side's SSL has agreed upon so far.
Agreement agreementOf(SSL& ssl);

}  // namespace wiretale::tls
