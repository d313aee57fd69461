#include <algorithm>
#include <ostream>

#include <gtest/gtest.h>

#include "tests/core/tls/tape_kinds.h"
#include "tests/core/tls/tape_text.h"

// Who gives up, with which alert, when something is wrong: what OpenSSL really sends.

namespace wiretale::tls {
namespace {

using Change = void (*)(Config&);

struct Trouble {
  std::string_view name;
  Change change;
  std::string_view tls12;  ///< the verdict with TLS 1.2; empty: not tried
  std::string_view tls13;
};

void PrintTo(const Trouble& trouble, std::ostream* out) {
  *out << trouble.name;
}

template <CertificateState state>
void certificate(Config& config) {
  config.certificate = state;
}

void corruptedAt(Config& config, Side from, std::uint32_t record, std::int32_t byte) {
  config.tampering = Tampering::RecordCorrupted;
  config.tamperPoint = {.from = from, .record = record, .byte = byte};
}

bool is12(const Config& config) {
  return config.abilities[Side::Client].maximum == Version::Tls12;
}

constexpr std::string_view kUnused{};

const std::vector<Trouble> kTroubles{
    {"unknown CA", certificate<CertificateState::UnknownCa>, "client: unknown_ca, heard", "client: unknown_ca, heard"},
    {"self-signed", certificate<CertificateState::SelfSigned>, "client: unknown_ca, heard",
     "client: unknown_ca, heard"},
    {"missing intermediate", certificate<CertificateState::MissingIntermediate>, "client: unknown_ca, heard",
     "client: unknown_ca, heard"},
    {"expired", certificate<CertificateState::Expired>, "client: certificate_expired, heard",
     "client: certificate_expired, heard"},
    {"not yet valid", certificate<CertificateState::NotYetValid>, "client: bad_certificate, heard",
     "client: bad_certificate, heard"},
    {"wrong host", certificate<CertificateState::WrongHost>, "client: bad_certificate, heard",
     "client: bad_certificate, heard"},
    {"no common cipher",
     [](Config& config) {
       config.abilities[Side::Client].ciphers12 = {CipherSuite::EcdheEcdsaAes256Gcm};
       config.abilities[Side::Client].suites13 = {CipherSuite::Aes256Gcm};
       config.abilities[Side::Server].suites13 = {CipherSuite::Aes128Gcm};
     },
     "server: handshake_failure, heard", "server: handshake_failure, heard"},
    {"no common group",
     [](Config& config) {
       config.abilities[Side::Client].groups = {Group::X25519};
       config.abilities[Side::Server].groups = {Group::P256};
     },
     "server: handshake_failure, heard", "server: handshake_failure, heard"},
    {"the server is too old", [](Config& config) { config.abilities[Side::Server] = tls12().abilities[Side::Server]; },
     kUnused, "server: protocol_version, heard"},
    {"the server is too new", [](Config& config) { config.abilities[Side::Server] = tls13().abilities[Side::Server]; },
     "server: protocol_version, heard", kUnused},
    {"RSA key exchange with an ECDSA certificate",
     [](Config& config) {
       for (Abilities& side : config.abilities) side.ciphers12 = {CipherSuite::RsaAes128Gcm};
     },
     "server: handshake_failure, heard", kUnused},
    {"no certificate from the client", [](Config& config) { config.clientCertificate = ClientCertificate::Missing; },
     "server: handshake_failure, heard", "server: certificate_required, heard"},
    {"no common application protocol",
     [](Config& config) {
       config.abilities[Side::Client].alpn = {"h2"};
       config.abilities[Side::Server].alpn = {"http/1.1"};
     },
     "server: no_application_protocol, heard", "server: no_application_protocol, heard"},
    {"the client's Finished is corrupted",
     [](Config& config) { corruptedAt(config, Side::Client, is12(config) ? 3 : 2, -1); },
     "server: bad_record_mac, heard", "server: bad_record_mac, heard"},
    {"the answer is corrupted", [](Config& config) { corruptedAt(config, Side::Server, is12(config) ? 7 : 8, -1); },
     "client: bad_record_mac, heard", "client: bad_record_mac, heard"},
    {"the signature of ServerKeyExchange is corrupted",
     [](Config& config) { corruptedAt(config, Side::Server, 2, -1); }, "client: decrypt_error, heard", kUnused},
    {"a record's length is one byte too long, so that both wait for ever",
     [](Config& config) { corruptedAt(config, Side::Client, 0, 4); }, "nobody gave up", kUnused},
    {"the type of a handshake message is corrupted", [](Config& config) { corruptedAt(config, Side::Client, 0, 5); },
     "server: unexpected_message, heard", "server: unexpected_message, heard"},
    {"the encrypted pre-master secret is corrupted",
     [](Config& config) {
       config = tls12(CipherSuite::RsaAes128Gcm);
       config.tampering = Tampering::ClientKeyExchangeCorrupted;
     },
     "server: bad_record_mac, heard", kUnused},
    {"TLS 1.3 is hidden from the server",
     [](Config& config) {
       for (Abilities& side : config.abilities) side.minimum = Version::Tls12;
       config.tampering = Tampering::DowngradeStripped;
     },
     kUnused, "client: illegal_parameter, heard"},
    {"cut within a record",
     [](Config& config) {
       config.tampering = Tampering::Truncated;
       config.tamperPoint = {.from = Side::Server, .record = is12(config) ? 7U : 8U, .byte = 9};
     },
     "client: decode_error, heard", "client: decode_error, heard"},
    {"cut between two records",
     [](Config& config) {
       config.tampering = Tampering::Truncated;
       config.tamperPoint = {.from = Side::Server, .record = is12(config) ? 7U : 8U, .byte = 1'000};
     },
     "client: decode_error, heard", "client: decode_error, heard"},
    {"plain HTTP", [](Config& config) { config.tampering = Tampering::PlainHttp; }, "server: no alert, http request",
     "server: no alert, http request"},
};

class Alerts : public testing::TestWithParam<Trouble> {
 protected:
  static std::string verdict(Config config) {
    GetParam().change(config);
    return verdictOf(tapeOf(config, conversation()).connections.front());
  }
};

TEST_P(Alerts, areThoseOfOpenSslInTls12) {
  if (GetParam().tls12.empty()) return;
  EXPECT_EQ(verdict(tls12()), GetParam().tls12);
}

TEST_P(Alerts, areThoseOfOpenSslInTls13) {
  if (GetParam().tls13.empty()) return;
  EXPECT_EQ(verdict(tls13()), GetParam().tls13);
}

INSTANTIATE_TEST_SUITE_P(Trouble, Alerts, testing::ValuesIn(kTroubles));

TEST(Alerts, ofAClientInTheMidstOfTheServersFlightArePlaintextEvenInTls13) {
  Config config = tls13();
  config.certificate = CertificateState::Expired;
  const TapeConnection connection = tapeOf(config, conversation()).connections.front();
  expectFlights(connection, {"C 22:245", "S 22:122 20:1 23:27 23:* 23:96~ 23:69", "C 21:2 end"});
  EXPECT_FALSE(connection.endings[Side::Client].handshakeDone);
}

TEST(Alerts, aWarningEndsNothing) {
  const TapeConnection connection = tapeOf(tls13(), conversation()).connections.front();
  EXPECT_EQ(verdictOf(connection), "nobody gave up");
  for (const Side side : kSides) {
    const Alert expected{.level = AlertLevel::Warning, .code = AlertCode::CloseNotify};
    EXPECT_EQ(connection.endings[side].sentAlert, expected);
    EXPECT_EQ(connection.endings[side].receivedAlert, expected);
  }
}

TEST(Alerts, aCorruptedBinderEndsAResumption) {
  Config config = tls13();
  config.tampering = Tampering::RecordCorrupted;
  config.tamperPoint = {.connection = 1, .from = Side::Client, .record = 0, .byte = -1};
  const Tape tape = tapeOf(config, conversation(NewConnection{}));
  EXPECT_EQ(verdictOf(tape.connections.at(0)), "nobody gave up");
  EXPECT_EQ(verdictOf(tape.connections.at(1)), "server: illegal_parameter, heard");
}

TEST(Alerts, areNamedInTheOrderOfTheirCodes) {
  EXPECT_TRUE(std::ranges::is_sorted(alerts(), {}, &AlertInfo::code));
  EXPECT_EQ(nameOf(AlertCode::CertificateRequired), "certificate_required");
  EXPECT_EQ(nameOf(static_cast<AlertCode>(99)), "unknown");
}

TEST(Alerts, aRefusedRenegotiationEndsTheClient) {
  const Kind& kind = kindNamed("1.2 renegotiation refused");
  const TapeConnection connection = tapeOf(kind.config, kind.acts).connections.front();
  EXPECT_EQ(connection.endings[Side::Server].sentAlert,
            (Alert{.level = AlertLevel::Warning, .code = AlertCode::NoRenegotiation}));
  EXPECT_EQ(verdictOf(connection), "client: handshake_failure, heard");
}

}  // namespace
}  // namespace wiretale::tls
