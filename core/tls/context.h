#pragma once

#include <memory>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/base/side.h"
#include "core/tls/config.h"
#include "core/tls/handle.h"
#include "core/tls/pki.h"

namespace wiretale::tls {

/// What is the same for all of a scenario's connections, and what they leave to each other: both sides' SSL_CTX, with
/// the server's memory of sessions and its ticket keys, and the client's newest session.
class Contexts {
 public:
  enum class Transport : std::uint8_t { Stream, Datagram };

  static tl::expected<std::unique_ptr<Contexts>, Phrase> make(const Config& config, Transport transport);

  /// To which an SSL belongs.
  static Contexts& of(const SSL* ssl);

  const Config& config() const { return m_config; }
  const Pki& pki() const { return m_pki; }
  SSL_CTX* of(Side side) const { return m_contexts[side].get(); }

  /// A session of one side's, not yet connected to anything. Draws from the current RandomScope.
  tl::expected<SslHandle, Phrase> newSsl(Side side) const;

  /// Null before the client was given one.
  SSL_SESSION* kept() const { return m_kept.get(); }
  void keep(SessionHandle session) { m_kept = std::move(session); }
  /// The server forgets its sessions and changes the keys of its tickets.
  void serverForgets();

 private:
  Contexts(const Config& config, Pki pki) : m_config(config), m_pki(std::move(pki)) {}
  tl::expected<void, Phrase> makeContext(Side side, Transport transport);

  Config m_config;
  Pki m_pki;
  SessionHandle m_kept;
  PerSide<SslContextHandle> m_contexts;
  unsigned m_forgotten = 0;
};

}  // namespace wiretale::tls
