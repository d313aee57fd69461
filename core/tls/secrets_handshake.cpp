#include "core/tls/secrets_handshake.h"

#include <algorithm>

#include "core/tls/key_schedule_reading.h"

namespace wiretale::tls {
namespace {

/// The key whose public value crossed the wire.
const EphemeralKey* keyWith(std::span<const EphemeralKey> keys, wire::Bytes publicValue) {
  const auto found =
      std::ranges::find_if(keys, [&](const EphemeralKey& key) { return equal(key.publicKey, publicValue); });
  return found == keys.end() ? nullptr : &*found;
}

/// RFC 8446 §4.2.10: the server takes early data if its EncryptedExtensions say so.
bool acceptsEarlyData(wire::Bytes encryptedExtensions) {
  const auto extensions = readExtensionList(bodyOf(encryptedExtensions));
  return extensions && extensions->has(ExtensionType::EarlyData);
}

OwnShare shareOf(const EphemeralKey& key) {
  return {.group = key.group, .privateKey = key.privateKey, .prime = {}};
}

}  // namespace

void Follow13::message(Side from, const Octets& message, Readers& readers) {
  m_handshake.messages.push_back(message);
  if (is(MessageType::ClientHello, message)) clientHello(readers);
  if (isHelloRetryRequest(message)) {
    // RFC 8446 §4.1.2: the second ClientHello goes without early data.
    if (m_earlyKeys) readers[Side::Client].dropKeys();
    m_earlyKeys = false;
  } else if (is(MessageType::ServerHello, message)) {
    serverHello(readers);
  }
  if (is(MessageType::EncryptedExtensions, message) && m_earlyKeys && !acceptsEarlyData(message)) {
    m_earlyKeys = false;
    change(Side::Client, Stage13::Handshake, readers);
  }
  if (is(MessageType::EndOfEarlyData, message)) change(Side::Client, Stage13::Handshake, readers);
  if (is(MessageType::Finished, message)) change(from, Stage13::Application, readers);
  if (is(MessageType::KeyUpdate, message)) {
    ++m_handshake.keyUpdates[from];
    change(from, Stage13::Application, readers);
  }
}

void Follow13::clientHello(Readers& readers) {
  if (m_sources->resumedSecret.empty()) return;
  const auto hello = readHello(m_handshake.messages.back());
  if (!hello || !hello->has(ExtensionType::PreSharedKey)) return;
  m_handshake.psk = Psk13{.secret = toOctets(m_sources->resumedSecret), .suite = m_sources->pskSuite.value_or(0)};
  m_earlyKeys = hello->has(ExtensionType::EarlyData);
  if (m_earlyKeys) change(Side::Client, Stage13::Early, readers);
}

void Follow13::serverHello(Readers& readers) {
  findShare();
  change(Side::Server, Stage13::Handshake, readers);
  // With early data it depends on EncryptedExtensions when the client's keys change.
  if (!m_earlyKeys) change(Side::Client, Stage13::Handshake, readers);
}

void Follow13::findShare() {
  const auto hello = readHello(m_handshake.messages.back());
  const auto extension = hello ? hello->extension(ExtensionType::KeyShare) : std::nullopt;
  const auto share = extension ? serverShare(*extension) : std::nullopt;
  const EphemeralKey* key = share ? keyWith(m_sources->ephemeral, share->publicValue) : nullptr;
  if (key != nullptr) m_handshake.share = OwnShare13{.side = Side::Server, .share = shareOf(*key)};
}

void Follow13::change(Side side, Stage13 stage, Readers& readers) {
  const auto derivation = derive();
  const auto suite = suiteOf(m_handshake);
  if (!derivation || !suite) return readers[side].loseKeys(derivation ? suite.error() : derivation.error());
  const auto early = stage == Stage13::Early ? protectionSuiteOf(m_handshake.psk->suite) : std::nullopt;
  auto keys = recordKeys13(*derivation, early.value_or(*suite), side, stage, m_handshake.keyUpdates[side]);
  if (keys) return readers[side].changeKeys(*std::move(keys));
  readers[side].loseKeys(say("no private key of this handshake is known"));
}

void Follow12::changeCipherSpec(Side from, Readers& readers) {
  const auto agreed = agreed12(m_handshake);
  const auto derivation = derive();
  if (!agreed || !derivation) return readers[from].loseKeys(agreed ? derivation.error() : agreed.error());
  auto keys = recordKeys12(*derivation, *agreed, from, m_handshake.dtls);
  if (keys) return readers[from].changeKeys(*std::move(keys));
  readers[from].loseKeys(say("no private key of this handshake is known"));
}

tl::expected<Derivation, Phrase> Follow12::derive() const {
  const auto agreed = agreed12(m_handshake);
  if (!agreed) return tl::unexpected(agreed.error());
  Handshake12 handshake = m_handshake;
  handshake.secret = secret(agreed->suite);
  return deriveKeys12(handshake);
}

Secret12 Follow12::secret(const ProtectionSuite& suite) const {
  const auto message = [&](MessageType type) {
    const auto found = std::ranges::find_if(m_handshake.messages, [&](const Octets& m) { return is(type, m); });
    return found == m_handshake.messages.end() ? wire::Bytes{} : wire::Bytes(*found);
  };
  // Without a key exchange the session is resumed (RFC 5246 §7.3, figure 2).
  if (message(MessageType::ClientKeyExchange).empty()) return Master12{toOctets(m_sources->resumedSecret)};
  if (suite.keyExchange == KeyExchange::Rsa) return RsaKey12{toOctets(m_sources->serverKey)};
  const wire::Bytes body = bodyOf(message(MessageType::ServerKeyExchange), m_handshake.dtls);
  const auto curve = suite.keyExchange == KeyExchange::Ecdhe ? readEcdheParams(body) : std::nullopt;
  const auto field = suite.keyExchange == KeyExchange::Dhe ? readDheParams(body) : std::nullopt;
  const EphemeralKey* key = keyWith(m_sources->ephemeral, curve   ? curve->publicValue
                                                          : field ? field->publicValue
                                                                  : wire::Bytes{});
  return OwnShare12{.side = Side::Server, .share = key == nullptr ? OwnShare{} : shareOf(*key)};
}

}  // namespace wiretale::tls
