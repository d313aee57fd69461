#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace wiretale::tls {

/// Where in this record, a whole ClientHello, the type of the extension stands (RFC 8446 §4.1.2); nothing if the record
/// is none or has no such extension.
std::optional<std::uint64_t> findExtension(std::span<const std::byte> record, std::uint16_t type);

}  // namespace wiretale::tls
