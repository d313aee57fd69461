#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/trace/records.h"

namespace wiretale::trace {

struct Trace;

/// What a packet carries of TLS: a handshake message, an alert, a change of cipher spec, or data.
struct TlsContent {
  std::string_view name;    ///< "ClientHello", "Alert", "ChangeCipherSpec", "data"; lives as long as the program
  std::string_view detail;  ///< of an alert: "bad_certificate"
  bool encrypted = false;   ///< on the wire
  bool whole = true;        ///< its last byte is in this packet
  std::size_t record = 0;   ///< which of its sender's records on the tape
  std::size_t message = kNoMessage;  ///< into ConnectionSecrets::messages, of a handshake message that ends here

  static constexpr std::size_t kNoMessage = ~std::size_t{0};
  bool operator==(const TlsContent&) const = default;
};

/// In the order of the bytes; none if the packet's payload is not of TLS.
std::vector<TlsContent> tlsContentsOf(const Trace& trace, const PacketRecord& packet);

/// "ServerHello, [Certificate …]": in brackets what is encrypted; equal ones once, with "×2"; what goes on in the next
/// packet with "…".
std::string describe(const std::vector<TlsContent>& contents);

/// The same for a label: what would make it long is counted, "ServerHello, Certificate +1", and
/// ChangeCipherSpec, which says little, stands there only when alone.
std::string describeBriefly(const std::vector<TlsContent>& contents);

}  // namespace wiretale::trace
