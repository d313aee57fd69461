#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/tls/tape.h"

namespace wiretale::tls {

Bytes bytesOf(std::string_view text);
std::string textOf(const Bytes& bytes);

/// The records in the order in which they were sent, a flight a line: "C 22:245", "S 22:122 20:1 23:27". `type:length`
/// of a record is what its header says. An end of stream is "end".
std::vector<std::string> flightsOf(const TapeConnection& connection);

/// The same without what hangs on the length of certificates and signatures: those records' lengths are "*" from
/// `longest` on.
std::vector<std::string> flightsOf(const TapeConnection& connection, unsigned longest);

/// The handshake messages that a side sent, by their type: "1 11 16 15 20".
std::string messagesSent(const TapeConnection& connection, Side side);

/// The tape of it, or a failed test.
Tape tapeOf(const Config& config, const std::vector<Act>& acts);

/// A handshake, a request, an answer, and both close.
std::vector<Act> conversation();

/// For both sides: TLS 1.2 with that one cipher (and OpenSSL's default groups), a server key that fits.
Config tls12(CipherSuite suite);
/// For both sides: TLS 1.3 alone, with OpenSSL's default suites and groups.
Config tls13();

}  // namespace wiretale::tls
