#include <algorithm>
#include <utility>

#include "core/sim/datagram_program.h"

// DTLS between an application and its UDP socket.
namespace wiretale::sim {

void DatagramProgram::secureWith(tls::DtlsEndpoint endpoint, const trace::ByteStream& incoming) {
  m_session.emplace(Session{.endpoint = std::move(endpoint), .incoming = incoming});
}

SimTime DatagramProgram::deadline() const {
  if (!isSecure() || m_session->dead) return m_step.deadline;
  return std::min(m_step.deadline, m_session->endpoint.nextDeadline());
}

/// The client begins; the server waits for its first flight. Both are done when DTLS says so.
DatagramProgram::Progress DatagramProgram::perform(const scenario::Tls&, SimTime now) {
  if (!m_session || !m_socket) return waitUntil(kNever);
  tls::DtlsEndpoint& endpoint = m_session->endpoint;
  if (!m_session->begun) {
    m_session->begun = true;
    m_session->begin = m_bytes.size();
    if (m_side == Side::Client) endpoint.connect(now);
    flush(now, 0);
  }
  repeatFlight(now);
  while (!endpoint.handshakeDone() && !endpoint.failed() && hear(now)) {
  }
  if (endpoint.failed()) {
    m_session->dead = true;
    m_tell(Kind::TlsFailed, now, 0);
    return over();
  }
  if (!endpoint.handshakeDone()) return waitUntil(kNever);
  m_session->done = true;
  m_tell(Kind::Secured, now, 0);
  return over();
}

DatagramProgram::Progress DatagramProgram::perform(const scenario::Close&, SimTime now) {
  if (!isSecure() || m_session->dead) return over();
  m_session->endpoint.closeNotify(now);
  m_tell(Kind::Closed, now, 0);
  flush(now, 0);
  return over();
}

bool DatagramProgram::sendSecurely(const udp::Datagram& payload, SimTime now) {
  if (!m_session->done || m_session->dead) return false;
  std::vector<std::byte> text(payload.length);
  m_session->texts.read(payload.content, text);
  m_session->endpoint.write(now, text);
  m_step.sent = payload;
  m_tell(Kind::SentDatagram, now, payload.length);
  flush(now, payload.number);
  return !m_session->endpoint.failed();
}

std::optional<udp::Datagram> DatagramProgram::takeSecurely(SimTime now) {
  repeatFlight(now);
  while (m_session->heard.empty() && hear(now)) {
  }
  if (m_session->heard.empty()) return std::nullopt;
  const udp::Datagram text = m_session->heard.front();
  m_session->heard.pop_front();
  return text;
}

/// Hands the next datagram to DTLS. Whether there was one.
bool DatagramProgram::hear(SimTime now) {
  const auto datagram = m_udp.receive(*m_socket);
  if (!datagram) {
    refused(datagram.error(), now);
    return false;
  }
  std::vector<std::byte> bytes(datagram->length);
  m_session->incoming.read(datagram->content, bytes);
  m_session->endpoint.arrived(now, bytes);
  flush(now, 0, m_session->endpoint.answeredAgain() ? Rule::DtlsFlightAnswered : Rule::DtlsSent);
  for (const tls::Bytes& text : m_session->endpoint.takeReceived()) {
    udp::Datagram heard = *datagram;
    heard.length = static_cast<std::uint32_t>(text.size());
    m_session->heard.push_back(heard);
  }
  return true;
}

/// RFC 6347 §4.2.4: no answer came in time, so the whole flight goes out again.
void DatagramProgram::repeatFlight(SimTime now) {
  if (m_session->dead || now < m_session->endpoint.nextDeadline()) return;
  ++m_session->attempt;
  m_session->endpoint.expire(now);
  flush(now, 0, Rule::DtlsFlightAgain);
}

/// Sends what DTLS has made, for the reason `rule`.
void DatagramProgram::flush(SimTime now, std::uint32_t number, Rule rule) {
  const bool again = rule == Rule::DtlsFlightAgain;
  const std::vector<tls::Bytes> datagrams = m_session->endpoint.takeDatagrams();
  const SimDuration waited = now - m_session->flightSent;
  for (const tls::Bytes& payload : datagrams) {
    const std::uint64_t begin = m_bytes.size();
    m_bytes.appendBytes(payload);
    auto datagram = m_udp.send(*m_socket, static_cast<std::uint32_t>(payload.size()), begin, peer());
    if (!datagram) {
      refused(datagram.error(), now);
      continue;
    }
    datagram->number = number;
    const auto length = static_cast<std::int64_t>(payload.size());
    Reason reason{.rule = rule, .values = {length}};
    if (again) reason.values = {length, m_session->attempt, waited.count()};
    m_outbox.push_back({*datagram, reason});
  }
  if (datagrams.empty()) return;
  m_session->flightSent = now;
  if (!again) m_session->attempt = 1;
}

}  // namespace wiretale::sim
