#pragma once

#include <variant>
#include <vector>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/base/side.h"
#include "core/tls/derivation.h"
#include "core/tls/key_exchange.h"
#include "core/tls/record_protection_suite.h"

namespace wiretale::tls {

/// Where the keys of a TLS 1.2 handshake come from. Each is enough.
struct RsaKey12 {
  Octets privateKey;  ///< the server's, PKCS #8 DER
};
struct OwnShare12 {
  Side side = Side::Server;  ///< whose it is
  OwnShare share;            ///< its prime is taken from the ServerKeyExchange
};
struct PreMaster12 {
  Octets secret;
};
struct Master12 {
  Octets secret;  ///< of the session that is resumed, or of a key log
};
using Secret12 = std::variant<RsaKey12, OwnShare12, PreMaster12, Master12>;

/// A handshake of TLS 1.2 or DTLS 1.2, as far as it is known.
struct Handshake12 {
  /// Whole handshake messages with their headers, both sides', in the order of the conversation, from ClientHello and
  /// ServerHello on; Finished among them once they are decrypted. DTLS: headers as of one fragment (RFC 6347 §4.2.6).
  /// What does not count for the handshake's hash may be among them.
  std::vector<Octets> messages;
  Secret12 secret;
  bool dtls = false;
};

/// What both hellos together say.
struct Agreed12 {
  ProtectionSuite suite;
  bool extendedMasterSecret = false;  ///< RFC 7627
  bool encryptThenMac = false;        ///< RFC 7366; means something for CBC alone
};
tl::expected<Agreed12, Phrase> agreed12(const Handshake12& handshake);

/// Every value from the secret to the keys and the verify_data of both Finished (RFC 5246 §5, §6.3, §7.4.9, §8.1;
/// RFC 7627), as far as the messages go. Names, in order, as far as they are there:
///   ClientHello.random, ServerHello.random, EncryptedPreMasterSecret | "<side> ephemeral private key", "<peer> public
///   value", pre_master_secret, session_hash, master_secret, key_block, client_write_MAC_key, server_write_MAC_key,
///   client_write_key, server_write_key, client_write_IV, server_write_IV, "Hash(ClientHello...<last message>)",
///   "client Finished.verify_data", "server Finished.verify_data".
/// A verify_data is compared with the Finished that carries it.
tl::expected<Derivation, Phrase> deriveKeys12(const Handshake12& handshake);

}  // namespace wiretale::tls
