#include "tests/core/tls/tape_text.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace wiretale::tls {
namespace {

unsigned octet(const Bytes& bytes, std::uint64_t place) {
  return std::to_integer<unsigned>(bytes.at(place));
}

std::string recordText(const Bytes& stream, std::uint64_t begin, unsigned longest) {
  if (stream.size() - begin < 5) return "cut";
  const unsigned length = octet(stream, begin + 3) << 8 | octet(stream, begin + 4);
  return length < longest ? fmt::format("{}:{}", octet(stream, begin), length)
                          : fmt::format("{}:*", octet(stream, begin));
}

}  // namespace

Bytes bytesOf(std::string_view text) {
  const auto bytes = std::as_bytes(std::span(text));
  return {bytes.begin(), bytes.end()};
}

std::string textOf(const Bytes& bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::vector<std::string> flightsOf(const TapeConnection& connection) {
  return flightsOf(connection, 65'536);
}

std::vector<std::string> flightsOf(const TapeConnection& connection, unsigned longest) {
  std::vector<std::string> flights;
  std::optional<Side> last;
  for (const Move& move : connection.moves) {
    if (last != move.side) flights.emplace_back(move.side == Side::Client ? "C" : "S");
    last = move.side;
    for (const std::uint64_t begin : connection.records[move.side]) {
      const bool within = begin >= move.begin && begin < move.end;
      if (within) flights.back() += " " + recordText(connection.sent[move.side], begin, longest);
    }
    if (move.endsStream) flights.back() += " end";
  }
  return flights;
}

std::string messagesSent(const TapeConnection& connection, Side side) {
  std::string list;
  for (const Message& message : connection.log.messages) {
    if (message.by != side || !message.sent || message.contentType != 22) continue;
    list += (list.empty() ? "" : " ") + std::to_string(octet(message.bytes, 0));
  }
  return list;
}

Tape tapeOf(const Config& config, const std::vector<Act>& acts) {
  auto tape = makeTape(config, acts);
  EXPECT_TRUE(tape.has_value()) << tape.error().english();
  return tape ? std::move(*tape) : Tape{.connections = {TapeConnection{}, TapeConnection{}, TapeConnection{}}};
}

std::vector<Act> conversation() {
  return {Handshake{}, Write{Side::Client, bytesOf("GET / HTTP/1.1\r\n\r\n")},
          Write{Side::Server, bytesOf("HTTP/1.1 200 OK\r\n\r\n")}, CloseNotify{Side::Client},
          CloseNotify{Side::Server}};
}

Config tls12(CipherSuite suite) {
  Config config;
  const bool ecdsa = infoOf(suite).name.find("ECDSA") != std::string_view::npos;
  config.serverKey = ecdsa ? KeyKind::EcdsaP256 : KeyKind::Rsa2048;
  for (Abilities& side : config.abilities) {
    side = {.maximum = Version::Tls12, .ciphers12 = {suite}, .groups = {}};
  }
  return config;
}

Config tls13() {
  Config config;
  for (Abilities& side : config.abilities) side = {.minimum = Version::Tls13, .suites13 = {}, .groups = {}};
  return config;
}

}  // namespace wiretale::tls
