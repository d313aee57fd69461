#include "core/tls/agreement.h"

namespace wiretale::tls {
namespace {

std::optional<Group> groupOfNid(long nid) {
  if (nid == NID_X25519) return Group::X25519;
  if (nid == NID_X9_62_prime256v1) return Group::P256;
  return std::nullopt;
}

}  // namespace

Agreement agreementOf(SSL& ssl) {
  Agreement agreed{.version = static_cast<Version>(SSL_version(&ssl))};
  if (const SSL_CIPHER* const cipher = SSL_get_current_cipher(&ssl)) {
    agreed.cipher = cipherSuiteOf(SSL_CIPHER_get_protocol_id(cipher));
  }
  const bool newSecret = !agreed.cipher || infoOf(*agreed.cipher).keyExchange == KeyExchange::Tls13 ||
                         infoOf(*agreed.cipher).keyExchange == KeyExchange::Ecdhe;
  // Without a session OpenSSL 3.0 looks for the group at a null pointer.
  if (newSecret && SSL_get_session(&ssl) != nullptr) agreed.group = groupOfNid(SSL_get_negotiated_group(&ssl));
  const unsigned char* protocol = nullptr;
  unsigned size = 0;
  SSL_get0_alpn_selected(&ssl, &protocol, &size);
  agreed.alpn.assign(reinterpret_cast<const char*>(protocol), size);
  agreed.resumed = SSL_session_reused(&ssl) == 1;
  agreed.extendedMasterSecret = SSL_get_extms_support(&ssl) == 1;
  agreed.earlyDataSent = SSL_get_early_data_status(&ssl) != SSL_EARLY_DATA_NOT_SENT;
  agreed.earlyDataAccepted = SSL_get_early_data_status(&ssl) == SSL_EARLY_DATA_ACCEPTED;
  return agreed;
}

}  // namespace wiretale::tls
