#include "core/tls/key_schedule_1_3.h"

#include <map>

#include <fmt/format.h>

#include "core/tls/derivation_steps.h"
#include "core/tls/key_schedule_1_3_transcript.h"
#include "core/tls/key_schedule_reading.h"

namespace wiretale::tls {
namespace {

constexpr const char* kEmptyHash = "Transcript-Hash()";
constexpr std::size_t kIvLength = 12;

std::string_view nameOf(Side side) {
  return side == Side::Client ? "client" : "server";
}

class Schedule {
 public:
  Schedule(const Handshake13& handshake, const Transcript13& transcript, const ProtectionSuite& suite)
      : m_handshake(handshake), m_transcript(transcript), m_suite(suite), m_steps(suite.digest) {}

  tl::expected<Derivation, Phrase> derive() {
    early();
    if (!m_transcript.serverHello()) return std::move(m_steps).finish();
    refused();
    if (auto problem = shared()) {
      if (m_handshake.share || m_handshake.sharedSecret) return tl::unexpected(*std::move(problem));
      return std::move(m_steps).finish();
    }
    handshakeSecrets();
    finished(Side::Server);
    master();
    if (m_transcript.finished(Side::Server)) application();
    if (m_transcript.finished(Side::Client)) resumption();
    return std::move(m_steps).finish();
  }

 private:
  void early() {
    const auto pskSuite = m_handshake.psk ? protectionSuiteOf(m_handshake.psk->suite) : std::nullopt;
    if (pskSuite) m_steps.use(pskSuite->digest);
    m_steps.under("RFC 8446 §4.1.2");
    m_steps.given("ClientHello.random", m_transcript.lastHello().random);
    m_steps.under("RFC 8446 §7.1");
    if (m_handshake.psk) m_steps.given("PSK", m_handshake.psk->secret);
    m_steps.extract("Early Secret", "0", m_handshake.psk ? "PSK" : "0");
    m_steps.hash(kEmptyHash, "\"\"", {});
    if (m_handshake.psk) binder();
    if (m_handshake.psk && m_transcript.firstHelloHas(ExtensionType::EarlyData))
      earlyTraffic(pskSuite ? *pskSuite : m_suite);
    m_steps.use(m_suite.digest);
  }

  /// §4.2.11.2: "computed in the same way as the Finished message but with the BaseKey being the binder_key".
  void binder() {
    m_steps.deriveSecret("binder_key", "Early Secret", m_handshake.psk->external ? "ext binder" : "res binder",
                         kEmptyHash);
    const auto offer = m_transcript.offer();
    if (!offer) return;
    m_steps.under("RFC 8446 §4.2.11.2");
    m_steps.expandLabel("binder finished_key", "binder_key", "finished", "", lengthOf(m_steps.digest()));
    m_steps.hash("Transcript-Hash(Truncate(ClientHello))", "Truncate(ClientHello)",
                 m_transcript.truncatedHello(*offer));
    m_steps.hmac("PskBinderEntry", "binder finished_key", "Transcript-Hash(Truncate(ClientHello))");
    m_steps.compare("PskBinderEntry", offer->firstBinder);
  }

  void earlyTraffic(const ProtectionSuite& suite) {
    m_steps.under("RFC 8446 §7.1");
    const std::string hash = transcriptHash(1);
    m_steps.deriveSecret("client_early_traffic_secret", "Early Secret", "c e traffic", hash);
    writeKeys("client_early_traffic_secret", "client_early_write_{}", suite);
    m_steps.deriveSecret("early_exporter_master_secret", "Early Secret", "e exp master", hash);
  }

  /// A PSK that the server did not choose has no part in what follows (or there are several, and it chose another one).
  void refused() {
    m_steps.under("RFC 8446 §7.1");
    m_early = "Early Secret";
    if (!m_handshake.psk || m_transcript.serverHello()->has(ExtensionType::PreSharedKey)) return;
    m_early = "Early Secret without PSK";
    m_steps.extract(m_early, "0", "0");
    // The PSK's hash may be another one.
    if (protectionSuiteOf(m_handshake.psk->suite).value_or(m_suite).digest == m_suite.digest) return;
    m_emptyHash = "Transcript-Hash() of the suite";
    m_steps.hash(m_emptyHash, "\"\"", {});
  }

  std::optional<Phrase> shared() {
    m_steps.deriveSecret("Early Secret, derived", m_early, "derived", m_emptyHash);
    const auto extension = m_transcript.serverHello()->extension(ExtensionType::KeyShare);
    if (!extension) {  // psk_ke: no Diffie-Hellman
      m_inputKey = "0";
      return std::nullopt;
    }
    m_inputKey = "(EC)DHE";
    m_steps.under("RFC 8446 §7.4");
    if (m_handshake.sharedSecret) {
      m_steps.given(m_inputKey, *m_handshake.sharedSecret);
      return std::nullopt;
    }
    const auto server = serverShare(*extension);
    if (!server || !m_handshake.share) return say("there is no secret of the key exchange");
    return agree(*server, *m_handshake.share);
  }

  std::optional<Phrase> agree(const KeyShare& server, const OwnShare13& own) {
    const auto clientShares = m_transcript.lastHello().extension(ExtensionType::KeyShare);
    const auto client = clientShares ? clientShare(*clientShares, server.group) : std::nullopt;
    if (!client) return say("the ClientHello has no key share of the group that the server chose");
    const wire::Bytes peer = own.side == Side::Server ? client->publicValue : server.publicValue;
    const std::string ownName = fmt::format("{} private key", nameOf(own.side));
    const std::string peerName = fmt::format("{} key_share", nameOf(otherSide(own.side)));
    m_steps.given(ownName, own.share.privateKey);
    m_steps.given(peerName, peer);
    m_steps.take(
        {.name = m_inputKey, .octets = {}, .operation = Operation::KeyAgreement, .inputs = {ownName, peerName}},
        sharedSecretOf(own.share, peer));
    return std::nullopt;
  }

  void handshakeSecrets() {
    m_steps.under("RFC 8446 §7.1");
    m_steps.extract("Handshake Secret", "Early Secret, derived", m_inputKey);
    const std::string hash = transcriptHash(m_transcript.countThroughServerHello());
    m_steps.deriveSecret("client_handshake_traffic_secret", "Handshake Secret", "c hs traffic", hash);
    m_steps.deriveSecret("server_handshake_traffic_secret", "Handshake Secret", "s hs traffic", hash);
    for (const Side side : kSides)
      writeKeys(fmt::format("{}_handshake_traffic_secret", nameOf(side)),
                fmt::format("{}_handshake_write_{{}}", nameOf(side)), m_suite);
  }

  /// §4.4.4. As long as the Finished is not there, its value for what is there.
  void finished(Side side) {
    const std::string name = fmt::format("{} Finished", nameOf(side));
    m_steps.under("RFC 8446 §4.4.4");
    m_steps.expandLabel(name + ".finished_key", fmt::format("{}_handshake_traffic_secret", nameOf(side)), "finished",
                        "", lengthOf(m_suite.digest));
    const auto index = m_transcript.finished(side);
    const std::string hash = transcriptHash(index ? *index : m_transcript.count());
    m_steps.hmac(name + ".verify_data", name + ".finished_key", hash);
    if (index) m_steps.compare(name + ".verify_data", bodyOf(m_transcript.message(*index)));
  }

  void master() {
    m_steps.under("RFC 8446 §7.1");
    m_steps.deriveSecret("Handshake Secret, derived", "Handshake Secret", "derived", m_emptyHash);
    m_steps.extract("Master Secret", "Handshake Secret, derived", "0");
  }

  void application() {
    const std::string hash = transcriptHash(*m_transcript.finished(Side::Server) + 1);
    m_steps.deriveSecret("client_application_traffic_secret_0", "Master Secret", "c ap traffic", hash);
    m_steps.deriveSecret("server_application_traffic_secret_0", "Master Secret", "s ap traffic", hash);
    m_steps.deriveSecret("exporter_master_secret", "Master Secret", "exp master", hash);
    for (const Side side : kSides) generations(side);
    finished(Side::Client);
  }

  void generations(Side side) {
    for (std::uint32_t number = 0; number <= m_handshake.keyUpdates[side]; ++number) {
      const std::string secret = fmt::format("{}_application_traffic_secret_{}", nameOf(side), number);
      if (number > 0) {
        m_steps.under("RFC 8446 §7.2");
        m_steps.expandLabel(secret, fmt::format("{}_application_traffic_secret_{}", nameOf(side), number - 1),
                            "traffic upd", "", lengthOf(m_suite.digest));
      }
      writeKeys(secret, fmt::format("{}_application_write_{{}}_{}", nameOf(side), number), m_suite);
    }
  }

  void resumption() {
    m_steps.under("RFC 8446 §7.1");
    const std::size_t end = *m_transcript.finished(Side::Client) + 1;
    m_steps.deriveSecret("resumption_master_secret", "Master Secret", "res master", transcriptHash(end));
    m_steps.under("RFC 8446 §4.6.1");
    int number = 0;
    for (std::size_t i = end; i < m_transcript.count(); ++i) {
      if (!is(MessageType::NewSessionTicket, m_transcript.message(i))) continue;
      const auto nonce = ticketNonce(m_transcript.message(i));
      if (!nonce) continue;
      const std::string ticket = fmt::format("ticket {}", ++number);
      m_steps.given(ticket + ".ticket_nonce", *nonce);
      m_steps.expandLabel(ticket + ".PSK", "resumption_master_secret", "resumption", ticket + ".ticket_nonce",
                          lengthOf(m_suite.digest));
    }
  }

  /// §7.3; `pattern` has the place of "key" and "iv".
  void writeKeys(const std::string& secret, std::string_view pattern, const ProtectionSuite& suite) {
    m_steps.under("RFC 8446 §7.3");
    m_steps.expandLabel(fmt::format(fmt::runtime(pattern), "key"), secret, "key", "", keyLengthOf(suite.cipher));
    m_steps.expandLabel(fmt::format(fmt::runtime(pattern), "iv"), secret, "iv", "", kIvLength);
    m_steps.under("RFC 8446 §7.1");
  }

  /// The name of the hash of the first `count` messages, which is made if it is not there.
  std::string transcriptHash(std::size_t count) {
    const auto known = m_hashes.find(count);
    if (known != m_hashes.end()) return known->second;
    const std::string range = m_transcript.range(count);
    std::string name = fmt::format("Transcript-Hash({})", range);
    // Two messages of a name, which no honest party sends.
    if (m_steps.has(name)) name = fmt::format("Transcript-Hash({}: {} messages)", range, count);
    // §4.4.1: after a HelloRetryRequest the transcript begins with the first ClientHello's hash.
    if (m_transcript.retried() && count > 1 && !m_steps.has("Hash(ClientHello1)"))
      m_steps.hash("Hash(ClientHello1)", "ClientHello1", m_transcript.message(0));
    m_steps.hash(name, range, m_transcript.through(count));
    return m_hashes.emplace(count, std::move(name)).first->second;
  }

  const Handshake13& m_handshake;
  const Transcript13& m_transcript;
  ProtectionSuite m_suite;
  DerivationSteps m_steps;
  std::string m_early;
  std::string m_emptyHash = kEmptyHash;
  std::string m_inputKey;
  std::map<std::size_t, std::string> m_hashes;  ///< by number of messages
};

}  // namespace

tl::expected<Octets, Phrase> messageHash(Digest digest, wire::Bytes firstClientHello) {
  constexpr std::uint8_t kMessageHash = 254;
  auto hash = hashOf(digest, firstClientHello);
  if (!hash) return hash;
  Octets message(4);
  wire::write8(message, 0, kMessageHash);
  wire::write8(message, 3, static_cast<std::uint8_t>(hash->size()));
  append(message, *hash);
  return message;
}

tl::expected<ProtectionSuite, Phrase> suiteOf(const Handshake13& handshake) {
  std::optional<std::uint16_t> code;
  if (handshake.psk) code = handshake.psk->suite;
  for (const Octets& message : handshake.messages)
    if (is(MessageType::ServerHello, message))
      if (const auto hello = readHello(message)) code = hello->suite;
  if (!code) return tl::unexpected(say("there is neither a ServerHello nor a PSK that names a cipher suite"));
  const auto suite = protectionSuiteOf(*code);
  if (!suite || suite->keyExchange != KeyExchange::Tls13)
    return tl::unexpected(say("records of cipher suite {0} of TLS 1.3 cannot be read", fmt::format("0x{:04x}", *code)));
  return *suite;
}

tl::expected<Derivation, Phrase> deriveKeys13(const Handshake13& handshake) {
  const auto suite = suiteOf(handshake);
  if (!suite) return tl::unexpected(suite.error());
  const auto transcript = Transcript13::of(handshake.messages, suite->digest);
  if (!transcript) return tl::unexpected(transcript.error());
  return Schedule(handshake, *transcript, *suite).derive();
}

}  // namespace wiretale::tls
