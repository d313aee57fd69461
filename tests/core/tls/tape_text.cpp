#include "tests/core/tls/tape_text.h"

#include <algorithm>
#include <sstream>

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace wiretale::tls {
namespace {

unsigned octet(const Bytes& bytes, std::uint64_t place) {
  return std::to_integer<unsigned>(bytes.at(place));
}

std::string recordText(const Bytes& stream, std::uint64_t begin) {
  if (stream.size() - begin < 5) return "cut";
  return fmt::format("{}:{}", octet(stream, begin), octet(stream, begin + 3) << 8 | octet(stream, begin + 4));
}

std::vector<std::string> wordsOf(const std::string& line) {
  std::istringstream in(line);
  return {std::istream_iterator<std::string>(in), {}};
}

bool recordFits(const std::string& expected, const std::string& seen) {
  const std::size_t colon = expected.find(':');
  if (colon == std::string::npos || seen.compare(0, colon + 1, expected, 0, colon + 1) != 0) return expected == seen;
  if (expected.ends_with('*')) return true;
  if (!expected.ends_with('~')) return expected == seen;
  return std::abs(std::stoi(expected.substr(colon + 1)) - std::stoi(seen.substr(colon + 1))) <= 4;
}

bool flightFits(const std::string& expected, const std::string& seen) {
  return std::ranges::equal(wordsOf(expected), wordsOf(seen), recordFits);
}

/// FNV-1a.
class Fingerprint {
 public:
  void add(std::span<const std::byte> bytes) {
    addNumber(bytes.size());
    for (const std::byte byte : bytes) addOctet(std::to_integer<std::uint64_t>(byte));
  }
  void add(std::string_view text) { add(std::as_bytes(std::span(text))); }
  void addNumber(std::uint64_t number) {
    for (int shift = 0; shift < 64; shift += 8) addOctet(number >> shift & 0xff);
  }
  std::uint64_t value() const { return m_value; }

 private:
  void addOctet(std::uint64_t octet) { m_value = (m_value ^ octet) * 0x100'0000'01b3; }

  std::uint64_t m_value = 0xcbf2'9ce4'8422'2325;
};

void add(Fingerprint& print, const TapeConnection& connection) {
  for (const Side side : kSides) {
    print.add(connection.sent[side]);
    print.add(connection.read[side]);
    print.add(connection.endings[side].error);
  }
  for (const Move& move : connection.moves) {
    for (const std::uint64_t number : {move.begin, move.end, move.after}) print.addNumber(number);
  }
  for (const std::string& line : connection.log.keyLog) print.add(line);
  for (const Message& message : connection.log.messages) print.add(message.bytes);
  for (const EphemeralKey& key : connection.log.ephemeral) print.add(key.privateKey);
  print.add(connection.resumedSecret);
}

std::string verdictText(const Ending& own, const Ending& peer, std::string_view name) {
  if (!own.failed || (own.receivedAlert && own.receivedAlert->level == AlertLevel::Fatal)) return {};
  if (!own.sentAlert) return fmt::format("{}: no alert, {}", name, own.error);
  return fmt::format("{}: {}, {}", name, nameOf(own.sentAlert->code),
                     peer.receivedAlert == own.sentAlert ? "heard" : "unheard");
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
  std::vector<std::string> flights;
  std::optional<Side> last;
  for (const Move& move : connection.moves) {
    if (last != move.side) flights.emplace_back(move.side == Side::Client ? "C" : "S");
    last = move.side;
    for (const std::uint64_t begin : connection.records[move.side]) {
      const bool within = begin >= move.begin && begin < move.end;
      if (within) flights.back() += " " + recordText(connection.sent[move.side], begin);
    }
    if (move.endsStream) flights.back() += " end";
  }
  return flights;
}

void expectFlights(const TapeConnection& connection, const std::vector<std::string>& expected) {
  std::vector<std::string> seen = flightsOf(connection);
  while (seen.size() > expected.size() && (seen.back() == "C end" || seen.back() == "S end")) seen.pop_back();
  EXPECT_TRUE(std::ranges::equal(expected, seen, flightFits))
      << fmt::format("expected\n  {}\nseen\n  {}", fmt::join(expected, "\n  "), fmt::join(seen, "\n  "));
}

std::string messagesSent(const TapeConnection& connection, Side side) {
  std::string list;
  for (const Message& message : connection.log.messages) {
    if (message.by != side || !message.sent || message.contentType != 22) continue;
    list += (list.empty() ? "" : " ") + std::to_string(octet(message.bytes, 0));
  }
  return list;
}

std::string verdictOf(const TapeConnection& connection) {
  const Ending& client = connection.endings[Side::Client];
  const Ending& server = connection.endings[Side::Server];
  const std::string text = verdictText(client, server, "client") + verdictText(server, client, "server");
  return text.empty() ? "nobody gave up" : text;
}

std::uint64_t fingerprintOf(const Tape& tape) {
  Fingerprint print;
  for (const TapeConnection& connection : tape.connections) add(print, connection);
  for (const Identity& identity : tape.identities) {
    print.add(identity.privateKey);
    for (const Bytes& certificate : identity.chain) print.add(certificate);
  }
  for (const Bytes& certificate : tape.trusted) print.add(certificate);
  return print.value();
}

Tape tapeOf(const Config& config, const std::vector<Act>& acts) {
  auto tape = makeTape(config, acts);
  if (tape) return std::move(*tape);
  ADD_FAILURE() << tape.error().english();
  return Tape{.connections = std::vector<TapeConnection>(4)};
}

}  // namespace wiretale::tls
