#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/base/side.h"
#include "core/tls/derivation.h"
#include "core/tls/key_exchange.h"
#include "core/tls/record_protection_suite.h"

namespace wiretale::tls {

/// A pre-shared key that the client offers (RFC 8446 §4.2.11).
struct Psk13 {
  Octets secret;
  std::uint16_t suite = 0;  ///< of the session it is from: which hash its binder takes, which keys early data have
  bool external = false;    ///< not from a ticket
};

struct OwnShare13 {
  Side side = Side::Server;  ///< whose it is
  OwnShare share;
};

/// A handshake of TLS 1.3, as far as it is known.
struct Handshake13 {
  /// Whole handshake messages with their headers, both sides', in the order of the transcript (RFC 8446 §4.4.1), from
  /// the first ClientHello on, HelloRetryRequest and second ClientHello included; NewSessionTicket behind the client's
  /// Finished. What follows is not looked at.
  std::vector<Octets> messages;
  std::optional<OwnShare13> share{};     ///< for the shared secret; the peer's public value is in its hello
  std::optional<Octets> sharedSecret{};  ///< or the secret itself; neither: nothing behind the early secrets
  std::optional<Psk13> psk{};            ///< what the ClientHello offers
  PerSide<std::uint32_t> keyUpdates{};   ///< how many keys a side has had behind the first application keys
};

/// The hash of the transcript's beginning is replaced when there was a HelloRetryRequest (RFC 8446 §4.4.1):
/// message_hash, a message of type 254 with nothing but the hash of the first ClientHello.
tl::expected<Octets, Phrase> messageHash(Digest digest, wire::Bytes firstClientHello);

/// The suite that the ServerHello (or HelloRetryRequest) names; else the PSK's.
tl::expected<ProtectionSuite, Phrase> suiteOf(const Handshake13& handshake);

/// Every value of the key schedule (RFC 8446 §7.1), as far as the messages go. Names, in order, as far as they are
/// there
/// (<side>: client or server):
///   ClientHello.random (by which a key log names a session), PSK, Early Secret, Transcript-Hash(), binder_key,
///   "binder finished_key", Transcript-Hash(Truncate(ClientHello)), PskBinderEntry, client_early_traffic_secret,
///   client_early_write_key, client_early_write_iv, early_exporter_master_secret; "Early Secret without PSK" if the
///   server refused it; "Early Secret, derived", "<side> private key", "<peer> key_share", (EC)DHE, Handshake Secret,
///   <side>_handshake_traffic_secret, <side>_handshake_write_key, <side>_handshake_write_iv,
///   "<side> Finished.finished_key", "<side> Finished.verify_data", "Handshake Secret, derived", Master Secret,
///   <side>_application_traffic_secret_N, <side>_application_write_key_N, <side>_application_write_iv_N,
///   exporter_master_secret, resumption_master_secret, "ticket N.ticket_nonce", "ticket N.PSK" (N from 1),
/// and the transcript hashes that they need. Binder and verify_data are compared with the messages that carry them.
tl::expected<Derivation, Phrase> deriveKeys13(const Handshake13& handshake);

}  // namespace wiretale::tls
