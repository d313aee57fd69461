#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace wiretale::wire::tls {

/// An alert, as IANA's registry has it.
struct AlertRow {
  std::uint8_t code;
  std::string_view name;  ///< "bad_record_mac"
  const char* meaning;
  std::string_view rfc;  ///< where it is defined: "RFC 8446 §6.2"; may be empty
};

/// By code, ascending.
std::span<const AlertRow> alertRows();

}  // namespace wiretale::wire::tls
