#pragma once

#include <string>

#include "core/wire/big_endian.h"

namespace wiretale::wire {

/// "0x0303"; of long ones the first bytes and how many there are.
std::string hexBytes(Bytes bytes);

/// Text from the wire, safe to show: what is UTF-8 and visible stays; control characters, those that turn the direction
/// of writing, and bytes that are no UTF-8 become "\xNN"; a backslash is doubled. Long ones are cut off with "…".
std::string visibleText(Bytes bytes);

}  // namespace wiretale::wire
