// The traces of RFC 8448: from the private keys and the records alone come all secrets, keys, Finished and contents.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/tls/key_schedule_1_3.h"
#include "core/tls/record_protection_keys.h"
#include "core/tls/record_protection_reader.h"
#include "tests/core/tls/message_list.h"
#include "tests/support/byte_fixture.h"

namespace wiretale::tls {
namespace {

using testing::ByteFixture;
using testing::readByteFixture;

constexpr std::uint16_t kAes128Gcm = 0x1301;
constexpr std::string_view kGiven = "trace ";

/// One connection of the RFC, followed as somebody does who has its records and a private key.
constexpr std::uint8_t kChangeCipherSpec = 20;
constexpr std::uint8_t kAlert = 21;
constexpr std::uint8_t kHandshake = 22;
constexpr std::uint8_t kData = 23;

class Rfc8448 : public ::testing::Test {
 protected:
  void open(const std::string& name) { m_trace = readByteFixture("tls/rfc8448/" + name + ".txt"); }

  const Octets& given(std::string_view name) { return m_trace.at(std::string(kGiven) + std::string(name)); }

  void add(wire::Bytes content) {
    for (Octets& message : messagesIn(content)) m_handshake.messages.push_back(std::move(message));
  }

  Derivation derive() {
    auto derivation = deriveKeys13(m_handshake);
    if (derivation) return *std::move(derivation);
    ADD_FAILURE() << derivation.error().english();
    return {};
  }

  void changeKeys(Side side, Stage13 stage) {
    const auto keys = recordKeys13(derive(), *protectionSuiteOf(kAes128Gcm), side, stage);
    ASSERT_TRUE(keys);
    reader(side).changeKeys(*keys);
  }

  /// The contents of records one behind the other; each must be right and of that type.
  Octets read(Side side, std::string_view name, std::uint8_t type) {
    Octets content;
    for (const Octets& record : recordsIn(given(name))) {
      const OpenedRecord opened = reader(side).read(record);
      EXPECT_FALSE(opened.problem) << name << ": " << opened.problem->english();
      EXPECT_EQ(opened.contentType, type) << name;
      append(content, opened.plaintext);
    }
    return content;
  }

  /// Opens a trace that gives the server's private value, reads both Hellos and the server's flight behind them.
  Octets readUpToServersFlight(const std::string& trace) {
    open(trace);
    m_handshake.share =
        OwnShare13{Side::Server, {.group = Group::X25519, .privateKey = given("serverX25519PrivateKey")}};
    add(read(Side::Client, "clientHelloRecord", kHandshake));
    add(read(Side::Server, "serverHelloRecord", kHandshake));
    for (const Side side : kSides) changeKeys(side, Stage13::Handshake);
    return read(Side::Server, "serverFlightRecord", kHandshake);
  }

  /// Everything of the fixture that is no input must be in the derivation.
  void expectAllValues() {
    const Derivation derivation = derive();
    for (const auto& [name, octets] : m_trace) {
      if (name.starts_with(kGiven)) continue;
      EXPECT_EQ(toHex(derivation.octets(name)), toHex(octets)) << name;
    }
    for (const Value& value : derivation.values()) EXPECT_NE(value.check, Check::Differs) << value.name;
  }

  /// RFC 8446 §4.4.3: what a CertificateVerify signs, once the first `more` of these further messages are there.
  Octets signedBy(std::string_view side, wire::Bytes further, std::size_t more) {
    Octets transcript;
    for (const Octets& message : m_handshake.messages) append(transcript, message);
    const std::vector<Octets> list = messagesIn(further);
    for (std::size_t i = 0; i < more; ++i) append(transcript, list.at(i));
    Octets content(64, std::byte{0x20});
    append(content, toOctets("TLS 1.3, " + std::string(side) + " CertificateVerify"));
    content.push_back({});
    append(content, hashOf(Digest::Sha256, transcript).value());
    return content;
  }

  void expectChecked(const std::string& name) {
    const Derivation derivation = derive();
    ASSERT_NE(derivation.find(name), nullptr);
    EXPECT_EQ(derivation.find(name)->check, Check::Verified) << name;
  }

  RecordReader& reader(Side side) { return side == Side::Client ? m_client : m_server; }

  ByteFixture m_trace;
  Handshake13 m_handshake;
  RecordReader m_client{Version::Tls13};
  RecordReader m_server{Version::Tls13};
};

TEST_F(Rfc8448, ASimpleHandshakeIsReproducedFromTheServersPrivateKey) {
  const Octets flight = readUpToServersFlight("simple_1_rtt");
  EXPECT_EQ(messagesIn(flight),
            (std::vector<Octets>{given("encryptedExtensionsMessage"), given("certificateMessage"),
                                 given("certificateVerifyMessage"), given("serverFinishedMessage")}));
  add(flight);
  changeKeys(Side::Server, Stage13::Application);
  add(read(Side::Client, "clientFinishedRecords", kHandshake));
  changeKeys(Side::Client, Stage13::Application);
  add(read(Side::Server, "newSessionTicketRecord", kHandshake));
  EXPECT_EQ(read(Side::Client, "clientDataRecord", kData), given("clientData"));
  EXPECT_EQ(read(Side::Server, "serverDataRecord", kData), given("serverData"));
  EXPECT_EQ(toHex(read(Side::Client, "clientCloseNotifyRecord", kAlert)), "0100");
  EXPECT_EQ(toHex(read(Side::Server, "serverCloseNotifyRecord", kAlert)), "0100");
  expectAllValues();
  expectChecked("server Finished.verify_data");
  expectChecked("client Finished.verify_data");
}

TEST_F(Rfc8448, TheClientsPrivateKeyGivesTheSameSecrets) {
  open("simple_1_rtt");
  m_handshake.share = OwnShare13{Side::Client, {.group = Group::X25519, .privateKey = given("clientX25519PrivateKey")}};
  add(read(Side::Client, "clientHelloRecord", kHandshake));
  add(read(Side::Server, "serverHelloRecord", kHandshake));
  EXPECT_EQ(toHex(derive().octets("Handshake Secret")), toHex(m_trace.at("Handshake Secret")));
}

TEST_F(Rfc8448, AResumedHandshakeWithEarlyDataIsReproduced) {
  open("resumed_0_rtt");
  m_handshake.psk = Psk13{.secret = m_trace.at("PSK"), .suite = kAes128Gcm};
  m_handshake.share = OwnShare13{Side::Server, {.group = Group::X25519, .privateKey = given("serverX25519PrivateKey")}};
  add(read(Side::Client, "clientHelloRecord", kHandshake));
  expectChecked("PskBinderEntry");
  changeKeys(Side::Client, Stage13::Early);
  EXPECT_EQ(read(Side::Client, "clientEarlyDataRecord", kData), given("earlyData"));
  add(read(Side::Server, "serverHelloRecord", kHandshake));
  changeKeys(Side::Server, Stage13::Handshake);
  const Octets flight = read(Side::Server, "serverFlightRecord", kHandshake);
  EXPECT_EQ(messagesIn(flight),
            (std::vector<Octets>{given("encryptedExtensionsMessage"), given("serverFinishedMessage")}));
  add(flight);
  changeKeys(Side::Server, Stage13::Application);
  // EndOfEarlyData still has the early keys, the Finished behind it those of the handshake.
  const std::vector<Octets> last = recordsIn(given("clientFinishedRecords"));
  ASSERT_EQ(last.size(), 2U);
  add(m_client.read(last[0]).plaintext);
  changeKeys(Side::Client, Stage13::Handshake);
  add(m_client.read(last[1]).plaintext);
  changeKeys(Side::Client, Stage13::Application);
  EXPECT_EQ(read(Side::Client, "clientDataRecord", kData), given("clientData"));
  EXPECT_EQ(read(Side::Server, "serverDataRecord", kData), given("serverData"));
  EXPECT_EQ(toHex(read(Side::Client, "clientCloseNotifyRecord", kAlert)), "0100");
  EXPECT_EQ(toHex(read(Side::Server, "serverCloseNotifyRecord", kAlert)), "0100");
  expectAllValues();
  expectChecked("client Finished.verify_data");
}

TEST_F(Rfc8448, AHelloRetryRequestReplacesTheFirstClientHelloByItsHash) {
  open("hello_retry_request");
  m_handshake.share = OwnShare13{Side::Client, {.group = Group::P256, .privateKey = given("clientP256PrivateKey")}};
  for (const auto* name : {"clientHello1", "helloRetryRequest", "clientHello2", "serverHello"}) add(given(name));
  changeKeys(Side::Server, Stage13::Handshake);
  add(read(Side::Server, "serverFlightRecord", kHandshake));
  expectAllValues();
  expectChecked("server Finished.verify_data");
  m_handshake.share = OwnShare13{Side::Server, {.group = Group::P256, .privateKey = given("serverP256PrivateKey")}};
  expectAllValues();
}

TEST_F(Rfc8448, AClientThatProvesWhoItIsAddsItsMessagesToTheTranscript) {
  const Octets flight = readUpToServersFlight("client_authentication");
  EXPECT_EQ(messagesIn(flight),
            (std::vector<Octets>{given("encryptedExtensionsMessage"), given("certificateRequestMessage"),
                                 given("certificateMessage"), given("certificateVerifyMessage"),
                                 given("serverFinishedMessage")}));
  EXPECT_EQ(toHex(signedBy("server", flight, 3)), toHex(given("serverSignedContent")));
  add(flight);
  changeKeys(Side::Server, Stage13::Application);
  const std::vector<Octets> answer = messagesIn(read(Side::Client, "clientFlightRecord", kHandshake));
  ASSERT_EQ(answer.size(), 3U) << "Certificate, CertificateVerify, Finished";
  EXPECT_EQ(toHex(signedBy("client", answer[0], 1)), toHex(given("clientSignedContent")));
  EXPECT_EQ(toHex(answer[1]), "0f00008408040080" + toHex(given("clientSignature")));
  for (const Octets& message : answer) m_handshake.messages.push_back(message);
  changeKeys(Side::Client, Stage13::Application);
  EXPECT_EQ(toHex(read(Side::Client, "clientCloseNotifyRecord", kAlert)), "0100");
  EXPECT_EQ(toHex(read(Side::Server, "serverCloseNotifyRecord", kAlert)), "0100");
  expectChecked("server Finished.verify_data");
  expectChecked("client Finished.verify_data");
  const std::string secret = toHex(derive().octets("Handshake Secret"));
  m_handshake.share = OwnShare13{Side::Client, {.group = Group::X25519, .privateKey = given("clientX25519PrivateKey")}};
  EXPECT_EQ(toHex(derive().octets("Handshake Secret")), secret);
}

TEST_F(Rfc8448, CompatibilityModeChangesNoKeyAndIsNoPartOfTheTranscript) {
  open("compatibility_mode");
  m_handshake.share = OwnShare13{Side::Server, {.group = Group::X25519, .privateKey = given("serverX25519PrivateKey")}};
  add(read(Side::Client, "clientHelloRecord", kHandshake));
  add(read(Side::Server, "serverHelloRecord", kHandshake));
  const auto sessionId = [&](std::size_t message) {
    return toHex(wire::Bytes(m_handshake.messages[message]).subspan(38, 33));  // behind header, version and random
  };
  EXPECT_TRUE(sessionId(0).starts_with("20")) << "32 bytes, which name no session";
  EXPECT_EQ(sessionId(0), sessionId(1)) << "the server sends it back";
  for (const Side side : kSides) changeKeys(side, Stage13::Handshake);
  EXPECT_EQ(toHex(read(Side::Server, "serverChangeCipherSpecRecord", kChangeCipherSpec)), "01");
  const Octets flight = read(Side::Server, "serverFlightRecord", kHandshake);
  const std::vector<Octets> messages = messagesIn(flight);
  ASSERT_EQ(messages.size(), 4U);
  EXPECT_EQ(messages[0], given("encryptedExtensionsMessage"));
  EXPECT_EQ(messages[2], given("certificateVerifyMessage"));
  EXPECT_EQ(messages[3], given("serverFinishedMessage"));
  EXPECT_EQ(toHex(signedBy("server", flight, 2)), toHex(given("serverSignedContent")));
  add(flight);
  changeKeys(Side::Server, Stage13::Application);
  EXPECT_EQ(toHex(read(Side::Client, "clientChangeCipherSpecRecord", kChangeCipherSpec)), "01");
  add(read(Side::Client, "clientFinishedRecords", kHandshake));
  changeKeys(Side::Client, Stage13::Application);
  EXPECT_EQ(toHex(read(Side::Client, "clientCloseNotifyRecord", kAlert)), "0100");
  EXPECT_EQ(toHex(read(Side::Server, "serverCloseNotifyRecord", kAlert)), "0100");
  expectChecked("server Finished.verify_data");
  expectChecked("client Finished.verify_data");
}

TEST_F(Rfc8448, ARefusedPskLeavesTheHandshakeWithoutOne) {
  // The hellos of the simple trace answer a client that has nothing: with a PSK beside them all but the early secrets
  // is as without.
  open("simple_1_rtt");
  m_handshake.psk = Psk13{.secret = Octets(32, std::byte{7}), .suite = kAes128Gcm};
  m_handshake.share = OwnShare13{Side::Server, {.group = Group::X25519, .privateKey = given("serverX25519PrivateKey")}};
  add(read(Side::Client, "clientHelloRecord", kHandshake));
  add(read(Side::Server, "serverHelloRecord", kHandshake));
  const Derivation derivation = derive();
  EXPECT_NE(toHex(derivation.octets("Early Secret")), toHex(m_trace.at("Early Secret")));
  EXPECT_EQ(toHex(derivation.octets("Early Secret without PSK")), toHex(m_trace.at("Early Secret")));
  EXPECT_EQ(toHex(derivation.octets("Handshake Secret")), toHex(m_trace.at("Handshake Secret")));
}

TEST_F(Rfc8448, EverySealedRecordIsTheTracesOwn) {
  open("simple_1_rtt");
  const RecordKeys keys{.cipher = RecordCipher::Aes128Gcm,
                        .key = m_trace.at("server_application_write_key_0"),
                        .iv = m_trace.at("server_application_write_iv_0")};
  EXPECT_EQ(sealRecord(keys, 1, kData, given("serverData")).value(), given("serverDataRecord"));
  EXPECT_EQ(sealRecord(keys, 2, kAlert, testing::unhex("0100")).value(), given("serverCloseNotifyRecord"));
}

TEST_F(Rfc8448, EachStepSaysHowItsValueCame) {
  open("simple_1_rtt");
  m_handshake.share = OwnShare13{Side::Server, {.group = Group::X25519, .privateKey = given("serverX25519PrivateKey")}};
  add(read(Side::Client, "clientHelloRecord", kHandshake));
  add(read(Side::Server, "serverHelloRecord", kHandshake));
  const Derivation derivation = derive();
  const Value* secret = derivation.find("client_handshake_traffic_secret");
  ASSERT_NE(secret, nullptr);
  EXPECT_EQ(formulaOf(*secret),
            "Derive-Secret(Handshake Secret, \"c hs traffic\", Transcript-Hash(ClientHello...ServerHello))");
  EXPECT_EQ(toHex(secret->info), "002012746c733133206320687320747261666669632" +
                                     std::string("0860c06edc07858ee8e78f0e7428c58edd6b43f2ca3e6e95f02ed063cf0e1cad8"));
  EXPECT_EQ(secret->rfc, "RFC 8446 §7.1");
  const Value* key = derivation.find("server_handshake_write_key");
  ASSERT_NE(key, nullptr);
  EXPECT_EQ(formulaOf(*key), "HKDF-Expand-Label(server_handshake_traffic_secret, \"key\", \"\", 16)");
  EXPECT_EQ(toHex(key->info), "001009746c733133206b657900");
}

}  // namespace
}  // namespace wiretale::tls
