#include <algorithm>

#include <gtest/gtest.h>

#include "tests/core/tls/tape_kinds.h"
#include "tests/core/tls/tape_text.h"

namespace wiretale::tls {
namespace {

constexpr std::string_view kEarly = "GET /early HTTP/1.1\r\n\r\n";

Tape tapeOfKind(std::string_view kind) {
  const Kind& found = kindNamed(kind);
  return tapeOf(found.config, found.acts);
}

TEST(EarlyData, areAnsweredBeforeTheServerKnowsThatTheClientIsAlive) {
  const TapeConnection connection = tapeOfKind("1.3 0-RTT accepted").connections.at(1);
  EXPECT_TRUE(connection.agreed.earlyDataAccepted);
  EXPECT_TRUE(textOf(connection.read[Side::Server]).starts_with(kEarly));
  EXPECT_TRUE(textOf(connection.read[Side::Client]).starts_with("HTTP/1.1 200 Early"));
  const auto answer = std::ranges::find_if(
      connection.moves, [](const Move& move) { return move.side == Side::Server && move.begin > 0; });
  ASSERT_NE(answer, connection.moves.end());
  const std::uint64_t firstFlight = connection.moves.front().end;
  EXPECT_EQ(answer->after, firstFlight) << "one round trip after the ClientHello";
}

TEST(EarlyData, thatAreRefusedAreNeverReadThoughTheSessionIsResumed) {
  const TapeConnection connection = tapeOfKind("1.3 0-RTT rejected").connections.at(1);
  EXPECT_TRUE(connection.agreed.resumed);
  EXPECT_TRUE(connection.agreed.earlyDataSent);
  EXPECT_FALSE(connection.agreed.earlyDataAccepted);
  EXPECT_EQ(textOf(connection.read[Side::Server]), "GET / HTTP/1.1\r\n\r\n");
}

TEST(EarlyData, areReadTwiceWhenTheServerDoesNotProtectItself) {
  const Tape tape = tapeOfKind("1.3 0-RTT replayed");
  ASSERT_EQ(tape.connections.size(), 3U);
  const TapeConnection& replay = tape.connections[2];
  EXPECT_TRUE(replay.replay);
  EXPECT_EQ(textOf(replay.read[Side::Server]), kEarly);
  const Bytes& original = tape.connections[1].sent[Side::Client];
  const Bytes& copy = replay.sent[Side::Client];
  EXPECT_TRUE(std::equal(copy.begin(), copy.end(), original.begin()));
}

TEST(EarlyData, areReadOnceWhenATicketIsTakenOnce) {
  const TapeConnection replay = tapeOfKind("1.3 0-RTT replayed in vain").connections.at(2);
  EXPECT_TRUE(replay.read[Side::Server].empty());
  EXPECT_FALSE(replay.endings[Side::Server].handshakeDone) << "whoever sends the copy cannot go on";
}

TEST(EarlyData, areNotSentWithATicketThatAllowsNone) {
  const Tape tape =
      tapeOf(tls13(), {Handshake{}, NewConnection{.early = EarlyData::Accepted, .earlyData = Bytes(10)}, Handshake{}});
  EXPECT_FALSE(tape.connections.at(1).agreed.earlyDataSent);
  EXPECT_TRUE(tape.connections.at(1).endings[Side::Client].handshakeDone);
}

}  // namespace
}  // namespace wiretale::tls
