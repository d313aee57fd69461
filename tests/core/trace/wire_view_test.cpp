// What an eavesdropper gets of a session: packets, their bytes, and what can be read of them without keys.
#include "core/trace/wire_view.h"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "core/capture/pcapng_writer.h"
#include "core/format/csv.h"
#include "core/format/json.h"
#include "core/format/text.h"
#include "core/tls/octets.h"
#include "core/trace/key_steps.h"
#include "core/trace/message_name.h"
#include "core/trace/packet_bytes.h"
#include "core/trace/sealed_record.h"
#include "tests/core/trace/tls_sessions.h"

namespace wiretale::trace {
namespace {

constexpr std::size_t kTooShort = 12;  // might be anywhere by chance

/// What was never encrypted, in hex; a NULL cipher does not.
std::string clearOf(const Trace& trace) {
  std::string clear;
  for (const tls::ConnectionSecrets& connection : trace.tls->secrets)
    for (const Side side : kSides)
      for (const tls::OpenedRecord& record : connection.records[side])
        if (record.state == tls::RecordState::Plain || record.plaintext == record.ciphertext)
          clear += tls::toHex(record.plaintext) + ' ';
  return clear;
}

/// What only the ends know of a session, in hex: secrets, private keys, and what was encrypted whenever it was sent.
std::vector<std::string> secretsOf(const Trace& trace) {
  const std::string clear = clearOf(trace);
  std::vector<std::string> secrets;
  const auto add = [&](wire::Bytes bytes) {
    const std::string hex = tls::toHex(bytes);
    if (bytes.size() >= kTooShort && clear.find(hex) == std::string::npos) secrets.push_back(hex);
  };
  for (const tls::Identity& identity : trace.tls->tape.identities) add(identity.privateKey);
  for (std::size_t i = 0; i < trace.tls->secrets.size(); ++i) {
    const tls::ConnectionSecrets& connection = trace.tls->secrets[i];
    add(trace.tls->tape.connections[i].resumedSecret);
    for (const tls::EphemeralKey& key : trace.tls->tape.connections[i].log.ephemeral) add(key.privateKey);
    for (std::size_t k = 0; k < connection.handshakes.size(); ++k)
      for (const KeyStep& step : keyStepsOf(*trace.tls, i, k))
        if (step.place != KeyPlace::Wire) add(step.value);
    for (const Side side : kSides)
      for (const tls::OpenedRecord& record : connection.records[side])
        if (record.plaintext != record.ciphertext && record.state == tls::RecordState::Decrypted) add(record.plaintext);
  }
  return secrets;
}

/// Everything that a trace's tape holds, in hex.
std::string allOf(const Trace& trace) {
  std::string all;
  const auto add = [&](wire::Bytes bytes) { all += tls::toHex(bytes) + ' '; };
  for (const tls::Identity& identity : trace.tls->tape.identities) add(identity.privateKey);
  for (const tls::TapeConnection& connection : trace.tls->tape.connections) {
    add(connection.resumedSecret);
    for (const Side side : kSides) {
      add(connection.read[side]);
      add(connection.sent[side]);
    }
    for (const tls::EphemeralKey& key : connection.log.ephemeral) add(key.privateKey);
    for (const tls::Message& message : connection.log.messages) add(message.bytes);
    for (const std::string& line : connection.log.keyLog) all += line;
  }
  for (const tls::ConnectionSecrets& connection : trace.tls->secrets) {
    for (const tls::HandshakeSecrets& handshake : connection.handshakes)
      for (const tls::Value& value : handshake.derivation.values()) add(value.octets);
    for (const tls::ReadMessage& message : connection.messages) add(message.bytes);
    for (const Side side : kSides)
      for (const tls::OpenedRecord& record : connection.records[side])
        for (const auto* part : {&record.plaintext, &record.nonce, &record.additionalData}) add(*part);
  }
  return all;
}

TEST(WireView, HoldsNoSecretAndNothingThatWasEncrypted) {
  std::size_t looked = 0;
  for (const TlsSession& session : tlsSessions()) {
    const std::string all = allOf(onTheWire(session.trace));
    const std::string whole = allOf(session.trace);
    for (const std::string& secret : secretsOf(session.trace)) {
      EXPECT_EQ(all.find(secret), std::string::npos) << session.name << ": " << secret;
      if (whole.find(secret) != std::string::npos) ++looked;
    }
  }
  EXPECT_GT(looked, 1'000U) << "they are looked for where they are found in the whole session";
}

TEST(WireView, OfWhatHappensInsideTheEndsKnowsNothing) {
  for (const TlsSession& session : tlsSessions()) {
    SCOPED_TRACE(session.name);
    const Trace seen = onTheWire(session.trace);
    EXPECT_EQ(seen.insight, Insight::Wire);
    EXPECT_TRUE(seen.timers.empty() && seen.appEvents.empty() && seen.incidents.empty());
    EXPECT_EQ(seen.reasons, ReasonTable{});
    for (const Side side : kSides) {
      EXPECT_TRUE(seen.states[side].empty() && seen.connectionStates[side].empty());
      EXPECT_TRUE(seen.samples[side].empty());
    }
    for (const PacketRecord& packet : seen.packets) {
      ASSERT_EQ(packet.sentReason, kNoIndex);
      ASSERT_EQ(packet.arrivalReason, kNoIndex);
      ASSERT_EQ(packet.cause, kNoIndex);
    }
  }
}

TEST(WireView, HasEveryPacketWithItsBytesTimesAndFate) {
  for (const TlsSession& session : tlsSessions()) {
    const Trace seen = onTheWire(session.trace);
    ASSERT_EQ(seen.packets.size(), session.trace.packets.size()) << session.name;
    for (Index i = 0; i < seen.packets.size(); ++i) {
      ASSERT_EQ(packetBytes(seen, i), packetBytes(session.trace, i)) << session.name << ", packet " << i;
      ASSERT_EQ(seen.packets[i].sent, session.trace.packets[i].sent);
      ASSERT_EQ(seen.packets[i].fate, session.trace.packets[i].fate);
    }
  }
}

TEST(WireView, NamesWhatIsNotEncryptedAsTheEndsDo) {
  for (const TlsSession& session : tlsSessions()) {
    const Trace seen = onTheWire(session.trace);
    for (const PacketRecord& packet : seen.packets) {
      const auto index = static_cast<std::size_t>(&packet - seen.packets.data());
      const std::string whole = messageName(session.trace, session.trace.packets[index]);
      if (whole.find('[') == std::string::npos) {
        EXPECT_EQ(messageName(seen, packet), whole) << session.name;
      }
    }
  }
}

/// RFC 5246 §6.2.3.1: a NULL cipher authenticates and hides nothing.
TEST(WireView, ReadsWhatIsOnlyAuthenticated) {
  const Trace seen = onTheWire(tlsSession("tls12-null"));
  std::string read;
  for (const PacketRecord& packet : seen.packets)
    for (const SealedRecord& record : sealedRecordsOf(seen, packet))
      for (const std::byte byte : record.plaintext) read += static_cast<char>(byte);
  EXPECT_NE(read.find("GET / HTTP/1.1"), std::string::npos);
}

TEST(WireView, IsWrittenToFilesWithoutTheRest) {
  for (const TlsSession& session : tlsSessions()) {
    const Trace seen = onTheWire(session.trace);
    const auto capture = capture::writePcapng(seen, {});
    ASSERT_TRUE(capture) << session.name;
    EXPECT_EQ(capture->find("CLIENT_"), std::string::npos) << session.name << ": a key log";
    EXPECT_EQ(capture->find("RSA "), std::string::npos) << session.name;
    for (const std::string& text : {format::formatText(seen), format::formatJson(seen), format::formatCsv(seen)}) {
      EXPECT_EQ(text.find("data-within-window"), std::string::npos) << session.name << ": a reason";
      EXPECT_EQ(text.find("ESTABLISHED"), std::string::npos) << session.name << ": a state";
      EXPECT_EQ(text.find("application"), std::string::npos) << session.name << ": a call";
      EXPECT_TRUE(session.name == "tls12-null" || text.find("[Finished") == std::string::npos) << session.name;
    }
  }
}

TEST(WireView, IsTheSameSeenTwice) {
  const Trace once = onTheWire(tlsSession("tls13"));
  EXPECT_EQ(onTheWire(once).packets, once.packets);
  EXPECT_EQ(allOf(onTheWire(once)), allOf(once));
}

}  // namespace
}  // namespace wiretale::trace
