#pragma once

#include <string>
#include <string_view>

#include "core/trace/records.h"

namespace wiretale::trace {

struct Trace;

/// What a packet is called in diagrams and listings, the same in every language: "SYN", "SYN, ACK", "ACK", "data",
/// "data, FIN", "FIN, ACK", "RST" … A payload outranks the ACK flag that every packet but the first carries.
std::string_view messageName(const PacketRecord& packet);

/// The same, but that what a packet carries of TLS outranks all else: "ClientHello", "ServerHello, Certificate …".
std::string messageName(const Trace& trace, const PacketRecord& packet);

}  // namespace wiretale::trace
