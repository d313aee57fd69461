#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/base/side.h"
#include "core/tls/digest.h"
#include "core/tls/key_schedule_reading.h"

namespace wiretale::tls {

/// The messages of a TLS 1.3 handshake and where in them the key schedule's marks lie. Looks into the messages.
class Transcript13 {
 public:
  /// The messages must live as long. An error if they do not begin with a ClientHello that can be read.
  static tl::expected<Transcript13, Phrase> of(std::span<const Octets> messages, Digest digest);

  std::size_t count() const { return m_messages.size(); }
  wire::Bytes message(std::size_t index) const { return m_messages[index]; }

  bool retried() const { return !m_messageHash.empty(); }
  const Hello& lastHello() const { return m_lastHello; }  ///< the client's
  const std::optional<Hello>& serverHello() const { return m_serverHello; }
  bool firstHelloHas(ExtensionType type) const { return m_firstHello.has(type); }

  std::size_t countThroughServerHello() const { return retried() ? 4 : 2; }
  /// Which message is that side's Finished.
  std::optional<std::size_t> finished(Side side) const { return m_finished[side]; }

  /// The PSK of the last ClientHello, and what its binder covers (RFC 8446 §4.2.11.2).
  std::optional<PskOffer> offer() const;
  Octets truncatedHello(const PskOffer& offer) const;

  /// The first `count` messages one behind the other, as they are hashed.
  Octets through(std::size_t count) const;
  /// "ClientHello...server Finished"
  std::string range(std::size_t count) const;

 private:
  std::size_t lastHelloIndex() const { return m_secondHello ? 2 : 0; }

  std::vector<wire::Bytes> m_messages;
  Hello m_firstHello;
  Hello m_lastHello;
  bool m_secondHello = false;
  std::optional<Hello> m_serverHello;
  PerSide<std::optional<std::size_t>> m_finished;
  Octets m_messageHash;  ///< stands for the first ClientHello after a HelloRetryRequest
};

}  // namespace wiretale::tls
