#pragma once

#include <cstddef>
#include <vector>

#include "core/trace/trace.h"
#include "core/wire/field.h"

namespace wiretale::trace {

/// The whole IPv4 packet as it stands on the wire, with valid checksums; one that is corrupted as it arrives.
std::vector<std::byte> packetBytes(const Trace& trace, Index packet);

/// The header fields of that packet, in order of their bytes, for the inspector.
std::vector<wire::Field> packetFields(const Trace& trace, Index packet);

}  // namespace wiretale::trace
