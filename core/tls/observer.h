#pragma once

#include <optional>

#include "core/base/side.h"
#include "core/tls/alert.h"
#include "core/tls/handle.h"
#include "core/tls/tape.h"

namespace wiretale::tls {

/// Listens to what one SSL tells through its callbacks. Stays where it is while the SSL lives.
class Observer {
 public:
  Observer(Side side, SSL& ssl, SessionLog& log);
  Observer(const Observer&) = delete;
  Observer& operator=(const Observer&) = delete;

  std::optional<Alert> sentAlert() const { return m_sentAlert; }
  std::optional<Alert> receivedAlert() const { return m_receivedAlert; }
  /// The first complaint about the peer's certificates: X509_V_ERR code and depth; {0, 0} if there was none.
  struct Complaint {
    int error = 0;
    int depth = 0;
  };
  Complaint complaint() const { return m_complaint; }

 private:
  static void onMessage(int sent, int version, int contentType, const void* bytes, std::size_t size, SSL* ssl,
                        void* self);
  static void onKeyLog(const SSL* ssl, const char* line);
  static int onVerify(int good, X509_STORE_CTX* store);

  void noteMessage(bool sent, int contentType, std::span<const std::byte> bytes);
  void noteOwnKey(std::span<const std::byte> message);
  KeyHandle drawnKey(std::span<const std::byte> message) const;

  Side m_side;
  SSL& m_ssl;
  SessionLog& m_log;
  std::optional<Alert> m_sentAlert{};
  std::optional<Alert> m_receivedAlert{};
  Complaint m_complaint{};
};

}  // namespace wiretale::tls
