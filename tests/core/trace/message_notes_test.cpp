#include "core/trace/message_notes.h"

#include <algorithm>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/trace/tls_sessions.h"

namespace wiretale::trace {
namespace {

/// The notes of the first message of a type in a connection.
std::vector<std::string> notes(std::string_view session, int type, std::size_t connection = 0) {
  const tls::ConnectionSecrets& secrets = tlsSession(session).tls->secrets.at(connection);
  const auto found = std::ranges::find_if(secrets.messages, [type](const tls::ReadMessage& message) {
    return std::to_integer<int>(message.bytes.front()) == type;
  });
  std::vector<std::string> ids;
  if (found == secrets.messages.end()) return ids;
  const auto index = static_cast<std::size_t>(found - secrets.messages.begin());
  for (const MessageNote& note : notesOfMessage(secrets, index)) ids.emplace_back(note.id);
  return ids;
}

TEST(MessageNotes, SayWhereTheStandardDiffersFromWhatIsOftenTold) {
  using testing::ElementsAre;
  EXPECT_THAT(notes("tls12-rsa", 1), ElementsAre("empty-session-id"));
  EXPECT_THAT(notes("tls12-rsa", 11), ElementsAre("certificate-is-public", "no-server-key-exchange"));
  EXPECT_THAT(notes("tls12-rsa", 16), ElementsAre("pre-master-drawn", "public-key-protects"));
  EXPECT_THAT(notes("tls12-rsa", 20), ElementsAre("finished"));
  EXPECT_THAT(notes("tls12-ecdhe", 12), ElementsAre("server-key-exchange"));
  EXPECT_THAT(notes("tls12-ecdhe", 16), ElementsAre("client-public-value"));
  EXPECT_THAT(notes("tls13", 1), ElementsAre("session-id-disguise", "legacy-version"));
  EXPECT_THAT(notes("tls13", 2), ElementsAre("no-rsa"));
  EXPECT_THAT(notes("tls13-no-compatibility", 1), ElementsAre("empty-session-id", "legacy-version"));
}

TEST(MessageNotes, OfAServerHelloOfTls12SayWhatBecomesOfTheSession) {
  using testing::ElementsAre;
  EXPECT_THAT(notes("tls12-session-id", 1, 0), ElementsAre("empty-session-id"));
  EXPECT_THAT(notes("tls12-session-id", 2, 0), ElementsAre("session-new"));
  EXPECT_THAT(notes("tls12-session-id", 1, 1), ElementsAre("session-id-offered"));
  EXPECT_THAT(notes("tls12-session-id", 2, 1), ElementsAre("session-resumed"));
  EXPECT_THAT(notes("tls12-session-id-expired", 2, 1), ElementsAre("session-new"));
  EXPECT_THAT(notes("tls12-session-id-unknown", 2, 1), ElementsAre("session-new"));
}

TEST(MessageNotes, OfAPacketAreThoseOfWhatItCarriesEachOnce) {
  std::set<std::string> seen;
  const Trace& trace = tlsSession("tls12-rsa");
  for (const PacketRecord& packet : trace.packets) {
    std::set<std::string> here;
    for (const MessageNote& note : notesOfPacket(trace, packet)) {
      EXPECT_TRUE(here.emplace(note.id).second) << note.id;
      EXPECT_FALSE(note.text.empty());
      EXPECT_TRUE(note.citation.starts_with("RFC "));
    }
    seen.insert(here.begin(), here.end());
  }
  EXPECT_TRUE(seen.contains("change-cipher-spec"));
  EXPECT_TRUE(seen.contains("finished"));
  std::set<std::string> wire;
  const Trace clear = onTheWire(trace);
  for (const PacketRecord& packet : clear.packets)
    for (const MessageNote& note : notesOfPacket(clear, packet)) wire.emplace(note.id);
  EXPECT_TRUE(wire.contains("pre-master-drawn"));
  EXPECT_FALSE(wire.contains("finished")) << "it is encrypted";
}

TEST(MessageNotes, OfChangeCipherSpecDependOnTheVersion) {
  EXPECT_EQ(notesOfChangeCipherSpec(tlsSession("tls13").tls->secrets.front()).front().id,
            "change-cipher-spec-disguise");
}

}  // namespace
}  // namespace wiretale::trace
