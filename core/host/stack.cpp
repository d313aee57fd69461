// Segments in and out.

#include "core/host/stack.h"

#include "core/tcp/because.h"

namespace wiretale::host {

using tcp::because;

Stack::Stack(const HostConfig& config) : m_config(config), m_secret(config.seed), m_ports(config.ephemeralPorts) {}

Stack::Taken Stack::onSegment(const FourTuple& tuple, const wire::TcpSegment& segment, SimTime now) {
  Arrival arrival{.tuple = tuple, .segment = segment};
  auto id = m_flows.find(tuple);
  if (id && !(segment.flags.has(wire::Syn) && givesWay(*id, arrival))) return deliverTo(*id, arrival, now);
  return arriveWithoutFlow(arrival, now);
}

Stack::Taken Stack::deliverTo(FlowId id, const Arrival& arrival, SimTime now) {
  m_flows.expect(id);
  if (mustWait(m_flows.at(id), arrival.segment)) {
    const Listener& listener = listenerOf(m_flows.at(id).socket);
    ++m_counters[Drop::AcceptQueueFull];
    judge(because(Rule::AcceptQueueFull, listener.acceptQueue().size(), listener.backlog()));
    return {};
  }
  const bool waited = m_flows.at(id).waits();
  if (waited) showCookie(id, arrival.tuple.remote.address);
  deliver(id, arrival.segment, now);
  if (waited || m_flows.at(id).waits()) followPeer(id, arrival.tuple, now);
  const Taken taken{.flow = id, .text = m_flows.at(id).connection.taken()};
  settle(id);
  return taken;
}

void Stack::onIcmp(const FourTuple& tuple, const wire::IcmpError& error, SimTime now) {
  const auto id = m_flows.find(tuple);
  if (!id) return judge(because(Rule::NoConnection, tuple.localPort));
  m_flows.at(*id).connection.onIcmp(error, now);
  collectNotes(*id);
  settle(*id);
}

void Stack::deliver(FlowId id, const wire::TcpSegment& segment, SimTime now) {
  m_flows.at(id).connection.onSegment(segment, now);
  rememberCookie(id);
  collectNotes(id);
}

// A passive OPEN: whoever sends the first SYN is the peer, until the connection waits for another one.
void Stack::followPeer(FlowId id, const FourTuple& tuple, SimTime now) {
  Flow& flow = m_flows.at(id);
  FourTuple mine = tuple;
  if (flow.waits()) {
    mine.remote = {};
    while (const auto answer = flow.connection.poll(now)) {
      m_replies.push_back({.flow = id, .number = flow.number, .tuple = tuple, .outgoing = *answer});
    }
  } else if (!m_numbersSince) {
    m_numbersSince = now;
  }
  if (flow.tuple != mine) m_flows.rebind(id, mine);
}

Stack::Taken Stack::arriveWithoutFlow(const Arrival& arrival, SimTime now) {
  const auto listener = m_listeners.find(arrival.tuple.localPort);
  if (listener != m_listeners.end()) return arriveAtListener(listener->second, arrival, now);
  const auto waiting = m_flows.find({.localPort = arrival.tuple.localPort});
  if (waiting) return deliverTo(*waiting, arrival, now);
  judge(because(Rule::NoConnection, arrival.tuple.localPort));
  resetFor(arrival);
  return {};
}

void Stack::resetFor(const Arrival& arrival) {
  const auto reset = tcp::answerWithoutConnection(arrival.segment, arrival.tuple.localPort);
  if (!reset) return;
  ++m_counters.resetsSent;
  m_replies.push_back({.tuple = arrival.tuple, .outgoing = *reset});
}

void Stack::judge(const Reason& reason) {
  if (m_keepsNotes) m_notes.push_back({.note = {.kind = tcp::Note::Kind::SegmentJudged, .reason = reason}});
}

// After every call to a connection.
void Stack::collectNotes(FlowId id) {
  Flow& flow = m_flows.at(id);
  for (const tcp::Note& note : flow.connection.notes()) {
    if (note.kind == tcp::Note::Kind::StateChanged) followState(flow, note);
    if (m_keepsNotes) m_notes.emplace_back(id, flow.number, note);
  }
}

// Then this. A connection that is over and has no application goes when there is nothing left to send.
void Stack::settle(FlowId id) {
  if (m_flows.at(id).owner == Flow::Owner::SynQueue) {
    followHandshake(id);
    if (!m_flows.isLive(id)) return;
  }
  if (m_flows.at(id).gone()) m_flows.freeTuple(id);
  m_flows.touched(id);
}

std::optional<Stack::Departure> Stack::poll(SimTime now) {
  std::optional<Departure> departure(std::in_place);
  if (!poll(now, *departure)) departure.reset();
  return departure;
}

bool Stack::poll(SimTime now, Departure& departure) {
  if (!m_replies.empty()) return pollReplies(departure) || poll(now, departure);
  for (FlowId id = m_flows.nextReady(); id != kNoFlow; id = m_flows.nextReady()) {
    Flow& flow = m_flows.at(id);
    const bool sends = flow.connection.poll(now, departure.outgoing);
    if (!flow.connection.notes().empty()) {
      collectNotes(id);
      m_flows.wakesAnew(id);
    }
    if (sends) {
      if (departure.outgoing.retransmission) ++flow.retransmissions;
      departure.flow = id;
      departure.number = flow.number;
      departure.tuple = flow.tuple;
      return true;
    }
    if (flow.connection.heldByPacing()) m_flows.wakesAnew(id);
    m_flows.finishedSending();
    if (flow.gone() && flow.owner == Flow::Owner::Nobody) m_flows.remove(id);
  }
  return false;
}

/// What answers segments that met no connection goes first.
bool Stack::pollReplies(Departure& departure) {
  if (m_repliesSent == m_replies.size()) {
    m_replies.clear();
    m_repliesSent = 0;
    return false;
  }
  departure = m_replies[m_repliesSent++];
  return true;
}

void Stack::onTime(SimTime now) {
  while (m_flows.nextDeadline() <= now) {
    const FlowId id = m_flows.nextToWake();
    m_flows.at(id).connection.onTime(now);
    collectNotes(id);
    settle(id);
  }
}

tcp::State Stack::stateOf(const FourTuple& tuple) const {
  const auto id = m_flows.find(tuple);
  return id ? m_flows.at(*id).connection.state() : tcp::State::Closed;
}

}  // namespace wiretale::host
