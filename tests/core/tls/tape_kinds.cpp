#include "tests/core/tls/tape_kinds.h"

#include <algorithm>
#include <stdexcept>

#include "tests/core/tls/tape_text.h"

namespace wiretale::tls {
namespace {

template <typename Change>
Config changed(Config config, Change change) {
  change(config);
  return config;
}

const Bytes kEarly = bytesOf("GET /early HTTP/1.1\r\n\r\n");
const Bytes kEarlyAnswer = bytesOf("HTTP/1.1 200 Early\r\n\r\n");

void addTls12(std::vector<Kind>& all) {
  all.push_back({"1.2 RSA", tls12(CipherSuite::RsaAes128Gcm), conversation()});
  all.push_back({"1.2 RSA CBC", tls12(CipherSuite::RsaAes128Cbc), conversation()});
  all.push_back({"1.2 RSA NULL", tls12(CipherSuite::RsaNullSha256), conversation()});
  all.push_back({"1.2 ECDHE-RSA", tls12(CipherSuite::EcdheRsaAes128Gcm), conversation()});
  all.push_back({"1.2 ECDHE-RSA ChaCha20", tls12(CipherSuite::EcdheRsaChaCha20), conversation()});
  all.push_back({"1.2 ECDHE-ECDSA", tls12(), conversation()});
  all.push_back({"1.2 ECDHE-ECDSA AES-256", tls12(CipherSuite::EcdheEcdsaAes256Gcm), conversation()});
  all.push_back({"1.2 DHE-RSA", tls12(CipherSuite::DheRsaAes128Gcm), conversation()});
  all.push_back({"1.2 RSA, session ID, no extended master secret",
                 changed(tls12(CipherSuite::RsaAes128Gcm),
                         [](Config& config) {
                           config.extendedMasterSecret = false;
                           config.resumption = Resumption::SessionId;
                         }),
                 conversation()});
  all.push_back({"1.2 client certificate",
                 changed(tls12(), [](Config& config) { config.clientCertificate = ClientCertificate::Presented; }),
                 conversation()});
  all.push_back({"1.2 renegotiation refused", tls12(), conversationWith(Renegotiate{Side::Client})});
  all.push_back({"1.2 renegotiation allowed",
                 changed(tls12(), [](Config& config) { config.clientRenegotiation = true; }),
                 conversationWith(Renegotiate{Side::Client})});
  all.push_back({"1.2 renegotiation by the server", tls12(), conversationWith(Renegotiate{Side::Server})});
}

void addResumption12(std::vector<Kind>& all) {
  const Config byId = changed(tls12(), [](Config& config) { config.resumption = Resumption::SessionId; });
  all.push_back({"1.2 ticket", tls12(), conversation({})});
  all.push_back({"1.2 ticket expired", tls12(), conversation({.session = Session::Expired})});
  all.push_back({"1.2 ticket unknown", tls12(), conversation({.session = Session::Unknown})});
  all.push_back({"1.2 session ID", byId, conversation({})});
  all.push_back({"1.2 session ID expired", byId, conversation({.session = Session::Expired})});
  all.push_back({"1.2 session ID unknown", byId, conversation({.session = Session::Unknown})});
  all.push_back({"1.2 session ID forgotten", byId, conversation({.session = Session::Fresh})});
}

void addTls13(std::vector<Kind>& all) {
  all.push_back({"1.3", tls13(), conversation()});
  all.push_back({"1.3 AES-128",
                 changed(tls13(),
                         [](Config& config) {
                           for (Abilities& side : config.abilities) {
                             side.suites13 = {CipherSuite::Aes128Gcm};
                             side.groups = {Group::X25519};
                           }
                         }),
                 conversation()});
  all.push_back({"1.3 P-256",
                 changed(tls13(),
                         [](Config& config) {
                           for (Abilities& side : config.abilities) side.groups = {Group::P256};
                         }),
                 conversation()});
  all.push_back({"1.3 RSA certificate", changed(tls13(), [](Config& config) { config.serverKey = KeyKind::Rsa2048; }),
                 conversation()});
  all.push_back({"1.3 HelloRetryRequest",
                 changed(tls13(),
                         [](Config& config) {
                           config.abilities[Side::Client].groups = {Group::X25519, Group::P256};
                           config.abilities[Side::Server].groups = {Group::P256};
                         }),
                 conversation()});
  all.push_back({"1.3 without middlebox compatibility",
                 changed(tls13(), [](Config& config) { config.middleboxCompatibility = false; }), conversation()});
  all.push_back({"1.3 client certificate",
                 changed(tls13(), [](Config& config) { config.clientCertificate = ClientCertificate::Presented; }),
                 conversation()});
  all.push_back({"1.3 padding", changed(tls13(), [](Config& config) { config.paddingBlock = 256; }), conversation()});
  all.push_back(
      {"1.3 small records", changed(tls13(), [](Config& config) { config.maxFragment = 512; }), conversation()});
  all.push_back({"1.3 key update", tls13(), conversationWith(KeyUpdate{.side = Side::Client, .requestPeer = true})});
  all.push_back({"1.3 ALPN",
                 changed(tls13(),
                         [](Config& config) {
                           config.abilities[Side::Client].alpn = {"h2", "http/1.1"};
                           config.abilities[Side::Server].alpn = {"http/1.1"};
                         }),
                 conversation()});
}

void addResumption13(std::vector<Kind>& all) {
  const Config early = changed(tls13(), [](Config& config) { config.earlyData = 16'384; });
  const Config replayable = changed(early, [](Config& config) { config.replayProtection = false; });
  const NewConnection accepted{.early = EarlyData::Accepted, .earlyData = kEarly, .earlyAnswer = kEarlyAnswer};
  const NewConnection rejected{.early = EarlyData::Rejected, .earlyData = kEarly};
  std::vector<Act> replay = conversation(accepted);
  replay.push_back(NewConnection{.early = EarlyData::Replayed});
  replay.push_back(Handshake{});

  all.push_back({"1.3 ticket", tls13(), conversation({})});
  all.push_back({"1.3 ticket that names a session",
                 changed(tls13(), [](Config& config) { config.resumption = Resumption::SessionId; }),
                 conversation({})});
  all.push_back({"1.3 ticket expired", tls13(), conversation({.session = Session::Expired})});
  all.push_back({"1.3 ticket unknown", tls13(), conversation({.session = Session::Unknown})});
  all.push_back({"1.3 0-RTT accepted", early, conversation(accepted)});
  all.push_back({"1.3 0-RTT accepted, stateless", replayable, conversation(accepted)});
  all.push_back({"1.3 0-RTT rejected", early, conversation(rejected)});
  all.push_back({"1.3 0-RTT replayed in vain", early, replay});
  all.push_back({"1.3 0-RTT replayed", replayable, replay});
}

void addFailures(std::vector<Kind>& all) {
  all.push_back({"downgrade",
                 changed(tls13(),
                         [](Config& config) {
                           for (Abilities& side : config.abilities) side.minimum = Version::Tls12;
                           config.tampering = Tampering::DowngradeStripped;
                         }),
                 conversation()});
  all.push_back({"expired", changed(tls13(), [](Config& config) { config.certificate = CertificateState::Expired; }),
                 conversation()});
  all.push_back({"ClientKeyExchange corrupted",
                 changed(tls12(CipherSuite::RsaAes128Gcm),
                         [](Config& config) { config.tampering = Tampering::ClientKeyExchangeCorrupted; }),
                 conversation()});
  all.push_back({"plain HTTP", changed(tls13(), [](Config& config) { config.tampering = Tampering::PlainHttp; }),
                 conversation()});
}

}  // namespace

std::vector<Act> conversation() {
  return {Handshake{}, Write{Side::Client, bytesOf("GET / HTTP/1.1\r\n\r\n")},
          Write{Side::Server, bytesOf("HTTP/1.1 200 OK\r\n\r\n")}, CloseNotify{Side::Client},
          CloseNotify{Side::Server}};
}

std::vector<Act> conversation(NewConnection second) {
  std::vector<Act> acts = conversation();
  acts.emplace_back(std::move(second));
  for (Act& act : conversation()) acts.push_back(std::move(act));
  return acts;
}

std::vector<Act> conversationWith(Act extra) {
  std::vector<Act> acts = conversation();
  acts.insert(acts.begin() + 1, std::move(extra));
  return acts;
}

Config tls12(CipherSuite suite) {
  Config config;
  const bool ecdsa = infoOf(suite).name.find("ECDSA") != std::string_view::npos;
  config.serverKey = ecdsa ? KeyKind::EcdsaP256 : KeyKind::Rsa2048;
  for (Abilities& side : config.abilities) {
    side = {.maximum = Version::Tls12, .ciphers12 = {suite}, .groups = {}};
  }
  return config;
}

Config tls12() {
  return tls12(CipherSuite::EcdheEcdsaAes128Gcm);
}

Config tls13() {
  Config config;
  for (Abilities& side : config.abilities) side = {.minimum = Version::Tls13, .suites13 = {}, .groups = {}};
  return config;
}

const std::vector<Kind>& kinds() {
  static const std::vector<Kind> all = [] {
    std::vector<Kind> list;
    addTls12(list);
    addResumption12(list);
    addTls13(list);
    addResumption13(list);
    addFailures(list);
    return list;
  }();
  return all;
}

const Kind& kindNamed(std::string_view name) {
  const auto found = std::ranges::find(kinds(), name, &Kind::name);
  if (found == kinds().end()) throw std::invalid_argument("no kind of session is called " + std::string(name));
  return *found;
}

}  // namespace wiretale::tls
