#include "core/sim/endpoint.h"

#include <algorithm>
#include <limits>
#include <variant>

#include "core/base/draw.h"
#include "core/sim/dtls_plan.h"

namespace wiretale::sim {
namespace {

using Kind = trace::AppEvent::Kind;

/// What a host keeps secret is another thing than the draws of Purpose::HostSecret with the scenario's own seed.
constexpr std::uint64_t kFirstHostSeed = 1'000;

bool opensConnection(const scenario::Step& step) {
  return std::holds_alternative<scenario::Listen>(step) || std::holds_alternative<scenario::Connect>(step) ||
         std::holds_alternative<scenario::Accept>(step);
}

Kind kindOf(host::SocketError error) {
  switch (error) {
    case host::SocketError::ConnectionRefused:
      return Kind::Refused;
    case host::SocketError::ConnectionReset:
      return Kind::WasReset;
    case host::SocketError::TimedOut:
      return Kind::TimedOut;
    case host::SocketError::AddressNotAvailable:
      return Kind::NoPortLeft;
    case host::SocketError::AddressInUse:
      return Kind::PortInUse;
    default:
      return Kind::BrokenPipe;
  }
}

bool isSlow(const scenario::Receive& step) {
  return step.chunk > 0 || step.every > SimDuration::zero();
}

}  // namespace

wire::SeqNum initialSequence(const scenario::Scenario& scenario, Side side, std::uint32_t reboots) {
  const auto drawn = static_cast<std::uint32_t>(drawBits(scenario.seed, Purpose::InitialSequence, side, reboots));
  const auto& chosen = scenario.parties[side].tcp.initialSequence;
  return wire::SeqNum(reboots == 0 && chosen ? *chosen : drawn);
}

Endpoint::Endpoint(const scenario::Scenario& scenario, Side side, Recorder& recorder, trace::Trace& trace,
                   const TlsPlan* plan)
    : m_scenario(scenario),
      m_party(scenario.parties[side]),
      m_recorder(recorder),
      m_stream(trace.streams[side]),
      m_plan(plan),
      m_side(side),
      m_timeWait(m_party.tcp.timeWait),
      m_stack(hostConfig()),
      m_datagrams(scenario, side, trace.datagramBytes[side],
                  [&recorder, side](Kind kind, SimTime now, std::uint64_t number) {
                    recorder.appEvent(kind, side, now, number);
                  }) {
  m_stack.keepNotes();
}

host::HostConfig Endpoint::hostConfig() const {
  host::HostConfig config{
      .address = m_party.address.bits,
      .seed = drawBits(m_scenario.seed, Purpose::HostSecret, m_side, kFirstHostSeed + m_reboots),
      .tcp = m_party.tcp,
      .sendBuffer = std::numeric_limits<std::uint64_t>::max(),  // whatever the application sends is taken at once
      .maxBacklog = m_party.host.backlogLimit,
      .maxSynBacklog = m_party.host.synBacklog,
      .synCookies = static_cast<host::SynCookies>(m_party.host.synCookies),
      .ephemeralPorts = {m_party.host.firstPort, m_party.host.lastPort},
      .reuseAddress = true,
  };
  config.tcp.initialSequence = initialSequence(m_scenario, m_side, m_reboots).raw();
  config.tcp.timeWait = m_timeWait;
  return config;
}

tcp::State Endpoint::state() const {
  return m_flow == host::kNoFlow ? tcp::State::Closed : connection().state();
}

Endpoint::Progress Endpoint::step(SimTime now) {
  if (m_failed) passOverFailedSteps();
  if (m_readsNotUntil && *m_readsNotUntil <= now) readAgain(now);
  if (m_sleepsUntil != kNever || m_nextStep == m_party.program.size()) return Progress::None;
  if (m_tls) return stepSecurely(now);
  if (isBarredFromReading()) return Progress::None;
  return std::visit([&](const auto& step) { return perform(step, now); }, m_party.program[m_nextStep]);
}

void Endpoint::setTimeWait(SimDuration duration, SimTime now) {
  m_timeWait = duration;
  m_stack.setTimeWait(duration, now);
}

bool Endpoint::readAtOnce(SimTime now) {
  if (m_nextStep == m_party.program.size() || m_sleepsUntil != kNever || m_failed || m_readsNotUntil) return false;
  if (m_tls) return hear(now);
  std::uint64_t most = 0;
  const scenario::Step& step = m_party.program[m_nextStep];
  if (const auto* const receive = std::get_if<scenario::Receive>(&step)) {
    most = isSlow(*receive) ? 0 : receive->bytes - m_readByStep;
  } else if (std::holds_alternative<scenario::ReceiveEnd>(step)) {
    most = bytesUnread();
  }
  return take(std::min(most, bytesUnread()), now) == Progress::Called;
}

void Endpoint::reboot(SimTime now) {
  m_recorder.reboot(m_side, now);
  ++m_reboots;
  m_stack = host::Stack(hostConfig());
  m_stack.keepNotes();
  m_datagrams.reboot();
  m_flow = host::kNoFlow;
  m_listener.reset();
  m_readsNotUntil.reset();
}

Endpoint::Progress Endpoint::perform(const scenario::Listen& step, SimTime now) {
  if (step.keep) return keepListening(step, now);
  if (m_opening) return waitUntilConnected(now);
  if (isOpen() && !isReopened()) return Progress::None;
  const bool reopened = isOpen();
  if (!reopened) {
    leaveConnection(now);
    host::Result<> opened = bindOwnPort();
    if (opened) opened = m_stack.openPassive(m_socket, now);
    if (!opened) return openFailed(opened.error(), {.rule = Rule::PortInUse, .values = {m_party.port}}, now);
  }
  m_recorder.appEvent(Kind::Listened, m_side, now);
  beginConnection(now);
  return reopened ? Progress::Done : Progress::Called;
}

/// As listen() alone: what comes waits for `accept`.
Endpoint::Progress Endpoint::keepListening(const scenario::Listen& step, SimTime now) {
  const host::SocketId socket = m_listener ? *m_listener : m_stack.open();
  const bool bound = m_listener || m_stack.bind(socket, m_party.port);
  const auto backlog = static_cast<std::uint16_t>(step.backlog.value_or(m_party.host.backlogLimit));
  if (!bound || !m_stack.listen(socket, backlog)) {
    m_recorder.failure(Kind::PortInUse, m_side, now, {.rule = Rule::PortInUse, .values = {m_party.port}});
    m_stack.close(socket, now);
    return finish(Progress::Called);
  }
  m_listener = socket;
  m_recorder.appEvent(Kind::Listened, m_side, now);
  if (!isOpen()) m_recorder.followListener(m_side, {.rule = Rule::PassiveOpen, .values = {m_party.port}}, now);
  return finish(Progress::Done);
}

Endpoint::Progress Endpoint::perform(const scenario::Accept&, SimTime now) {
  if (!m_listener) return finish(Progress::Done);
  const auto accepted = m_stack.accept(*m_listener);
  if (!accepted) {
    // What is left of the connection before is worth seeing to its end.
    if (!isOpen()) m_recorder.followListener(m_side, {.rule = Rule::PassiveOpen, .values = {m_party.port}}, now);
    return Progress::None;
  }
  leaveConnection(now);
  m_socket = accepted->socket;
  beginConnection(now);
  m_recorder.appEvent(Kind::Connected, m_side, now);
  return finish(Progress::Called);
}

Endpoint::Progress Endpoint::perform(const scenario::Connect& step, SimTime now) {
  if (m_opening) return waitUntilConnected(now);
  if (isOpen() && !step.anyPort) return Progress::None;
  leaveConnection(now);
  const host::SocketAddress peer{m_scenario.parties[otherSide(m_side)].address.bits,
                                 m_scenario.parties[otherSide(m_side)].port};
  const Reason inUse{.rule = Rule::PortInUse, .values = {m_party.port}};
  const Reason noneLeft{.rule = Rule::NoPortLeft, .values = {m_party.host.firstPort, m_party.host.lastPort}};
  if (step.anyPort) {
    m_socket = m_stack.open();
  } else if (const auto bound = bindOwnPort(); !bound) {
    return openFailed(bound.error(), inUse, now);
  }
  const auto begun = m_stack.connect(m_socket, peer, now);
  if (!begun && begun.error() != host::SocketError::InProgress)
    return openFailed(begun.error(), step.anyPort ? noneLeft : inUse, now);
  beginConnection(now);
  return sendsInSyn() ? finish(Progress::Done) : Progress::Called;
}

/// Fast Open: the SYN leaves after the call that brings its data (RFC 7413 §4.2.2).
bool Endpoint::sendsInSyn() const {
  const std::size_t next = m_nextStep + 1;
  if (!m_party.tcp.fastOpen || next == m_party.program.size()) return false;
  const scenario::Step& step = m_party.program[next];
  return std::holds_alternative<scenario::Send>(step) || std::holds_alternative<scenario::Tls>(step);
}

/// The application learns at once that there will be no connection, and goes on with its next one.
Endpoint::Progress Endpoint::openFailed(host::SocketError error, const Reason& reason, SimTime now) {
  m_stack.close(m_socket, now);
  m_flow = host::kNoFlow;
  m_opened = true;
  m_failed = true;
  m_recorder.failure(kindOf(error), m_side, now, reason);
  return finish(Progress::Called);
}

Endpoint::Progress Endpoint::perform(const scenario::Send& step, SimTime now) {
  // RFC 9293 §3.10.2: SEND after CLOSE is an error, and nothing is sent.
  if (m_closed) return finish(Progress::Done);
  if (!isOpen()) return waitForConnection(now);
  if (step.text.empty()) {
    m_stream.appendPattern(step.bytes);
  } else {
    m_stream.appendText(step.text);
  }
  sendBytes(step.size(), now, step.urgent);
  return finish(Progress::Called);
}

/// Those that stand at the end of the stream.
void Endpoint::sendBytes(std::uint64_t bytes, SimTime now, bool urgent) {
  m_recorder.appEvent(Kind::SentBytes, m_side, now, bytes);
  if (urgent) {
    m_stack.sendUrgent(m_socket, bytes, now);
  } else {
    m_stack.send(m_socket, bytes, now);
  }
}

Endpoint::Progress Endpoint::perform(const scenario::Receive& step, SimTime now) {
  return isSlow(step) ? receivePiece(step, now) : receiveAll(step, now);
}

/// As recv() with MSG_WAITALL: takes what comes, and returns when it is all there.
Endpoint::Progress Endpoint::receiveAll(const scenario::Receive& step, SimTime now) {
  const std::uint64_t bytes = std::min(bytesUnread(), step.bytes - m_readByStep);
  const Progress taken = take(bytes, now);
  if (m_readByStep == step.bytes || peerClosed()) {
    if (m_readByStep > 0) m_recorder.appEvent(Kind::ReceivedBytes, m_side, now, m_readByStep);
    return finish(taken);
  }
  return bytes > 0 ? taken : waitForConnection(now);
}

/// As recv() into a small buffer, again and again, with something else to do in between.
Endpoint::Progress Endpoint::receivePiece(const scenario::Receive& step, SimTime now) {
  if (m_readByStep > 0 && !m_paused && step.every > SimDuration::zero()) return pause(step.every, now);
  const std::uint64_t most = step.chunk > 0 ? step.chunk : step.bytes;
  const std::uint64_t bytes = std::min({bytesUnread(), most, step.bytes - m_readByStep});
  if (bytes == 0) return peerClosed() ? finish(Progress::Done) : waitForConnection(now);
  m_paused = false;
  const Progress taken = take(bytes, now);
  m_recorder.appEvent(Kind::ReceivedBytes, m_side, now, bytes);
  return m_readByStep == step.bytes ? finish(taken) : taken;
}

Endpoint::Progress Endpoint::perform(const scenario::ReceiveEnd&, SimTime now) {
  const std::uint64_t bytes = bytesUnread();
  const Progress taken = take(bytes, now);
  if (!peerClosed()) return bytes > 0 ? taken : waitForConnection(now);
  if (m_readByStep > 0) m_recorder.appEvent(Kind::ReceivedBytes, m_side, now, m_readByStep);
  m_recorder.appEvent(Kind::SawEnd, m_side, now);
  return finish(taken);
}

Endpoint::Progress Endpoint::perform(const scenario::Wait& step, SimTime now) {
  if (m_paused || step.duration == SimDuration::zero()) return finish(Progress::Done);
  return pause(step.duration, now);
}

Endpoint::Progress Endpoint::perform(const scenario::Close& close, SimTime now) {
  if (isOverDatagrams(m_party.program, m_nextStep)) return performOverDatagrams(close, now);
  if (m_closed || !isOpen()) return finish(Progress::Done);
  endStream(readsOn(m_nextStep + 1), now);
  return finish(Progress::Called);
}

void Endpoint::endStream(bool readsOn, SimTime now) {
  m_closed = true;
  m_recorder.appEvent(Kind::Closed, m_side, now);
  if (bytesUnread() > 0 && !readsOn) {
    m_stack.closeUnread(m_socket, now);
  } else {
    m_stack.shutdown(m_socket, host::Shutdown::Write, now);
    // Else the FIN of the peer is waited for anyway.
    if (m_party.tcp.finWait2Timeout > SimDuration::zero() && !readsOn) m_stack.release(m_socket, now);
  }
}

/// Whether the application still reads from this connection from this step on.
bool Endpoint::readsOn(std::size_t fromStep) const {
  for (std::size_t i = fromStep; i < m_party.program.size(); ++i) {
    const scenario::Step& step = m_party.program[i];
    if (opensConnection(step)) return false;
    if (std::holds_alternative<scenario::Receive>(step) || std::holds_alternative<scenario::ReceiveEnd>(step))
      return true;
  }
  return false;
}

Endpoint::Progress Endpoint::perform(const scenario::Abort&, SimTime now) {
  if (!isOpen()) return finish(Progress::Done);
  breakOff(now);
  return finish(Progress::Called);
}

void Endpoint::breakOff(SimTime now) {
  m_closed = true;
  m_recorder.appEvent(Kind::Aborted, m_side, now);
  m_stack.abort(m_socket, now);
}

Endpoint::Progress Endpoint::perform(const scenario::Reboot&, SimTime now) {
  reboot(now);
  return finish(Progress::Called);
}

/// The application is done with the connection before. If it has not closed it, it lives on with its socket.
void Endpoint::leaveConnection(SimTime now) {
  if (m_flow != host::kNoFlow && (m_closed || !isOpen())) m_stack.close(m_socket, now);
  m_flow = host::kNoFlow;
}

host::Result<> Endpoint::bindOwnPort() {
  m_socket = m_stack.open();
  return m_stack.bind(m_socket, m_party.port);
}

Endpoint::Progress Endpoint::perform(const scenario::Flood& step, SimTime now) {
  m_lastFlood = &step;
  m_recorder.appEvent(Kind::Flooded, m_side, now, step.syns);
  return finish(Progress::Floods);
}

void Endpoint::beginConnection(SimTime now) {
  m_opened = true;
  m_opening = true;
  m_closed = false;
  m_tls.reset();
  m_flow = m_stack.flowOf(m_socket).value_or(host::kNoFlow);
  if (m_flow != host::kNoFlow) m_recorder.follow(m_side, m_stack, m_flow, m_stream.size(), now);
}

/// The application takes bytes out of the receive buffer. The only place where it does.
Endpoint::Progress Endpoint::take(std::uint64_t bytes, SimTime now) {
  if (bytes == 0) return Progress::Done;
  m_readByStep += bytes;
  m_stack.receive(m_socket, bytes, now);
  return Progress::Called;
}

/// A SYN has opened the connection again (RFC 9293 §3.10.7.4, TIME-WAIT): an end that was closed is in use.
bool Endpoint::isReopened() const {
  using enum tcp::State;
  const tcp::State now = state();
  return m_closed && (now == SynReceived || now == Established || now == CloseWait) && !connection().closing();
}

Endpoint::Progress Endpoint::finish(Progress progress) {
  ++m_nextStep;
  m_readByStep = 0;
  m_opening = false;
  m_paused = false;
  m_speaking = false;
  return progress;
}

Endpoint::Progress Endpoint::pause(SimDuration length, SimTime now) {
  m_paused = true;
  m_sleepsUntil = now + length;
  return Progress::Sleeps;
}

Endpoint::Progress Endpoint::waitUntilConnected(SimTime now) {
  switch (state()) {
    case tcp::State::Closed:
    case tcp::State::Listen:
    case tcp::State::SynSent:
      return waitForConnection(now);
    case tcp::State::SynReceived:
      return connection().openedFast() ? finish(Progress::Done) : waitForConnection(now);
    default:
      return finish(Progress::Done);
  }
}

/// What the application waits for can still happen, or the connection is gone and its call fails.
Endpoint::Progress Endpoint::waitForConnection(SimTime now) {
  if (!m_opened || isOpen()) return Progress::None;
  m_failed = true;
  if (m_flow != host::kNoFlow) {
    const auto error = m_stack.takeError(m_socket);
    if (error && *error) m_recorder.failure(kindOf(**error), m_side, now, {});
  }
  return finish(Progress::Done);
}

/// An application whose connection failed goes on with its next one. If there is none it does nothing more, not even
/// wait.
void Endpoint::passOverFailedSteps() {
  const auto rest = m_party.program.begin() + static_cast<std::ptrdiff_t>(m_nextStep);
  const auto goesOn = [](const scenario::Step& step) { return opensConnection(step) || scenario::isOfDatagrams(step); };
  const bool another = std::any_of(rest, m_party.program.end(), goesOn);
  if (!another) m_nextStep = m_party.program.size();
  while (m_nextStep < m_party.program.size()) {
    const scenario::Step& step = m_party.program[m_nextStep];
    if (std::holds_alternative<scenario::Wait>(step) || scenario::isOfDatagrams(step)) return;
    if (opensConnection(step)) break;
    ++m_nextStep;
  }
  m_failed = false;
}

}  // namespace wiretale::sim
