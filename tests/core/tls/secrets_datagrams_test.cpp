#include "core/tls/secrets_datagrams.h"

#include <algorithm>
#include <ostream>

#include <gtest/gtest.h>

#include "core/tls/dtls_endpoint.h"
#include "core/tls/key_log.h"
#include "tests/core/tls/tape_kinds.h"
#include "tests/core/tls/tape_text.h"

namespace wiretale::tls {
namespace {

constexpr std::uint8_t kHandshake = 22;
constexpr std::uint8_t kData = 23;

std::vector<SentDatagram> viewsOf(const std::vector<std::pair<Side, Bytes>>& sent) {
  std::vector<SentDatagram> views;
  for (const auto& [from, payload] : sent) views.push_back({.from = from, .payload = payload});
  return views;
}

/// Two endpoints, and everything that they send. A side whose datagram was lost repeats its flight in time.
class DatagramSession {
 public:
  DatagramSession(const DtlsConfig& config, unsigned lost) : m_lost(lost) {
    m_endpoints = std::move(*DtlsEndpoint::makePair(config));
    at(Side::Client).connect(m_now);
    run();
    at(Side::Client).write(m_now, bytesOf("ping"));
    run();
    at(Side::Server).write(m_now, bytesOf("pong"));
    run();
  }

  DtlsEndpoint& at(Side side) { return m_endpoints[side]; }

  const std::vector<std::pair<Side, Bytes>>& sent() const { return m_sent; }
  DatagramSecrets secrets() const { return secretsOf(viewsOf(m_sent), log()); }

  SessionLog log() const {
    SessionLog both = m_endpoints[Side::Client].log();
    const SessionLog& server = m_endpoints[Side::Server].log();
    both.messages.insert(both.messages.end(), server.messages.begin(), server.messages.end());
    both.keyLog.insert(both.keyLog.end(), server.keyLog.begin(), server.keyLog.end());
    both.ephemeral.insert(both.ephemeral.end(), server.ephemeral.begin(), server.ephemeral.end());
    return both;
  }

 private:
  void run() {
    while (exchange() || wait()) {
    }
  }

  bool exchange() {
    bool any = false;
    for (const Side side : kSides)
      for (Bytes& datagram : at(side).takeDatagrams()) {
        any = true;
        m_sent.emplace_back(side, datagram);
        if (m_sent.size() != m_lost) at(otherSide(side)).arrived(m_now, datagram);
      }
    return any;
  }

  bool wait() {
    const SimTime next = std::min(at(Side::Client).nextDeadline(), at(Side::Server).nextDeadline());
    if (next == kNever) return false;
    m_now = next;
    for (const Side side : kSides)
      if (at(side).nextDeadline() == next) at(side).expire(m_now);
    return true;
  }

  unsigned m_lost;  ///< which datagram gets lost, from 1
  SimTime m_now = kSessionStart;
  PerSide<DtlsEndpoint> m_endpoints;
  std::vector<std::pair<Side, Bytes>> m_sent;
};

std::string dataOf(const DatagramSecrets& secrets) {
  std::string text;
  for (const auto& datagram : secrets.records)
    for (const OpenedRecord& record : datagram)
      if (record.contentType == kData) text += textOf(record.plaintext) + ";";
  return text;
}

std::vector<std::string> messagesOf(const DatagramSecrets& secrets, Side side) {
  std::vector<std::string> messages;
  for (const ReadMessage& message : secrets.messages)
    if (message.from == side) messages.push_back(toHex(message.bytes));
  return messages;
}

struct DatagramKind {
  const char* name;
  CipherSuite suite;
  bool cookie = true;
  unsigned lost = 0;

  friend void PrintTo(const DatagramKind& kind, std::ostream* out) { *out << kind.name; }
};

constexpr std::array kDatagramKinds{
    DatagramKind{"Gcm", CipherSuite::EcdheEcdsaAes128Gcm},
    DatagramKind{"ChaCha20", CipherSuite::EcdheEcdsaChaCha20},
    DatagramKind{"Cbc", CipherSuite::EcdheEcdsaAes128Cbc},
    DatagramKind{"Dhe", CipherSuite::DheRsaAes128Gcm},
    DatagramKind{"NoCookie", CipherSuite::EcdheRsaAes256Gcm, false},
    DatagramKind{"ClientHelloLost", CipherSuite::EcdheEcdsaAes128Gcm, true, 3},
    DatagramKind{"CertificateLost", CipherSuite::EcdheEcdsaAes128Gcm, true, 4},
    DatagramKind{"ServerHelloDoneLost", CipherSuite::EcdheEcdsaAes128Gcm, true, 5},
    DatagramKind{"ClientFinishedLost", CipherSuite::EcdheEcdsaAes128Gcm, true, 6},
    DatagramKind{"ServerFinishedLost", CipherSuite::EcdheEcdsaAes128Gcm, true, 7},
};

class DatagramSessions : public ::testing::TestWithParam<DatagramKind> {
 protected:
  DtlsConfig config() const { return {.tls = tls12(GetParam().suite), .cookieExchange = GetParam().cookie}; }
};

TEST_P(DatagramSessions, SecretsMessagesAndContentsComeOut) {
  DatagramSession session(config(), GetParam().lost);
  ASSERT_TRUE(session.at(Side::Server).handshakeDone());
  const DatagramSecrets secrets = session.secrets();
  ASSERT_FALSE(secrets.handshake.problem) << secrets.handshake.problem->english();
  EXPECT_FALSE(session.log().keyLog.empty());
  EXPECT_EQ(secrets.handshake.unexplainedLines, 0U);
  for (const char* name : {"master_secret", "client Finished.verify_data", "server Finished.verify_data"}) {
    const Value* value = secrets.handshake.derivation.find(name);
    ASSERT_NE(value, nullptr) << name;
    EXPECT_EQ(value->check, Check::Verified) << name;
  }
  for (const auto& datagram : secrets.records)
    for (const OpenedRecord& record : datagram) EXPECT_FALSE(record.problem) << record.problem->english();
  EXPECT_EQ(dataOf(secrets), "ping;pong;");
}

TEST_P(DatagramSessions, EachMessageIsReadOnce) {
  DatagramSession session(config(), GetParam().lost);
  for (const Side side : kSides) {
    // What the peer says it has received: OpenSSL reports what it sends in fragments with the second one's header in
    // it.
    std::vector<std::string> said;
    for (const Message& message : session.log().messages) {
      const bool isReceived = message.by != side && !message.sent && message.contentType == kHandshake;
      std::string hex = toHex(message.bytes);
      if (isReceived && std::ranges::find(said, hex) == said.end()) said.push_back(std::move(hex));
    }
    EXPECT_EQ(messagesOf(session.secrets(), side), said);
  }
}

INSTANTIATE_TEST_SUITE_P(Dtls, DatagramSessions, ::testing::ValuesIn(kDatagramKinds),
                         [](const auto& test) { return test.param.name; });

TEST(DatagramSecrets, AChangedByteLeavesItsRecordUndecrypted) {
  const DatagramSession session({.tls = tls12()}, 0);
  const SessionLog log = session.log();
  const auto before = session.secrets().records;
  for (std::size_t number = 0; number < before.size(); ++number)
    for (std::size_t at = 0; at < session.sent()[number].second.size(); at += 31) {
      std::vector<std::pair<Side, Bytes>> changed = session.sent();
      changed[number].second[at] ^= std::byte{0x08};
      const DatagramSecrets after = secretsOf(viewsOf(changed), log);
      ASSERT_EQ(after.records.size(), before.size());
      const bool isProtected = before[number].back().state == RecordState::Decrypted && before[number].size() == 1;
      if (!isProtected) continue;
      EXPECT_NE(after.records[number][0].state, RecordState::Decrypted) << "byte " << at;
    }
}

TEST(DatagramSecrets, APieceOfARecordSaysWhatItLacks) {
  const Octets piece(7, std::byte{22});
  const std::vector<SentDatagram> datagrams{{.from = Side::Client, .payload = piece}};
  const DatagramSecrets secrets = secretsOf(datagrams, {});
  ASSERT_EQ(secrets.records.size(), 1U);
  ASSERT_EQ(secrets.records[0].size(), 1U);
  EXPECT_EQ(secrets.records[0][0].problem->english(), "a record's header is 13 bytes long, and there are 7");
  EXPECT_TRUE(secrets.handshake.problem);
}

}  // namespace
}  // namespace wiretale::tls
