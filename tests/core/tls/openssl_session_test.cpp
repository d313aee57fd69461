// Sessions of TLS 1.2 and DTLS 1.2 between two OpenSSL programs: what we calculate beside what they logged and said.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/tls/key_schedule_1_2.h"
#include "core/tls/key_schedule_reading.h"
#include "core/tls/record_protection_keys.h"
#include "core/tls/record_protection_reader.h"
#include "tests/core/tls/message_list.h"
#include "tests/support/byte_fixture.h"

namespace wiretale::tls {
namespace {

using testing::ByteFixture;
using testing::readByteFixture;

constexpr std::uint8_t kChangeCipherSpec = 20;
constexpr std::uint8_t kAlert = 21;
constexpr std::uint8_t kHandshake = 22;
constexpr std::uint8_t kData = 23;

/// One side's stream, read up to its ChangeCipherSpec without keys, behind it with.
struct Direction {
  Direction(wire::Bytes stream, bool dtls)
      : records(recordsIn(stream, dtls)), reader(dtls ? Version::Dtls12 : Version::Tls12), isDtls(dtls) {}

  /// The handshake messages up to ChangeCipherSpec.
  std::vector<Octets> plainMessages() {
    Octets content;
    for (; next < records.size(); ++next) {
      const OpenedRecord record = reader.read(records[next]);
      EXPECT_EQ(record.state, RecordState::Plain);
      if (record.type == kChangeCipherSpec) break;
      append(content, record.plaintext);
    }
    ++next;
    return messagesIn(content, isDtls);
  }

  OpenedRecord decrypted() {
    EXPECT_LT(next, records.size());
    OpenedRecord record = reader.read(records[next++]);
    EXPECT_EQ(record.state, RecordState::Decrypted) << (record.problem ? record.problem->english() : "");
    return record;
  }

  std::vector<Octets> records;
  RecordReader reader;
  bool isDtls;
  std::size_t next = 0;
};

class OpenSslSession {
 public:
  explicit OpenSslSession(const std::string& name)
      : m_fixture(readByteFixture("tls/openssl/" + name + ".txt")),
        m_client(m_fixture.at("client stream"), name.starts_with("dtls")),
        m_server(m_fixture.at("server stream"), name.starts_with("dtls")) {
    m_handshake.dtls = m_client.isDtls;
    if (const auto key = m_fixture.find("server private key"); key != m_fixture.end())
      m_handshake.secret = RsaKey12{key->second};
    else
      m_handshake.secret = Master12{m_fixture.at("master_secret")};
  }

  void readHandshake() {
    std::vector<Octets> client = m_client.plainMessages();
    std::vector<Octets> server = m_server.plainMessages();
    // ClientHello, DTLS: HelloVerifyRequest, ClientHello; then the server's flight, then the client's.
    const std::size_t hellos = m_handshake.dtls ? 2 : 1;
    for (std::size_t i = 0; i < hellos; ++i) {
      add(client[i]);
      if (i + 1 < hellos) add(server[i]);
    }
    for (std::size_t i = hellos - 1; i < server.size(); ++i) add(server[i]);
    for (std::size_t i = hellos; i < client.size(); ++i) add(client[i]);
    m_agreed = agreed12(m_handshake).value();
    const Derivation derivation = derive();
    m_client.reader.changeKeys(*recordKeys12(derivation, m_agreed, Side::Client, m_handshake.dtls));
    m_server.reader.changeKeys(*recordKeys12(derivation, m_agreed, Side::Server, m_handshake.dtls));
    add(m_client.decrypted().plaintext);
    add(m_server.decrypted().plaintext);
  }

  Derivation derive() const {
    auto derivation = deriveKeys12(m_handshake);
    if (!derivation) ADD_FAILURE() << derivation.error().english();
    return derivation.value_or(Derivation{});
  }

  void expectTheSame(const std::string& name) const {
    if (!m_fixture.contains(name)) return;
    EXPECT_EQ(toHex(derive().octets(name)), toHex(m_fixture.at(name))) << name;
  }
  const Octets& fixture(const std::string& name) const { return m_fixture.at(name); }
  const Handshake12& handshake() const { return m_handshake; }
  const Agreed12& agreed() const { return m_agreed; }
  Direction& direction(Side side) { return side == Side::Client ? m_client : m_server; }

 private:
  void add(Octets message) { m_handshake.messages.push_back(std::move(message)); }

  ByteFixture m_fixture;
  Handshake12 m_handshake;
  Agreed12 m_agreed;
  Direction m_client;
  Direction m_server;
};

struct Recording {
  const char* name;
  bool extendedMasterSecret = true;
  bool encryptThenMac = false;

  friend void PrintTo(const Recording& recording, std::ostream* out) { *out << recording.name; }
};

// Named after the fixture. OpenSSL asks for encrypt-then-MAC always; it means something for CBC alone.
constexpr std::array kSessions{
    Recording{"rsa_aes_128_gcm"},
    Recording{"rsa_aes_256_gcm_classic_master", false},
    Recording{"rsa_aes_128_cbc_encrypt_then_mac", true, true},
    Recording{"rsa_aes_256_cbc_mac_then_encrypt"},
    Recording{"ecdhe_rsa_aes_256_cbc_sha384"},
    Recording{"ecdhe_rsa_chacha20"},
    Recording{"rsa_null_sha256", true, true},
    Recording{"dtls_ecdhe_rsa_aes_128_gcm"},
    Recording{"dtls_ecdhe_rsa_chacha20"},
};

class OpenSslSessions : public ::testing::TestWithParam<Recording> {};

TEST_P(OpenSslSessions, SecretsFinishedAndContentsComeOut) {
  OpenSslSession session(GetParam().name);
  session.readHandshake();
  EXPECT_EQ(session.agreed().extendedMasterSecret, GetParam().extendedMasterSecret);
  EXPECT_EQ(session.agreed().encryptThenMac, GetParam().encryptThenMac);
  session.expectTheSame("pre_master_secret");
  session.expectTheSame("master_secret");
  const Derivation derivation = session.derive();
  for (const std::string side : {"client", "server"}) {
    const Value* verifyData = derivation.find(side + " Finished.verify_data");
    ASSERT_NE(verifyData, nullptr);
    EXPECT_EQ(verifyData->check, Check::Verified) << side;
  }
  for (const Side side : kSides) {
    Direction& direction = session.direction(side);
    const OpenedRecord data = direction.decrypted();
    EXPECT_EQ(data.type, kData);
    EXPECT_EQ(data.sequence, 1U);
    EXPECT_EQ(data.generation, 1U);
    EXPECT_EQ(toHex(data.plaintext), toHex(session.fixture(side == Side::Client ? "client data" : "server data")));
    if (direction.isDtls) continue;
    const OpenedRecord close = direction.decrypted();
    EXPECT_EQ(close.type, kAlert);
    EXPECT_EQ(toHex(close.plaintext), "0100");
  }
}

TEST_P(OpenSslSessions, AChangedByteAnywhereLeavesTheRecordUndecrypted) {
  OpenSslSession session(GetParam().name);
  session.readHandshake();
  Direction& client = session.direction(Side::Client);
  const Octets record = client.records[client.next];
  for (std::size_t i = 0; i < record.size(); ++i) {
    Octets changed = record;
    changed[i] ^= std::byte{0x10};
    // DTLS says the sequence number itself, and no MAC covers one epoch's number for another.
    const OpenedRecord opened = client.reader.read(changed);
    EXPECT_EQ(opened.state, RecordState::Undecrypted) << "byte " << i;
    EXPECT_TRUE(opened.problem) << "byte " << i;
    EXPECT_TRUE(opened.plaintext.empty()) << "byte " << i;
  }
  for (std::size_t length = 0; length < record.size(); ++length)
    EXPECT_EQ(client.reader.read(wire::Bytes(record).first(length)).state, RecordState::Undecrypted) << length;
  EXPECT_EQ(client.decrypted().plaintext, session.fixture("client data"));
}

INSTANTIATE_TEST_SUITE_P(Recorded, OpenSslSessions, ::testing::ValuesIn(kSessions),
                         [](const auto& test) { return test.param.name; });

TEST(KeySchedule12, SaysHowEachValueCame) {
  OpenSslSession session("rsa_aes_256_gcm_classic_master");
  session.readHandshake();
  const Derivation derivation = session.derive();
  const auto formula = [&](std::string_view name) { return formulaOf(*derivation.find(name)); };
  EXPECT_EQ(formula("pre_master_secret"), "RSADecrypt(server private key, EncryptedPreMasterSecret)");
  EXPECT_EQ(formula("master_secret"),
            "PRF(pre_master_secret, \"master secret\", ClientHello.random + ServerHello.random)[0..47]");
  EXPECT_EQ(formula("key_block"),
            "PRF(master_secret, \"key expansion\", ServerHello.random + ClientHello.random)[0..71]");
  EXPECT_EQ(formula("server_write_key"), "key_block[32..63]");
  EXPECT_EQ(formula("client_write_IV"), "key_block[64..67]");
  EXPECT_EQ(formula("server Finished.verify_data"),
            "PRF(master_secret, \"server finished\", Hash(ClientHello...Finished))[0..11]");
  EXPECT_EQ(derivation.find("client_write_MAC_key"), nullptr);
}

TEST(KeySchedule12, WhatIsNotThereIsSaidInWords) {
  OpenSslSession session("rsa_aes_128_gcm");
  session.readHandshake();
  Handshake12 handshake = session.handshake();
  const auto words = [&] { return deriveKeys12(handshake).error().english(); };
  handshake.secret = RsaKey12{Octets(100)};
  EXPECT_THAT(words(), ::testing::HasSubstr("pre_master_secret cannot be calculated: the private key cannot be used"));
  handshake.secret = OwnShare12{Side::Client, {.group = Group::X25519, .privateKey = Octets(32, std::byte{1})}};
  EXPECT_EQ(words(), "there is no key exchange message with the peer's public value");
  handshake.messages.erase(handshake.messages.begin());
  EXPECT_EQ(words(), "the handshake does not begin with a ClientHello and a ServerHello");
}

TEST(KeySchedule12, NoTruncatedOrChangedHelloIsReadBeyondItsEnd) {
  OpenSslSession session("rsa_aes_128_gcm");
  session.readHandshake();
  const Handshake12 whole = session.handshake();
  for (const std::size_t index : {0U, 1U})
    for (std::size_t length = 0; length < whole.messages[index].size(); ++length) {
      Handshake12 cut = whole;
      cut.messages[index].resize(length);
      cut.messages[index].shrink_to_fit();
      EXPECT_FALSE(deriveKeys12(cut).has_value()) << "message " << index << " cut to " << length;
    }
}

TEST(RecordProtection, GcmOfTls12HasAnExplicitNonceInEachRecord) {
  OpenSslSession session("rsa_aes_128_gcm");
  session.readHandshake();
  const OpenedRecord record = session.direction(Side::Client).decrypted();
  EXPECT_EQ(record.nonce.size(), 12U);
  EXPECT_EQ(toHex(wire::Bytes(record.nonce).first(4)), toHex(session.derive().octets("client_write_IV")));
  EXPECT_EQ(toHex(record.additionalData), "00000000000000011703030021");
  EXPECT_EQ(record.tag.size(), 16U);
  EXPECT_EQ(record.ciphertext.size(), record.plaintext.size());
}

TEST(RecordProtection, CbcShowsItsMacAndPadding) {
  OpenSslSession session("rsa_aes_256_cbc_mac_then_encrypt");
  session.readHandshake();
  const OpenedRecord record = session.direction(Side::Client).decrypted();
  EXPECT_EQ(record.nonce.size(), 16U);
  EXPECT_EQ(record.tag.size(), 32U);
  EXPECT_EQ(record.plaintext.size() + record.tag.size() + record.padding, record.ciphertext.size());
}

}  // namespace
}  // namespace wiretale::tls
