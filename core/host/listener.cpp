#include "core/host/listener.h"

#include "core/host/syn_cookie.h"

namespace wiretale::host {

Listener::Answer Listener::answerTo(const HostConfig& config) const {
  const bool cookie =
      config.synCookies == SynCookies::Always || (config.synCookies == SynCookies::OnOverflow && synQueueFull());
  if (synQueueFull() && !cookie) return Answer::SynQueueFull;
  if (acceptQueueFull()) return Answer::AcceptQueueFull;
  if (cookie) return Answer::Cookie;
  // Linux without cookies: the last quarter is for peers it knows already; nobody is known here.
  const std::size_t most = config.maxSynBacklog - config.maxSynBacklog / 4U;
  if (config.synCookies == SynCookies::Off && m_handshakes > most) return Answer::SynQueueFull;
  return Answer::Remember;
}

void Listener::handshakeDone(FlowId flow) {
  --m_handshakes;
  m_acceptQueue.push_back(flow);
}

std::optional<FlowId> Listener::takeFirst() {
  if (m_acceptQueue.empty()) return std::nullopt;
  const FlowId first = m_acceptQueue.front();
  m_acceptQueue.pop_front();
  return first;
}

bool Listener::expectsCookies(SimTime now) const {
  return m_lastCookie && now - *m_lastCookie <= kCookieLifetime;
}

}  // namespace wiretale::host
