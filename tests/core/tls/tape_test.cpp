#include "core/tls/tape.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/tls/tape_kinds.h"
#include "tests/core/tls/tape_text.h"

namespace wiretale::tls {
namespace {

TapeConnection lastOf(std::string_view kind) {
  const Kind& found = kindNamed(kind);
  return tapeOf(found.config, found.acts).connections.back();
}

/// Plays the moves as TCP would deliver them, both streams byte by byte, and says which move could never be made.
std::string playedToTheEnd(const TapeConnection& connection) {
  PerSide<std::uint64_t> sent{};
  PerSide<bool> ended{};
  std::vector<Move> waiting = connection.moves;
  for (bool more = true; more && !waiting.empty();) {
    more = false;
    for (auto move = waiting.begin(); move != waiting.end(); ++move) {
      const bool first =
          std::none_of(waiting.begin(), move, [&](const Move& other) { return other.side == move->side; });
      const Side peer = otherSide(move->side);
      if (!first || sent[peer] < move->after || (move->afterEnd && !ended[peer])) continue;
      if (move->begin != sent[move->side]) return "the moves have a gap";
      sent[move->side] = move->end;
      ended[move->side] = ended[move->side] || move->endsStream;
      waiting.erase(move);
      more = true;
      break;
    }
  }
  if (!waiting.empty()) return "a move waits for ever";
  for (const Side side : kSides) {
    if (sent[side] != connection.sent[side].size() || !ended[side]) return "a stream is not sent to its end";
  }
  return {};
}

TEST(Tape, canBePlayedToItsEnd) {
  for (const Kind& kind : kinds()) {
    const Tape tape = tapeOf(kind.config, kind.acts);
    for (const TapeConnection& connection : tape.connections) EXPECT_EQ(playedToTheEnd(connection), "") << kind.name;
  }
}

TEST(Tape, canBePlayedToItsEndWhateverIsCorruptedOrCut) {
  for (Config config : {tls12(), tls13()}) {
    const TapeConnection good = tapeOf(config, conversation()).connections.front();
    for (const Side side : kSides) {
      for (std::uint32_t record = 0; record < good.records[side].size(); ++record) {
        for (const std::int32_t byte : {0, 1, 3, 4, 5, 9, 30, -1}) {
          config.tamperPoint = {.from = side, .record = record, .byte = byte};
          for (const Tampering tampering : {Tampering::RecordCorrupted, Tampering::Truncated}) {
            config.tampering = tampering;
            const Tape tape = tapeOf(config, conversation());
            EXPECT_EQ(playedToTheEnd(tape.connections.front()), "") << record << ", byte " << byte;
          }
        }
      }
    }
  }
}

TEST(Tape, isRefusedForActsThatMakeNoSense) {
  const auto problem = [](const std::vector<Act>& acts) {
    const auto tape = makeTape({}, acts);
    return tape ? "" : tape.error().english();
  };
  EXPECT_EQ(problem({}), "");
  EXPECT_EQ(problem({Write{}}), "TLS: step 1 needs a handshake before it: add one to its connection");
  EXPECT_EQ(problem({Handshake{}, NewConnection{}, CloseNotify{}}),
            "TLS: step 3 needs a handshake before it: add one to its connection");
  EXPECT_EQ(problem({Handshake{}, NewConnection{.later = std::chrono::seconds{-1}}}),
            "TLS: step 2 opens a connection before the one it follows");
}

TEST(Tape, hasTheApplicationDataOfBothSides) {
  for (const char* const kind : {"1.2 RSA", "1.2 RSA NULL", "1.2 ticket", "1.3", "1.3 ticket", "1.3 key update",
                                 "1.3 small records", "1.2 renegotiation allowed", "1.2 renegotiation by the server"}) {
    const TapeConnection connection = lastOf(kind);
    EXPECT_EQ(textOf(connection.read[Side::Server]), "GET / HTTP/1.1\r\n\r\n") << kind;
    EXPECT_EQ(textOf(connection.read[Side::Client]), "HTTP/1.1 200 OK\r\n\r\n") << kind;
    EXPECT_EQ(verdictOf(connection), "nobody gave up") << kind;
  }
}

TEST(Tape, aRequestWaitsForTheHandshakeButNotForTheTicketsBehindIt) {
  const TapeConnection connection = lastOf("1.3");
  const auto request = std::ranges::find(connection.moves, 1U, &Move::act);
  ASSERT_NE(request, connection.moves.end());
  const auto finished = std::ranges::find_if(
      connection.moves, [](const Move& move) { return move.side == Side::Client && move.after > 0; });
  EXPECT_EQ(request->after, finished->after);
  EXPECT_LE(request->after, connection.records[Side::Server].at(6)) << "record 6 is the first NewSessionTicket";
}

TEST(Tape, anAnswerWaitsForItsRequest) {
  const TapeConnection connection = lastOf("1.3");
  const auto request = std::ranges::find(connection.moves, 1U, &Move::act);
  const auto answer = std::ranges::find(connection.moves, 2U, &Move::act);
  EXPECT_EQ(answer->after, request->end);
}

TEST(Tape, hasOneMoveForEachRecordOfApplicationData) {
  std::vector<Act> acts = conversation();
  std::get<Write>(acts[2]).bytes = Bytes(40'000);
  const TapeConnection connection = tapeOf(tls12(), acts).connections.front();
  std::vector<std::uint64_t> sizes;
  for (const Move& move : connection.moves) {
    if (move.act == 2) sizes.push_back(move.end - move.begin);
  }
  EXPECT_THAT(sizes, testing::ElementsAre(16'413, 16'413, 7'261)) << "OpenSSL writes each record on its own";
}

TEST(Tape, listsWhereRecordsBegin) {
  const TapeConnection connection = lastOf("1.2 RSA");
  EXPECT_THAT(connection.records[Side::Client], testing::ElementsAre(0, 137, 404, 410, 455, 502));
}

TEST(Tape, hasWhatIsNeededToComputeTheKeysAnew) {
  EXPECT_THAT(lastOf("1.2 RSA").log.keyLog,
              testing::UnorderedElementsAre(testing::StartsWith("RSA "), testing::StartsWith("CLIENT_RANDOM ")));
  EXPECT_THAT(lastOf("1.2 ticket").log.keyLog, testing::ElementsAre(testing::StartsWith("CLIENT_RANDOM ")));
  EXPECT_EQ(lastOf("1.2 ticket").resumedSecret.size(), 48U);
  EXPECT_EQ(lastOf("1.3 ticket").resumedSecret.size(), 48U) << "a PSK is as long as the hash, SHA-384";
  EXPECT_THAT(lastOf("1.3").log.keyLog,
              testing::UnorderedElementsAre(testing::StartsWith("CLIENT_HANDSHAKE_TRAFFIC_SECRET "),
                                            testing::StartsWith("SERVER_HANDSHAKE_TRAFFIC_SECRET "),
                                            testing::StartsWith("CLIENT_TRAFFIC_SECRET_0 "),
                                            testing::StartsWith("SERVER_TRAFFIC_SECRET_0 "),
                                            testing::StartsWith("EXPORTER_SECRET ")));
}

TEST(Tape, hasTheEphemeralKeysOfBothSides) {
  const std::vector<EphemeralKey> keys = lastOf("1.3").log.ephemeral;
  ASSERT_EQ(keys.size(), 2U);
  EXPECT_EQ(keys[0].side, Side::Client);
  EXPECT_EQ(keys[1].side, Side::Server);
  for (const EphemeralKey& key : keys) {
    EXPECT_EQ(key.group, Group::X25519);
    EXPECT_EQ(key.privateKey.size(), 32U);
    EXPECT_EQ(key.publicKey.size(), 32U);
  }
  EXPECT_EQ(lastOf("1.3 HelloRetryRequest").log.ephemeral.size(), 3U) << "the client's first share was for nothing";
  const std::vector<EphemeralKey> curve = lastOf("1.3 P-256").log.ephemeral;
  EXPECT_EQ(curve.at(0).privateKey.size(), 32U);
  EXPECT_EQ(curve.at(0).publicKey.size(), 65U);
  EXPECT_EQ(lastOf("1.2 DHE-RSA").log.ephemeral.at(0).publicKey.size(), 256U);
}

TEST(Tape, saysWhatWasAgreedUpon) {
  const Agreement agreed = lastOf("1.3 ALPN").agreed;
  EXPECT_EQ(agreed.version, Version::Tls13);
  EXPECT_EQ(agreed.cipher, CipherSuite::Aes256Gcm);
  EXPECT_EQ(agreed.group, Group::X25519);
  EXPECT_EQ(agreed.alpn, "http/1.1");
  EXPECT_FALSE(agreed.resumed);
  EXPECT_TRUE(lastOf("1.2 RSA").agreed.extendedMasterSecret);
  EXPECT_EQ(lastOf("1.2 RSA").agreed.group, std::nullopt);
  EXPECT_FALSE(lastOf("1.2 RSA, session ID, no extended master secret").agreed.extendedMasterSecret);
  EXPECT_TRUE(lastOf("1.2 session ID").agreed.resumed);
  EXPECT_FALSE(lastOf("1.2 session ID expired").agreed.resumed);
  EXPECT_EQ(lastOf("plain HTTP").agreed, Agreement{});
}

TEST(Tape, hasTheMessagesOfBothSides) {
  EXPECT_EQ(messagesSent(lastOf("1.2 RSA"), Side::Client), "1 16 20");
  EXPECT_EQ(messagesSent(lastOf("1.2 RSA"), Side::Server), "2 11 14 4 20");
  EXPECT_EQ(messagesSent(lastOf("1.3 0-RTT accepted"), Side::Client), "1 5 20");
  EXPECT_EQ(messagesSent(lastOf("1.3 key update"), Side::Client), "1 20 24");
  EXPECT_EQ(messagesSent(lastOf("1.3 key update"), Side::Server), "2 8 11 15 20 4 4 24");
}

TEST(Tape, keepsWhatWasChangedOnTheWay) {
  const TapeConnection connection = lastOf("downgrade");
  ASSERT_EQ(connection.alterations.size(), 1U);
  const Alteration& change = connection.alterations.front();
  EXPECT_EQ(change.from, Side::Client);
  EXPECT_EQ(change.original, Bytes{std::byte{0}});
  EXPECT_EQ(connection.sent[Side::Client].at(change.offset), std::byte{0xff});
  EXPECT_EQ(connection.sent[Side::Client].at(change.offset + 1), std::byte{43}) << "supported_versions";
}

TEST(Tape, aTruncatedStreamEndsAtItsPointAndThePeerSeesIt) {
  Config config = tls13();
  config.tampering = Tampering::Truncated;
  config.tamperPoint = {.from = Side::Server, .record = 8, .byte = 9};
  const TapeConnection connection = tapeOf(config, conversation()).connections.front();
  EXPECT_EQ(connection.sent[Side::Server].size(), connection.records[Side::Server].back() + 9);
  EXPECT_EQ(connection.endings[Side::Client].error, "unexpected eof while reading");
  const auto alert = std::ranges::find_if(connection.moves, &Move::afterEnd);
  ASSERT_NE(alert, connection.moves.end());
  EXPECT_EQ(alert->side, Side::Client);
}

}  // namespace
}  // namespace wiretale::tls
