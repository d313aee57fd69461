#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/tls/derivation.h"
#include "core/tls/octets.h"

namespace wiretale::tls {

/// A line of a key log: "label, which session, secret" (the format of NSS, which all TLS libraries write).
struct KeyLogLine {
  std::string label;  ///< "CLIENT_RANDOM", "RSA", "CLIENT_HANDSHAKE_TRAFFIC_SECRET" …
  Octets session;     ///< ClientHello.random; with "RSA" the first 8 bytes of the encrypted pre-master secret
  Octets secret;
};

/// Nothing for an empty line, a comment or what is none.
std::optional<KeyLogLine> readKeyLogLine(std::string_view line);

/// What the secret is called in a Derivation; empty if it has no place there. "…_TRAFFIC_SECRET_N", as OpenSSL 3.0
/// writes it, is any generation but the first: then the name lacks its number: "client_application_traffic_secret_".
std::string valueNameOf(const KeyLogLine& line);

/// Compares the derivation's values with those lines that are of its session. Gives how many of these lines it has no
/// equal value for.
std::size_t compareWithKeyLog(Derivation& derivation, std::span<const std::string> lines);

}  // namespace wiretale::tls
