#include "core/tls/context.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <utility>

#include "core/tls/context_settings.h"
#include "core/tls/library.h"
#include "core/tls/random_stream.h"
#include "core/tls/throwaway_key.h"
#include "core/tls/virtual_clock.h"

namespace wiretale::tls {
namespace {

const SSL_METHOD* methodOf(Contexts::Transport transport) {
  return transport == Contexts::Transport::Datagram ? DTLS_method() : TLS_method();
}

std::string_view labelOf(Side side) {
  return side == Side::Client ? "ctx/client" : "ctx/server";
}

bool applyVersions(SSL_CTX& context, const Config& config, Side side, Contexts::Transport transport) {
  const bool datagram = transport == Contexts::Transport::Datagram;
  const Version lowest = datagram ? Version::Dtls12 : config.abilities[side].minimum;
  const Version highest = datagram ? Version::Dtls12 : config.abilities[side].maximum;
  return SSL_CTX_set_min_proto_version(&context, static_cast<int>(lowest)) == 1 &&
         SSL_CTX_set_max_proto_version(&context, static_cast<int>(highest)) == 1;
}

/// The key is copied because RSA keys remember blinding values; certificates count their references.
bool show(SSL& ssl, const Credentials& credentials, EVP_PKEY& keyCopy) {
  return SSL_use_certificate(&ssl, credentials.leaf.get()) == 1 && SSL_use_PrivateKey(&ssl, &keyCopy) == 1 &&
         std::ranges::all_of(credentials.above, [&](const CertificateHandle& certificate) {
           return SSL_ctrl(&ssl, SSL_CTRL_CHAIN_CERT, 1, certificate.get()) == 1;
         });
}

bool lookForServer(SSL& ssl, Config config) {
  return SSL_set1_host(&ssl, config.serverName.c_str()) == 1 &&
         (!config.sendServerName ||
          SSL_ctrl(&ssl, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, config.serverName.data()) == 1);
}

}  // namespace

tl::expected<std::unique_ptr<Contexts>, Phrase> Contexts::make(const Config& config, Transport transport) {
  auto pki = makePki(config);
  if (!pki) return tl::unexpected(pki.error());
  std::unique_ptr<Contexts> made(new Contexts(config, std::move(*pki)));
  for (const Side side : kSides) {
    if (const auto done = made->makeContext(side, transport); !done) return tl::unexpected(done.error());
  }
  return made;
}

tl::expected<void, Phrase> Contexts::makeContext(Side side, Transport transport) {
  const auto context = library();
  if (!context) return tl::unexpected(context.error());
  RandomStream stream(m_config.seed, labelOf(side));
  const RandomScope random(stream);
  const ClockScope clock(m_config.wallClock);
  SslContextHandle made{SSL_CTX_new_ex(*context, nullptr, methodOf(transport))};
  if (made == nullptr) return tl::unexpected(openSslFailed("SSL_CTX_new_ex"));
  const bool done = applyVersions(*made, m_config, side, transport) && applyTls12(*made, m_config, side) &&
                    applyTls13(*made, m_config, side) && applyShared(*made, m_config, side) &&
                    applyResumption(*made, m_config, side) && applyTrust(*made, *this, side) &&
                    (transport == Transport::Stream || applyDatagram(*made, side)) &&
                    SSL_CTX_set_ex_data(made.get(), 0, this) == 1;
  if (!done) return tl::unexpected(openSslFailed("SSL_CTX"));
  m_contexts[side] = std::move(made);
  return {};
}

Contexts& Contexts::of(const SSL* ssl) {
  return *static_cast<Contexts*>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), 0));
}

tl::expected<SslHandle, Phrase> Contexts::newSsl(Side side) const {
  SslHandle made{SSL_new(of(side))};
  if (made == nullptr) return tl::unexpected(openSslFailed("SSL_new"));
  if (const auto& credentials = m_pki.credentials[side]) {
    const auto key = copyOf(credentials->key.get());
    if (!key) return tl::unexpected(key.error());
    if (!show(*made, *credentials, **key)) return tl::unexpected(openSslFailed("SSL_use_cert_and_key"));
  }
  if (side == Side::Client && !lookForServer(*made, m_config)) return tl::unexpected(openSslFailed("SSL_set1_host"));
  if (side == Side::Client) {
    SSL_set_connect_state(made.get());
  } else {
    SSL_set_accept_state(made.get());
  }
  return made;
}

void Contexts::serverForgets() {
  SSL_CTX* const server = of(Side::Server);
  SSL_CTX_flush_sessions(server, std::numeric_limits<long>::max());
  RandomStream stream(m_config.seed, "new ticket keys " + std::to_string(++m_forgotten));
  std::array<std::byte, 80> keys{};  // name 16, HMAC 32, AES 32
  stream.fill(keys);
  SSL_CTX_set_tlsext_ticket_keys(server, keys.data(), static_cast<int>(keys.size()));
}

}  // namespace wiretale::tls
