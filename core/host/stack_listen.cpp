// What arrives for listeners: SYNs, and the ACKs that bring cookies back (RFC 9293 §3.10.7.2, RFC 4987).

#include "core/host/stack.h"
#include "core/host/syn_cookie.h"
#include "core/tcp/because.h"
#include "core/tcp/timestamps.h"

namespace wiretale::host {

using tcp::because;

// RFC 9293 §3.10.7.4, TIME-WAIT: a SYN that can only be a new connection's ends it. Without a listener there is none to
// begin, and the old one answers.
bool Stack::givesWay(FlowId id, Arrival& arrival) {
  Flow& flow = m_flows.at(id);
  if (!flow.connection.givesWayTo(arrival.segment) || !m_listeners.contains(arrival.tuple.localPort)) return false;
  arrival.usedBefore = flow.connection.info().sendNext;
  flow.connection.giveWay(arrival.segment);
  collectNotes(id);
  if (flow.owner == Flow::Owner::Nobody) {
    m_flows.remove(id);
  } else {
    m_flows.freeTuple(id);
  }
  return true;
}

Stack::Taken Stack::arriveAtListener(SocketId id, const Arrival& arrival, SimTime now) {
  const wire::TcpFlags flags = arrival.segment.flags;
  // "First, check for a RST: … An incoming RST should be ignored. Second, check for an ACK: Any acknowledgment is bad
  // if it arrives on a connection still in the LISTEN state" – but one that brings a cookie.
  if (flags.has(wire::Rst)) {
    judge(because(Rule::ResetUnfit));
  } else if (flags.has(wire::Ack)) {
    return arriveCookie(id, arrival, now);
  } else if (flags.has(wire::Syn)) {
    arriveSyn(id, arrival, now);
  } else {
    judge(because(Rule::SegmentIgnored));
  }
  return {};
}

void Stack::arriveSyn(SocketId id, const Arrival& arrival, SimTime now) {
  Listener& listener = listenerOf(id);
  switch (listener.answerTo(m_config)) {
    case Listener::Answer::Cookie:
      return answerWithCookie(id, arrival, now);
    case Listener::Answer::AcceptQueueFull:
      ++m_counters[Drop::AcceptQueueFull];
      return judge(because(Rule::AcceptQueueFull, listener.acceptQueue().size(), listener.backlog()));
    case Listener::Answer::SynQueueFull:
      ++m_counters[Drop::SynQueueFull];
      return judge(because(Rule::SynQueueFull, listener.handshakes()));
    case Listener::Answer::Remember:
      break;
  }
  listener.handshakeBegins();
  const FlowId child = addChild(id, arrival.tuple, initialSequenceFor(arrival.tuple, arrival.usedBefore, now), now);
  deliver(child, arrival.segment, now);
  settle(child);
}

FlowId Stack::addChild(SocketId id, const FourTuple& tuple, wire::SeqNum initialSequence, SimTime now) {
  const SocketOptions& options = m_sockets.at(id).options;
  const FlowId child = m_flows.add(tuple, configFor(options), initialSequence);
  Flow& flow = m_flows.at(child);
  flow.owner = Flow::Owner::SynQueue;
  flow.socket = id;
  flow.sharesPort = options.reuseAddress;
  flow.connection.setTimestampOffset(m_secret.timestampOffset(tuple));
  showCookie(child, tuple.remote.address);
  flow.connection.openPassive(now);
  return child;
}

// The SYN,ACK that a child would send, made of the SYN and the configuration alone.
void Stack::answerWithCookie(SocketId id, const Arrival& arrival, SimTime now) {
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
  const wire::SeqNum cookie = makeCookie(m_secret, arrival.tuple, arrival.segment, now);
  const wire::TcpSegment answer{.seq = cookie,
                                .ack = arrival.segment.seq + 1,
                                .flags = wire::Syn | wire::Ack,
                                .window = static_cast<std::uint16_t>(std::min(config.receiveWindow, 0xFFFFU)),
                                .options = options};
  judge(because(Rule::SynNotRemembered, arrival.segment.seq));
  m_replies.push_back(
      {.tuple = arrival.tuple,
       .outgoing = {.segment = answer, .reason = because(Rule::CookieSent, cookie, arrival.segment.seq)}});
  ++m_counters.cookiesSent;
  listenerOf(id).cookieSent(now);
}

Stack::Taken Stack::arriveCookie(SocketId id, const Arrival& arrival, SimTime now) {
  const Listener& listener = listenerOf(id);
  const wire::SeqNum ack = arrival.segment.ack;
  if (!listener.expectsCookies(now) || arrival.segment.flags.has(wire::Syn)) {
    judge(because(Rule::AckIgnored, ack, 0, 0));
    resetFor(arrival);
    return {};
  }
  const auto mss = mssOfCookie(m_secret, arrival.tuple, arrival.segment, now);
  if (!mss) {
    ++m_counters[Drop::WrongCookie];
    judge(because(Rule::CookieWrong, ack));
    resetFor(arrival);
    return {};
  }
  if (listener.acceptQueueFull()) {
    ++m_counters[Drop::AcceptQueueFull];
    judge(because(Rule::AcceptQueueFull, listener.acceptQueue().size(), listener.backlog()));
    return {};
  }
  return takeCookie(id, arrival, *mss, now);
}

// The handshake happens once more, with the SYN as it must have been.
Stack::Taken Stack::takeCookie(SocketId id, const Arrival& arrival, std::uint16_t mss, SimTime now) {
  ++m_counters.cookiesTaken;
  listenerOf(id).handshakeBegins();
  const FlowId child = addChild(id, arrival.tuple, arrival.segment.ack - 1, now);
  Flow& flow = m_flows.at(child);
  deliver(child, synOfCookie(arrival.segment, mss, m_secret.timestampOffset(arrival.tuple)), now);
  flow.connection.poll(now);
  collectNotes(child);
  flow.connection.forgetRoundTrip();
  deliver(child, arrival.segment, now);
  judge(because(Rule::CookieAccepted, arrival.segment.ack, mss));
  const Taken taken{.flow = child, .text = flow.connection.taken()};
  settle(child);
  return taken;
}

/// Linux: the last ACK of a handshake is forgotten while nothing can be accepted; the SYN,ACK will be repeated.
bool Stack::mustWait(const Flow& flow, const wire::TcpSegment& segment) {
  const bool last =
      flow.owner == Flow::Owner::SynQueue && segment.flags.has(wire::Ack) && !segment.flags.has(wire::Rst);
  return last && listenerOf(flow.socket).acceptQueueFull();
}

void Stack::followHandshake(FlowId id) {
  Flow& flow = m_flows.at(id);
  switch (flow.connection.state()) {
    case tcp::State::SynReceived:
      if (!flow.connection.openedFast()) return;
      break;  // RFC 7413 §4.2.2: its data is for the application already
    case tcp::State::Closed:
    case tcp::State::Listen:
      listenerOf(flow.socket).handshakeFails();
      return m_flows.remove(id);
    default:
      break;
  }
  flow.owner = Flow::Owner::AcceptQueue;
  flow.connection.leaveListener();
  listenerOf(flow.socket).handshakeDone(id);
}

// Linux forgets the handshakes without a word and resets what nobody will accept.
void Stack::stopListening(SocketId id, SimTime now) {
  const std::uint16_t port = m_sockets.at(id).port;
  m_listeners.erase(port);
  std::vector<FlowId> handshakes;
  for (const auto& [tuple, flow] : m_flows.onPort(port))
    if (m_flows.at(flow).owner == Flow::Owner::SynQueue) handshakes.push_back(flow);
  for (const FlowId flow : handshakes) m_flows.remove(flow);
  for (const FlowId flow : listenerOf(id).acceptQueue()) {
    m_flows.at(flow).owner = Flow::Owner::Nobody;
    m_flows.at(flow).connection.abort(now);
    collectNotes(flow);
    settle(flow);
  }
}

}  // namespace wiretale::host
