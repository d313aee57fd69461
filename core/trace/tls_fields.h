#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/trace/records.h"
#include "core/wire/field.h"

namespace wiretale::trace {

struct Trace;

/// Puts the fields of TLS in the place of a packet's last one, which is its payload, if that is of TLS. `bytes` are the
/// whole packet's. A record of which only a part is here is shown as bytes.
void addTlsFields(std::vector<wire::Field>& fields, const Trace& trace, const PacketRecord& packet,
                  std::span<const std::byte> bytes);

}  // namespace wiretale::trace
