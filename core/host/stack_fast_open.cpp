// Fast Open (RFC 7413 §4.1): which cookie a client shows and a server expects.

#include "core/host/stack.h"

namespace wiretale::host {

/// §4.1.2: "The server is in charge of cookie generation and authentication. The cookie SHOULD be a message
/// authentication code tag", of the client's address.
wire::FastOpenCookie Stack::cookieFor(std::uint32_t peer) const {
  return wire::FastOpenCookie(m_secret.hash(Secret::Use::FastOpen, {.remote = {.address = peer}}));
}

/// A connection that waits for its first SYN knows now from whom it comes.
void Stack::showCookie(FlowId id, std::uint32_t peer) {
  if (m_config.tcp.fastOpen) m_flows.at(id).connection.setFastOpenCookie(cookieFor(peer));
}

/// §4.1.3: "The client MUST cache cookies from servers for later Fast Open connections", with the server's MSS.
void Stack::rememberCookie(FlowId id) {
  if (!m_config.tcp.fastOpen) return;
  const Flow& flow = m_flows.at(id);
  const auto cookie = flow.connection.learnedCookie();
  if (!cookie) return;
  const auto mss = static_cast<std::uint16_t>(flow.connection.agreement().segmentSize);
  m_cookies[flow.tuple.remote.address] = {.cookie = *cookie, .mss = mss};
}

/// Data is taken although the handshake is not over: for the SYN, or because the peer's SYN had the right cookie.
bool Stack::takesEarlyData(const Flow& flow, const tcp::Config& config) {
  return config.fastOpen && (flow.connection.state() == tcp::State::SynSent ||
                             (flow.connection.state() == tcp::State::SynReceived && flow.connection.openedFast()));
}

}  // namespace wiretale::host
