#pragma once

#include <array>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include <openssl/err.h>
#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/base/side.h"
#include "core/tls/context.h"
#include "core/tls/handle.h"
#include "core/tls/observer.h"
#include "core/tls/random_stream.h"
#include "core/tls/virtual_clock.h"

namespace wiretale::tls {

/// An SSL that only ever runs with its own random bytes and the scenario's clock. Once it has failed, nothing more is
/// asked of it.
class SslSession {
 public:
  /// `label` tells this connection's random bytes from those of the scenario's other ones. `log` outlives this.
  static tl::expected<std::unique_ptr<SslSession>, Phrase> make(const Contexts& contexts, Side side,
                                                                std::string_view label, WallTime now, SessionLog& log);
  ~SslSession();
  SslSession(const SslSession&) = delete;
  SslSession& operator=(const SslSession&) = delete;

  SSL& ssl() const { return *m_ssl; }
  const Observer& observer() const { return m_observer; }
  void setClock(WallTime now) { m_now = now; }

  /// Calls `call(SSL*)` and judges what it returns by SSL_get_error().
  template <typename Call>
  int with(Call call) {
    if (m_failed) return -1;
    const RandomScope random(m_random);
    const ClockScope clock(m_now);
    ERR_clear_error();  // what is left there would be taken for this call's
    const int result = call(m_ssl.get());
    judge(result);
    return result;
  }

  /// Gives all application data that can be had to `take(span)`.
  template <typename Take>
  void read(Take take) {
    std::array<std::byte, kReadAtOnce> buffer;
    for (;;) {
      const int size = with([&](SSL* ssl) { return SSL_read(ssl, buffer.data(), static_cast<int>(buffer.size())); });
      if (size <= 0) return;
      take(std::span(buffer).first(static_cast<std::size_t>(size)));
    }
  }
  void write(std::span<const std::byte> bytes);
  void closeNotify();

  bool handshakeDone() const { return m_handshakeDone; }
  bool failed() const { return m_failed; }
  Ending ending() const;

  static constexpr std::size_t kReadAtOnce = 16'384;

 private:
  SslSession(Side side, SslHandle ssl, RandomStream random, WallTime now, SessionLog& log);
  void judge(int result);

  SslHandle m_ssl;
  RandomStream m_random;
  WallTime m_now;
  Observer m_observer;
  bool m_handshakeDone = false;
  bool m_failed = false;
  std::string m_error{};
};

}  // namespace wiretale::tls
