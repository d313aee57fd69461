#pragma once

#include <cstddef>
#include <deque>
#include <optional>

#include "core/base/sim_time.h"
#include "core/host/flow.h"
#include "core/host/host_config.h"

namespace wiretale::host {

/// A listening socket's two queues: handshakes that are not over, and connections nobody has accepted yet.
class Listener {
 public:
  explicit Listener(std::uint16_t backlog) : m_backlog(backlog) {}
  std::uint16_t backlog() const { return m_backlog; }
  void setBacklog(std::uint16_t backlog) { m_backlog = backlog; }

  /// What becomes of a SYN.
  enum class Answer : std::uint8_t {
    Remember,         ///< a place in the SYN queue
    Cookie,           ///< an answer, but no place
    AcceptQueueFull,  ///< nothing: it could not be accepted anyway
    SynQueueFull,     ///< nothing
  };
  /// As Linux decides it: a full accept queue takes no SYN; a full SYN queue is what cookies are for.
  Answer answerTo(const HostConfig& config) const;

  /// Linux takes one more than `listen` said.
  bool acceptQueueFull() const { return m_acceptQueue.size() > m_backlog; }
  bool synQueueFull() const { return m_handshakes > m_backlog; }

  void handshakeBegins() { ++m_handshakes; }
  void handshakeFails() { --m_handshakes; }
  void handshakeDone(FlowId flow);
  void cookieReturned(FlowId flow) { m_acceptQueue.push_back(flow); }

  const std::deque<FlowId>& acceptQueue() const { return m_acceptQueue; }
  std::optional<FlowId> takeFirst();
  std::size_t handshakes() const { return m_handshakes; }

  /// A cookie was sent: for a while ACKs may bring one back.
  void cookieSent(SimTime now) { m_lastCookie = now; }
  bool expectsCookies(SimTime now) const;

 private:
  std::uint16_t m_backlog;
  std::size_t m_handshakes = 0;
  std::deque<FlowId> m_acceptQueue;
  std::optional<SimTime> m_lastCookie;
};

}  // namespace wiretale::host
