// Every kind of session: what our own code calculates and reads, beside what OpenSSL logged and said.
#include "core/tls/secrets.h"

#include <algorithm>
#include <cctype>
#include <ostream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/tls/key_log.h"
#include "tests/core/tls/tape_kinds.h"
#include "tests/core/tls/tape_text.h"

namespace wiretale::tls {

void PrintTo(const Kind& kind, std::ostream* out) {
  *out << kind.name;
}

namespace {

constexpr std::uint8_t kHandshake = 22;
constexpr std::uint8_t kData = 23;

class EveryKind : public ::testing::TestWithParam<Kind> {
 protected:
  void SetUp() override {
    m_tape = tapeOf(GetParam().config, GetParam().acts);
    m_secrets = secretsOf(m_tape);
    ASSERT_EQ(m_secrets.size(), m_tape.connections.size());
  }

  /// Early data that the server did not take.
  bool isRefused(const OpenedRecord& record, std::size_t connection) const {
    return record.keys == "client_early" && !m_tape.connections[connection].agreed.earlyDataAccepted;
  }

  Tape m_tape;
  std::vector<ConnectionSecrets> m_secrets;
};

bool isVerified(const ConnectionSecrets& secrets, const KeyLogLine& line) {
  const auto explains = [&](const Value& value) {
    return value.check == Check::Verified && value.name.starts_with(valueNameOf(line)) &&
           equal(value.octets, line.secret);
  };
  return std::ranges::any_of(secrets.handshakes, [&](const HandshakeSecrets& handshake) {
    return std::ranges::any_of(handshake.derivation.values(), explains);
  });
}

TEST_P(EveryKind, EveryLineOfTheKeyLogIsCalculatedAndNothingDiffers) {
  for (std::size_t i = 0; i < m_secrets.size(); ++i)
    for (const std::string& text : m_tape.connections[i].log.keyLog) {
      const auto line = readKeyLogLine(text);
      ASSERT_TRUE(line) << text;
      EXPECT_TRUE(isVerified(m_secrets[i], *line)) << "connection " << i << ": " << text;
    }
  for (const ConnectionSecrets& connection : m_secrets)
    for (const HandshakeSecrets& handshake : connection.handshakes) {
      EXPECT_EQ(handshake.unexplainedLines, 0U);
      for (const Value& value : handshake.derivation.values()) EXPECT_NE(value.check, Check::Differs) << value.name;
    }
}

TEST_P(EveryKind, EveryRecordIsReadAndHasItsPlace) {
  for (std::size_t i = 0; i < m_secrets.size(); ++i)
    for (const Side side : kSides) {
      const auto& records = m_secrets[i].records[side];
      EXPECT_EQ(records.size(), m_tape.connections[i].tls ? m_tape.connections[i].records[side].size() : 0U);
      for (std::size_t number = 0; number < records.size(); ++number)
        EXPECT_FALSE(records[number].problem) << "connection " << i << (side == Side::Client ? ", client" : ", server")
                                              << ", record " << number << ": " << records[number].problem->english();
    }
}

TEST_P(EveryKind, TheMessagesAreThoseThatOpenSslSaysItSent) {
  for (std::size_t i = 0; i < m_secrets.size(); ++i)
    for (const Side side : kSides) {
      if (m_tape.connections[i].replay && side == Side::Client) continue;  // nobody who says anything
      std::vector<std::string> read;
      for (const ReadMessage& message : m_secrets[i].messages)
        if (message.from == side) read.push_back(toHex(message.bytes));
      std::vector<std::string> said;
      for (const Message& message : m_tape.connections[i].log.messages)
        if (message.by == side && message.sent && message.contentType == kHandshake)
          said.push_back(toHex(message.bytes));
      EXPECT_EQ(read, said) << "connection " << i;
    }
}

TEST_P(EveryKind, TheContentsAreWhatThePeerRead) {
  for (std::size_t i = 0; i < m_secrets.size(); ++i)
    for (const Side side : kSides) {
      if (!m_tape.connections[i].tls) continue;
      Octets content;
      for (const OpenedRecord& record : m_secrets[i].records[side])
        if (record.contentType == kData && record.state == RecordState::Decrypted && !isRefused(record, i))
          append(content, record.plaintext);
      EXPECT_EQ(textOf(content), textOf(m_tape.connections[i].read[otherSide(side)])) << "connection " << i;
    }
}

/// Flips a bit of each 61st byte of the first connection, one after the other.
TEST_P(EveryKind, AChangedByteLeavesItsRecordUndecryptedAndTheRestReadable) {
  for (const Side side : kSides) {
    const auto& before = m_secrets[0].records[side];
    for (std::size_t number = 0, at = 0; number < before.size(); ++number) {
      const std::size_t begin = m_tape.connections[0].records[side][number];
      const bool isLast = number + 1 == before.size();
      const std::size_t end =
          isLast ? m_tape.connections[0].sent[side].size() : m_tape.connections[0].records[side][number + 1];
      for (; at < end; at += 61) {
        Tape changed{.connections = {m_tape.connections[0]}, .identities = m_tape.identities, .trusted = {}};
        changed.connections[0].sent[side][at] ^= std::byte{0x08};
        const std::vector<ConnectionSecrets> after = secretsOf(changed);
        ASSERT_EQ(after[0].records[side].size(), before.size());
        if (before[number].state != RecordState::Decrypted || at < begin + 5) continue;
        EXPECT_EQ(after[0].records[side][number].state, RecordState::Undecrypted) << "byte " << at;
      }
    }
  }
}

std::string testName(const ::testing::TestParamInfo<Kind>& info) {
  std::string name;
  for (const char c : info.param.name) name += std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
  return name;
}

INSTANTIATE_TEST_SUITE_P(Secrets, EveryKind, ::testing::ValuesIn(kinds()), testName);

}  // namespace
}  // namespace wiretale::tls
