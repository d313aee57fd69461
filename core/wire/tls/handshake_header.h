#pragma once

#include <cstddef>
#include <cstdint>

#include "core/wire/big_endian.h"

namespace wiretale::wire::tls {

constexpr std::uint32_t read24(Bytes bytes, std::size_t offset) {
  return std::uint32_t{read8(bytes, offset)} << 16 | read16(bytes, offset + 1);
}

/// Bytes behind the header of a handshake message. Precondition: 4 bytes are there.
constexpr std::size_t messageLength(Bytes message) {
  return read24(message, 1);
}

}  // namespace wiretale::wire::tls
