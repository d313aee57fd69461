#include "core/tls/key_schedule_1_2.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "core/tls/derivation_steps.h"
#include "core/tls/key_schedule_reading.h"

namespace wiretale::tls {
namespace {

constexpr std::size_t kMasterLength = 48;
constexpr std::size_t kVerifyDataLength = 12;

/// RFC 5246 §7.4.1.1: HelloRequest "MUST NOT be included in the message hashes"; RFC 6347 §4.2.1: neither are
/// HelloVerifyRequest and the ClientHello it answers.
std::vector<wire::Bytes> hashedMessages(const Handshake12& handshake) {
  std::vector<wire::Bytes> hashed;
  for (const Octets& message : handshake.messages) {
    if (is(MessageType::HelloVerifyRequest, message))
      hashed.clear();
    else if (!is(MessageType::HelloRequest, message))
      hashed.emplace_back(message);
  }
  return hashed;
}

class Schedule {
 public:
  Schedule(const Handshake12& handshake, std::vector<wire::Bytes> messages, const Agreed12& agreed)
      : m_handshake(handshake), m_messages(std::move(messages)), m_agreed(agreed), m_steps(agreed.suite.digest) {}

  tl::expected<Derivation, Phrase> derive() {
    m_steps.under("RFC 5246 §7.4.1");
    m_steps.given("ClientHello.random", readHello(m_messages[0], m_handshake.dtls)->random);
    m_steps.given("ServerHello.random", readHello(m_messages[1], m_handshake.dtls)->random);
    if (auto problem = std::visit([this](const auto& secret) { return preMaster(secret); }, m_handshake.secret))
      return tl::unexpected(*std::move(problem));
    if (m_steps.has("pre_master_secret")) master();
    if (!m_steps.has("master_secret")) return std::move(m_steps).finish();
    keyBlock();
    finished();
    return std::move(m_steps).finish();
  }

 private:
  std::optional<Phrase> preMaster(const RsaKey12& secret) {
    const auto message = find(MessageType::ClientKeyExchange);
    const auto encrypted = message ? onlyVector(bodyOf(*message, m_handshake.dtls), 2) : std::nullopt;
    if (!encrypted) return say("there is no ClientKeyExchange with an encrypted pre-master secret");
    m_steps.under("RFC 5246 §7.4.7.1");
    m_steps.given("EncryptedPreMasterSecret", *encrypted);
    m_steps.take({.name = "pre_master_secret",
                  .octets = {},
                  .operation = Operation::RsaDecrypt,
                  .inputs = {"server private key", "EncryptedPreMasterSecret"}},
                 rsaDecrypt(secret.privateKey, *encrypted));
    return std::nullopt;
  }

  std::optional<Phrase> preMaster(const OwnShare12& own) {
    OwnShare share = own.share;
    const auto peer = own.side == Side::Server ? clientPublic() : serverPublic();
    if (!peer) return say("there is no key exchange message with the peer's public value");
    if (!share.group)
      if (const auto message = find(MessageType::ServerKeyExchange))
        if (const auto params = readDheParams(bodyOf(*message, m_handshake.dtls)))
          share.prime = toOctets(params->prime);
    const std::string_view mine = own.side == Side::Server ? "server" : "client";
    const std::string ownName = fmt::format("{} ephemeral private key", mine);
    const std::string peerName = fmt::format("{} public value", own.side == Side::Server ? "client" : "server");
    m_steps.under(share.group ? "RFC 8422 §5.10" : "RFC 5246 §8.1.2");
    m_steps.given(ownName, share.privateKey);
    m_steps.given(peerName, *peer);
    m_steps.take({.name = "pre_master_secret",
                  .octets = {},
                  .operation = Operation::KeyAgreement,
                  .inputs = {ownName, peerName}},
                 sharedSecretOf(share, *peer));
    return std::nullopt;
  }

  std::optional<Phrase> preMaster(const PreMaster12& known) {
    m_steps.under("RFC 5246 §8.1");
    m_steps.given("pre_master_secret", known.secret);
    return std::nullopt;
  }

  /// RFC 5246 §F.1.4: a resumed session has its old master secret; the new randoms make new keys of it. A handshake
  /// that was broken off before the key exchange has none.
  std::optional<Phrase> preMaster(const Master12& known) {
    if (known.secret.empty()) return std::nullopt;
    m_steps.under("RFC 5246 §8.1");
    m_steps.given("master_secret", known.secret);
    return std::nullopt;
  }

  void master() {
    if (!m_agreed.extendedMasterSecret) {
      m_steps.under("RFC 5246 §8.1");
      m_steps.prf("master_secret", "pre_master_secret", "master secret", {"ClientHello.random", "ServerHello.random"},
                  kMasterLength);
      return;
    }
    // RFC 7627 §3: the hash of all messages "up to and including the ClientKeyExchange".
    const auto end =
        std::ranges::find_if(m_messages, [](wire::Bytes m) { return is(MessageType::ClientKeyExchange, m); });
    const auto count = static_cast<std::size_t>(end - m_messages.begin()) + (end == m_messages.end() ? 0 : 1);
    m_steps.under("RFC 7627 §3");
    m_steps.hash("session_hash", range(count), through(count));
    m_steps.under("RFC 7627 §4");
    m_steps.prf("master_secret", "pre_master_secret", "extended master secret", {"session_hash"}, kMasterLength);
  }

  /// RFC 5246 §6.3: "the key_block is partitioned as follows".
  void keyBlock() {
    const ProtectionSuite& suite = m_agreed.suite;
    struct Part {
      std::string_view name;
      std::size_t length;
    };
    const std::array parts{Part{"MAC_key", suite.mac ? lengthOf(*suite.mac) : 0},
                           Part{"key", keyLengthOf(suite.cipher)}, Part{"IV", fixedIvLengthOf(suite.cipher, false)}};
    std::size_t length = 0;
    for (const Part& part : parts) length += 2 * part.length;
    m_steps.under("RFC 5246 §6.3");
    m_steps.prf("key_block", "master_secret", "key expansion", {"ServerHello.random", "ClientHello.random"}, length);
    std::size_t offset = 0;
    for (const Part& part : parts)
      for (const std::string_view side : {"client", "server"}) {
        if (part.length == 0) continue;
        m_steps.slice(fmt::format("{}_write_{}", side, part.name), "key_block", offset, part.length);
        offset += part.length;
      }
  }

  /// RFC 5246 §7.4.9: each Finished covers all messages before it. In a full handshake the client's is the first one,
  /// in a resumed one (no ClientKeyExchange) the server's.
  void finished() {
    m_steps.under("RFC 5246 §7.4.9");
    std::string_view side = find(MessageType::ClientKeyExchange) ? "client" : "server";
    const std::string_view other = side == "client" ? "server" : "client";
    for (std::size_t count = 2; count < m_messages.size(); ++count) {
      if (!is(MessageType::Finished, m_messages[count])) continue;
      verifyData(side, count, m_messages[count]);
      side = other;
    }
    if (!m_steps.has(fmt::format("{} Finished.verify_data", side))) verifyData(side, m_messages.size(), {});
  }

  void verifyData(std::string_view side, std::size_t count, wire::Bytes message) {
    const std::string name = fmt::format("{} Finished.verify_data", side);
    if (m_steps.has(name)) return;
    std::string hash = fmt::format("Hash({})", range(count));
    // Two messages of a name, which no honest party sends.
    if (m_steps.has(hash)) hash = fmt::format("Hash({}: {} messages)", range(count), count);
    m_steps.hash(hash, range(count), through(count));
    m_steps.prf(name, "master_secret", fmt::format("{} finished", side), {hash}, kVerifyDataLength);
    if (!message.empty()) m_steps.compare(name, bodyOf(message, m_handshake.dtls));
  }

  std::optional<wire::Bytes> find(MessageType type) const {
    const auto found = std::ranges::find_if(m_messages, [&](wire::Bytes message) { return is(type, message); });
    if (found == m_messages.end()) return std::nullopt;
    return *found;
  }

  std::optional<wire::Bytes> clientPublic() const {
    const auto message = find(MessageType::ClientKeyExchange);
    const bool curve = m_agreed.suite.keyExchange == KeyExchange::Ecdhe;
    return message ? onlyVector(bodyOf(*message, m_handshake.dtls), curve ? 1 : 2) : std::nullopt;
  }

  std::optional<wire::Bytes> serverPublic() const {
    const auto message = find(MessageType::ServerKeyExchange);
    if (!message) return std::nullopt;
    const wire::Bytes body = bodyOf(*message, m_handshake.dtls);
    if (m_agreed.suite.keyExchange == KeyExchange::Ecdhe) {
      const auto share = readEcdheParams(body);
      return share ? std::optional(share->publicValue) : std::nullopt;
    }
    const auto params = readDheParams(body);
    return params ? std::optional(params->publicValue) : std::nullopt;
  }

  std::string range(std::size_t count) const {
    return fmt::format("ClientHello...{}", nameOfMessage(m_messages[count - 1]));
  }
  Octets through(std::size_t count) const {
    Octets all;
    for (std::size_t i = 0; i < count; ++i) append(all, m_messages[i]);
    return all;
  }

  const Handshake12& m_handshake;
  std::vector<wire::Bytes> m_messages;
  Agreed12 m_agreed;
  DerivationSteps m_steps;
};

}  // namespace

tl::expected<Agreed12, Phrase> agreed12(const Handshake12& handshake) {
  const std::vector<wire::Bytes> messages = hashedMessages(handshake);
  if (messages.size() < 2 || !is(MessageType::ClientHello, messages[0]) || !is(MessageType::ServerHello, messages[1]))
    return tl::unexpected(say("the handshake does not begin with a ClientHello and a ServerHello"));
  const auto client = readHello(messages[0], handshake.dtls);
  const auto server = readHello(messages[1], handshake.dtls);
  if (!client || !server) return tl::unexpected(say("a hello cannot be read"));
  const auto suite = protectionSuiteOf(server->suite);
  if (!suite || suite->keyExchange == KeyExchange::Tls13)
    return tl::unexpected(
        say("records of cipher suite {0} of TLS 1.2 cannot be read", fmt::format("0x{:04x}", server->suite)));
  const auto both = [&](ExtensionType type) { return client->has(type) && server->has(type); };
  return Agreed12{.suite = *suite,
                  .extendedMasterSecret = both(ExtensionType::ExtendedMasterSecret),
                  .encryptThenMac = both(ExtensionType::EncryptThenMac)};
}

tl::expected<Derivation, Phrase> deriveKeys12(const Handshake12& handshake) {
  const auto agreed = agreed12(handshake);
  if (!agreed) return tl::unexpected(agreed.error());
  return Schedule(handshake, hashedMessages(handshake), *agreed).derive();
}

}  // namespace wiretale::tls
