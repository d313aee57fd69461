#include "core/tls/ssl_session.h"

#include <utility>

#include "core/tls/library.h"

namespace wiretale::tls {
namespace {

std::string streamLabel(Side side, std::string_view label) {
  return (side == Side::Client ? "client" : "server") + std::string(label);
}

std::time_t secondsOf(WallTime time) {
  return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

}  // namespace

tl::expected<std::unique_ptr<SslSession>, Phrase> SslSession::make(const Contexts& contexts, Side side,
                                                                   std::string_view label, WallTime now,
                                                                   SessionLog& log) {
  RandomStream stream(contexts.config().seed, streamLabel(side, label));
  const RandomScope random(stream);
  const ClockScope clock(now);
  auto ssl = contexts.newSsl(side);
  if (!ssl) return tl::unexpected(ssl.error());
  X509_VERIFY_PARAM_set_time(SSL_get0_param(ssl->get()), secondsOf(now));
  return std::unique_ptr<SslSession>(new SslSession(side, std::move(*ssl), stream, now, log));
}

SslSession::SslSession(Side side, SslHandle ssl, RandomStream random, WallTime now, SessionLog& log)
    : m_ssl(std::move(ssl)), m_random(random), m_now(now), m_observer(side, *m_ssl, log) {}

SslSession::~SslSession() {
  // A session whose SSL is freed without having been shut down cannot be resumed.
  if (!m_failed) SSL_set_shutdown(m_ssl.get(), SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN);
  const RandomScope random(m_random);
  const ClockScope clock(m_now);
  m_ssl.reset();
}

void SslSession::judge(int result) {
  m_handshakeDone = m_handshakeDone || SSL_is_init_finished(m_ssl.get()) == 1;
  const int error = SSL_get_error(m_ssl.get(), result);
  if (error != SSL_ERROR_SSL && error != SSL_ERROR_SYSCALL) return;
  m_failed = true;
  m_error = takeOpenSslError();
}

void SslSession::write(std::span<const std::byte> bytes) {
  if (bytes.empty()) return;
  with([&](SSL* ssl) { return SSL_write(ssl, bytes.data(), static_cast<int>(bytes.size())); });
}

void SslSession::closeNotify() {
  // 0 says that the peer's close_notify is still to come.
  with([](SSL* ssl) { return SSL_shutdown(ssl) == -1 ? -1 : 1; });
}

Ending SslSession::ending() const {
  return {.handshakeDone = m_handshakeDone,
          .sentAlert = m_observer.sentAlert(),
          .receivedAlert = m_observer.receivedAlert(),
          .failed = m_failed,
          .error = m_error};
}

}  // namespace wiretale::tls
