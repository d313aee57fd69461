#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/base/side.h"
#include "core/tls/ssl_session.h"

namespace wiretale::tls {

/// One side of one TLS connection over a byte stream: an SSL between two memory buffers. Bytes go in and come out;
/// nothing waits. Once it has failed it only gives out what it has written.
class Endpoint {
 public:
  /// What OpenSSL wrote at once.
  struct Written {
    Bytes bytes;
    std::uint64_t after = 0;  ///< how many bytes of the peer's stream it had read by then
    bool afterEnd = false;    ///< and the stream's end
  };

  /// As SslSession::make().
  static tl::expected<std::unique_ptr<Endpoint>, Phrase> make(const Contexts& contexts, Side side,
                                                              std::string_view label, WallTime now, SessionLog& log);
  Endpoint(const Endpoint&) = delete;
  Endpoint& operator=(const Endpoint&) = delete;

  /// The next bytes of the peer's stream.
  void feed(std::span<const std::byte> bytes);
  /// The peer's stream ends behind what was fed.
  void feedEnd();
  /// How much of what was fed OpenSSL has taken.
  std::uint64_t taken() const { return m_fed - BIO_ctrl_pending(m_in); }
  bool tookEnd() const { return m_fedEnd && taken() == m_fed; }
  /// What was written since the last call.
  std::vector<Written> takeWritten();

  // Each goes on as far as it can with what was fed.
  void handshake();
  void read();
  void write(std::span<const std::byte> bytes);
  void keyUpdate(bool requestPeer);
  void renegotiate();
  void closeNotify();
  /// Client: with its first flight, before handshake().
  void writeEarly(std::span<const std::byte> bytes);
  /// Server: in place of handshake(), for a client that may send early data. Answers them with `answer` at once.
  void handshakeWithEarlyData(std::span<const std::byte> answer);
  /// Server: early data are refused, the session is not.
  void refuseEarlyData();

  bool handshakeDone() const { return m_session->handshakeDone(); }
  bool failed() const { return m_session->failed(); }
  /// Application data that was read since the beginning.
  const Bytes& received() const { return m_received; }
  const Heard& heard() const { return m_heard; }
  const SslSession& session() const { return *m_session; }

 private:
  explicit Endpoint(std::unique_ptr<SslSession> session);

  static long onWrite(BIO* bio, int operation, const char* bytes, std::size_t size, int, long, int result,
                      std::size_t* processed);
  template <typename Call>
  int with(Call call);
  void receive(std::span<const std::byte> bytes);
  /// Sees whether the last call has ended the handshake or the session.
  void look();

  std::unique_ptr<SslSession> m_session;
  BIO* m_in;   ///< owned by the SSL
  BIO* m_out;  ///< owned by the SSL
  std::vector<Written> m_written{};
  std::uint64_t m_fed = 0;
  bool m_fedEnd = false;
  Bytes m_received{};
  Heard m_heard{};
  bool m_earlyDataOver = false;
};

}  // namespace wiretale::tls
