#pragma once

#include <cstddef>
#include <vector>

#include "core/trace/trace.h"
#include "core/wire/field.h"

namespace wiretale::trace {

/// The whole IPv4 packet as its sender put it on the wire, with valid checksums.
std::vector<std::byte> packetBytesAsSent(const Trace& trace, Index packet);

/// The same as it arrives: of one that is corrupted a bit is wrong.
std::vector<std::byte> packetBytes(const Trace& trace, Index packet);

/// The header fields of that packet, in order of their bytes, for the inspector.
std::vector<wire::Field> packetFields(const Trace& trace, Index packet);

}  // namespace wiretale::trace
