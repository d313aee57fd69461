#include "core/tls/observer.h"

#include <algorithm>
#include <string>

#include <openssl/err.h>

#include "core/tls/drawn_key.h"
#include "core/tls/ephemeral_key.h"
#include "core/tls/key_schedule_reading.h"

namespace wiretale::tls {
namespace {

Observer& observerOf(const SSL* ssl) {
  return *static_cast<Observer*>(SSL_get_ex_data(ssl, 0));
}

template <typename T>
void addOnce(std::vector<T>& list, T item) {
  if (std::ranges::find(list, item) == list.end()) list.push_back(std::move(item));
}

/// While a callback runs, the error that made OpenSSL send an alert still waits in the queue: it must survive.
class ErrorsKept {
 public:
  ErrorsKept() { ERR_set_mark(); }
  ~ErrorsKept() { ERR_pop_to_mark(); }
  ErrorsKept(const ErrorsKept&) = delete;
  ErrorsKept& operator=(const ErrorsKept&) = delete;
};

/// What a ClientKeyExchange carries: a curve's point behind one byte of length (RFC 8422 §5.7), or a number behind two
/// (RFC 5246 §7.4.7.2).
std::optional<wire::Bytes> ownPublicValue(wire::Bytes message, bool dtls) {
  if (!is(MessageType::ClientKeyExchange, message)) return std::nullopt;
  const wire::Bytes body = bodyOf(message, dtls);
  const auto point = onlyVector(body, 1);
  return point ? point : onlyVector(body, 2);
}

}  // namespace

Observer::Observer(Side side, SSL& ssl, SessionLog& log) : m_side(side), m_ssl(ssl), m_log(log) {
  SSL_set_ex_data(&ssl, 0, this);
  SSL_set_msg_callback(&ssl, onMessage);
  SSL_set_msg_callback_arg(&ssl, this);
  SSL_CTX_set_keylog_callback(SSL_get_SSL_CTX(&ssl), onKeyLog);
  SSL_set_verify(&ssl, SSL_get_verify_mode(&ssl), onVerify);
}

void Observer::onMessage(int sent, int, int contentType, const void* bytes, std::size_t size, SSL*, void* self) {
  const ErrorsKept kept;
  static_cast<Observer*>(self)->noteMessage(sent == 1, contentType, {static_cast<const std::byte*>(bytes), size});
}

void Observer::onKeyLog(const SSL* ssl, const char* line) {
  addOnce(observerOf(ssl).m_log.keyLog, std::string(line));
}

int Observer::onVerify(int good, X509_STORE_CTX* store) {
  const auto* const ssl = static_cast<SSL*>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
  Complaint& complaint = observerOf(ssl).m_complaint;
  if (good == 0 && complaint.error == 0) {
    complaint = {.error = X509_STORE_CTX_get_error(store), .depth = X509_STORE_CTX_get_error_depth(store)};
  }
  return good;
}

void Observer::noteMessage(bool sent, int contentType, std::span<const std::byte> bytes) {
  if (contentType < SSL3_RT_CHANGE_CIPHER_SPEC || contentType > SSL3_RT_HANDSHAKE) return;
  m_log.messages.push_back({.by = m_side,
                            .sent = sent,
                            .contentType = static_cast<std::uint8_t>(contentType),
                            .bytes = Bytes(bytes.begin(), bytes.end())});
  if (contentType == SSL3_RT_ALERT && bytes.size() == 2) {
    (sent ? m_sentAlert : m_receivedAlert) =
        Alert{.level = static_cast<AlertLevel>(bytes[0]), .code = static_cast<AlertCode>(bytes[1])};
  }
  if (contentType == SSL3_RT_HANDSHAKE && sent) noteOwnKey(bytes);
}

/// The key pair that this side has made for its message, if it has.
void Observer::noteOwnKey(std::span<const std::byte> message) {
  EVP_PKEY* key = nullptr;
  const KeyHandle owned(SSL_get_tmp_key(&m_ssl, &key) == 1 ? KeyHandle(key) : drawnKey(message));
  if (owned) addOnce(m_log.ephemeral, ephemeralKey(m_side, *owned));
  // What the next message is made of is drawn from here on.
  if (RandomStream* const stream = currentRandomStream()) stream->forgetDraws();
}

/// A TLS 1.2 client's.
KeyHandle Observer::drawnKey(std::span<const std::byte> message) const {
  EVP_PKEY* peer = nullptr;
  const RandomStream* const stream = currentRandomStream();
  const auto value = ownPublicValue(message, SSL_is_dtls(&m_ssl) == 1);
  if (!value || stream == nullptr || SSL_get_peer_tmp_key(&m_ssl, &peer) != 1) return nullptr;
  const KeyHandle like(peer);
  return keyDrawnFrom(*stream, *like, *value);
}

}  // namespace wiretale::tls
