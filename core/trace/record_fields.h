#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/base/side.h"
#include "core/tls/secrets.h"
#include "core/wire/field.h"
#include "core/wire/tls/context.h"
#include "core/wire/tls/dissect_tls.h"

// Fields of TLS records and messages that were cut: for the other sources of this folder.
namespace wiretale::trace {

/// What is known of the connection once its ServerHello is there: enough to read the messages of either side.
wire::tls::Context contextOf(const tls::ConnectionSecrets& secrets);

/// The content of a record that can be read. Of a handshake message that lies in several records there are the fields
/// whose bytes are here, with the values of the whole.
void addRecordContent(std::vector<wire::Field>& fields, const tls::ConnectionSecrets& secrets, Side from,
                      std::size_t record, wire::tls::Spot spot);

/// A whole record as it is on the wire. `bytes` are the record's.
std::vector<wire::Field> fieldsOnWire(const tls::ConnectionSecrets& secrets, Side from, std::size_t record,
                                      std::span<const std::byte> bytes);

/// Of fields, what lies within [begin, end), each cut down to it and moved by `by` (modulo 2^64) in place and depth.
std::vector<wire::Field> cutFields(const std::vector<wire::Field>& fields, std::size_t begin, std::size_t end,
                                   wire::tls::Spot by);

}  // namespace wiretale::trace
