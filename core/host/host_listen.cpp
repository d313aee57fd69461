// What arrives for listeners: SYNs, and the ACKs that bring cookies back (RFC 9293 §3.10.7.2, RFC 4987).

#include "core/host/host.h"
#include "core/host/syn_cookie.h"
#include "core/tcp/timestamps.h"

namespace wiretale::host {
namespace {

// Linux's distance between two connections that follow each other on a four-tuple: more than any window without
// scaling.
constexpr std::uint32_t kBeyondOldNumbers = 65'537;

}  // namespace

// RFC 9293 §3.10.7.4, TIME-WAIT: a SYN that can only be a new connection's ends it. Without a listener there is none to
// begin, and the old one answers.
bool Host::givesWay(FlowId id, Arrival& arrival) {
  const Flow& flow = m_flows.at(id);
  if (!flow.connection.givesWayTo(arrival.segment) || !m_listeners.contains(arrival.tuple.localPort)) return false;
  arrival.usedBefore = flow.connection.info().sendNext;
  if (flow.owner == Flow::Owner::Nobody) {
    m_flows.remove(id);
  } else {
    m_flows.freeTuple(id);
  }
  return true;
}

void Host::arriveAtListener(SocketId id, const Arrival& arrival, SimTime now) {
  const wire::TcpFlags flags = arrival.segment.flags;
  // "First, check for a RST: … An incoming RST should be ignored. Second, check for an ACK: Any acknowledgment is bad
  // if it arrives on a connection still in the LISTEN state" – but one that brings a cookie.
  if (flags.has(wire::Rst)) return;
  if (flags.has(wire::Ack)) return arriveCookie(id, arrival, now);
  if (flags.has(wire::Syn)) arriveSyn(id, arrival, now);
}

void Host::arriveSyn(SocketId id, const Arrival& arrival, SimTime now) {
  switch (listenerOf(id).answerTo(m_config)) {
    case Listener::Answer::Cookie:
      return answerWithCookie(id, arrival, now);
    case Listener::Answer::AcceptQueueFull:
      ++m_counters[Drop::AcceptQueueFull];
      return;
    case Listener::Answer::SynQueueFull:
      ++m_counters[Drop::SynQueueFull];
      return;
    case Listener::Answer::Remember:
      break;
  }
  listenerOf(id).handshakeBegins();
  const FlowId child = addChild(id, arrival.tuple, initialSequenceFor(arrival.tuple, arrival.usedBefore, now), now);
  deliver(m_flows.at(child), arrival.segment, {}, now);
  settle(child);
}

FlowId Host::addChild(SocketId id, const FourTuple& tuple, wire::SeqNum initialSequence, SimTime now) {
  const SocketOptions& options = m_sockets.at(id).options;
  Flow flow(tuple, tcp::Connection(configFor(options), initialSequence, tuple.localPort));
  flow.owner = Flow::Owner::SynQueue;
  flow.socket = id;
  flow.sharesPort = options.reuseAddress;
  flow.connection.setTimestampOffset(m_secret.timestampOffset(tuple));
  flow.connection.openPassive(now);
  return m_flows.add(std::move(flow));
}

// RFC 9293 §3.4.1: numbers of a connection that follows another closely lie beyond all the other has used.
wire::SeqNum Host::initialSequenceFor(const FourTuple& tuple, std::optional<wire::SeqNum> usedBefore,
                                      SimTime now) const {
  if (m_config.tcp.initialSequence) return wire::SeqNum(*m_config.tcp.initialSequence);
  const wire::SeqNum byClock = m_secret.initialSequence(tuple, now);
  if (!usedBefore || wire::before(*usedBefore, byClock)) return byClock;
  return *usedBefore + kBeyondOldNumbers;
}

// The SYN,ACK that a child would send, made of the SYN and the configuration alone.
void Host::answerWithCookie(SocketId id, const Arrival& arrival, SimTime now) {
  const tcp::Config config = configFor(m_sockets.at(id).options);
  const wire::TcpOptions& offered = arrival.segment.options;
  wire::TcpOptions options{.mss = config.mss};
  if (config.timestamps && offered.timestamps) {
    const std::uint32_t offset = m_secret.timestampOffset(arrival.tuple);
    const std::uint32_t clock = tcp::Timestamping(offset).value(now) - offset;
    options.timestamps = {.value = offset + cookieTimestamp(offered, clock), .echo = offered.timestamps->value};
    options.sackPermitted = config.selectiveAck && offered.sackPermitted;
    if (config.windowScaling && offered.windowScale) options.windowScale = tcp::windowShiftFor(config.receiveWindow);
  }
  m_replies.push_back({.tuple = arrival.tuple,
                       .segment = {.seq = makeCookie(m_secret, arrival.tuple, arrival.segment, now),
                                   .ack = arrival.segment.seq + 1,
                                   .flags = wire::Syn | wire::Ack,
                                   .window = static_cast<std::uint16_t>(std::min(config.receiveWindow, 0xFFFFU)),
                                   .options = options}});
  ++m_counters.cookiesSent;
  listenerOf(id).cookieSent(now);
}

void Host::arriveCookie(SocketId id, const Arrival& arrival, SimTime now) {
  const Listener& listener = listenerOf(id);
  if (!listener.expectsCookies(now) || arrival.segment.flags.has(wire::Syn)) return resetFor(arrival);
  const auto mss = mssOfCookie(m_secret, arrival.tuple, arrival.segment, now);
  if (!mss) {
    ++m_counters[Drop::WrongCookie];
    return resetFor(arrival);
  }
  if (listener.acceptQueueFull()) {
    ++m_counters[Drop::AcceptQueueFull];
    return;
  }
  takeCookie(id, arrival, *mss, now);
}

// The handshake happens once more, with the SYN as it must have been.
void Host::takeCookie(SocketId id, const Arrival& arrival, std::uint16_t mss, SimTime now) {
  ++m_counters.cookiesTaken;
  listenerOf(id).handshakeBegins();
  const FlowId child = addChild(id, arrival.tuple, arrival.segment.ack - 1, now);
  Flow& flow = m_flows.at(child);
  const wire::TcpSegment syn = synOfCookie(arrival.segment, mss, m_secret.timestampOffset(arrival.tuple));
  deliver(flow, syn, {}, now);
  flow.connection.poll(now);
  flow.connection.forgetRoundTrip();
  deliver(flow, arrival.segment, arrival.payload, now);
  settle(child);
}

/// Linux: the last ACK of a handshake is forgotten while nothing can be accepted; the SYN,ACK will be repeated.
bool Host::mustWait(const Flow& flow, const wire::TcpSegment& segment) {
  const bool last =
      flow.owner == Flow::Owner::SynQueue && segment.flags.has(wire::Ack) && !segment.flags.has(wire::Rst);
  return last && listenerOf(flow.socket).acceptQueueFull();
}

void Host::followHandshake(FlowId id) {
  Flow& flow = m_flows.at(id);
  switch (flow.connection.state()) {
    case tcp::State::SynReceived:
      return;
    case tcp::State::Closed:
    case tcp::State::Listen:
      listenerOf(flow.socket).handshakeFails();
      return m_flows.remove(id);
    default:
      flow.owner = Flow::Owner::AcceptQueue;
      flow.connection.leaveListener();
      listenerOf(flow.socket).handshakeDone(id);
  }
}

// Linux forgets the handshakes without a word and resets what nobody will accept.
void Host::stopListening(SocketId id, SimTime now) {
  const std::uint16_t port = m_sockets.at(id).port;
  m_listeners.erase(port);
  std::vector<FlowId> handshakes;
  for (const auto& [tuple, flow] : m_flows.onPort(port))
    if (m_flows.at(flow).owner == Flow::Owner::SynQueue) handshakes.push_back(flow);
  for (const FlowId flow : handshakes) m_flows.remove(flow);
  for (const FlowId flow : listenerOf(id).acceptQueue()) {
    m_flows.at(flow).owner = Flow::Owner::Nobody;
    m_flows.at(flow).connection.abort(now);
    settle(flow);
  }
}

}  // namespace wiretale::host
