#pragma once

#include <cstddef>
#include <vector>

#include "core/trace/trace.h"

namespace wiretale::trace {

/// The whole IPv4 packet of a record that carries UDP or ICMP, or a fragment of it, with valid checksums.
std::vector<std::byte> datagramBytesAsSent(const Trace& trace, Index packet);

}  // namespace wiretale::trace
