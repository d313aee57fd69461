#include <algorithm>
#include <string>

#include "core/tls/context_settings.h"

namespace wiretale::tls {
namespace {

std::string cipherList(const std::vector<CipherSuite>& suites) {
  std::string list;
  for (const CipherSuite suite : suites) list.append(list.empty() ? "" : ":").append(infoOf(suite).openSslName);
  // OpenSSL holds back what does not encrypt at every security level but the lowest.
  const bool allEncrypt = std::ranges::all_of(suites, [](CipherSuite suite) { return infoOf(suite).encrypts; });
  return allEncrypt ? list : list + ":@SECLEVEL=0";
}

}  // namespace

bool applyTls12(SSL_CTX& context, const Config& config, Side side) {
  const Abilities& abilities = config.abilities[side];
  if (!config.extendedMasterSecret) SSL_CTX_set_options(&context, SSL_OP_NO_EXTENDED_MASTER_SECRET);
  if (config.clientRenegotiation) SSL_CTX_set_options(&context, SSL_OP_ALLOW_CLIENT_RENEGOTIATION);
  if (side == Side::Server) SSL_CTX_set_dh_auto(&context, 1);
  return abilities.ciphers12.empty() || SSL_CTX_set_cipher_list(&context, cipherList(abilities.ciphers12).c_str()) == 1;
}

}  // namespace wiretale::tls
