#pragma once

#include <vector>

#include "core/trace/key_moments.h"

namespace wiretale::trace {

/// What messageMomentsOf() is, of DTLS: a message is there when fragments with all of its bytes are, whichever
/// datagrams brought them (RFC 6347 §4.2.3).
std::vector<Moments> datagramMomentsOf(const Trace& trace, const SecureConnection& secure);

}  // namespace wiretale::trace
