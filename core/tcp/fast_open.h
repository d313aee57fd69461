#pragma once

#include <cstdint>
#include <optional>

#include "core/wire/tcp_options.h"

namespace wiretale::tcp {

/// Fast Open on one side of one connection (RFC 7413 §4): which cookie there is, and what became of it.
class FastOpen {
 public:
  /// Of a client: what the server gave on an earlier connection, and the MSS it announced then. Of a server: what a SYN
  /// from the peer's address has to show.
  void setCookie(const wire::FastOpenCookie& cookie, std::uint16_t mss) {
    m_cookie = cookie;
    m_mss = mss;
  }
  const wire::FastOpenCookie& cookie() const { return m_cookie; }
  std::uint16_t mss() const { return m_mss; }

  /// The connection begins anew; the cookie stays.
  void startOver() {
    m_stage = Stage::Idle;
    m_learned = false;
  }

  // The client.
  void offer() { m_stage = Stage::Offering; }
  bool offers() const { return m_stage == Stage::Offering; }
  /// The SYN with the option was not answered: RFC 7413 §4.2.2 lets the next ones go without.
  void leaveOut() { m_stage = Stage::Idle; }
  void learn(const wire::FastOpenCookie& cookie) {
    m_cookie = cookie;
    m_learned = true;
  }
  /// What the server gave on this connection, to be kept for the next one.
  std::optional<wire::FastOpenCookie> learned() const { return m_learned ? std::optional(m_cookie) : std::nullopt; }

  // The server.
  bool recognizes(const wire::FastOpenCookie& shown) const { return !m_cookie.empty() && shown == m_cookie; }
  void accept() { m_stage = Stage::Accepted; }
  void grant() { m_stage = m_cookie.empty() ? Stage::Idle : Stage::Granting; }
  bool grants() const { return m_stage == Stage::Granting; }
  bool accepted() const { return m_stage == Stage::Accepted; }

  /// For the next SYN or SYN,ACK.
  std::optional<wire::FastOpenCookie> option() const {
    return offers() || grants() ? std::optional(m_cookie) : std::nullopt;
  }

 private:
  enum class Stage : std::uint8_t {
    Idle,
    Offering,  ///< the SYN carries the option
    Granting,  ///< the SYN,ACK carries the cookie
    Accepted,  ///< the SYN's cookie was right
  };

  wire::FastOpenCookie m_cookie;
  std::uint16_t m_mss = 536;
  Stage m_stage = Stage::Idle;
  bool m_learned = false;
};

}  // namespace wiretale::tcp
