#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/tls/act.h"

namespace wiretale::tls {

/// Where the record that begins at `begin` ends (RFC 8446 §5.1); nothing if it is not all there.
std::optional<std::uint64_t> recordEnd(std::span<const std::byte> stream, std::uint64_t begin);

/// The offset of each record's header, an unfinished last one included.
std::vector<std::uint64_t> recordStarts(std::span<const std::byte> stream);

}  // namespace wiretale::tls
