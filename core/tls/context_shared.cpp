#include <string>
#include <string_view>

#include "core/tls/context.h"
#include "core/tls/context_settings.h"

namespace wiretale::tls {
namespace {

std::string groupList(const std::vector<Group>& groups) {
  std::string list;
  for (const Group group : groups) list.append(list.empty() ? "" : ":").append(nameOf(group));
  return list;
}

/// RFC 7301 §3.1: each name behind its length.
std::string protocolList(const std::vector<std::string>& names) {
  std::string list;
  for (const std::string& name : names) {
    list.push_back(static_cast<char>(name.size()));
    list += name;
  }
  return list;
}

const unsigned char* octets(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

/// RFC 7301 §3.2: the server's first choice among what the client offers; nothing in common ends the handshake.
int chooseProtocol(SSL*, const unsigned char** chosen, unsigned char* size, const unsigned char* offered,
                   unsigned offeredSize, void* config) {
  const std::string_view offer(reinterpret_cast<const char*>(offered), offeredSize);
  for (const std::string& name : static_cast<const Config*>(config)->abilities[Side::Server].alpn) {
    for (std::size_t place = 0; place < offer.size(); place += 1U + octets(offer)[place]) {
      if (offer.substr(place + 1, octets(offer)[place]) != name) continue;
      *chosen = octets(offer) + place + 1;
      *size = octets(offer)[place];
      return SSL_TLSEXT_ERR_OK;
    }
  }
  return SSL_TLSEXT_ERR_ALERT_FATAL;
}

bool applyProtocols(SSL_CTX& context, const Config& config, Side side) {
  const std::vector<std::string>& names = config.abilities[side].alpn;
  if (names.empty()) return true;
  if (side == Side::Server) {
    // The callback only reads; OpenSSL has no const for it.
    SSL_CTX_set_alpn_select_cb(&context, chooseProtocol, const_cast<Config*>(&config));
    return true;
  }
  const std::string list = protocolList(names);
  return SSL_CTX_set_alpn_protos(&context, octets(list), static_cast<unsigned>(list.size())) == 0;
}

/// RFC 6066 §3: the server says that it has used the name. It has only one certificate to show, whatever the name.
int acknowledgeName(SSL* ssl, int*, void*) {
  return SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name) != nullptr ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_NOACK;
}

int keepSession(SSL* ssl, SSL_SESSION* session) {
  Contexts::of(ssl).keep(SessionHandle(session));
  return 1;  // it is ours now
}

bool applyServerMemory(SSL_CTX& context, const Config& config) {
  constexpr std::string_view kName = "wiretale";
  if (config.resumption != Resumption::Ticket) SSL_CTX_set_options(&context, SSL_OP_NO_TICKET);
  SSL_CTX_set_session_cache_mode(&context,
                                 config.resumption == Resumption::None ? SSL_SESS_CACHE_OFF : SSL_SESS_CACHE_SERVER);
  return SSL_CTX_set_session_id_context(&context, octets(kName), kName.size()) == 1;
}

}  // namespace

bool applyShared(SSL_CTX& context, const Config& config, Side side) {
  const Abilities& abilities = config.abilities[side];
  if (side == Side::Server) {
    SSL_CTX_callback_ctrl(&context, SSL_CTRL_SET_TLSEXT_SERVERNAME_CB, reinterpret_cast<void (*)()>(acknowledgeName));
  }
  return (abilities.groups.empty() || SSL_CTX_set1_groups_list(&context, groupList(abilities.groups).c_str()) == 1) &&
         SSL_CTX_set_max_send_fragment(&context, config.maxFragment) == 1 && applyProtocols(context, config, side);
}

bool applyResumption(SSL_CTX& context, const Config& config, Side side) {
  if (side == Side::Server) return applyServerMemory(context, config);
  SSL_CTX_set_session_cache_mode(&context, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
  SSL_CTX_sess_set_new_cb(&context, keepSession);
  return true;
}

bool applyTrust(SSL_CTX& context, const Contexts& contexts, Side side) {
  const bool wantsCertificate =
      side == Side::Client || contexts.config().clientCertificate != ClientCertificate::NotRequested;
  if (!wantsCertificate) return true;
  SSL_CTX_set_verify(&context, SSL_VERIFY_PEER | (side == Side::Server ? SSL_VERIFY_FAIL_IF_NO_PEER_CERT : 0), nullptr);
  X509* const root = contexts.pki().root.get();
  return X509_STORE_add_cert(SSL_CTX_get_cert_store(&context), root) == 1 &&
         (side == Side::Client || SSL_CTX_add_client_CA(&context, root) == 1);
}

}  // namespace wiretale::tls
