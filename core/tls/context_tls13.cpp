#include <string>

#include "core/tls/context_settings.h"

namespace wiretale::tls {
namespace {

std::string suiteList(const std::vector<CipherSuite>& suites) {
  std::string list;
  for (const CipherSuite suite : suites) list.append(list.empty() ? "" : ":").append(infoOf(suite).openSslName);
  return list;
}

bool applyServer(SSL_CTX& context, const Config& config) {
  if (!config.replayProtection) SSL_CTX_set_options(&context, SSL_OP_NO_ANTI_REPLAY);
  const std::size_t tickets = config.resumption == Resumption::None ? 0 : config.tickets;
  return SSL_CTX_set_num_tickets(&context, tickets) == 1 &&
         (config.earlyData == 0 || SSL_CTX_set_max_early_data(&context, config.earlyData) == 1);
}

}  // namespace

bool applyTls13(SSL_CTX& context, const Config& config, Side side) {
  const Abilities& abilities = config.abilities[side];
  if (!config.middleboxCompatibility) SSL_CTX_clear_options(&context, SSL_OP_ENABLE_MIDDLEBOX_COMPAT);
  return (config.paddingBlock < 2 || SSL_CTX_set_block_padding(&context, config.paddingBlock) == 1) &&
         (abilities.suites13.empty() ||
          SSL_CTX_set_ciphersuites(&context, suiteList(abilities.suites13).c_str()) == 1) &&
         (side == Side::Client || applyServer(context, config));
}

}  // namespace wiretale::tls
