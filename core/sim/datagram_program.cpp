#include "core/sim/datagram_program.h"

#include <utility>

#include <fmt/format.h>

namespace wiretale::sim {
namespace {

udp::Endpoint makeEndpoint(const scenario::UdpSettings& settings) {
  return udp::Endpoint({.receiveBuffer = settings.receiveBuffer, .checksum = settings.checksum});
}

}  // namespace

DatagramProgram::DatagramProgram(const scenario::Scenario& scenario, Side side, trace::ByteStream& bytes, Tell tell)
    : m_scenario(scenario),
      m_side(side),
      m_bytes(bytes),
      m_tell(std::move(tell)),
      m_udp(makeEndpoint(scenario.parties[side].udp)) {}

void DatagramProgram::reboot() {
  m_udp = makeEndpoint(m_scenario.parties[m_side].udp);
  m_socket.reset();
  m_session.reset();
  m_step = {};
}

std::optional<DatagramProgram::Outgoing> DatagramProgram::poll() {
  if (m_polled < m_outbox.size()) return m_outbox[m_polled++];
  m_outbox.clear();
  m_polled = 0;
  return std::nullopt;
}

DatagramProgram::Progress DatagramProgram::over() {
  m_step = {};
  return Progress::Done;
}

DatagramProgram::Progress DatagramProgram::waitUntil(SimTime deadline) {
  m_step.deadline = deadline;
  return Progress::Waits;
}

udp::Peer DatagramProgram::peer() const {
  const scenario::Party& other = m_scenario.parties[otherSide(m_side)];
  return {.address = other.address.bits, .port = other.port};
}

/// Whether the call failed because nobody is there; the application gets to know.
bool DatagramProgram::refused(udp::Error error, SimTime now) {
  m_refused = error == udp::Error::ConnectionRefused;
  if (m_refused) m_tell(Kind::Unreachable, now, 0);
  return m_refused;
}

std::optional<udp::Datagram> DatagramProgram::take(SimTime now) {
  m_refused = false;
  if (!m_socket) return std::nullopt;  // a reboot took it away
  if (isSecure()) return takeSecurely(now);
  const auto datagram = m_udp.receive(*m_socket);
  if (datagram) return *datagram;
  refused(datagram.error(), now);
  return std::nullopt;
}

std::uint64_t DatagramProgram::writeText(const std::string& text) {
  const std::uint64_t begin = content().size();
  content().appendText(text);
  return begin;
}

/// What a person who looks at the bytes can read: "frame 7", then a pattern.
std::uint64_t DatagramProgram::writeFrame(std::uint32_t number, std::uint64_t bytes) {
  const std::string head = fmt::format("frame {} ", number);
  const std::uint64_t begin = writeText(head);
  if (bytes > head.size()) content().appendPattern(bytes - head.size());
  return begin;
}

/// Only the length, the place and the number of the payload count.
bool DatagramProgram::send(const udp::Datagram& payload, SimTime now) {
  m_refused = false;
  if (!m_socket) return false;
  if (isSecure()) return sendSecurely(payload, now);
  const std::optional<udp::Peer> to = payload.remote.port != 0 ? payload.remote : peer();
  auto datagram = m_udp.send(*m_socket, payload.length, payload.content, to);
  if (!datagram) {
    refused(datagram.error(), now);
    return false;
  }
  datagram->number = payload.number;
  m_step.sent = *datagram;
  m_outbox.push_back({*datagram, {.rule = Rule::DatagramSent, .values = {payload.length}}});
  m_tell(Kind::SentDatagram, now, payload.length);
  return true;
}

void DatagramProgram::sendByHand(std::uint64_t bytes, SimTime now) {
  if (!m_socket) return;
  const Ongoing step = m_step;
  const std::uint64_t begin = m_bytes.size();
  m_bytes.appendPattern(bytes);
  send({.length = static_cast<std::uint32_t>(bytes), .content = begin}, now);
  m_step = step;
}

bool DatagramProgram::sendAgain(SimDuration waited, SimTime now) {
  if (!m_step.sent || !send(*m_step.sent, now)) return false;
  if (m_outbox.empty()) return true;
  m_outbox.back().reason = {.rule = Rule::DatagramAgain,
                            .values = {m_step.sent->length, m_step.attempt, waited.count()}};
  return true;
}

DatagramProgram::Progress DatagramProgram::perform(const scenario::Bind& step, SimTime now) {
  m_socket = m_udp.open();
  const std::uint16_t port = m_scenario.parties[m_side].port;
  if (!m_udp.bind(*m_socket, port)) return over();  // cannot be: it is the only socket
  if (step.connected) m_udp.connect(*m_socket, peer());
  m_tell(Kind::Bound, now, port);
  return over();
}

DatagramProgram::Progress DatagramProgram::perform(const scenario::SendDatagram& step, SimTime now) {
  const std::uint64_t begin = content().size();
  if (step.text.empty()) {
    content().appendPattern(step.bytes);
  } else {
    content().appendText(step.text);
  }
  send({.length = static_cast<std::uint32_t>(step.size()), .content = begin}, now);
  return over();
}

DatagramProgram::Progress DatagramProgram::perform(const scenario::ReceiveDatagram& step, SimTime now) {
  if (!m_step.begun) m_step.since = now;
  m_step.begun = true;
  if (const auto datagram = take(now)) {
    m_tell(Kind::ReceivedDatagram, now, datagram->length);
    return over();
  }
  if (m_refused) return over();
  const SimTime deadline = step.timeout > SimDuration::zero() ? m_step.since + step.timeout : kNever;
  if (now < deadline) return waitUntil(deadline);
  m_tell(Kind::NoDatagram, now, 0);
  return over();
}

/// RFC 1035 §7.2 leaves the times to the resolver; doubling them is what RFC 8085 §3.1.3 asks for.
DatagramProgram::Progress DatagramProgram::perform(const scenario::Query& step, SimTime now) {
  if (m_step.attempt == 0) {
    m_step.attempt = 1;
    const auto length = static_cast<std::uint32_t>(step.text.size());
    if (!send({.length = length, .content = writeText(step.text)}, now)) return over();
    return waitUntil(now + step.timeout);
  }
  if (const auto answer = take(now)) {
    m_tell(Kind::ReceivedDatagram, now, answer->length);
    return over();
  }
  if (m_refused) return over();
  if (now < m_step.deadline) return Progress::Waits;
  const SimDuration waited = step.timeout * (std::int64_t{1} << (m_step.attempt - 1));
  if (m_step.attempt++ == step.attempts) {
    m_tell(Kind::GaveUp, now, step.attempts);
    return over();
  }
  return sendAgain(waited, now) ? waitUntil(now + 2 * waited) : over();
}

void DatagramProgram::answer(const scenario::Answer& step, SimTime now) {
  const auto length = static_cast<std::uint32_t>(step.text.size());
  send({.remote = m_step.asked->remote, .length = length, .content = writeText(step.text)}, now);
  m_step.asked.reset();
  ++m_step.number;
}

DatagramProgram::Progress DatagramProgram::perform(const scenario::Answer& step, SimTime now) {
  while (step.count == 0 || m_step.number < step.count) {
    if (m_step.asked) {
      if (now < m_step.deadline) return Progress::Waits;
      answer(step, now);
      continue;
    }
    m_step.asked = take(now);
    if (!m_step.asked && m_refused) continue;
    if (!m_step.asked) return waitUntil(kNever);
    m_tell(Kind::ReceivedDatagram, now, m_step.asked->length);
    m_step.deadline = now + step.after;
  }
  return over();
}

void DatagramProgram::sendFrame(std::uint32_t number, std::uint64_t bytes, SimTime now) {
  const std::uint64_t begin = writeFrame(number, bytes);
  send({.length = static_cast<std::uint32_t>(content().size() - begin), .content = begin, .number = number}, now);
}

DatagramProgram::Progress DatagramProgram::perform(const scenario::StreamFrames& step, SimTime now) {
  if (!m_step.begun) m_step.since = now;
  m_step.begun = true;
  while (m_step.number < step.count) {
    const SimTime due = m_step.since + std::int64_t{m_step.number} * step.every;
    if (now < due) return waitUntil(due);
    sendFrame(++m_step.number, step.bytes, now);
  }
  return over();
}

DatagramProgram::Progress DatagramProgram::perform(const scenario::PlayFrames& step, SimTime now) {
  if (!m_step.playout) m_step.playout.emplace(step.count, step.every, step.delay);
  udp::Playout& playout = *m_step.playout;
  for (auto frame = take(now); frame || m_refused; frame = take(now)) {
    if (!frame) continue;
    switch (playout.arrived(frame->number, now)) {
      case udp::Playout::Verdict::InTime:
        m_tell(Kind::ReceivedDatagram, now, frame->length);
        break;
      case udp::Playout::Verdict::Late:
        m_tell(Kind::FrameLate, now, frame->number);
        break;
      default:
        m_tell(Kind::FrameRepeated, now, frame->number);
    }
  }
  while (const auto shown = playout.onTime(now)) {
    m_tell(shown->there ? Kind::FrameShown : Kind::FrameMissing, now, shown->number);
  }
  return playout.finished() ? over() : waitUntil(playout.nextDue());
}

DatagramProgram::Progress DatagramProgram::perform(const scenario::SendInTurn& step, SimTime now) {
  while (m_step.number < step.count || m_step.attempt > 0) {
    if (m_step.attempt == 0) {
      m_step.attempt = 1;
      sendFrame(++m_step.number, step.bytes, now);
      return waitUntil(now + step.timeout);
    }
    const auto acknowledgment = take(now);
    if (acknowledgment && acknowledgment->number == m_step.number) {
      m_tell(Kind::ReceivedDatagram, now, acknowledgment->length);
      m_step.attempt = 0;
      continue;
    }
    if (acknowledgment) continue;  // of a frame before: it has been counted
    if (m_refused) return over();
    if (now < m_step.deadline) return Progress::Waits;
    if (m_step.attempt++ == step.attempts) {
      m_tell(Kind::GaveUp, now, step.attempts);
      return over();
    }
    sendAgain(step.timeout, now);
    return waitUntil(now + step.timeout);
  }
  return over();
}

void DatagramProgram::acknowledge(const udp::Datagram& frame, SimTime now) {
  const std::string text = fmt::format("ack {}", frame.number);
  send({.remote = frame.remote,
        .length = static_cast<std::uint32_t>(text.size()),
        .content = writeText(text),
        .number = frame.number},
       now);
}

/// Frames come in turn, so one that is not the next can only be the last once more: its acknowledgment was lost.
void DatagramProgram::takeFrame(const scenario::TakeInTurn& step, const udp::Datagram& frame, SimTime now) {
  if (frame.number == 0 || frame.number > m_step.number + 1 || frame.number > step.count) return;
  if (frame.number == m_step.number + 1) {
    m_tell(Kind::ReceivedDatagram, now, frame.length);
    m_step.number = frame.number;
  } else {
    m_tell(Kind::FrameRepeated, now, frame.number);
  }
  acknowledge(frame, now);
  if (m_step.number == step.count) m_step.deadline = now + step.linger;
}

DatagramProgram::Progress DatagramProgram::perform(const scenario::TakeInTurn& step, SimTime now) {
  for (auto frame = take(now); frame || m_refused; frame = take(now)) {
    if (frame) takeFrame(step, *frame, now);
  }
  if (now >= m_step.deadline) return over();
  return Progress::Waits;
}

}  // namespace wiretale::sim
