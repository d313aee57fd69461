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

/// Compares with flightsOf(). In what is expected, "23:*" stands for any length (a certificate's), "23:96~" for up to
/// four bytes more or fewer (an ECDSA signature's). The closing of the streams need not be mentioned.
void expectFlights(const TapeConnection& connection, const std::vector<std::string>& expected);

/// The handshake messages that a side sent, by their type: "1 11 16 15 20".
std::string messagesSent(const TapeConnection& connection, Side side);

/// "client 40 handshake_failure, server got it": who gave up with which alert, and whether the peer has read it.
std::string verdictOf(const TapeConnection& connection);

/// 64 bits that hang on everything in the tape.
std::uint64_t fingerprintOf(const Tape& tape);

/// The tape of it; an empty one and a failed test if there is none.
Tape tapeOf(const Config& config, const std::vector<Act>& acts);

}  // namespace wiretale::tls
