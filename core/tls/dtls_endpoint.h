#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/tls/config.h"
#include "core/tls/tape.h"

namespace wiretale::tls {

/// What DTLS asks beside Config.
struct DtlsConfig {
  Config tls{};                ///< versions and whatever 1.2 has not are passed over
  std::uint16_t mtu = 1'200;   ///< most bytes of a datagram's payload, from 256
  bool cookieExchange = true;  ///< the server wants to see that the client's address is real (HelloVerifyRequest)

  bool operator==(const DtlsConfig&) const = default;
};

/// One side of a DTLS 1.2 session (RFC 6347), sans I/O: datagrams come in with the time, datagrams come out,
/// nextDeadline() says when to call expire(). Unlike a Tape it has to take part in the simulation, because what is lost
/// decides what is sent. Times never go back. Same calls, same datagrams.
class DtlsEndpoint {
 public:
  /// Both sides of one session, certificates and all. The error is in words.
  static tl::expected<PerSide<DtlsEndpoint>, Phrase> makePair(const DtlsConfig& config);

  DtlsEndpoint();  ///< none: only to be assigned to
  ~DtlsEndpoint();
  DtlsEndpoint(DtlsEndpoint&&) noexcept;
  DtlsEndpoint& operator=(DtlsEndpoint&&) noexcept;

  /// The client's first flight.
  void connect(SimTime now);
  void arrived(SimTime now, std::span<const std::byte> datagram);
  /// Whether what arrived last was the peer's flight once more, and made this side repeat its answer (RFC 6347 §4.2.4).
  bool answeredAgain() const;
  /// To be called at nextDeadline(): repeats the last flight, and waits twice as long for the next time.
  void expire(SimTime now);
  /// kNever when nothing waits for an answer.
  SimTime nextDeadline() const;

  // Once the handshake is done.
  void write(SimTime now, std::span<const std::byte> bytes);
  void closeNotify(SimTime now);

  /// The payloads to be sent, in order, since the last call.
  std::vector<Bytes> takeDatagrams();
  /// Application data, a vector for each record, since the last call.
  std::vector<Bytes> takeReceived();

  bool handshakeDone() const;
  bool failed() const;
  Ending ending() const;
  Agreement agreed() const;
  std::optional<Verification> verified() const;
  /// Both sides'.
  PerSide<Identity> identities() const;
  /// What this side's OpenSSL has told.
  const SessionLog& log() const;

 private:
  struct Inside;
  explicit DtlsEndpoint(std::unique_ptr<Inside> inside);

  std::unique_ptr<Inside> m_inside;
};

}  // namespace wiretale::tls
