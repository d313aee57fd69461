#include "core/tls/endpoint.h"

#include <array>
#include <utility>

namespace wiretale::tls {

tl::expected<std::unique_ptr<Endpoint>, Phrase> Endpoint::make(const Contexts& contexts, Side side,
                                                               std::string_view label, WallTime now, SessionLog& log) {
  auto session = SslSession::make(contexts, side, label, now, log);
  if (!session) return tl::unexpected(session.error());
  return std::unique_ptr<Endpoint>(new Endpoint(std::move(*session)));
}

Endpoint::Endpoint(std::unique_ptr<SslSession> session)
    : m_session(std::move(session)), m_in(BIO_new(BIO_s_mem())), m_out(BIO_new(BIO_s_mem())) {
  BIO_set_callback_ex(m_out, onWrite);
  BIO_set_callback_arg(m_out, reinterpret_cast<char*>(this));
  SSL_set_bio(&m_session->ssl(), m_in, m_out);
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
  const int result = m_session->with(call);
  BIO_reset(m_out);  // onWrite has it
  look();
  return result;
}

void Endpoint::look() {
  if (handshakeDone() && !m_heard.doneAfter) m_heard.doneAfter = taken();
  if (!failed() || m_heard.failedAfter) return;
  m_heard.failedAfter = taken();
  m_heard.failedAtEnd = tookEnd();
}

void Endpoint::receive(std::span<const std::byte> bytes) {
  if (bytes.empty()) return;
  m_received.insert(m_received.end(), bytes.begin(), bytes.end());
  m_heard.texts.push_back({.after = taken(), .total = m_received.size()});
}

void Endpoint::handshake() {
  with(SSL_do_handshake);
}

void Endpoint::read() {
  m_session->read([this](std::span<const std::byte> bytes) { receive(bytes); });
  BIO_reset(m_out);
  look();
}

void Endpoint::write(std::span<const std::byte> bytes) {
  m_session->write(bytes);
  BIO_reset(m_out);
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
  m_session->closeNotify();
  BIO_reset(m_out);
}

void Endpoint::refuseEarlyData() {
  SSL_set_allow_early_data_cb(
      &m_session->ssl(), [](SSL*, void*) { return 0; }, nullptr);
}

void Endpoint::writeEarly(std::span<const std::byte> bytes) {
  std::size_t written = 0;
  with([&](SSL* ssl) { return SSL_write_early_data(ssl, bytes.data(), bytes.size(), &written); });
}

void Endpoint::handshakeWithEarlyData(std::span<const std::byte> answer) {
  std::array<std::byte, SslSession::kReadAtOnce> buffer;
  while (!m_earlyDataOver && !failed()) {
    std::size_t size = 0;
    int state = SSL_READ_EARLY_DATA_ERROR;
    with([&](SSL* ssl) {
      state = SSL_read_early_data(ssl, buffer.data(), buffer.size(), &size);
      return state == SSL_READ_EARLY_DATA_ERROR ? 0 : 1;
    });
    receive(std::span(buffer).first(size));
    if (state == SSL_READ_EARLY_DATA_ERROR) return;
    m_earlyDataOver = state == SSL_READ_EARLY_DATA_FINISH;
    if (!m_earlyDataOver && !answer.empty()) writeEarly(std::exchange(answer, {}));
  }
  handshake();
}

}  // namespace wiretale::tls
