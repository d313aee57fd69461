#include "core/trace/sealed_record.h"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "tests/core/trace/tls_sessions.h"

namespace wiretale::trace {
namespace {

std::string textOf(const std::vector<std::byte>& bytes) {
  std::string text;
  for (const std::byte byte : bytes) text += static_cast<char>(byte);
  return text;
}

/// The leaves cover every byte once.
void expectTiled(const std::vector<wire::Field>& fields, std::size_t size) {
  std::vector<int> covered(size);
  for (std::size_t f = 0; f < fields.size(); ++f) {
    EXPECT_FALSE(fields[f].broken) << fields[f].name << ": " << fields[f].meaning;
    ASSERT_LE(fields[f].offset + fields[f].length, size) << fields[f].name;
    const bool leaf = f + 1 == fields.size() || fields[f + 1].depth <= fields[f].depth;
    if (!leaf) continue;
    for (std::size_t at = fields[f].offset; at < fields[f].offset + fields[f].length; ++at) ++covered[at];
  }
  EXPECT_TRUE(std::ranges::all_of(covered, [](int count) { return count == 1; }));
}

bool hasField(const std::vector<wire::Field>& fields, std::string_view name) {
  return std::ranges::any_of(fields, [&](const wire::Field& field) { return field.name == name; });
}

TEST(SealedRecords, AreTakenApartInsideAndOutsideInEverySession) {
  for (const TlsSession& session : tlsSessions()) {
    SCOPED_TRACE(session.name);
    for (const PacketRecord& packet : session.trace.packets) {
      for (const SealedRecord& record : sealedRecordsOf(session.trace, packet)) {
        expectTiled(record.outside, record.wire.size());
        EXPECT_EQ(record.wire.size(), record.piece.recordSize);
        if (record.problem) continue;
        EXPECT_FALSE(record.keys.empty());
        expectTiled(record.inside, record.plaintext.size());
      }
    }
  }
}

TEST(SealedRecords, OfTls13HaveTheirHeaderAsAdditionalDataAndTheirTrueTypeInside) {
  const Trace& trace = tlsSession("tls13");
  bool requestSeen = false;
  for (const PacketRecord& packet : trace.packets) {
    for (const SealedRecord& record : sealedRecordsOf(trace, packet)) {
      ASSERT_FALSE(record.problem);
      EXPECT_EQ(record.nonce.size(), 12U);
      EXPECT_EQ(record.tag.size(), 16U);
      EXPECT_TRUE(std::equal(record.additionalData.begin(), record.additionalData.end(), record.wire.begin()));
      EXPECT_EQ(record.ciphertext.size(), record.plaintext.size());
      EXPECT_TRUE(hasField(record.inside, "Content Type"));
      requestSeen = requestSeen || textOf(record.plaintext).starts_with("GET / HTTP/1.1\r\n");
    }
  }
  EXPECT_TRUE(requestSeen);
}

TEST(SealedRecords, OfTls12HaveTheirNumberInTheAdditionalData) {
  const Trace& trace = tlsSession("tls12-rsa");
  std::size_t seen = 0;
  for (const PacketRecord& packet : trace.packets) {
    for (const SealedRecord& record : sealedRecordsOf(trace, packet)) {
      ASSERT_FALSE(record.problem);
      ASSERT_EQ(record.additionalData.size(), 13U) << "number, type, version, length (RFC 5246 §6.2.3.3)";
      EXPECT_EQ(record.additionalData[7], std::byte(record.sequence));
      EXPECT_TRUE(hasField(record.outside, "Explicit Nonce"));
      ++seen;
    }
  }
  EXPECT_GE(seen, 6U) << "two Finished, request, answer, two close_notify";
}

TEST(SealedRecords, AreInEachPacketThatCarriesBytesOfThem) {
  scenario::Scenario scenario = scenario::builtinScenario("tls13").value();
  for (const Side side : kSides) scenario.parties[side].tcp.mss = 100;
  const Trace trace = sim::run(scenario);
  std::size_t partial = 0;
  for (const PacketRecord& packet : trace.packets) {
    for (const SealedRecord& record : sealedRecordsOf(trace, packet)) {
      EXPECT_FALSE(record.plaintext.empty());
      if (!record.piece.completes() || record.piece.offset > 0) ++partial;
    }
  }
  EXPECT_GT(partial, 5U);
}

TEST(SealedRecords, AreNotSeenByWhoHasNoKeys) {
  for (const TlsSession& session : tlsSessions()) {
    if (session.name == "tls12-null") continue;  // there is nothing to open
    const Trace seen = onTheWire(session.trace);
    for (const PacketRecord& packet : seen.packets) EXPECT_TRUE(sealedRecordsOf(seen, packet).empty()) << session.name;
  }
}

TEST(SealedRecords, ThatWereChangedOnTheWaySayWhyThereIsNoPlaintext) {
  const Trace& trace = tlsSession("tls-corrupted-record");
  std::size_t broken = 0;
  for (const PacketRecord& packet : trace.packets) {
    for (const SealedRecord& record : sealedRecordsOf(trace, packet)) {
      if (!record.problem) continue;
      ++broken;
      EXPECT_TRUE(record.plaintext.empty());
      EXPECT_FALSE(record.ciphertext.empty() && record.wire.empty());
    }
  }
  EXPECT_GE(broken, 1U) << "what follows has lost its number";
}

}  // namespace
}  // namespace wiretale::trace
