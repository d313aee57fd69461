#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/base/side.h"
#include "core/tls/act.h"
#include "core/tls/alert.h"
#include "core/tls/certificate_check.h"
#include "core/tls/cipher_suite.h"
#include "core/tls/config.h"

namespace wiretale::tls {

inline constexpr std::uint32_t kAfterAll = 0xFFFF'FFFF;

/// One write() of a side to its TCP connection: bytes [begin, end) of TapeConnection::sent.
struct Move {
  Side side = Side::Client;
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
  std::uint64_t after = 0;  ///< bytes of the peer's stream that this side must have received before
  bool afterEnd = false;    ///< and it must have seen that stream's end
  bool endsStream = false;  ///< closes its own direction; begin == end
  std::uint32_t act = 0;    ///< which of the acts made it; kAfterAll: that there are no more acts

  bool operator==(const Move&) const = default;
};

/// What was changed on the way. `sent` holds what arrives; the sender wrote `original` at that place.
struct Alteration {
  Side from = Side::Client;
  std::uint64_t offset = 0;
  Bytes original{};
  std::uint64_t cut = 0;  ///< bytes that the sender wrote behind the place where the stream was ended

  bool operator==(const Alteration&) const = default;
};

/// A handshake message, alert or change of cipher spec in plaintext, as OpenSSL reports it to either side.
struct Message {
  Side by = Side::Client;         ///< who reports
  bool sent = true;               ///< sends it, or has received it
  std::uint8_t contentType = 22;  ///< 20 change_cipher_spec, 21 alert, 22 handshake
  Bytes bytes{};                  ///< a whole handshake message with its 4-byte header; an alert's 2 bytes; 01

  bool operator==(const Message&) const = default;
};

/// A key pair made for one handshake.
struct EphemeralKey {
  Side side = Side::Client;
  std::optional<Group> group{};  ///< none: finite field (DHE)
  Bytes privateKey{};            ///< X25519: RFC 7748's 32 bytes; P-256: the number, 32 bytes; DHE: the number
  Bytes publicKey{};             ///< as in the handshake message
  Bytes prime{};                 ///< DHE: the field's, big endian

  bool operator==(const EphemeralKey&) const = default;
};

/// What OpenSSL tells about a session beside its bytes, from both sides.
struct SessionLog {
  std::vector<Message> messages{};
  std::vector<std::string> keyLog{};  ///< NSS key log lines, each once
  std::vector<EphemeralKey> ephemeral{};

  bool operator==(const SessionLog&) const = default;
};

/// What a side ended with.
struct Ending {
  bool handshakeDone = false;
  std::optional<Alert> sentAlert{};      ///< the last one
  std::optional<Alert> receivedAlert{};  ///< the last one
  bool failed = false;                   ///< the session is dead
  std::string error{};                   ///< OpenSSL's words: "certificate verify failed"

  bool operator==(const Ending&) const = default;
};

/// What both sides agreed upon.
struct Agreement {
  std::optional<Version> version{};
  std::optional<CipherSuite> cipher{};
  std::optional<Group> group{};
  std::string alpn{};
  bool resumed = false;
  bool extendedMasterSecret = false;
  bool earlyDataSent = false;
  bool earlyDataAccepted = false;

  bool operator==(const Agreement&) const = default;
};

/// What a side got out of its peer's stream, by how many bytes of it it had read.
struct Heard {
  struct Text {
    std::uint64_t after = 0;  ///< bytes of the peer's stream
    std::uint64_t total = 0;  ///< application data that can be read by then
    bool operator==(const Text&) const = default;
  };

  std::optional<std::uint64_t> doneAfter{};    ///< the handshake is over
  std::optional<std::uint64_t> failedAfter{};  ///< the session is dead
  bool failedAtEnd = false;                    ///< and that is what the end of the stream does to it
  std::vector<Text> texts{};

  bool operator==(const Heard&) const = default;
};

struct TapeConnection {
  std::chrono::sys_seconds began{};  ///< on the scenario's wall clock
  bool tls = true;                   ///< false: the client does not speak TLS (Tampering::PlainHttp)
  bool replay = false;               ///< the client's bytes are somebody's copy (EarlyData::Replayed)

  PerSide<Bytes> sent{};                          ///< each side's whole stream, as the other one gets it
  std::vector<Move> moves{};                      ///< each side's are in the order of its stream
  PerSide<std::vector<std::uint64_t>> records{};  ///< offset in `sent` at which each record begins
  std::vector<Alteration> alterations{};

  PerSide<Heard> heard{};
  PerSide<Bytes> read{};  ///< application data that each side got, early data included
  PerSide<Ending> endings{};
  Agreement agreed{};
  PerSide<std::optional<Verification>> verified{};  ///< by who verifies
  SessionLog log{};
  Bytes resumedSecret{};  ///< of the session that the client offered: 1.2's master secret, 1.3's PSK

  bool operator==(const TapeConnection&) const = default;
};

/// A party's certificates and key, made for this scenario and used nowhere else.
struct Identity {
  std::vector<Bytes> chain{};  ///< X.509 DER, leaf first, as sent
  Bytes privateKey{};          ///< of the leaf, PKCS #8 DER

  bool operator==(const Identity&) const = default;
};

/// A scenario's TLS sessions, run once in memory. How TCP cuts and delays these bytes cannot change them: a simulation
/// plays the moves, each as soon as its side has received what the move waits for and its own earlier moves are made.
struct Tape {
  std::vector<TapeConnection> connections{};
  PerSide<Identity> identities{};  ///< the client's is empty unless it presents a certificate
  std::vector<Bytes> trusted{};    ///< root certificates, X.509 DER: the same for both sides

  bool operator==(const Tape&) const = default;
};

/// Runs the acts. Same arguments, same tape. An RSA key is made at its first use with a seed, which takes up to a
/// second: not for a thread that must not wait. Failures of a session are part of the tape; an error is a Config or an
/// act that makes no sense, or an OpenSSL that cannot do what is asked.
tl::expected<Tape, Phrase> makeTape(const Config& config, std::span<const Act> acts);

}  // namespace wiretale::tls
