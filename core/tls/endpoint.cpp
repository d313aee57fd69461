#include "core/tls/endpoint.h"

#include <array>
#include <string>
#include <utility>

#include <openssl/err.h>

#include "core/tls/library.h"

namespace wiretale::tls {
namespace {

constexpr std::size_t kReadAtOnce = 16'384;

std::string streamLabel(Side side, std::string_view label) {
  return (side == Side::Client ? "client" : "server") + std::string(label);
}

}  // namespace

tl::expected<std::unique_ptr<Endpoint>, Phrase> Endpoint::make(const Contexts& contexts, Side side,
                                                               std::string_view label, WallTime now, SessionLog& log) {
  RandomStream stream(contexts.config().seed, streamLabel(side, label));
  const RandomScope random(stream);
  const ClockScope clock(now);
  auto ssl = contexts.newSsl(side);
  if (!ssl) return tl::unexpected(ssl.error());
  X509_VERIFY_PARAM_set_time(SSL_get0_param(ssl->get()),
                             std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count());
  return std::unique_ptr<Endpoint>(new Endpoint(side, std::move(*ssl), stream, now, log));
}

Endpoint::Endpoint(Side side, SslHandle ssl, RandomStream random, WallTime now, SessionLog& log)
    : m_side(side),
      m_ssl(std::move(ssl)),
      m_random(random),
      m_now(now),
      m_in(BIO_new(BIO_s_mem())),
      m_out(BIO_new(BIO_s_mem())),
      m_observer(std::make_unique<Observer>(side, *m_ssl, log)) {
  BIO_set_callback_ex(m_out, onWrite);
  BIO_set_callback_arg(m_out, reinterpret_cast<char*>(this));
  SSL_set_bio(m_ssl.get(), m_in, m_out);
}

Endpoint::~Endpoint() {
  // A session whose SSL is freed without having been shut down cannot be resumed.
  if (!m_failed) SSL_set_shutdown(m_ssl.get(), SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN);
  const RandomScope random(m_random);
  const ClockScope clock(m_now);
  m_ssl.reset();
}

void Endpoint::feed(std::span<const std::byte> bytes) {
  BIO_write(m_in, bytes.data(), static_cast<int>(bytes.size()));
  m_fed += bytes.size();
}

void Endpoint::feedEnd() {
  BIO_set_mem_eof_return(m_in, 0);
  m_fedEnd = true;
}

std::vector<Endpoint::Written> Endpoint::takeWritten() {
  return std::exchange(m_written, {});
}

long Endpoint::onWrite(BIO* bio, int operation, const char* bytes, std::size_t, int, long, int result,
                       std::size_t* processed) {
  if (operation != (BIO_CB_WRITE | BIO_CB_RETURN) || result <= 0) return result;
  auto& self = *reinterpret_cast<Endpoint*>(BIO_get_callback_arg(bio));
  const auto written = std::as_bytes(std::span(bytes, *processed));
  self.m_written.push_back(
      {.bytes = Bytes(written.begin(), written.end()), .after = self.taken(), .afterEnd = self.tookEnd()});
  return result;
}

template <typename Call>
int Endpoint::with(Call call) {
  if (m_failed) return -1;
  const RandomScope random(m_random);
  const ClockScope clock(m_now);
  ERR_clear_error();  // what is left there would be taken for this call's
  const int result = call(m_ssl.get());
  judge(result);
  BIO_reset(m_out);  // onWrite has it
  m_handshakeDone = m_handshakeDone || SSL_is_init_finished(m_ssl.get()) == 1;
  return result;
}

void Endpoint::judge(int result) {
  const int error = SSL_get_error(m_ssl.get(), result);
  if (error != SSL_ERROR_SSL && error != SSL_ERROR_SYSCALL) return;
  m_failed = true;
  m_error = takeOpenSslError();
}

void Endpoint::handshake() {
  with(SSL_do_handshake);
}

void Endpoint::read() {
  std::array<std::byte, kReadAtOnce> buffer;
  for (;;) {
    const int size = with([&](SSL* ssl) { return SSL_read(ssl, buffer.data(), static_cast<int>(buffer.size())); });
    if (size <= 0) return;
    m_received.insert(m_received.end(), buffer.begin(), buffer.begin() + size);
  }
}

void Endpoint::write(std::span<const std::byte> bytes) {
  if (bytes.empty()) return;
  with([&](SSL* ssl) { return SSL_write(ssl, bytes.data(), static_cast<int>(bytes.size())); });
}

void Endpoint::keyUpdate(bool requestPeer) {
  with([&](SSL* ssl) {
    return SSL_key_update(ssl, requestPeer ? SSL_KEY_UPDATE_REQUESTED : SSL_KEY_UPDATE_NOT_REQUESTED);
  });
  with(SSL_do_handshake);
}

void Endpoint::renegotiate() {
  with(SSL_renegotiate);
  with(SSL_do_handshake);
}

void Endpoint::closeNotify() {
  // 0 says that the peer's close_notify is still to come.
  with([](SSL* ssl) { return SSL_shutdown(ssl) == -1 ? -1 : 1; });
}

void Endpoint::refuseEarlyData() {
  SSL_set_allow_early_data_cb(
      m_ssl.get(), [](SSL*, void*) { return 0; }, nullptr);
}

void Endpoint::writeEarly(std::span<const std::byte> bytes) {
  std::size_t written = 0;
  with([&](SSL* ssl) { return SSL_write_early_data(ssl, bytes.data(), bytes.size(), &written); });
}

void Endpoint::handshakeWithEarlyData(std::span<const std::byte> answer) {
  std::array<std::byte, kReadAtOnce> buffer;
  while (!m_earlyDataOver && !m_failed) {
    std::size_t size = 0;
    int state = SSL_READ_EARLY_DATA_ERROR;
    with([&](SSL* ssl) {
      state = SSL_read_early_data(ssl, buffer.data(), buffer.size(), &size);
      return state == SSL_READ_EARLY_DATA_ERROR ? 0 : 1;
    });
    m_received.insert(m_received.end(), buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(size));
    if (state == SSL_READ_EARLY_DATA_ERROR) return;
    m_earlyDataOver = state == SSL_READ_EARLY_DATA_FINISH;
    if (!m_earlyDataOver && !answer.empty()) writeEarly(std::exchange(answer, {}));
  }
  handshake();
}

Ending Endpoint::ending() const {
  return {.handshakeDone = m_handshakeDone,
          .sentAlert = m_observer->sentAlert(),
          .receivedAlert = m_observer->receivedAlert(),
          .failed = m_failed,
          .error = m_error};
}

}  // namespace wiretale::tls
