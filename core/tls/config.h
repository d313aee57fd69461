#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/phrase.h"
#include "core/base/side.h"
#include "core/tls/cipher_suite.h"

namespace wiretale::tls {

enum class KeyKind : std::uint8_t { EcdsaP256, Rsa2048 };

/// What is wrong with the server's certificate. Else it is for Config::serverName, valid for a year around the wall
/// clock's time, and sent with that of the intermediate authority that the client's trusted root has certified.
enum class CertificateState : std::uint8_t {
  Good,
  Expired,              ///< its time has ended the day before
  NotYetValid,          ///< its time begins the day after
  WrongHost,            ///< it is for another name
  UnknownCa,            ///< the chain ends in a root that the client does not trust
  SelfSigned,           ///< the server has signed it itself
  MissingIntermediate,  ///< the server does not send the intermediate certificate
};

enum class ClientCertificate : std::uint8_t {
  NotRequested,
  Presented,  ///< required, and the client has one
  Missing,    ///< required, and the client has none
};

/// What lets a later connection start from this one.
enum class Resumption : std::uint8_t {
  None,
  SessionId,  ///< the server remembers (1.2: session ID; 1.3: tickets that only name what it remembers)
  Ticket,     ///< the client keeps all, sealed with a key of the server's (RFC 5077; RFC 8446 §4.6.1)
};

/// What somebody on the path, or a party that does not keep to the rules, does to one connection. Lengths never change,
/// so that TCP's sequence numbers stay.
enum class Tampering : std::uint8_t {
  None,
  DowngradeStripped,           ///< supported_versions is made unreadable in the ClientHello: the server believes in 1.2
  RecordCorrupted,             ///< one bit of record TamperPoint::record is flipped
  ClientKeyExchangeCorrupted,  ///< one bit of the encrypted pre-master secret, or of the public value, is flipped
  Truncated,                   ///< the stream ends at TamperPoint, without close_notify
  PlainHttp,                   ///< the client speaks HTTP without TLS to the TLS port
};

/// Where Tampering strikes; but for the connection, only RecordCorrupted and Truncated ask.
struct TamperPoint {
  std::uint32_t connection = 0;  ///< counted from 0
  Side from = Side::Server;
  std::uint32_t record = 0;  ///< counted from 0 in the stream of `from`
  std::int32_t byte = -1;    ///< counted from the record's first header byte; negative: from the record's end

  bool operator==(const TamperPoint&) const = default;
};

/// What one side can do, best first. An empty list leaves the choice to OpenSSL, which differs between its versions.
struct Abilities {
  Version minimum = Version::Tls12;
  Version maximum = Version::Tls13;
  std::vector<CipherSuite> ciphers12{CipherSuite::EcdheEcdsaAes128Gcm, CipherSuite::EcdheRsaAes128Gcm,
                                     CipherSuite::EcdheEcdsaAes256Gcm, CipherSuite::EcdheRsaAes256Gcm,
                                     CipherSuite::EcdheEcdsaChaCha20,  CipherSuite::EcdheRsaChaCha20};
  std::vector<CipherSuite> suites13{CipherSuite::Aes256Gcm, CipherSuite::ChaCha20, CipherSuite::Aes128Gcm};
  std::vector<Group> groups{Group::X25519, Group::P256};  ///< a client of 1.3 sends a share for the first alone
  std::vector<std::string> alpn{};                        ///< RFC 7301; empty: not spoken of

  bool operator==(const Abilities&) const = default;
};

/// 2026-06-15 12:00:00 UTC
inline constexpr std::chrono::sys_seconds kDefaultWallClock{std::chrono::seconds{1'781'524'800}};

/// All that decides the bytes of a scenario's TLS sessions, but for what the applications do (Act). A plain value: same
/// Config and acts, same bytes, in any process, on any thread, whatever the machine's clock and configuration files.
struct Config {
  std::uint64_t seed = 1;
  std::chrono::sys_seconds wallClock = kDefaultWallClock;  ///< when the first connection begins, for both sides

  PerSide<Abilities> abilities{};
  std::string serverName = "www.example.test";  ///< whom the client looks for
  bool sendServerName = true;                   ///< tells the server so (SNI, RFC 6066 §3)

  KeyKind serverKey = KeyKind::EcdsaP256;
  CertificateState certificate = CertificateState::Good;
  ClientCertificate clientCertificate = ClientCertificate::NotRequested;

  Resumption resumption = Resumption::Ticket;
  std::uint8_t tickets = 2;          ///< how many a server of 1.3 sends after a full handshake
  std::uint32_t earlyData = 0;       ///< bytes of 0-RTT data that the server's tickets allow; 0: none
  bool replayProtection = true;      ///< a ticket that allows early data is taken once (RFC 8446 §8.1)
  bool extendedMasterSecret = true;  ///< RFC 7627, TLS 1.2
  bool clientRenegotiation = false;  ///< the server of 1.2 allows the client to ask for a new handshake

  bool middleboxCompatibility = true;  ///< TLS 1.3 that looks like a resumption of 1.2 (RFC 8446 §D.4)
  std::uint16_t paddingBlock = 0;      ///< TLS 1.3: plaintexts are padded to a multiple; 0 or 1: not; up to 16,384
  std::uint16_t maxFragment = 16'384;  ///< most plaintext bytes in a record, from 512

  Tampering tampering = Tampering::None;
  TamperPoint tamperPoint{};

  bool operator==(const Config&) const = default;
};

/// What makes it no Config, in words; nothing if it is one.
std::optional<Phrase> problemWith(const Config& config);

}  // namespace wiretale::tls
