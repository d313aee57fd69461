#pragma once

#include <cstdint>
#include <string_view>

#include "core/wire/field_walk.h"
#include "core/wire/tls/context.h"

namespace wiretale::wire::tls {

/// As in IANA's registry; empty if unknown here.
std::string_view cipherSuiteName(std::uint32_t code);

/// How a suite's keys are agreed upon; None if that is unknown.
KeyExchange keyExchangeOf(std::uint32_t code);

Reading cipherSuiteReading(std::uint32_t code);

}  // namespace wiretale::wire::tls
