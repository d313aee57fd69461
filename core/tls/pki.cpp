#include "core/tls/pki.h"

#include <string>
#include <utility>

#include "core/tls/certificate.h"
#include "core/tls/random_stream.h"
#include "core/tls/throwaway_key.h"
#include "core/tls/virtual_clock.h"

namespace wiretale::tls {
namespace {

using std::chrono::days;

struct Authority {
  CertificateHandle certificate;
  KeyHandle key;

  Signer signer() const { return {.certificate = certificate.get(), .key = key.get()}; }
};

/// Serial numbers only have to differ per issuer; these are long enough to look like real ones.
enum SerialNumber : long { kRoot = 0x4d01, kIntermediate = 0x4d02, kServer = 0x4d03, kClient = 0x4d04 };

CertificatePlan authorityPlan(const Config& config, std::string name, SerialNumber serial) {
  return {.subject = std::move(name),
          .serial = serial,
          .notBefore = config.wallClock - days{1'500},
          .notAfter = config.wallClock + days{1'500}};
}

tl::expected<Authority, Phrase> makeAuthority(const Config& config, const CertificatePlan& plan,
                                              std::string_view keyName, Signer signer) {
  auto key = throwawayKey(KeyKind::EcdsaP256, config.seed, keyName);
  if (!key) return tl::unexpected(key.error());
  auto certificate = makeCertificate(plan, **key, signer);
  if (!certificate) return tl::unexpected(certificate.error());
  return Authority{.certificate = std::move(*certificate), .key = std::move(*key)};
}

CertificatePlan serverPlan(const Config& config) {
  CertificatePlan plan{.subject = config.serverName,
                       .role = CertificateRole::Server,
                       .serial = kServer,
                       .notBefore = config.wallClock - days{90},
                       .notAfter = config.wallClock + days{275},
                       .hostName = config.serverName};
  switch (config.certificate) {
    case CertificateState::Expired:
      plan.notAfter = config.wallClock - days{1};
      break;
    case CertificateState::NotYetValid:
      plan.notBefore = config.wallClock + days{1};
      break;
    case CertificateState::WrongHost:
      plan.subject = plan.hostName =
          config.serverName == "other.example.test" ? "www.example.test" : "other.example.test";
      break;
    default:
      break;
  }
  return plan;
}

tl::expected<Credentials, Phrase> makeServer(const Config& config, const Authority& intermediate) {
  const bool selfSigned = config.certificate == CertificateState::SelfSigned;
  auto key =
      throwawayKey(config.serverKey, config.seed, config.serverKey == KeyKind::Rsa2048 ? "server/rsa" : "server");
  if (!key) return tl::unexpected(key.error());
  auto leaf = makeCertificate(serverPlan(config), **key, selfSigned ? Signer{} : intermediate.signer());
  if (!leaf) return tl::unexpected(leaf.error());
  Credentials made{.leaf = std::move(*leaf), .above = {}, .key = std::move(*key)};
  if (!selfSigned && config.certificate != CertificateState::MissingIntermediate) {
    made.above.emplace_back(X509_dup(intermediate.certificate.get()));
  }
  return made;
}

tl::expected<Authority, Phrase> makeRoot(const Config& config, const std::string& name, std::string_view keyName) {
  return makeAuthority(config, authorityPlan(config, name, kRoot), keyName, {});
}

tl::expected<Authority, Phrase> makeIntermediate(const Config& config, const Authority& root) {
  return makeAuthority(config, authorityPlan(config, "Wiretale Intermediate CA", kIntermediate), "intermediate",
                       root.signer());
}

/// The authority that has certified the server: below the trusted root, or below one that nobody knows.
tl::expected<Authority, Phrase> serversAuthority(const Config& config, const Authority& root) {
  if (config.certificate != CertificateState::UnknownCa) return makeIntermediate(config, root);
  const auto unknown = makeRoot(config, "Unknown Root CA", "unknown root");
  if (!unknown) return tl::unexpected(unknown.error());
  return makeIntermediate(config, *unknown);
}

tl::expected<Credentials, Phrase> signClient(const Config& config, const Authority& intermediate) {
  auto key = throwawayKey(KeyKind::EcdsaP256, config.seed, "client");
  if (!key) return tl::unexpected(key.error());
  auto leaf = makeCertificate({.subject = "client.example.test",
                               .role = CertificateRole::Client,
                               .serial = kClient,
                               .notBefore = config.wallClock - days{90},
                               .notAfter = config.wallClock + days{275}},
                              **key, intermediate.signer());
  if (!leaf) return tl::unexpected(leaf.error());
  Credentials made{.leaf = std::move(*leaf), .above = {}, .key = std::move(*key)};
  made.above.emplace_back(X509_dup(intermediate.certificate.get()));
  return made;
}

/// The client is always certified below the trusted root.
tl::expected<Credentials, Phrase> makeClient(const Config& config, const Authority& root,
                                             const Authority& serversIssuer) {
  if (config.certificate != CertificateState::UnknownCa) return signClient(config, serversIssuer);
  const auto own = makeIntermediate(config, root);
  if (!own) return tl::unexpected(own.error());
  return signClient(config, *own);
}

Identity identityOf(const Credentials& credentials) {
  Identity identity{.chain = {encoded(*credentials.leaf)}, .privateKey = encodedPrivate(*credentials.key)};
  for (const CertificateHandle& certificate : credentials.above) identity.chain.push_back(encoded(*certificate));
  return identity;
}

}  // namespace

tl::expected<Pki, Phrase> makePki(const Config& config) {
  RandomStream stream(config.seed, "pki/signatures");
  const RandomScope random(stream);
  const ClockScope clock(config.wallClock);
  auto root = makeRoot(config, "Wiretale Root CA", "root");
  if (!root) return tl::unexpected(root.error());
  const auto issuer = serversAuthority(config, *root);
  if (!issuer) return tl::unexpected(issuer.error());

  Pki made;
  auto server = makeServer(config, *issuer);
  if (!server) return tl::unexpected(server.error());
  made.credentials[Side::Server] = std::move(*server);
  if (config.clientCertificate == ClientCertificate::Presented) {
    auto client = makeClient(config, *root, *issuer);
    if (!client) return tl::unexpected(client.error());
    made.credentials[Side::Client] = std::move(*client);
  }
  made.root = std::move(root->certificate);
  return made;
}

PerSide<Identity> identitiesOf(const Pki& pki) {
  PerSide<Identity> identities;
  for (const Side side : kSides) {
    if (const auto& credentials = pki.credentials[side]) identities[side] = identityOf(*credentials);
  }
  return identities;
}

}  // namespace wiretale::tls
