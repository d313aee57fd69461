#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/wire/field.h"

namespace wiretale::wire {

/// Every field of an IPv4 packet and of the TCP segment, UDP datagram or ICMP message in it, in order of their bytes;
/// bits of the flags and every option on their own. Reads nothing beyond `packet`: fields that are cut off or
/// contradict each other are left out or say so in their meaning. Bytes behind what could be read make one payload
/// field.
std::vector<Field> fieldsOfPacket(std::span<const std::byte> packet);

}  // namespace wiretale::wire
