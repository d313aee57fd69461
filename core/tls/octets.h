#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/wire/big_endian.h"

namespace wiretale::tls {

/// Bytes that are kept, where wire::Bytes only looks at them.
using Octets = std::vector<std::byte>;

Octets toOctets(wire::Bytes bytes);
/// The characters' bytes.
Octets toOctets(std::string_view text);

/// One behind the other.
Octets joined(wire::Bytes first, wire::Bytes second);
void append(Octets& octets, wire::Bytes more);

/// "0a1b2c", lower case, nothing between.
std::string toHex(wire::Bytes bytes);

/// Of equal length and content. Takes as long whatever the content is.
bool equal(wire::Bytes one, wire::Bytes other);

}  // namespace wiretale::tls
